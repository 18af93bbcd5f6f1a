import { describe, expect, it } from 'vitest';
import type { ArticleProvenance, TrailStep } from '../../../src/core/model';
import { findOutlets } from '../../../src/core/outlets/find-outlets';
import { describeTrail } from '../../../src/core/provenance/describe-trail';
import { parseText } from '../../../src/core/text/parse-text';
import { catalogue } from '../outlets/real-catalogue';
import { traceMarked } from './trace-marked';

const own: ArticleProvenance = { dateline: null, byline: [], creditLine: null, origin: 'own' };

function trail(marked: string, publisher: string | null, article = own): string {
  const { text, attributions } = traceMarked(marked);
  const outlets = findOutlets(parseText(text), catalogue, {});
  const [attribution] = attributions;
  if (!attribution) throw new Error('The passage marks no quotation.');
  return describeTrail(attribution, { text, outlets, article, publisher }).map(nameStep).join(' → ');
}

function nameStep(step: TrailStep): string {
  if (step.kind === 'audience') return step.audience;
  if (step.kind === 'carrier') return `${step.name} (${step.outletKind})`;
  if (step.kind === 'repost') return `repost by ${step.name}`;
  return step.name ?? '?';
}

describe('the trail of a claim', () => {
  it.each([
    [
      'Ruiz → reporters → TASS (wire_service) → Refinery29',
      '[Q “We have no plan,”] [S Ruiz] [C told] reporters, according to the TASS news agency.',
      'Refinery29',
    ],
    [
      'Ruiz → Fox News Sunday (programme) → Refinery29',
      'In an interview with Fox News Sunday, [S Ruiz] [C said] [Q it rained].',
      'Refinery29',
    ],
    [
      'Ruiz → Twitter (social_platform) → Aldea Echo',
      '[S Ruiz] [C wrote] on Twitter that [Q it rained].',
      'Aldea Echo',
    ],
    ['Ruiz → Politico', '[S Ruiz] [C told] POLITICO [Q it rained].', 'Politico'],
    ['Ruiz → Aldea Echo', '[S Ruiz] [C said] in a statement [Q it rained].', 'Aldea Echo'],
    ['Ruiz → lawmakers → Aldea Echo', '[S Ruiz] [C told] the Senate committee [Q it rained].', 'Aldea Echo'],
    ['Ruiz → court → Aldea Echo', '[S Ruiz] [C told] the court [Q it rained].', 'Aldea Echo'],
    ['Ruiz → crowd → Aldea Echo', '[S Ruiz] [C told] supporters [Q it rained].', 'Aldea Echo'],
    ['Ruiz → Aldea Echo', 'In a letter, [S Ruiz] [C said] [Q it rained].', 'Aldea Echo'],
    ['Ruiz → Aldea Echo', 'In an interview, [S Ruiz] [C said] [Q it rained].', 'Aldea Echo'],
    ['repost by Ruiz → Twitter (social_platform) → Aldea Echo', '[S Ruiz] [C retweeted] [Q a joke].', 'Aldea Echo'],
    ['Ruiz → Aldea Echo', '[S Ruiz] [C said] [Q it rained].', 'Aldea Echo'],
    ['Ruiz', '[S Ruiz] [C said] [Q it rained].', null],
  ])('is %s', (expected, marked, publisher) => {
    expect(trail(marked, publisher)).toBe(expected);
  });

  it('begins with the outlet where the outlet itself speaks', () => {
    expect(trail('[S Reuters] [C reported] [Q it rained].', 'Aldea Echo')).toBe('Reuters (wire_service) → Aldea Echo');
  });

  it('passes through the agency whose copy the page prints', () => {
    const copy: ArticleProvenance = { ...own, origin: 'wire', dateline: { place: 'PARIS', agency: 'Reuters' } };
    expect(trail('[S Ruiz] [C said] [Q it rained].', 'Aldea Echo', copy)).toBe(
      'Ruiz → Reuters (wire_service) → Aldea Echo',
    );
  });
});
