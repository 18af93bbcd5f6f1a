import { jsonLd, type MadeArticle, metas } from './made-page';
import type { Story } from './more-stories';

/** What pages of portals tell of a story in their language, in tags and in structured data, and what is to be read of it. */
export const day = '2031-03-01';
export const tagsOf = (story: Story, outlet: string) =>
  metas({
    'og:type': 'article',
    'og:title': story.title,
    'og:site_name': outlet,
    'article:published_time': `${day}T10:30:00+01:00`,
  });
export const news = (fields: object) =>
  jsonLd({ '@type': 'NewsArticle', datePublished: `${day}T10:30:00+01:00`, ...fields });
export const person = (name: string) => ({ '@type': 'Person', name });
export const told = ({ title, text }: Story, outlet: string | null, ...byline: string[]): MadeArticle => ({
  title,
  byline,
  day,
  outlet,
  text,
});
