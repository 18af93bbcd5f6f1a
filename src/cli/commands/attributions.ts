import { createInterface } from 'node:readline';
import type { Analysis, AnalysisInput } from '../../core/model';
import { toAttributionLine } from '../attribution-line';
import { loadAnalyse } from '../load-analyse';
import { parseArticleLine } from '../parse-article-line';
import { startProgress } from '../start-progress';
import { UsageError } from '../usage-error';
import { writeLine } from '../write-line';

/** Reads articles as JSON lines on stdin and writes what is attributed in each. Gives the exit status. */
export async function runAttributions(args: string[]): Promise<number> {
  if (args.length > 0) throw new UsageError('attributions takes no arguments; it reads JSON lines on stdin.');

  const analyse = await loadAnalyse();
  const reportDone = startProgress('Articles analysed', null);
  let number = 0;
  let failed = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = answerLine(line, number, analyse);
    await writeLine(answer);
    if ('error' in answer) failed += 1;
    reportDone(number);
  }
  return failed > 0 ? 1 : 0;
}

function answerLine(line: string, number: number, analyse: (input: AnalysisInput) => Analysis): object {
  const parsed = parseArticleLine(line, number);
  if ('error' in parsed) return parsed;
  const { id, input } = parsed;
  try {
    const { attributions, outlets, article } = analyse(input);
    return { id, attributions: attributions.map(toAttributionLine), outlets, article };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
