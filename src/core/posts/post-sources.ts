import type { ArticleText, Span } from '../model';

/** A post of a social platform as a page embeds it, before anything is made of it. */
export interface PostSources {
  /** `class` of its element, by which platforms have their posts found. */
  name: string;
  /** Addresses that may be the post's own, the likeliest first. */
  addresses: string[];
  /** What stands in it beside its words: who signed it and when. */
  beside: string;
  /** Dates it may have been posted at, the likeliest first. */
  dates: string[];
  /** Its words, within the article's text; empty, where the post stands, if a frame shows them. */
  span: Span;
}

/** The words of an article as read from its page. */
export interface PageText extends Omit<ArticleText, 'posts'> {
  posts: PostSources[];
}
