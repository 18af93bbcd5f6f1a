import { expect, it } from 'vitest';
import { markFound, readMarked } from './marked-sentences';

it.each([
  '[Q “We will rebuild,”] [S Mayor Ruiz] [C said].',
  '[Q “We will rebuild,”] [C said] [S Mayor Ruiz].',
  '[Q “We will rebuild,”] [S she] [C said]. [Q “Now.”]',
  '[Q “We will,”] [S Ruiz] [C said], [Q “rebuild the bridge.”]',
  '[S Mayor Ruiz] [C said], [Q “We will rebuild.”]',
  '[S Mayor Ruiz] [C said] that [Q the bridge would be rebuilt].',
  '[S Mayor Ruiz] [C said] on Monday [Q the bridge would be rebuilt].',
  '[S Mayor Ruiz] [C told] reporters that [Q the bridge would be rebuilt].',
  '[Q The bridge will be rebuilt], [S Ruiz] [C said].',
  '[Q The bridge will be rebuilt], [C according to] [S the mayor of Aldea].',
  '[C According to] [S the mayor of Aldea], [Q the bridge will be rebuilt].',
  '[S1 Ruiz] [C1 said] [Q1 the bridge was old] and [C2 added] that [Q2 it would be rebuilt].',
  'The bridge was closed by the council on Monday.',
])('finds %s', (marked) => {
  const { text } = readMarked(marked);
  expect(markFound(text)).toBe(marked);
});
