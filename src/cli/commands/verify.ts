import { readFile } from 'node:fs/promises';
import { type CapsuleProblem, verifyCapsule } from '../../export/verify-capsule';
import { resolvePath } from '../resolve-path';
import { UsageError } from '../usage-error';
import { writeLine } from '../write-line';

/** Checks evidence capsules and writes one line each. Gives 0 where every one of them is verified. */
export async function runVerify(paths: string[]): Promise<number> {
  if (paths.length === 0) throw new UsageError('verify needs a file.');
  const option = paths.find((path) => path.startsWith('-'));
  if (option !== undefined) throw new UsageError(`verify knows no option ${option}.`);

  let failed = 0;
  for (const path of paths) {
    const line = await verifyFile(path);
    if (!('isVerified' in line && line.isVerified)) failed += 1;
    await writeLine(line);
  }
  return failed > 0 ? 1 : 0;
}

async function verifyFile(path: string) {
  try {
    // A byte that is no UTF-8 must not pass for the character that replaces it.
    const html = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(resolvePath(path)));
    const { isVerified, problems, keyFingerprint, madeAt } = await verifyCapsule(crypto.subtle, html);
    return { id: path, isVerified, madeAt, keyFingerprint, problems: problems.map(nameProblem) };
  } catch (error) {
    return { id: path, error: error instanceof Error ? error.message : String(error) };
  }
}

function nameProblem(problem: CapsuleProblem): string {
  if (problem.kind === 'part') return `part ${problem.name}`;
  return problem.kind === 'event' ? `event ${problem.number}` : problem.kind;
}
