import { spawn } from 'node:child_process';
import { projectFolder } from '../../../src/cli/project-folder';

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

interface RunOptions {
  stdin?: string;
  environment?: Record<string, string | undefined>;
}

/** Runs an npm script of the project as somebody at a terminal does, and gives how it ended. */
export function runNpm(args: string[], options: RunOptions = {}): Promise<Ended> {
  return run(['npm', '--silent', ...args], options);
}

/** Runs our command as its npm script does, without the time that npm takes to start it. */
export function runHearsay(args: string[], options: RunOptions = {}): Promise<Ended> {
  return run([process.execPath, '--import', 'tsx', 'src/cli/hearsay.ts', ...args], options);
}

function run([command = '', ...args]: string[], { stdin = '', environment = {} }: RunOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectFolder, env: { ...process.env, ...environment } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.on('error', () => {}); // The command may end before it has read all.
    child.stdin.end(stdin);
  });
}
