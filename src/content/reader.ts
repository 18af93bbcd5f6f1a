import { paintPage, showMarks } from './paint-page';
import { readPage } from './read-page';
import { offerArticleCode } from './reader-bridge';

/** Wiring only: the reading and painting of articles. Loaded into pages that are articles, which few pages of a day are. */

offerArticleCode({ readPage, paintPage, showMarks });
