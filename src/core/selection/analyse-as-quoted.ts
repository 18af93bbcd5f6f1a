import type { Analysis, AnalysisInput, Attribution, Span } from '../model';

/**
 * What the analysis would see if the selected words stood in quotation marks: it then looks for whoever said them, also where
 * it would not have taken them for a quotation. Spans of the answer count in the text as it is.
 */
export function analyseAsQuoted(
  input: AnalysisInput,
  spans: readonly Span[],
  analyse: (input: AnalysisInput) => Analysis,
): Attribution[] {
  const [start, end] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  const { text, blocks, posts } = input;
  const words = text.slice(start, end);
  if (/["“”„«»]|\n\n/.test(words)) return []; // Marks within marks, or over paragraphs, would be read otherwise.
  const into = (offset: number, isEnd: boolean) => {
    if (isEnd ? offset >= end : offset > end) return offset + 2;
    return offset > start ? offset + 1 : offset;
  };
  const moveIn = ([from, to]: Span): Span => [into(from, false), into(to, true)];
  const back = (offset: number) => (offset <= start ? offset : offset <= end + 1 ? offset - 1 : offset - 2);
  const moveBack = (list: readonly Span[]): Span[] =>
    list.map(([from, to]): Span => [back(from), back(to)]).filter(([from, to]) => from < to);
  const quoted: AnalysisInput = { ...input, text: `${text.slice(0, start)}“${words}”${text.slice(end)}` };
  if (blocks) quoted.blocks = blocks.map((block) => ({ ...block, span: moveIn(block.span) }));
  if (posts) quoted.posts = posts.map((post) => ({ ...post, span: moveIn(post.span) }));
  return analyse(quoted).attributions.map((attribution) => ({
    ...attribution,
    content: moveBack(attribution.content),
    source: attribution.source && moveBack(attribution.source),
    cue: attribution.cue && moveBack(attribution.cue),
    evidence: {
      channel: moveBack(attribution.evidence.channel),
      via: moveBack(attribution.evidence.via),
      sourceType: moveBack(attribution.evidence.sourceType),
    },
  }));
}
