import { report } from './report';

const intervalMs = 5000;

/** Gives a function to call after each step, which tells now and then on stderr how far a long job is; short jobs stay silent. */
export function startProgress(what: string, total: number | null): (done: number) => void {
  let reportedAt = Date.now();
  return (done) => {
    if (Date.now() - reportedAt < intervalMs) return;
    reportedAt = Date.now();
    report(`${what}: ${done}${total === null ? '' : ` of ${total}`}`);
  };
}
