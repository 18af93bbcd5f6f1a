import type { ComponentChildren, JSX } from 'preact';
import { currentSourceType } from '../../core/claims/current-source-type';
import { currentContent } from '../../core/claims/current-words';
import type { PassageWithClaims } from './place-in-passages';

interface PassageProps {
  passage: PassageWithClaims;
  children: ComponentChildren;
}

/** A passage of an article with the words of its claims marked as they are in the page, and the claims beneath it. */
export function Passage({ passage, children }: PassageProps): JSX.Element {
  return (
    <section class="passage">
      <blockquote class="passage-words" dir="auto">
        {passage.text === null ? <LoneClaim passage={passage} /> : <MarkedPassage {...passage} text={passage.text} />}
      </blockquote>
      <div class="passage-claims">{children}</div>
    </section>
  );
}

function MarkedPassage({ text, claims }: PassageWithClaims & { text: string }): JSX.Element {
  const spans = claims
    .flatMap(({ claim, spans: own }) => own.map((span) => ({ span, type: currentSourceType(claim) })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const parts: (string | JSX.Element)[] = [];
  let from = 0;
  for (const { span, type } of spans) {
    const [start, end] = span;
    if (start < from) continue;
    parts.push(
      text.slice(from, start),
      <span key={start} class="passage-claim" data-source-type={type}>
        {text.slice(start, end)}
      </span>,
    );
    from = end;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}

/** Where the passage was not kept, the words before and after the claim are all that is known of it. */
function LoneClaim({ passage }: { passage: PassageWithClaims }): JSX.Element | null {
  const [first] = passage.claims;
  if (!first) return null;
  const { claim } = first;
  return (
    <>
      {currentContent(claim).map(({ prefix, exact, suffix }, at) => (
        <span key={`${at}`}>
          {prefix && `… ${prefix.trimStart()}`}
          <span class="passage-claim" data-source-type={currentSourceType(claim)}>
            {exact}
          </span>
          {suffix && `${suffix.trimEnd()} …`}
        </span>
      ))}
    </>
  );
}
