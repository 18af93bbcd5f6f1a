import { readPage } from './read-page';
import { offerReader } from './reader-bridge';

/** Wiring only: the reading of articles. Loaded into pages that are articles, which few pages of a day are. */

offerReader(readPage);
