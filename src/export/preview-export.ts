import type { ExportFormat } from './formats';
import type { Records, WriteOptions } from './records';

const longestPreview = 4000; // Characters; a screen or two.
const mostLines = 40;

/** The first lines of what an export of these few records would be; an archive is shown by its first file. */
export async function previewExport(format: ExportFormat, records: Records, options: WriteOptions): Promise<string> {
  let text = '';
  for await (const chunk of await openText(format, records, options)) {
    text += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk, { stream: true });
    if (text.length > longestPreview) break;
  }
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const first = lines.slice(0, mostLines).join('\n').slice(0, longestPreview).trimEnd();
  return first.length < text.trimEnd().length ? `${first} …` : first;
}

async function openText(format: ExportFormat, records: Records, options: WriteOptions) {
  if (format.id === 'xlsx')
    return (await import('./csv')).writeCsv(records, { delimiter: '\t', hasByteOrderMark: false });
  if (format.id === 'markdown' || format.id === 'obsidian') {
    const { writeMarkdownFiles } = await import('./markdown');
    const [first] = writeMarkdownFiles(records, format.id === 'obsidian' ? 'obsidian' : 'plain');
    return first?.chunks ?? [];
  }
  return (await format.load())(records, options);
}
