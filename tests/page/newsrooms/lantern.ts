import { metas } from './made-page';
import { story, title } from './stories';

/** The article that most made-up pages hold, its outlet, and the tags by which a page tells of it. */
export const day = '2031-03-01';
export const at = `${day}T09:30:00Z`;
export const outlet = 'Lindholm Lantern';
export const told = { title, day, outlet, byline: ['Mira Sund'], text: story };
export const tagged = metas({
  'og:type': 'article',
  'og:title': title,
  'og:site_name': outlet,
  'article:published_time': at,
  author: 'Mira Sund',
});
