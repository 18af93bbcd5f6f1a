import type { PageDescription } from '../../messages/contract';

const widestWords = 64; // With the other columns a row stays near 120 characters, the width of a wide terminal.

/** Draws what was found on a page as text: its title, and a row for each claim with words, speaker, source type and via. */
export function drawClaimsTable({ isArticle, metadata, article, analysis }: PageDescription): string {
  if (!isArticle) return 'This page is no news article, so nothing was marked.';
  const text = article?.text ?? '';
  const rows = (analysis?.attributions ?? []).map(({ content, speaker, anonymous, sourceType, via }) => [
    shorten(content.map((span) => text.slice(...span)).join(' … ')),
    speaker ?? (anonymous ? '(unnamed)' : '–'),
    sourceType,
    via.join(', ') || '–',
  ]);
  const title = `${metadata?.title ?? 'Untitled'}\n${rows.length} ${rows.length === 1 ? 'claim' : 'claims'}`;
  return rows.length === 0 ? title : `${title}\n\n${drawTable([['WORDS', 'SPEAKER', 'SOURCE TYPE', 'VIA'], ...rows])}`;
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= widestWords ? line : `${line.slice(0, widestWords - 1).trimEnd()}…`;
}

function drawTable(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const drawRow = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return rows.map(drawRow).join('\n');
}
