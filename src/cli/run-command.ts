import { type StdioOptions, spawn } from 'node:child_process';

interface RunOptions {
  waitMs?: number;
  environment?: Record<string, string>;
  folder?: string;
}

const keptCharacters = 4000; // Enough for the last words of apt, tsc or vite, which name the reason.

/** Runs a program without showing what it writes. Gives null where it ends well, else the end of its output. */
export function runQuietly(program: string, args: string[], options: RunOptions = {}): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.environment },
      ...(options.folder === undefined ? {} : { cwd: options.folder }),
      ...(options.waitMs === undefined ? {} : { timeout: options.waitMs }),
      shell: needsShell(program),
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-keptCharacters);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(null);
      else resolve(output.trim() || `${program} ended with ${signal ?? `status ${code}`}`);
    });
  });
}

/** Runs a program with its output shown, and gives its exit status. It gets no stdin. */
export function runLoudly(program: string, args: string[], folder: string): Promise<number> {
  return new Promise((resolve) => {
    const stdio: StdioOptions = ['ignore', 'inherit', 'inherit'];
    const child = spawn(program, args, { stdio, cwd: folder, shell: needsShell(program) });
    child.on('error', () => resolve(127)); // As a shell says of a command that is not there.
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** On Windows npm and npx are .cmd files, which only a shell starts. */
function needsShell(program: string): boolean {
  return process.platform === 'win32' && /^np[mx]$/.test(program);
}
