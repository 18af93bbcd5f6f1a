import { afterEach, expect, test } from 'vitest';
import { openFrame } from './open-frame';
import { readText } from './read-text';

const filler = 'The ferries of Lindholm stayed in the harbour on Tuesday while the wind blew from the west. ';
const paragraph = (words: string) => `<p>${words} ${filler.repeat(3)}</p>`;
const body = (inside: string) =>
  `<article>${paragraph('One.')}${inside}${['Two.', 'Four.', 'Five.', 'Three.'].map(paragraph).join('')}</article>`;

afterEach(() => document.body.replaceChildren());

test.each([
  [
    'a block that a style sheet does not display',
    '<style>.box { display: none }</style>',
    `<div class="box">${paragraph('SECRET')}</div>`,
  ],
  [
    'a block that a style sheet makes invisible',
    '<style>.box { visibility: hidden }</style>',
    `<div class="box">${paragraph('SECRET')}</div>`,
  ],
  ['a closed box of details', '', `<details><summary>More</summary>${paragraph('SECRET')}</details>`],
  [
    'a box over a word',
    '<style>.bio { display: none }</style>',
    `<p>Mayor Lund<span class="bio">SECRET of the mayor</span> waits. ${filler}</p>`,
  ],
  [
    'words for screen readers',
    '',
    `<p>Read the report<span class="visually-hidden">, SECRET</span> of Mayor Lund. ${filler}</p>`,
  ],
  [
    'words clipped away',
    '',
    `<p>Read the report<span style="position:absolute;clip:rect(0 0 0 0)">, SECRET</span>. ${filler}</p>`,
  ],
])('%s is not read', async (_, style, inside) => {
  const { article } = readText(await openFrame(`${style}${body(inside)}`));
  expect(article.text).not.toContain('SECRET');
  expect(article.text).toContain('One.');
  expect(article.text).toContain('Three.');
  if (inside.includes('Lund')) expect(article.text).toContain('Lund');
});

test('an article that is hidden as a whole while its fonts load is read', async () => {
  const { article } = readText(
    await openFrame(
      `<style>body { visibility: hidden }</style>${body(`<p>Mayor <span class="name">Lund</span> waits. ${filler}</p>`)}`,
    ),
  );
  expect(article.text).toContain('Mayor Lund waits.');
  expect(article.text).toContain('Three.');
});

test('what is only out of view is read', async () => {
  const { article } = readText(
    await openFrame(`<style>p { content-visibility: auto; margin-top: 2000px }</style>${body('')}`),
  );
  expect(article.text).toContain('Three.');
});
