import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Runs the command line tool as others run it, and gives the lines it printed, parsed. Progress goes to our stderr. */
export function runHearsay<Line>(args: string[], input?: string): Promise<Line[]> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'hearsay', '--', ...args], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', () => {
      const lines = Buffer.concat(chunks).toString('utf8').split('\n').filter(Boolean);
      if (lines.length === 0) reject(new Error(`hearsay ${args.join(' ')} printed nothing`));
      else resolve(lines.map((line) => JSON.parse(line) as Line));
    });
    child.stdin.end(input ?? '');
  });
}
