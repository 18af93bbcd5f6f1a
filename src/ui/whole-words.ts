import type { DiffPart } from '../core/versions/diff-characters';

interface Change {
  kind: 'change';
  removed: string;
  added: string;
}

type Step = Change | { kind: 'same'; text: string };

const letter = /[\p{L}\p{M}\p{N}’']/u;
const lastLetters = /[\p{L}\p{M}\p{N}’']+$/u;
const firstLetters = /^[\p{L}\p{M}\p{N}’']+/u;

/** A change as a reader sees it: a word of which a letter came or went is told as a whole, "that" and "The" rather than "t" and "T". */
export function wholeWords(diff: readonly DiffPart[]): DiffPart[] {
  const steps = toSteps(diff);
  for (const [at, step] of steps.entries()) {
    if (step.kind !== 'change') continue;
    const [before, after] = [steps[at - 1], steps[at + 1]];
    if (before?.kind === 'same' && [step.removed, step.added].some((text) => letter.test(text.charAt(0)))) {
      const part = lastLetters.exec(before.text)?.[0] ?? '';
      before.text = before.text.slice(0, before.text.length - part.length);
      step.removed = part + step.removed;
      step.added = part + step.added;
    }
    if (after?.kind === 'same' && [step.removed, step.added].some((text) => letter.test(text.slice(-1)))) {
      const part = firstLetters.exec(after.text)?.[0] ?? '';
      after.text = after.text.slice(part.length);
      step.removed += part;
      step.added += part;
    }
  }
  return toParts(steps);
}

function toSteps(diff: readonly DiffPart[]): Step[] {
  const steps: Step[] = [];
  for (const { kind, text } of diff) {
    const last = steps.at(-1);
    if (kind === 'same') steps.push({ kind, text });
    else if (last?.kind === 'change') last[kind] += text;
    else steps.push({ kind: 'change', removed: '', added: '', [kind]: text });
  }
  return steps;
}

/** Changes with nothing left between them become one. */
function toParts(steps: readonly Step[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let open: Change = { kind: 'change', removed: '', added: '' };
  const close = () => {
    for (const kind of ['removed', 'added'] as const) if (open[kind] !== '') parts.push({ kind, text: open[kind] });
    open = { kind: 'change', removed: '', added: '' };
  };
  for (const step of steps) {
    if (step.kind === 'change') {
      open = { kind: 'change', removed: open.removed + step.removed, added: open.added + step.added };
    } else if (step.text !== '') {
      close();
      parts.push(step);
    }
  }
  close();
  return parts;
}
