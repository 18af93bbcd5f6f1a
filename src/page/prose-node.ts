const aloneFactor = 0.4; // The text of a card on a front page has no prose beside it; a paragraph of an article has.
const fewTexts = 3; // Text nodes in one block; more are lines between `<br>`s.

/** A block element that holds prose somewhere below, and how much. */
export class ProseNode {
  /** Whether its name was looked at; small elements are only judged when they are read. */
  isJudged = false;
  /** Weight of the prose that stands in this element and in no block inside it. */
  ownWeight = 0;
  /** Number of text nodes whose prose `ownWeight` adds up. */
  ownTexts = 0;
  /** Weight of the prose in this element and all below; what stands alone counts less. */
  weight = 0;
  /** Number of blocks at or below this one that hold prose themselves. */
  passages = 0;
  /** The child with the most prose. */
  heaviest: ProseNode | null = null;
  /** Number and weight of the child blocks that hold prose themselves. */
  private seriesLength = 0;
  private seriesWeight = 0;

  constructor(
    readonly element: Element,
    readonly tag: string,
    readonly parent: ProseNode | null,
    /** Links, controls and boilerplate: the prose below counts nowhere. */
    public isLeftOut: boolean,
  ) {}

  clear(): void {
    this.weight = this.passages = this.seriesLength = this.seriesWeight = 0;
    this.heaviest = null;
  }

  addPassage(weight: number): void {
    this.seriesLength++;
    this.seriesWeight += weight;
  }

  /** Adds its own prose and hands everything on to its parent; to be called on descendants first. */
  passUp(): void {
    if (this.isLeftOut) return;
    if (this.ownWeight > 0) {
      const isAlone = this.ownTexts < fewTexts && (this.parent === null || this.parent.seriesLength < 2);
      this.weight += this.ownWeight * (isAlone ? aloneFactor : 1);
      this.passages++;
    }
    const { parent, weight } = this;
    if (parent === null || weight === 0) return;
    parent.weight += weight;
    parent.passages += this.passages;
    if (parent.heaviest === null || weight > parent.heaviest.weight) parent.heaviest = this;
  }

  /**
   * What holds this passage and its like where each has a box of its own: the block around all boxes that hold this passage and
   * nothing else. The cards of a front page hold a heading besides.
   */
  get boxHolder(): ProseNode {
    let holder = this.parent ?? this;
    while (holder.parent !== null && holder.element.childElementCount === 1) holder = holder.parent;
    return holder;
  }

  /** Weight of the passages that stand side by side in this element. */
  seriesAround(): number {
    const isSeries = this.seriesLength + (this.ownTexts >= fewTexts ? this.ownTexts : 0) >= 2;
    return isSeries ? this.seriesWeight + this.ownWeight : 0;
  }
}
