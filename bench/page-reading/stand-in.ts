/** What the content script is given in place of the browser and the background, and how the bench speaks to it. */
export interface StandIn {
  /** The call that waits for an answer, or the state the page came to rest in; null while the script is at work. */
  next(): Promise<string | null>;
  /** What the waiting call was given, as JSON. */
  asked(): string;
  answer(answer: unknown): void;
  /** Takes an answer as JSON, so that only its parsing is counted, as with a message. */
  prepare(answer: string): void;
  answerPrepared(): void;
}

interface Call {
  to: string;
  call: string;
  args: unknown;
}

/** Runs in the page, in the extension's world: written out as text, so it refers to nothing outside of itself. */
export function standIn(): void {
  type Listener = (message: Call, sender: object, answer: (reply: { answer: { state: string } }) => void) => void;
  const waited = ['reader/load', 'article/analyse'];
  const restful = ['done', 'not-an-article', 'failed'];
  let listener: Listener | undefined;
  let waiting: { call: Call; sent: string; settle: (reply: unknown) => void } | null = null;
  let prepared = '';
  const own = 'chrome-extension://stand-in/';
  const runtime = {
    id: 'stand-in',
    getURL: (path: string) => own + path,
    onMessage: {
      addListener(each: Listener) {
        listener = each;
      },
      removeListener() {},
    },
    sendMessage(call: Call): Promise<unknown> {
      const sent = JSON.stringify(call.args); // As a message is.
      if (!waited.includes(call.call)) return Promise.resolve({ ok: true, answer: null });
      return new Promise((settle) => {
        waiting = { call, sent, settle };
      });
    },
  };
  const describe = () =>
    new Promise<{ state: string }>((resolve) => {
      const sender = { id: 'stand-in', url: own };
      listener?.({ to: 'page', call: 'page/describe', args: {} }, sender, ({ answer }) => resolve(answer));
    });
  const answerWith = (answer: unknown) => {
    const { settle } = waiting ?? {};
    waiting = null;
    settle?.({ ok: true, answer });
  };
  const standIn: StandIn = {
    async next() {
      if (waiting) return waiting.call.call;
      const { state } = await describe();
      return waiting ? null : restful.includes(state) ? state : null;
    },
    asked: () => waiting?.sent ?? 'null',
    answer: answerWith,
    prepare(answer) {
      prepared = answer;
    },
    answerPrepared: () => answerWith(JSON.parse(prepared)),
  };
  const storage = { local: { get: () => Promise.resolve({}) } };
  Object.assign(globalThis, { standIn, browser: { runtime, storage } });
}
