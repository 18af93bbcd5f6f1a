import type { Span } from '../model';

/** A post of a social platform that the page embeds; `span` is its words, within `ArticleText.text`. */
export interface EmbeddedPost {
  /** Usual name of the platform, "Twitter". */
  platform: string;
  /** Display name, "Jane Doe"; null where only a handle is given. */
  author: string | null;
  /** "@jane", with its sign. */
  handle: string | null;
  /** ISO 8601, as precise as the page gives it. */
  postedAt: string | null;
  url: string | null;
  /** Somebody passes on the post of somebody else. */
  isRepost: boolean;
  span: Span;
}
