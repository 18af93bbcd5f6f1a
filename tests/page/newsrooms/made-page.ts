import type { BlockRole } from '../../../src/core/model';

/** A page made up in the manner of a system that newsrooms or others publish with. */
export interface MadePage {
  name: string;
  href: string;
  lang?: string;
  /** `class` of the body. */
  bodyClass?: string;
  head?: string;
  body: string;
  /** Null where the page is none. */
  article: MadeArticle | null;
}

export interface MadeArticle {
  title: string;
  byline: readonly string[];
  /** Of publication, "2031-03-01". */
  day: string | null;
  outlet: string | null;
  /** Blocks in the order of the page. */
  text: readonly string[];
  /** Those of them that are no paragraphs, by what they are. */
  roles?: Readonly<Partial<Record<BlockRole, readonly string[]>>>;
  /** Of the article; else that of the page. */
  lang?: string;
  /** Address the article goes by, where it is not the one that the page was opened at. */
  url?: string;
}

export const meta = (name: string, content: string) =>
  `<meta ${/^(?:og|article):/.test(name) ? 'property' : 'name'}="${name}" content="${content}">`;

export const metas = (tags: Readonly<Record<string, string>>) =>
  Object.entries(tags)
    .map(([name, content]) => meta(name, content))
    .join('');

export const jsonLd = (object: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...object })}</script>`;

export const paragraphs = (texts: readonly string[], open = '<p>', close = '</p>') =>
  texts.map((text) => `${open}${text}${close}`).join('\n');

/** Between the paragraphs stand other things, in turn. */
export const between = (
  texts: readonly string[],
  others: readonly string[],
  wrap = (text: string) => `<p>${text}</p>`,
) => texts.map((text, at) => wrap(text) + (others[at] ?? '')).join('\n');
