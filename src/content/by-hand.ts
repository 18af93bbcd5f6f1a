import { nativeBrowser } from '../native-browser';
import { readWholeText } from '../page/whole-text';
import { findSelection } from './by-hand/find-selection';
import { keepSelection } from './by-hand/keep-selection';
import { showButton } from './by-hand/show-button';
import { offerHand } from './hand-bridge';

/** Wiring only: claims made by hand. Loaded into a page when words are selected or such claims stand there, never before. */

offerHand({
  keepSelection: (session, openCard) => keepSelection(document, { session, openCard }),
  showButton: (keep) => showButton(document, nativeBrowser.i18n.getMessage, keep),
  readWhole: () => readWholeText(document),
  findSelection: (reading) => findSelection(document, reading),
});
