import { foldText } from '../../core/metadata/fold-text';
import { isSameHeadline } from '../find-headline';
import type { Prose } from '../find-prose';
import type { Steps } from '../in-steps';
import { isShown } from '../is-shown';
import { attributeOf, parentOf, tagOf } from '../node-access';
import type { ProseNode } from '../prose-node';
import { weighText } from '../weigh-text';
import type { DraftBlock } from './block-writer';
import { isBareLabel } from './is-bare-label';
import { isCallToFollow } from './is-call-to-follow';

export interface Surroundings {
  headline: Element | null;
  root: ProseNode;
  prose: Prose;
}

/** The blocks that belong to the article, of those that stand where it stands. */
export function* keepArticleBlocks(drafts: readonly DraftBlock[], around: Surroundings): Steps<Set<DraftBlock>> {
  const kept = new Set(drafts);
  yield* dropUnshown(drafts, kept);
  dropHeadline(drafts, kept, around);
  dropLinks(drafts, kept);
  yield;
  dropTeasers(drafts, kept, around);
  dropQuestions(drafts, kept, around);
  yield;
  dropLabels(drafts, kept);
  dropTimes(drafts, kept);
  dropCells(drafts, kept);
  dropLead(drafts, kept);
  dropBeginning(drafts, kept);
  dropEnd(drafts, kept);
  dropRepetitions(drafts, kept);
  return kept;
}

type Rule = (drafts: readonly DraftBlock[], kept: Set<DraftBlock>) => void;

const blocksInStep = 20; // A tenth of a millisecond.
const mostUnshown = 0.25; // Share of the letters; where more is hidden, a script will show it in a moment.

/** What style sheets hide, such as boxes that open over the text; but not an article whose fonts load or that fades in. */
function* dropUnshown(drafts: readonly DraftBlock[], kept: Set<DraftBlock>): Steps<void> {
  const unshown: DraftBlock[] = [];
  for (const [at, draft] of drafts.entries()) {
    if (at % blocksInStep === 0) yield;
    if (!isShown(draft.element)) unshown.push(draft);
  }
  if (lengthOf(unshown) > mostUnshown * lengthOf(drafts)) return;
  for (const draft of unshown) kept.delete(draft);
}

const lengthOf = (drafts: readonly DraftBlock[]) => drafts.reduce((sum, { text }) => sum + text.length, 0);

const mostOfHeadline = 1.5; // Headlines are shortened here and there, and say much the same.

/** The headline is no part of the text, and what stands before it even less. */
function dropHeadline(drafts: readonly DraftBlock[], kept: Set<DraftBlock>, { headline }: Surroundings): void {
  const wanted = foldText(headline?.textContent ?? '');
  if (wanted === '') return;
  for (const draft of drafts.slice(0, 12)) {
    const isHeadline = headline?.contains(draft.element) === true;
    // "Lindholm harbour stays closed, and nobody …" begins an article as its headline begins.
    const isLonger = draft.text.length > mostOfHeadline * wanted.length || endsSentence(draft.text);
    if (!isHeadline && (isLonger || !isSameHeadline(foldText(draft.text), wanted))) continue;
    for (const before of drafts.slice(0, drafts.indexOf(draft) + 1)) kept.delete(before);
  }
}

const mostlyLinked = 0.8;
const sentenceEnd = /[.!?…。！？।။።۔؟]["'”’»」』)\]]*$/;
const longestEnd = 8; // Code units of marks at a sentence's end; a whole paragraph would be looked through from its start.
const endsSentence = (text: string) => sentenceEnd.test(text.slice(-longestEnd));

/** "See also: …" before the linked title of another article, which may end as a sentence does; but not "He wrote: “…”". */
function isLabelledLink({ text, linkedLength }: DraftBlock): boolean {
  if (linkedLength === 0) return false;
  const label = /^[^:：]{3,25}[:：](?!\s*["'“”‘«»„「『])\s*/.exec(text)?.[0] ?? '';
  return label !== '' && linkedLength >= mostlyLinked * (text.length - label.length);
}

/** 'He wrote: “…”' where the words lead to what he wrote. */
const linkedQuotation = /^[^:：]{3,60}[:：]\s*["“«„‘「『]/;

/** "Photo: Jane Doe" in a line of its own. */
const pictureCredit =
  /^(?:(?:photos?|pictures?|images?|fotos?|fotograf[ií]as?|bild(?:er|quelle|nachweis)?|imag(?:en|em)|immagin[ei]|zdjęci[ae]|фото|写真|图)(?:\s+(?:credits?|by))?|cr[ée]dits?(?:\s+(?:photos?|images?|fotos?))?)\s*[:：]/iu;
const longestCredit = 80; // Code units; what is longer tells more than who took a picture.

/** Few short blocks hold a colon, and running so long an expression for the first time takes a quarter of a millisecond. */
const isPictureCredit = ({ text }: DraftBlock) =>
  text.length <= longestCredit && (text.includes(':') || text.includes('：')) && pictureCredit.test(text);

/** "Read more: …" and lists of links; a sentence that is linked as a whole stays where it ends as a sentence does. */
const dropLinks: Rule = (drafts, kept) => {
  for (const draft of drafts) {
    if (draft.role === 'embedded-post') continue;
    if (isBareLabel(draft) || isLabelledLink(draft) || isPictureCredit(draft)) {
      kept.delete(draft);
      continue;
    }
    if (draft.linkedLength === 0 || linkedQuotation.test(draft.text)) continue;
    const share = draft.linkedLength / draft.text.length;
    const isSentence = endsSentence(draft.text);
    if (
      share >= mostlyLinked
        ? !isSentence || draft.text.length < 150
        : share >= 0.5 && !isSentence && draft.text.length < 250
    ) {
      kept.delete(draft);
    }
  }
};

const mostInTeaser = 0.12; // Share of the article's prose; a card with a linked title holds a sentence or two.

/** What stands in one small box with a linked title is another article's beginning. */
function dropTeasers(drafts: readonly DraftBlock[], kept: Set<DraftBlock>, { root, prose }: Surroundings): void {
  drafts.forEach((draft, at) => {
    if (kept.has(draft) || draft.linkedLength < mostlyLinked * draft.text.length || draft.text.length < 20) return;
    const neighbours = [drafts[at - 2], drafts[at - 1], drafts[at + 1], drafts[at + 2]];
    let box: Element | null = draft.element;
    for (let level = 0; level < 4 && box !== null && box !== root.element && root.element.contains(box); level++) {
      if ((prose.nodes.get(box)?.weight ?? 0) > mostInTeaser * root.weight) break;
      for (const neighbour of neighbours) if (neighbour && box.contains(neighbour.element)) kept.delete(neighbour);
      box = parentOf(box);
    }
  });
}

const asked = 'input[type="email"], input[type="radio"]';
const longestQuestion = 300; // Code units of the words around a field.

/** What stands around a field for an address or a choice asks the reader for something. */
function dropQuestions(drafts: readonly DraftBlock[], kept: Set<DraftBlock>, { root }: Surroundings): void {
  for (const field of Element.prototype.querySelectorAll.call(root.element, asked)) {
    let box: Element | null = null;
    for (let around = parentOf(field); around !== null && around !== root.element; around = parentOf(around)) {
      if ((around.textContent ?? '').length > longestQuestion) break;
      box = around;
    }
    for (const draft of drafts) if (box?.contains(draft.element)) kept.delete(draft);
  }
}

const longestLabel = 60; // Code units; "See also" and its like are shorter, subheadings hardly ever longer.
const longestBareLabel = 25; // Without a colon and no heading; longer may be a line of verse.
const creditLine = /report|contribut|source|fuente|fonte|quelle|źródło|источник|джерело|来源|出典/i; // "With reporting by AP" may stand before links as well.

/** "See also:" before a link that was dropped, and a heading that nothing follows. */
const dropLabels: Rule = (drafts, kept) => {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at];
    const next = drafts[at + 1];
    if (draft === undefined || !kept.has(draft) || draft.isBeforeBody) continue;
    if (draft.text.length >= longestLabel || endsSentence(draft.text)) continue;
    if (next !== undefined && kept.has(next)) continue;
    const isShort = next !== undefined && draft.text.length < longestBareLabel && !creditLine.test(draft.text);
    if (draft.role === 'heading' || /[:：]$/.test(draft.text) || isShort) kept.delete(draft);
  }
};

const longestBeside = 30; // Code units of a name or a word beside a time.

/** "Publié le 01/03/2031 10:30" under the first words that tell what an article says. */
const shownDate = /\d{1,2}[./-]\d{1,2}[./-]\d{4}.*\d{1,2}[:.hH]\d\d/;
const firstBlocks = 5;

/** "14:32 Jane Doe" over an entry of a live blog. */
const dropTimes: Rule = (drafts, kept) => {
  for (const [at, draft] of drafts.entries()) {
    if (!kept.has(draft) || draft.role === 'heading' || draft.text.length > 3 * longestBeside) continue;
    if (endsSentence(draft.text)) continue;
    if (at < firstBlocks && shownDate.test(draft.text)) kept.delete(draft);
    const time = shownTime(draft.element);
    const isTime = time !== '' && draft.text.includes(time) && draft.text.length - time.length <= longestBeside;
    if (isTime && /\p{Nd}/u.test(draft.text)) kept.delete(draft);
  }
};

function shownTime(element: Element): string {
  const time = Element.prototype.querySelector.call(element, 'time')?.textContent ?? '';
  return time.replace(/\s+/g, ' ').trim();
}

const longestCell = 40; // Code units; what is longer may be a sentence of a table made for layout.

/** Names and numbers in a table of scores: cells of a row that say no sentence. */
const dropCells: Rule = (drafts, kept) => {
  for (const draft of drafts) {
    const { element, text } = draft;
    if (text.length > longestCell || !kept.has(draft) || endsSentence(text)) continue;
    const tag = tagOf(element);
    if (tag !== 'td' && tag !== 'th') continue;
    if (parentOf(element)?.childElementCount !== 1 && (element.textContent ?? '').length <= 2 * longestCell)
      kept.delete(draft);
  }
};

const standfirstNames = (
  'standfirst stand-first lead lede dek deck intro subtitle sub-title subhead sub-head summary description excerpt abstract chapo sapo ' +
  'teaser ingress bajada copete sommario kickertext kicker-text preamble'
).split(' ');

/** Of what stands between headline and body, the standfirst is kept. */
const dropLead: Rule = (drafts, kept) => {
  for (const draft of drafts) {
    if (!draft.isBeforeBody || !kept.has(draft)) continue;
    const weight = weighText(draft.text);
    const names = namesOf(draft.role === 'list-entry' ? (parentOf(draft.element) ?? draft.element) : draft.element);
    const isNamed = standfirstNames.some((name) => names.includes(name));
    const isProse = weight >= (isNamed ? 40 : 70) && draft.linkedLength < draft.text.length / 2;
    if (!isProse) kept.delete(draft);
  }
};

function namesOf(element: Element): string {
  const parent = parentOf(element);
  return [element, parent]
    .map((each) => (each === null ? '' : `${attributeOf(each, 'class')} ${attributeOf(each, 'itemprop')}`))
    .join(' ')
    .toLowerCase();
}

const shortestProse = 60; // Letters of a first sentence without its full stop.

/** Bylines, dates and buttons between the headline and the first sentence. */
const dropBeginning: Rule = (drafts, kept) => {
  for (const draft of drafts) {
    if (!kept.has(draft) || draft.isBeforeBody) continue;
    if (draft.role === 'heading') continue; // A standfirst, under which time and buttons may stand.
    if (weighText(draft.text) >= shortestProse || endsSentence(draft.text)) return;
    if (!/[—–-]$/.test(draft.text)) kept.delete(draft); // "LINDHOLM (Nordlys) —" is a dateline.
  }
};

const dropEnd: Rule = (drafts, kept) => {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at];
    if (draft === undefined || !kept.has(draft)) continue;
    if (!isCallToFollow(draft) && (draft.text.length > longestNotice || !isNotice(draft.text.toLowerCase()))) return;
    kept.delete(draft);
  }
};

const longestNotice = 200; // Code units.

const isNotice = (text: string) =>
  ['©', '(c)', 'copyright'].some((sign) => text.startsWith(sign)) ||
  text.includes('all rights reserved') ||
  text.includes('ctrl+enter');

/** Pull quotes say again what stands in the article, and responsive pages print blocks twice. */
const dropRepetitions: Rule = (drafts, kept) => {
  const seen = new Set<string>();
  for (const draft of kept) {
    if (draft.role !== 'pull-quote') continue;
    const words = wordsOf(draft);
    for (const other of kept) if (other !== draft && wordsOf(other).includes(words)) kept.delete(draft);
  }
  for (const draft of drafts) {
    if (!kept.has(draft) || draft.text.length < 25) continue;
    if (seen.has(draft.text)) kept.delete(draft);
    seen.add(draft.text);
  }
};

/** Without the quotation marks and full stop that a pull quote may have for itself. */
function wordsOf({ text }: DraftBlock): string {
  return text.replace(/^[\s“”"'‘’«»„]+|[\s“”"'‘’«».,]+$/g, '');
}
