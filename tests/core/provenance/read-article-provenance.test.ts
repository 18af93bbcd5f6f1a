import { describe, expect, it } from 'vitest';
import type { AnalysisInput } from '../../../src/core/model';
import { findOutlets } from '../../../src/core/outlets/find-outlets';
import { readArticleProvenance } from '../../../src/core/provenance/read-article-provenance';
import { parseText } from '../../../src/core/text/parse-text';
import { catalogue } from '../outlets/real-catalogue';

const body = 'The dam broke on Monday.\n\nThe town was saved.\n\nThe mayor slept.';

function read(text: string, page: Partial<AnalysisInput> = {}) {
  const parsed = parseText(text);
  const outlets = findOutlets(parsed, catalogue, page);
  return readArticleProvenance(parsed, { ...page, text }, { outlets, catalogue });
}

describe('credit lines', () => {
  it.each([
    ['With reporting by Le Figaro, AP, TASS, and Interfax', ['Le Figaro', 'Associated Press', 'TASS', 'Interfax']],
    ['Reporting by Dana Holt; Editing by Orlo Vance', ['Dana Holt', 'Orlo Vance']],
    [
      '(Reporting by Dana Holt in Paris and Mira Sand in Rome; Writing by Orlo Vance)',
      ['Dana Holt', 'Mira Sand', 'Orlo Vance'],
    ],
    ['Additional reporting by Dana Holt', ['Dana Holt']],
    ['— with files from The Canadian Press', ['The Canadian Press']],
    ['With files from Dana Holt', ['Dana Holt']],
    ['The Associated Press contributed to this report.', ['Associated Press']],
    ['Dana Holt and Orlo Vance contributed reporting.', ['Dana Holt', 'Orlo Vance']],
    ['Dana Holt contributed to this article.', ['Dana Holt']],
    ['Based on reporting by RFE/RL and Reuters', ['Radio Free Europe/Radio Liberty', 'Reuters']],
    ['This article was originally published on The Conversation.', ['The Conversation']],
    ['This article has been adapted from its original source.', []],
    ['Translated by Dana Holt', []],
    ['Dana Holt reported from Valley Town, and Orlo Vance from Aldea, Spain.', ['Dana Holt', 'Orlo Vance']],
  ])('reads “%s”', (line, names) => {
    const { creditLine } = read(`${body}\n\n${line}`);
    expect(creditLine?.text).toBe(line);
    expect([...(creditLine?.names ?? [])].sort()).toEqual([...names].sort());
  });

  it.each([
    'The mayor contributed to the fund.',
    'Dana Holt reported from the bridge that the water was rising and that nobody had been hurt.',
    'She was reporting by phone for an hour.',
    'He said the book was first published in 1920, and that he had read it as a boy with his sister and his aunt.',
  ])('reads none in “%s”', (line) => {
    expect(read(`${body}\n\n${line}`).creditLine).toBeNull();
  });
});

describe('the origin of the article', () => {
  const cases: readonly (readonly [origin: string, text: string, page: Partial<AnalysisInput>])[] = [
    ['own', body, { byline: ['Dana Holt'], hostname: 'bbc.com' }],
    ['own', `PARIS (Reuters) - ${body}`, { hostname: 'reuters.com' }],
    ['own', `PARIS (Reuters) - ${body}`, { hostname: 'reuters.com', byline: ['Dana Holt'] }],
    ['own', `PARIS (ValleyNewsNow) - ${body}`, { hostname: 'valleynewsnow.example' }],
    ['own', `Paris (CNN Business) ${body}`, { hostname: 'edition.cnn.com' }],
    ['wire', `PARIS (Reuters) - ${body}`, { hostname: 'bbc.com' }],
    ['wire', `LONDON, March 3 (AP) — ${body}`, {}],
    ['wire', body, { byline: ['Associated Press'], hostname: 'foxnews.com' }],
    ['wire', body, { byline: ['By DANA HOLT, AP'], hostname: 'foxnews.com' }],
    ['wire', `${body}\n\n© 2024 AFP`, { hostname: 'france24.com' }],
    ['wire', `${body}\n\nCopyright 2019 The Associated Press. All rights reserved.`, {}],
    ['wire', `${body}\n\n— Reuters`, { hostname: 'scmp.com' }],
    ['wire', `MOSCOW, May 30. /TASS/. ${body}`, { hostname: 'example.org' }],
    ['with-wire', `${body}\n\nWith reporting by Le Figaro, AP, TASS, and Interfax`, { hostname: 'rferl.org' }],
    ['with-wire', `${body}\n\nThe Associated Press contributed to this report.`, { byline: ['Dana Holt'] }],
    ['with-wire', `${body}\n\n— with files from The Canadian Press`, { byline: ['Dana Holt'] }],
    ['own', `${body}\n\nOrlo Vance contributed to this report.`, { byline: ['Dana Holt'] }],
    ['syndicated', `${body}\n\nThis article was originally published on The Conversation.`, { hostname: 'scroll.in' }],
    ['syndicated', `${body}\n\nThis article has been adapted from its original source.`, { hostname: 'albawaba.com' }],
    ['syndicated', `${body}\n\nTranslated by Dana Holt`, {}],
    ['own', `${body}\n\nOriginally published on Live Science.`, { hostname: 'livescience.com' }],
    ['press-release', `NEW YORK, May 3, 2021 /PRNewswire/ -- ${body}`, { hostname: 'example.org' }],
    ['press-release', `FOR IMMEDIATE RELEASE\n\n${body}`, {}],
    ['press-release', `${body}\n\nSOURCE Aldea Dams`, {}],
    ['unknown', body, {}],
    ['unknown', body, { hostname: 'bbc.com' }],
  ];
  it.each(cases)('is %s: %s', (origin, text, page) => {
    expect(read(text, page).origin).toBe(origin);
  });
});

it('finds the dateline behind a standfirst', () => {
  expect(read(`A town is saved\n\nPARIS — ${body}`).dateline).toEqual({ place: 'PARIS', agency: null });
});

it('reads a byline printed in the text', () => {
  expect(read(`By Dana Holt, Associated Press\n\n${body}`)).toMatchObject({
    byline: ['Dana Holt', 'Associated Press'],
    origin: 'wire',
  });
});
