import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Section } from './section';

const head = `# Results

Written by \`npm run bench\`; do not edit. Each section names the commands that give its figures again. The definitions stand in
the headers of the scorers in ../shared/bench. Times are of the machine named in the section; read the ratios.
`;

/** Puts one section into the file of results, in the order given, and leaves the other sections as they stand. */
export function writeResults(file: string, name: string, section: Section, order: string[]): void {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const bodies = new Map(
    order.map((each) => [each, (old.split(openMark(each))[1] ?? '').split(closeMark(each))[0]?.trim() ?? '']),
  );
  bodies.set(name, formatSection(section));
  const parts = [...bodies].filter(([, body]) => body !== '');
  writeFileSync(
    file,
    `${head}\n${parts.map(([each, body]) => `${openMark(each)}\n${body}\n${closeMark(each)}\n`).join('\n')}`,
  );
}

const openMark = (name: string) => `<!-- ${name} -->`;
const closeMark = (name: string) => `<!-- /${name} -->`;

function formatSection({ title, commands, figures, notes, details = [] }: Section): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = figures.map(
    ({ figure, on, aim, measured }) => `| ${[figure, on, aim, measured].map(cell).join(' | ')} |`,
  );
  return [
    `## ${title}`,
    '',
    `Measured ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}.`,
    '',
    ...commands.map((command) => `    ${command}`),
    '',
    '| figure | on | aim | measured |',
    '|---|---|---|---|',
    ...rows,
    ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : []),
    ...formatTable(details.map((row) => row.map(cell))),
  ].join('\n');
}

function formatTable([head, ...rows]: string[][]): string[] {
  if (!head) return [];
  const line = (row: string[]) => `| ${row.join(' | ')} |`;
  return ['', line(head), line(head.map(() => '---')), ...rows.map(line)];
}
