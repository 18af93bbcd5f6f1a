import type { BlockRole } from '../../core/model';
import type { PostSketch } from '../embedded-posts';
import type { TextPiece } from '../text-map';

/** What a text node is to its reader by the elements around it. */
export interface Place {
  readonly role: BlockRole;
  /** The nearest block element. */
  readonly block: Element;
  readonly isLinked: boolean;
  readonly post: PostSketch | null;
}

/** A block as it stands in the page, before it is decided whether it belongs to the article. */
export interface DraftBlock {
  readonly role: BlockRole;
  /** The nearest block element around its first letter. */
  readonly element: Element;
  /** The embedded post it belongs to. */
  readonly post: PostSketch | null;
  text: string;
  /** Where the text stands; `start` counts from the beginning of the block. */
  readonly pieces: TextPiece[];
  /** How many code units of the text stand in links. */
  linkedLength: number;
  /** It stands between the headline and the body of the article. */
  readonly isBeforeBody: boolean;
}

const spaces = ' \t\n\r\f\u00a0';
/** Words with single spaces between them, as many as stand in one row. */
const readable = /[^ \t\n\r\f\u00a0\u00ad\u200b\u2060\ufeff]+(?: [^ \t\n\r\f\u00a0\u00ad\u200b\u2060\ufeff]+)*/g;

/**
 * Writes blocks from text nodes in reading order. White space collapses as on the screen, across nodes as well, so
 * that the text does not depend on how it is cut into nodes; soft hyphens and zero-width spaces are left out.
 */
export class BlockWriter {
  readonly blocks: DraftBlock[] = [];
  #block: DraftBlock | null = null;
  /** A space that will be written as soon as a letter follows. */
  #space: { node: Text; offset: number } | null = null;
  #isGap = false;
  #isLineBroken = false;
  #isBeforeBody = false;

  addText(node: Text, place: Place): void {
    const { data } = node;
    let read = 0;
    readable.lastIndex = 0; // No matchAll: it would copy the expression for each of a page's thousands of nodes.
    for (let row = readable.exec(data); row !== null; row = readable.exec(data)) {
      this.#noteSpaces(node, data, read, row.index);
      this.#addWords(node, row.index, row[0], place);
      read = row.index + row[0].length;
    }
    this.#noteSpaces(node, data, read, data.length);
  }

  /** What follows is another block. */
  endBlock(): void {
    this.#block = null;
    this.#space = null;
    this.#isLineBroken = false;
  }

  /** What comes now, up to `beginBody`, stands before the body. */
  beginLead(): void {
    this.#isBeforeBody = true;
  }

  beginBody(): void {
    this.#isBeforeBody = false;
  }

  /** A `<br>`: another block after a second one or after the end of a sentence, otherwise another line. */
  breakLine(): void {
    if (this.#block === null) return;
    if (this.#isLineBroken || sentenceEnd.test(this.#block.text.slice(-1))) this.endBlock();
    else {
      this.#isLineBroken = true;
      this.#space = null;
    }
  }

  /** Something with text of its own is left out here. */
  noteGap(): void {
    this.#isGap = true;
  }

  #noteSpaces(node: Text, data: string, from: number, to: number): void {
    for (let at = from; at < to && this.#space === null; at++) {
      if (spaces.includes(data.charAt(at))) this.#space = { node, offset: at };
    }
  }

  #addWords(node: Text, offset: number, words: string, place: Place): void {
    let block = this.#block;
    if (block === null) {
      const { role, block: element, post } = place;
      block = {
        role,
        element,
        post,
        text: '',
        pieces: [],
        linkedLength: 0,
        isBeforeBody: this.#isBeforeBody,
      };
      this.#block = block;
      this.blocks.push(block);
    } else if (this.#isLineBroken) block.text += '\n';
    else if (this.#space !== null) this.#write(block, this.#space.node, this.#space.offset, ' ');
    this.#isLineBroken = false;
    this.#space = null;
    this.#write(block, node, offset, words);
    if (place.isLinked) block.linkedLength += words.length;
  }

  #write(block: DraftBlock, node: Text, nodeStart: number, text: string): void {
    const start = block.text.length;
    const last = block.pieces.at(-1);
    const isJoined =
      last !== undefined &&
      !this.#isGap &&
      last.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.start + last.length === start;
    if (isJoined) block.pieces[block.pieces.length - 1] = { ...last, length: last.length + text.length };
    else block.pieces.push({ node, nodeStart, start, length: text.length, followsGap: this.#isGap });
    this.#isGap = false;
    block.text += text;
  }
}

/** A letter's line that ends so is a sentence's end in any script: full stops, marks, closing quotation marks. */
const sentenceEnd = /[.!?…。！？।။።۔؟:"'”’»)\]]$/;
