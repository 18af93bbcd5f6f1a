/** What may change under a page that is open: its address, its text, its life. */
export interface PageChanges {
  /** The address changed without a new document: another article may stand here now. */
  onAddress: () => void;
  /** Text was added, taken away or changed, and the page has been quiet for a moment since. True: it mattered. */
  onText: () => Promise<boolean>;
  /** Something changed just now. */
  onChange: () => void;
  /** The page came back from the browser's back/forward cache as it was. */
  onReturn: () => void;
  /** The reader looks at another part of the page, or at the page again. */
  onLook: () => void;
}

const quietMs = 400; // A framework's render is over by then, and a reader does not wait.
const longestWaitMs = 3000; // A page that never rests, a ticker, is read all the same.
const mostPatience = 16; // Times as long, for a page whose changes never matter: it is read twice a minute at the least.

/** Watches a shadow tree or the document of a frame beside the page's own; observers do not see into them. False: it does already. */
export type WatchTree = (tree: Node) => boolean;

/** Watches a page until the signal aborts. Costs nothing while the page is quiet. */
export function watchPage(document: Document, changes: PageChanges, signal: AbortSignal): WatchTree {
  const window = document.defaultView;
  if (!window) return () => false;
  let address = window.location.href;
  const settler = createSettler(changes.onText, signal);
  const checkAddress = () => {
    if (withoutFragment(window.location.href) === withoutFragment(address)) return;
    address = window.location.href;
    settler.hurry();
    changes.onAddress();
  };
  const observer = new MutationObserver(() => {
    changes.onChange();
    checkAddress(); // For browsers without the Navigation API: a new address comes with new content.
    settler.settle();
  });
  const watched = new WeakSet<Node>();
  const watchTree = (tree: Node) => {
    if (watched.has(tree) || signal.aborted) return false;
    watched.add(tree);
    observer.observe(tree, { subtree: true, childList: true, characterData: true });
    return true;
  };
  watchTree(document);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  navigationOf(window)?.addEventListener('navigatesuccess', checkAddress, { signal });
  window.addEventListener('popstate', checkAddress, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && changes.onReturn(), { signal });
  // "Read more" may only change a class, which no observer of ours sees.
  document.addEventListener('click', settler.hurry, { signal, capture: true, passive: true });
  // A frame that comes later than its page may hold the article, and changes nothing in the page's own tree.
  document.addEventListener('load', ({ target }) => isFrame(target) && settler.settle(), { signal, capture: true });
  for (const look of ['scrollend', 'visibilitychange'])
    document.addEventListener(look, changes.onLook, { signal, passive: true });
  return watchTree;
}

/** Of the same origin, so that it can be read. */
function isFrame(target: EventTarget | null): boolean {
  return target instanceof HTMLIFrameElement && target.contentDocument !== null;
}

/**
 * Calls once after things have been quiet for a moment, or have gone on for too long; less and less often while nothing comes of
 * it. `hurry` settles as if for the first time.
 */
function createSettler(call: () => Promise<boolean>, signal: AbortSignal): { settle: () => void; hurry: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let patience = 1;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const settle = () => {
    const now = performance.now();
    if (timer === undefined) since = now;
    else if (now - since > longestWaitMs * patience) return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      timer = undefined;
      const mattered = await call();
      patience = mattered ? 1 : Math.min(2 * patience, mostPatience);
    }, quietMs * patience);
  };
  const hurry = () => {
    patience = 1;
    clearTimeout(timer); // A page that had to wait long may have seconds to go.
    timer = undefined;
    settle();
  };
  return { settle, hurry };
}

const withoutFragment = (address: string) => address.replace(/#.*$/s, '');

function navigationOf(window: Window): EventTarget | null {
  return (window as Window & { navigation?: EventTarget }).navigation ?? null;
}
