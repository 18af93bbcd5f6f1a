/** What may change under a page that is open: its address, its text, its life. */
export interface PageChanges {
  /** The address changed without a new document: another article may stand here now. */
  onAddress: () => void;
  /** Text was added, taken away or changed, and the page has been quiet for a moment since. */
  onText: () => void;
  /** The page came back from the browser's back/forward cache as it was. */
  onReturn: () => void;
}

const quietMs = 400; // A framework's render is over by then, and a reader does not wait.
const longestWaitMs = 3000; // A page that never rests, a ticker, is read all the same.

/** Watches a page until the signal aborts. Costs nothing while the page is quiet. */
export function watchPage(document: Document, changes: PageChanges, signal: AbortSignal): void {
  const window = document.defaultView;
  if (!window) return;
  let address = window.location.href;
  const checkAddress = () => {
    if (withoutFragment(window.location.href) === withoutFragment(address)) return;
    address = window.location.href;
    changes.onAddress();
  };
  const settle = createSettler(changes.onText, signal);
  const observer = new MutationObserver(() => {
    checkAddress(); // For browsers without the Navigation API: a new address comes with new content.
    settle();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  navigationOf(window)?.addEventListener('navigatesuccess', checkAddress, { signal });
  window.addEventListener('popstate', checkAddress, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && changes.onReturn(), { signal });
}

/** Calls once after things have been quiet for a moment, or have gone on for too long. */
function createSettler(call: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    const now = performance.now();
    if (timer === undefined) since = now;
    else if (now - since > longestWaitMs) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      call();
    }, quietMs);
  };
}

const withoutFragment = (address: string) => address.replace(/#.*$/s, '');

function navigationOf(window: Window): EventTarget | null {
  return (window as Window & { navigation?: EventTarget }).navigation ?? null;
}
