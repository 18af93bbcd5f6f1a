import type { ComponentChildren, JSX } from 'preact';
import type { Facet } from '../core/finding/count-facets';
import { translateCount, useTranslate } from '../ui/translate';

interface ClaimNamesProps {
  title: string;
  facets: readonly Facet[];
  nameOf: (value: string) => ComponentChildren;
}

const mostNamed = 8;

/** Who or what stands in how many of some claims: the most frequent ones, with their share as a bar. */
export function ClaimNames({ title, facets, nameOf }: ClaimNamesProps): JSX.Element | null {
  const translate = useTranslate();
  const most = facets[0]?.count ?? 0;
  if (most === 0) return null;
  const rest = facets.length - mostNamed;
  return (
    <section class="names">
      <h2 class="section-title">{title}</h2>
      <ol class="name-list">
        {facets.slice(0, mostNamed).map(({ value, count }) => (
          <li key={value} class="name-line">
            <span class="name" dir="auto">
              {nameOf(value)}
            </span>
            <span class="name-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * count) / most}%` }} />
            </span>
            <span class="name-count" aria-hidden="true">
              {count.toLocaleString()}
            </span>
            <span class="only-heard">{translateCount(translate, 'claimCount', count)}</span>
          </li>
        ))}
      </ol>
      {rest > 0 && <p class="hint">{translateCount(translate, 'libraryMoreNames', rest)}</p>}
    </section>
  );
}
