/** Tells the person at the terminal how far things are. Goes to stderr, for stdout belongs to what a command gives. */
export function report(line: string): void {
  process.stderr.write(`${line}\n`);
}
