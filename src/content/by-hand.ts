import { nativeBrowser } from '../native-browser';
import { readWholeText } from '../page/whole-text';
import { findSelection } from './by-hand/find-selection';
import { keepSelection } from './by-hand/keep-selection';
import { showAtSelection } from './by-hand/show-at-selection';
import { offerHand } from './hand-bridge';

/** Wiring only: claims made by hand. Loaded into a page when words are selected or such claims stand there, never before. */

const { extension, i18n } = nativeBrowser;
const isPrivate = extension.inIncognitoContext;
const tellPrivate = () => showAtSelection(document, { words: i18n.getMessage('privateNotKept') });
let isTold = false;

offerHand({
  async keepSelection(session, openCard) {
    if (!isPrivate) return keepSelection(document, { session, openCard });
    tellPrivate();
    return false;
  },
  offer(keep) {
    const [words, title] = [i18n.getMessage('keepSelectionShort'), i18n.getMessage('keepSelection')];
    if (!isPrivate) showAtSelection(document, { words, title, act: keep });
    else if (!isTold) tellPrivate(); // Once is enough for who selects words to read or to copy them.
    isTold = true;
  },
  readWhole: () => readWholeText(document),
  findSelection: (reading) => findSelection(document, reading),
});
