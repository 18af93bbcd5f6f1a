import { runQuietly } from '../run-command';

/** Whether the browser starts at all, judged by its `--version`: Ubuntu's stand-in that only asks for a snap does not. */
export async function isRunnable(executable: string): Promise<boolean> {
  // On Windows `--version` opens a window and waits; a program that is there is taken at its word.
  if (process.platform === 'win32') return true;
  return (await runQuietly(executable, ['--version'], { waitMs: 30_000 })) === null;
}
