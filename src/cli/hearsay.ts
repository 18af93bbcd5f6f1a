import { runAttributions } from './commands/attributions';
import { runPages } from './commands/pages';
import { runVerify } from './commands/verify';
import { report } from './report';
import { UsageError } from './usage-error';

const usage = `Usage: npm run --silent hearsay -- COMMAND

  attributions     reads articles as JSON lines on stdin, writes who said what in each
  pages PATH…      opens saved pages (.html, .html.gz, or a folder with an index.jsonl)
                   in real Chromium with the built extension, writes one line each
  verify FILE…     checks evidence capsules: words, times, history, signature
  help             prints this

Output goes to stdout as JSON lines; progress and warnings go to stderr.`;

/** Each command gets its arguments and gives the exit status. */
const commands: Record<string, (args: string[]) => Promise<number>> = {
  attributions: runAttributions,
  pages: runPages,
  verify: runVerify,
};

async function run([name, ...args]: string[]): Promise<number> {
  if (name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  try {
    if (name === undefined) throw new UsageError('No command given.');
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new UsageError(`There is no command "${name}".`);
    return await command(args);
  } catch (error) {
    if (error instanceof UsageError) {
      report(`${error.message}\n\n${usage}`);
      return 2;
    }
    report(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

// A reader that has seen enough, such as `head`, hangs up; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(process.argv.slice(2));
