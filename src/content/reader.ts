import { offerSelection } from './offer-selection';
import { openCards } from './open-cards';
import { showMarks } from './paint-page';
import { createPainter } from './painter';
import { readPage } from './read-page';
import { offerArticleCode } from './reader-bridge';

/** Wiring only: what articles need, to be read, painted and pointed at. Loaded into pages that are articles, which few pages of a day are. */

offerArticleCode({ readPage, createPainter, showMarks, openCards, offerSelection });
