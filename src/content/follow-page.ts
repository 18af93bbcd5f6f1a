import type { PageDescription, PageTimes } from '../messages/contract';
import { watchPage } from '../page/watch-page';
import { createLiveReader } from './live-reader';
import type { PageSession } from './page-session';
import { loadedArticleCode, type OpenedSession } from './reader-bridge';
import { withRetries } from './with-retries';

/** A page that is read now and whenever it changes; what it holds is looked after by a session, from its first article on. */
export interface FollowedPage {
  describe(): PageDescription;
  /** The reader says that this is (not) an article; null takes it back. */
  judgeArticle: PageSession['judgeArticle'];
  /** Undefined before the first article. */
  opened(): OpenedSession | undefined;
  /** Opens the session, article or not; undefined where the code for it does not come. */
  open(): Promise<OpenedSession | undefined>;
}

/** What following asks of the background. */
export interface PageKeeper {
  /** Puts the code that only articles need into this page. */
  loadReader(): Promise<unknown>;
  /** What the reader said of the page at an address: that it is (not) an article; null: nothing. */
  readJudgement(address: string): Promise<boolean | null>;
}

/** Follows a page until the signal aborts. */
export function followPage(window: Window, keeper: PageKeeper, signal: AbortSignal): FollowedPage {
  const { document } = window;
  let state: PageDescription['state'] = 'reading'; // Until there is a session, which has its own.
  let opened: OpenedSession | undefined;
  let judged: boolean | null | undefined; // Undefined while it is looked up.
  const ms: PageTimes = { detect: 0, read: 0, anchor: 0, paint: 0, mainThread: 0, longestTask: 0, analyse: 0 };
  const loadReader = () => withRetries(() => keeper.loadReader(), signal);
  const live = createLiveReader(window, ms, loadReader);

  const watchTree = watchPage(
    document,
    {
      onAddress() {
        opened?.session.noteAddress();
        readNewPage();
      },
      onText: readAgain,
      onChange() {
        live.noteChange();
        opened?.session.noteChange();
      },
      onReturn: () => opened?.session.analyseAgain(),
      onLook: () => opened?.session.look(),
    },
    signal,
  );
  if (isPrerendering(document)) document.addEventListener('prerenderingchange', readNewPage, { once: true, signal });
  else readNewPage();

  async function readNewPage(): Promise<void> {
    judged = undefined;
    const { href } = window.location;
    const said = await keeper.readJudgement(href).catch(() => null);
    if (href !== window.location.href) return; // Another page is looked up by now.
    judged = said;
    readAgain();
  }

  /** Reads the page as it is now. True where its words are others than before. */
  async function readAgain(): Promise<boolean> {
    if (signal.aborted || judged === undefined) return false;
    const found = await live.read(judged);
    if (signal.aborted || found === 'outdated') return false;
    const session = openSession()?.session;
    if (session && found !== 'failed') return session.take(found);
    state = found === 'failed' ? 'failed' : 'not-an-article';
    return false;
  }

  /** Where its code is there. */
  function openSession(): OpenedSession | undefined {
    opened ??= loadedArticleCode()?.openSession({ document, state, ms, watchTree, judgeArticle }, signal);
    return opened;
  }

  function judgeArticle(isArticle: boolean | null): void {
    judged = isArticle;
    state = 'reading';
    opened?.session.expectReading();
    readAgain();
  }

  return {
    describe: () => ({ ...blank, state, ...opened?.session.describe(), judged: judged ?? null, ms }),
    judgeArticle,
    opened: () => opened,
    async open() {
      if (!loadedArticleCode()) await loadReader();
      return openSession();
    },
  };
}

/** What there is to tell of a page that is no article. */
const blank: Omit<PageDescription, 'state' | 'judged' | 'ms'> = {
  isArticle: false,
  metadata: null,
  article: null,
  analysis: null,
  articleId: null,
  claims: [],
  anchoredClaims: [],
};

const isPrerendering = (document: Document) =>
  (document as Document & { prerendering?: boolean }).prerendering === true;
