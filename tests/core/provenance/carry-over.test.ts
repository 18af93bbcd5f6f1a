import { describe, expect, it } from 'vitest';
import { inShort, traceMarked } from './trace-marked';

const types = (marked: string) => traceMarked(marked).attributions.map(({ sourceType }) => sourceType);

describe('an occasion goes on', () => {
  it('over the following sentences of the same speaker', () => {
    const marked =
      'In an interview with Le Figaro, [S1 Ruiz] [C1 said] [Q1 the dam was old].\n\n[Q2 “It will hold,”] [S2 he] [C2 said].\n\n[S3 He] [C3 added] [Q3 it was safe].';
    expect(traceMarked(marked).attributions.map(inShort)).toEqual([
      'interview via Le Figaro',
      'interview via Le Figaro',
      'interview via Le Figaro',
    ]);
  });

  it('past another speaker who was not there', () => {
    const marked =
      '[S1 Ruiz] [C1 told] the BBC [Q1 the dam was old].\n\n[S2 Dana Holt] [C2 said] in a statement [Q2 she disagreed].\n\n[Q3 “It leaks,”] [S3 Ruiz] [C3 said].';
    expect(types(marked)).toEqual(['interview', 'statement', 'interview']);
  });

  it('with the carriers named before, where it is named again', () => {
    const marked =
      'In an interview with the BBC, [S1 Ruiz] [C1 said] [Q1 the dam was old].\n\nIn the wide-ranging interview, [S2 Ruiz] also [C2 said] [Q2 it leaked].';
    expect(traceMarked(marked).attributions.map(inShort)).toEqual(['interview via BBC', 'interview via BBC']);
  });

  it('to the answer that somebody was asked for', () => {
    const marked =
      'On CNN, host [S1 Dana Holt] [C1 asked] Ada Ruiz [Q1 how she would mend the dam].\n\n[Q2 “With stones,”] [S2 Ada Ruiz] [C2 said].';
    expect(types(marked)[1]).toBe('interview');
  });

  it('not to another speech of the same day', () => {
    const marked =
      'At the NBC/MSNBC forum, [S1 Ruiz] [C1 said] [Q1 the dam was old].\n\nIn a speech later, [S2 Ruiz] [C2 said] [Q2 it leaked].';
    expect(traceMarked(marked).attributions.map(inShort)).toEqual(['speech via NBC, MSNBC', 'speech']);
  });

  it('not from what another person is asked to do at a forum', () => {
    const marked =
      '[S1 Ruiz] [C1 told] the BBC [Q1 it rained].\n\nVance’s answer on what he had done came at a forum.\n\n[Q2 “It poured,”] [S2 Ruiz] [C2 said].';
    expect(types(marked)).toEqual(['interview', 'interview']);
  });

  it('from a sentence that quotes nobody', () => {
    const marked = 'Ada Ruiz gave an interview to the BBC on Friday.\n\n[Q “The dam is old,”] [S Ada Ruiz] [C said].';
    expect(traceMarked(marked).attributions.map(inShort)).toEqual(['interview via BBC']);
  });

  it('backwards to a quotation printed before it is named', () => {
    const marked =
      'The dam broke in May.\n\nThe river rose.\n\n[Q1 “It is old,”] [S1 Ruiz] [C1 said].\n\n[Q2 “It leaks,”] [S2 he] [C2 told] the BBC.';
    expect(types(marked)).toEqual(['interview', 'interview']);
  });

  it('over voices of one hearing', () => {
    const marked =
      '[Q1 “It is old,”] [S1 Ruiz] [C1 told] the committee.\n\n[Q2 “How old?”] [S2 Dana Holt] [C2 asked].\n\n[Q3 “Sixty years,”] [S3 Ruiz] [C3 told] the committee.';
    expect(types(marked)).toEqual(['speech', 'speech', 'speech']);
  });

  it('from a poll to its figures', () => {
    const marked =
      '[S1 A Gallup poll] [C1 found] [Q1 most feared the dam]. [S2 Some 22 percent] [C2 said] [Q2 they did not].';
    expect(types(marked)).toEqual(['document', 'document']);
  });
});

describe('an occasion ends', () => {
  it.each([
    [
      'with another time',
      '[S1 Ruiz] [C1 told] the BBC [Q1 it was old].\n\nLast year [S2 Ruiz] [C2 said] [Q2 it was new].',
    ],
    [
      'with what was said before',
      '[S1 Ruiz] [C1 told] the BBC [Q1 it was old].\n\n[S2 Ruiz] has repeatedly [C2 said] [Q2 it was new].',
    ],
    [
      'with another listener',
      '[S1 Ruiz] [C1 told] the BBC [Q1 it was old].\n\n[S2 Ruiz] [C2 told] his wife [Q2 it was new].',
    ],
    ['with written words', '[S1 Ruiz] [C1 told] the BBC [Q1 it was old].\n\n[Q2 “It is new,”] [S2 Ruiz] [C2 wrote].'],
    [
      'after an announcement',
      '[S1 Aldea Rail] [C1 announced] at an event [Q1 a new line].\n\n[S2 Aldea Rail] [C2 says] [Q2 it is cheap].',
    ],
    ['after a repost', '[S1 Ruiz] [C1 retweeted] [Q1 a joke about the dam].\n\n[S2 Ruiz] [C2 said] [Q2 it was new].'],
    [
      'with another speaker',
      '[S1 Ruiz] [C1 told] the BBC [Q1 it was old].\n\n[S2 Dana Holt] [C2 said] [Q2 it was new].',
    ],
  ])('%s', (_, marked) => {
    expect(types(marked).at(-1)).toBe('unstated');
  });

  it('and the new one holds', () => {
    const marked =
      '[S1 Ruiz] [C1 told] the BBC [Q1 it was old].\n\n[S2 Ruiz] [C2 said] in a statement [Q2 it was new].\n\n[S3 He] [C3 added] [Q3 it was cheap].';
    expect(types(marked)).toEqual(['interview', 'statement', 'statement']);
  });
});
