import { describe, expect, inject, test } from 'vitest';
import { evaluate } from '../../src/cli/browsers/drive-firefox';
import { eventually } from './harness/eventually';
import {
  chooseMenuEntry,
  clickAt,
  drag,
  openMenuAt,
  placeOfWords,
  pressKeys,
  pressShortcut,
} from './harness/firefox-hands';
import { filler } from './harness/made-up-articles';
import { readFirefoxCard } from './harness/read-firefox-card';
import { frontPage, sampleArticle } from './harness/sample-article';
import { selectWords } from './harness/select-words';
import { shareFirefoxReader } from './harness/share-reader';

const site = 'http://tower-courier.example';
const claimAround = 'Five weeks is realistic if the steel arrives on time';

/** Words that the reader selects where something else stands already, in Firefox; one browser serves all. */
describe.skipIf(inject('firefox') === null)('in Firefox', () => {
  const reader = shareFirefoxReader();
  const card = () => readFirefoxCard(reader());
  const inPage = (body: string, args: unknown[] = []) =>
    reader().inWebPage((marionette) => evaluate(marionette, body, args));
  const clickWords = (words: string) =>
    reader().inWebPage(async (marionette) => clickAt(marionette, (await placeOfWords(marionette, words)).middle));
  const keepByShortcut = async (words: string) => {
    await inPage(`(${selectWords})(...args)`, [words, words]);
    await reader().inWebPage((marionette) => pressShortcut(marionette, 'Alt', 'Shift', 'L'));
    await eventually(card().text).toContain(words);
  };
  const closeCard = async () => {
    await reader().inWebPage((marionette) => pressKeys(marionette, 'Escape'));
    await eventually(card().text).toBe('');
  };
  const marked = async () =>
    Object.values(await reader().highlightedWords())
      .flat()
      .join(' | ');
  const found = async (words: string, isByHand: boolean) =>
    (await reader().records()).claims.find(
      (claim) => claim.isByHand === isByHand && claim.content.some(({ exact }) => exact.includes(words)),
    ) ?? expect.unreachable(`a claim of ${words}`);

  test.each([
    ['within a found claim', 'is realistic'],
    ['from within a found claim to words after it', 'arrives on time,” Orrel said in an interview'],
  ])('words kept by hand %s leave it its marks, and a click reaches both', async (_, words) => {
    await reader().open(sampleArticle.url);
    await reader().described();
    await keepByShortcut(words);
    const { speaker, sourceType } = await found(claimAround, false);
    expect(await found(words, true)).toMatchObject({ isKept: true, speaker, sourceType });
    const { kept = [], interview = [] } = await reader().highlightedWords();
    expect(kept).toEqual([words]);
    expect(interview).toContain(words);
    expect(interview.join()).toContain(claimAround);
    await closeCard();

    const both = (words.includes('”') ? 'arrives on time' : words).slice(0, 12);
    await clickWords(both);
    await eventually(card().text).toContain('1 of 2 claims here');
    const shown = await card().text();
    await card().clickWithMouse('1 of 2 claims here');
    await eventually(card().text).toContain('2 of 2 claims here');
    const other = await card().text();
    expect([shown.includes(claimAround), other.includes(claimAround)].sort()).toEqual([false, true]);
  });

  test('on a page that is no article, words kept by the menu are marked, also when it is opened again', async () => {
    await reader().open(frontPage.url);
    expect((await reader().described()).isArticle).toBe(false);
    expect(await marked()).toBe('');
    const middle = await reader().inWebPage(async (marionette) => {
      const { from, middle, to } = await placeOfWords(marionette, 'Rain.');
      await drag(marionette, from, to);
      return middle;
    });
    await reader().inWebPage((marionette) => openMenuAt(marionette, middle));
    await reader().inWebPage(chooseMenuEntry);
    await eventually(card().text).toContain('Rain');
    await closeCard();
    expect(await marked()).toContain('Rain');
    await reader().open(frontPage.url);
    await eventually(marked).toContain('Rain');
    await clickWords('Rain');
    await eventually(card().text).toContain('Rain');
  });

  test('words of the headline, which is no part of the text, are marked again too', async () => {
    await reader().open(sampleArticle.url);
    await reader().described();
    const headline = String(await inPage(`return document.querySelector('h1').textContent.trim()`));
    await keepByShortcut(headline);
    await closeCard();
    await reader().open(sampleArticle.url);
    await eventually(marked).toContain(headline);
  });

  test('a link within marked words leads away and opens no card; beside it the words open theirs', async () => {
    const story = `<h1>Tower to be lit again</h1><p>${filler.repeat(3)}</p>
      <p>“The lamp is <a href="#note">bought</a> and the <a href="/stairs">stairs</a> are swept for all who come,” Oda Renn said on Tuesday.</p><p id="note">${filler.repeat(4)}</p>`;
    reader().internet.publish(`${site}/stairs`, '<!doctype html><title>Stairs</title><p>Mind the step.</p>');
    reader().internet.publish(
      `${site}/tower`,
      `<!doctype html><html lang="en"><title>Tower to be lit again</title><meta property="og:type" content="article"><body><article>${story}</article>`,
    );
    await reader().open(`${site}/tower`);
    await eventually(marked).toContain('stairs');
    await clickWords('are swept'); // The code of the card has come by then, so that a card would open at once.
    await eventually(card().text).toContain('The lamp is bought');
    await closeCard();

    await clickWords('bought');
    await eventually(() => inPage('return location.hash')).toBe('#note');
    expect(await card().text()).toBe('');
    await clickWords('stairs');
    await eventually(() => inPage('return document.title')).toBe('Stairs');
  });
});
