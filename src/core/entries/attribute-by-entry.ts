import type { AnalysisInput, Attribution, Span } from '../model';

/**
 * The attributions of a live blog, entry by entry: each is a report of its own, so that no speaker and no occasion is carried from
 * one into the next. Only full names are: "Renn said" in one entry means the Oda Renn of another.
 */
export function attributeByEntry(
  input: AnalysisInput,
  attribute: (entry: AnalysisInput) => Attribution[],
): Attribution[] {
  const attributions = stretchesOf(input).flatMap(([start, end]) =>
    attribute(cutOut(input, [start, end])).map((attribution) => moveBy(attribution, start)),
  );
  return completeNames(attributions);
}

/** The entries, and what stands before, between and after them. */
function stretchesOf({ text, entries = [] }: AnalysisInput): Span[] {
  const stretches: Span[] = [];
  let from = 0;
  for (const { span } of entries) {
    if (span[0] > from) stretches.push([from, span[0]]);
    if (span[1] > from) stretches.push([Math.max(from, span[0]), span[1]]);
    from = Math.max(from, span[1]);
  }
  if (from < text.length) stretches.push([from, text.length]);
  return stretches;
}

function cutOut(
  { text, blocks = [], posts = [], entries: _, ...article }: AnalysisInput,
  [start, end]: Span,
): AnalysisInput {
  const within = <Part extends { span: Span }>(parts: readonly Part[]): Part[] =>
    parts
      .filter(({ span }) => span[0] >= start && span[1] <= end)
      .map((part) => ({ ...part, span: [part.span[0] - start, part.span[1] - start] }));
  return { ...article, text: text.slice(start, end), blocks: within(blocks), posts: within(posts) };
}

function moveBy(attribution: Attribution, by: number): Attribution {
  const move = (spans: Span[]): Span[] => spans.map(([start, end]) => [start + by, end + by]);
  const { content, source, cue, evidence } = attribution;
  return {
    ...attribution,
    content: move(content),
    source: source && move(source),
    cue: cue && move(cue),
    evidence: { channel: move(evidence.channel), via: move(evidence.via), sourceType: move(evidence.sourceType) },
  };
}

/** A surname stands for the one full name that ends with it; where two do, it stays as it is. */
function completeNames(attributions: readonly Attribution[]): Attribution[] {
  const bySurname = new Map<string, Set<string>>();
  for (const { speaker } of attributions) {
    const surname = speaker?.split(' ').at(-1);
    if (!speaker || !surname || surname === speaker) continue;
    bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(speaker));
  }
  const complete = (name: string): string => {
    const [full, another] = bySurname.get(name) ?? [];
    return full !== undefined && another === undefined ? full : name;
  };
  return attributions.map((attribution) => ({
    ...attribution,
    speaker: attribution.speaker && complete(attribution.speaker),
    speakers: attribution.speakers.map(complete),
  }));
}
