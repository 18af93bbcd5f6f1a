import type { ArticleId } from '../core/model';
import type { AnalysedArticle, CurrentClaims, ReadArticle } from '../messages/contract';
import type { Outside } from './paint-page';

/** What the session asks of the background. */
export interface Background {
  analyse(read: ReadArticle): Promise<AnalysedArticle>;
  readClaims(articleId: ArticleId | null, text: string): Promise<CurrentClaims>;
  /** Tells what the page holds now. */
  take(found: Pick<AnalysedArticle, 'placed' | 'articleId'>): Promise<unknown>;
  leave(): Promise<unknown>;
  /** Gives the page's frames and shadow trees the styles of our marks. */
  styleTrees(): Promise<unknown>;
  /** Where claims selected by hand stand that the article's text does not reach. */
  findOutside(articleId: ArticleId | null): Promise<Outside>;
}
