import { describe, expect, it } from 'vitest';
import { findOutlets, type OutletPage } from '../../../src/core/outlets/find-outlets';
import { parseText } from '../../../src/core/text/parse-text';
import { catalogue } from './real-catalogue';

/** Finds the outlets of a text marked like "told the [BBC]", and writes the marks where they are found. */
function mark(marked: string, page: OutletPage = {}): { found: string; names: string[] } {
  const text = marked.replaceAll(/[⟦⟧]/g, '');
  const mentions = findOutlets(parseText(text), catalogue, page);
  let found = '';
  let from = 0;
  for (const { span } of mentions) {
    found += `${text.slice(from, span[0])}⟦${text.slice(...span)}⟧`;
    from = span[1];
  }
  return { found: found + text.slice(from), names: mentions.map(({ name }) => name) };
}

describe('names that are outlets anywhere', () => {
  it.each([
    'She told the ⟦BBC⟧ on Friday.',
    'She told ⟦The Associated Press⟧ on Friday.',
    'according to the ⟦TASS⟧ news agency',
    'The French newspaper ⟦Le Figaro⟧ asked.',
    'An ⟦Associated Press⟧-GfK poll',
    'An ⟦NBC⟧/⟦Wall Street Journal⟧ poll',
    'on ⟦CNN⟧’s “⟦State of the Union⟧”',
    'With reporting by ⟦Le Figaro⟧, ⟦AP⟧, ⟦TASS⟧, and ⟦Interfax⟧',
    '⟦Reuters⟧ reports that it rained.',
    '⟦Agence France-Presse (AFP)⟧ said so.',
    'She told ⟦Sky News Daily⟧ host Dana Holt that it rained.',
    'She told ⟦CNN⟧ White House correspondent Dana Holt that it rained.',
  ])('are found in %s', (marked) => {
    expect(mark(marked).found).toBe(marked);
  });
});

describe('names that are common words, people or places too', () => {
  it.each([
    'She told ⟦Time magazine⟧ that time was short.',
    'It was about time. People said so in the sun.',
    'New York Times Square was full.',
    'She told ⟦People⟧ she was glad.',
    'People told her she was glad.',
    'She wrote on ⟦X⟧ that it rained.',
    'Mr X said the X chromosome mattered.',
    '⟦Bloomberg⟧ reported that Michael Bloomberg had left.',
    'Michael Bloomberg said so.',
    '“It rained,” she told ⟦The Sun newspaper⟧.',
    'The sun shone. The Sun was hot.',
    'PARIS (⟦AP⟧) — It rained.',
    'She said on ⟦NBC⟧’s “⟦Today⟧” that it rained.',
    'Today it rained.',
    'The declarations stand in the Register of Interests.',
    'Rivals of General Motors met. General Ruiz slept.',
    'We met at the Guardian Angels church.',
    'a post on ⟦Threads⟧ and a reply on ⟦Bluesky⟧',
    'She threads a needle; Threads of wool lay about.',
    'The Hindu festival of lights began.',
    'The Star Wars actor slept.',
  ])('are told apart in %s', (marked) => {
    expect(mark(marked).found).toBe(marked);
  });
});

describe('names that several outlets share', () => {
  it.each([
    ['told The Times that', { hostname: 'nytimes.com' }, 'The New York Times'],
    ['told The Times that', { hostname: 'thetimes.co.uk' }, 'The Times'],
    ['told The Times that', { hostname: 'bbc.co.uk' }, 'The Times'],
    ['told The Times that', { hostname: 'latimes.com' }, 'Los Angeles Times'],
    ['told The Post that', { hostname: 'washingtonpost.com' }, 'The Washington Post'],
  ])('“%s” on %j is %s', (text, page, name) => {
    expect(mark(text, page).names).toEqual([name]);
  });

  it('follow the paper that the article has named in full', () => {
    expect(mark('The New York Post reported it. The Post has learned more.').names).toEqual([
      'New York Post',
      'New York Post',
    ]);
    expect(mark('She told the Chicago Tribune. The Tribune asked again.').names).toEqual([
      'Chicago Tribune',
      'Chicago Tribune',
    ]);
  });

  it('follow an abbreviation that the article explains', () => {
    const { names } = mark(
      'He told the Namibian Broadcasting Corporation (NBC) on Sunday. The NBC interview was long.',
    );
    expect(names).toEqual(['Namibian Broadcasting Corporation', 'Namibian Broadcasting Corporation']);
  });
});

describe('outlets that no catalogue lists', () => {
  it.each([
    'On ⟦The Dana Holt Morning Show⟧ on Tuesday, she sang.',
    'She told the ⟦Aldea Valley Gazette⟧ that it rained.',
    '⟦Aldea News Service⟧ reported that it rained.',
    'Holt said on ⟦CNBC⟧’s “⟦Valley Nation⟧” on Monday.',
  ])('are found in %s', (marked) => {
    expect(mark(marked).found).toBe(marked);
  });

  it.each(['The Flower Show opened.', 'She read the Morning Star in bed.', 'They met on Radio Road.'])(
    'are not found in %s',
    (text) => {
      expect(mark(text).names).toEqual([]);
    },
  );

  it('may be the page itself', () => {
    expect(mark('She told ⟦Aldea Echo⟧ so.', { publisher: 'Aldea Echo' }).names).toEqual(['Aldea Echo']);
    expect(mark('She told ⟦HarbourNews24⟧ so.', { hostname: 'www.harbournews24.com' }).found).toBe(
      'She told ⟦HarbourNews24⟧ so.',
    );
  });
});

describe('other languages', () => {
  it.each([
    'Das sagte er der Zeitung ⟦Die Welt⟧ am Montag.',
    'Il l’a dit à ⟦Libération⟧ et à l’⟦Agence France-Presse⟧.',
    'Об этом сообщает ⟦РИА Новости⟧.',
    '据⟦新华社⟧报道',
    'قالت ⟦رويترز⟧ إن',
  ])('are read in %s', (marked) => {
    const { found } = mark(marked);
    expect(found).toBe(marked);
  });
});

it('keeps platforms that are only companies in the list, once each place', () => {
  expect(mark('⟦Facebook⟧ and ⟦YouTube⟧ lost money.').found).toBe('⟦Facebook⟧ and ⟦YouTube⟧ lost money.');
});

it('reads a tweet as Twitter where the article does not name it', () => {
  expect(mark('Holt ⟦tweeted⟧ twice. She tweeted again.').names).toEqual(['Twitter']);
  expect(mark('Holt tweeted on ⟦Twitter⟧.').names).toEqual(['Twitter']);
});
