import { describe, expect, it } from 'vitest';
import { inShort, traceMarked } from './trace-marked';

const shorts = (marked: string, page = {}) => traceMarked(marked, page).attributions.map(inShort);

describe('the sentence itself', () => {
  it.each([
    ['interview via BBC', '[Q “The dam will hold,”] [S Dana Holt] [C told] the BBC.'],
    [
      'interview via Le Figaro',
      'In an interview with the French newspaper Le Figaro, [S Holt] [C said] [Q the dam would hold].',
    ],
    [
      'interview via State of the Union, CNN',
      '[Q “It holds,”] [S Holt] [C said] on CNN’s “State of the Union” on Sunday.',
    ],
    ['interview via Fox News Sunday', 'In an interview with Fox News Sunday, [S Holt] [C said] [Q it would hold].'],
    ['interview', '[S Holt] [C told] a local radio station [Q the dam was old].'],
    ['interview', '[S Holt] [C told] me [Q the dam was old].'],
    ['interview', '[Q “It is old,”] [S Holt] [C said] in a wide-ranging, hour-long phone interview.'],
    [
      'interview via The Washington Post',
      'In a meeting with the editorial board of The Washington Post, [S Holt] [C said] [Q it was old].',
    ],
    ['interview via BBC', '[S Holt] [C told] the BBC in a video posted to its Twitter account [Q the dam was old].'],
    ['social via Twitter', 'The council denied it, with [S Holt] taking to Twitter to [C call] [Q it a lie].'],
    ['interview via Morning Joe, MSNBC', '[S Holt] [C told] MSNBC[Q ’s “Morning Joe” that the dam was old].'],
    [
      'interview via Fox & Friends, Fox News',
      '[Q “It is old,”] [S Holt] [C said] on Fox News’s [Q “Fox and Friends.”] [Q “It leaks.”]',
    ],
    ['wire via Reuters', '[S Holt] [C told] Reuters [Q the dam was old].'],
    ['wire via Associated Press', '[S Holt] [C said] in an email to The Associated Press that [Q the dam was old].'],
    ['statement', '[S Holt] [C told] reporters [Q the dam was old].'],
    ['statement', '[Q “It is old,”] [S Holt] [C said] at a news conference on Friday.'],
    ['statement', '[Q “It is old,”] [S the company] [C said] in a statement.'],
    ['statement via The Guardian', '[S Holt] [C told] The Guardian in a statement that [Q the dam was old].'],
    ['statement', '[S The ministry] [C announced] [Q a new dam].'],
    ['statement', '[S The statement] [C said] [Q the dam was old].'],
    ['speech', '[S Holt] [C told] the crowd [Q the dam was old].'],
    ['speech', '[S Holt] [C told] members of the House committee [Q the dam was old].'],
    ['speech', '[S Holt] [C testified] that [Q the dam was old].'],
    ['speech', 'During a presidential debate, [S Holt] [C said] [Q the dam was old].'],
    ['speech', '[Q “It is old,”] [S Holt] [C said] on the Senate floor.'],
    ['document', '[C According to] [S court documents], [Q the dam was old].'],
    ['document', '[S The report] [C said] [Q the dam was old].'],
    ['document', '[S Holt] [C wrote] in a leaked e-mail that [Q the dam was old].'],
    ['document', 'In a letter to the council, [S Holt] [C said] [Q the dam was old].'],
    ['document via Reuters', '[S A Reuters/Ipsos poll] [C found] [Q two in three feared the dam].'],
    ['social via Truth Social', '[Q “Old dam!”] [S Holt] [C wrote] on Truth Social.'],
    ['social via Twitter', '[Q “Old dam!”] [S Holt] [C tweeted].'],
    ['social via Facebook', '[Q “Old dam!”] [S Holt] [C said] in a Facebook post.'],
    ['unstated', '[Q “Old dam!”] [S Holt] [C said].'],
    ['unstated', '[S Holt], a fellow at the Aldea Policy Forum, [C said] [Q the dam was old].'],
    ['unstated', '[S Holt] [C told] her brother [Q the dam was old].'],
    ['unstated', 'In the north, [S Holt] [C said] [Q the report was late].'],
  ])('reads %s: %s', (expected, passage) => {
    expect(shorts(passage)).toEqual([expected]);
  });
});

describe('carriers', () => {
  it.each([
    ['wire via TASS', '[Q “We have no plan,”] [S Ruiz] [C told] reporters, according to the TASS news agency.'],
    ['wire via Reuters', '[S Reuters] [C reports] that [Q the dam is old].'],
    ['outlet via NBC News', '[S NBC News], citing an engineer, [C reported] that [Q the dam was old].'],
    [
      'outlet via The Washington Post',
      '[Q The dam is old], as first reported by The Washington Post, [S engineers] [C said].',
    ],
    ['wire via Reuters', '[Q The dam is old], [S the ministry] [C said], according to Reuters.'],
    ['document', '[C According to] [S a memo], [Q the dam is old].'],
    ['wire via Reuters', '[C according to] [S a memo] seen by Reuters, [Q the dam is old].'],
    ['outlet via State media', '[S State media] [C reported] [Q the dam had burst].'],
    ['wire via Agence France-Presse', '[S A reporter for Agence France-Presse] [C reported] [Q the dam had burst].'],
    ['wire via Associated Press', '[S The club] [C cited] [Q “leaking pipes”]. (AP)'],
  ])('reads %s: %s', (expected, passage) => {
    expect(shorts(passage)).toEqual([expected]);
  });

  it('gives what a speaker said within a report both hands', () => {
    const [, inner] = shorts(
      '[S1 NBC News] [C1 reported] that [Q1 [S2 Ruiz] had [C2 told] reporters that [Q2 he had no plan]].',
    );
    expect(inner).toBe('statement via NBC News');
  });

  it('knows the journalist of a paper by her last name', () => {
    const marked =
      'Work stopped, [C1 according to] [S1 Dana Holt of the New York Times], [Q1 in May].\n\n[Q2 The engine was sold], [C2 reports] [S2 Holt].';
    expect(shorts(marked)[1]).toBe('outlet via The New York Times');
  });
});

describe('the publisher itself', () => {
  it.each([
    ['interview via Politico', '[S Holt] [C told] POLITICO [Q the dam was old].', { hostname: 'politico.com' }],
    [
      'interview via Associated Press',
      '[S Holt] [C told] The Associated Press [Q the dam was old].',
      { hostname: 'apnews.com' },
    ],
    ['interview via Reuters', '[S Holt] [C told] Reuters [Q the dam was old].', { hostname: 'www.reuters.com' }],
    [
      'interview via Associated Press',
      '[S Holt] [C told] The Associated Press [Q it was old].',
      { byline: ['Associated Press'] },
    ],
    [
      'interview via Associated Press',
      '[S Holt] [C told] The Associated Press [Q it was old].',
      { byline: ['By DANA ROE, AP'] },
    ],
    ['wire via Associated Press', '[S Holt] [C told] The Associated Press [Q it was old].', { hostname: 'bbc.com' }],
    ['interview via Aldea Echo', '[S Holt] [C told] the Aldea Echo [Q it was old].', { publisher: 'Aldea Echo' }],
  ])('reads %s: %s', (expected, passage, page) => {
    expect(shorts(passage, page)).toEqual([expected]);
  });
});
