import type { JSX } from 'preact';
import type { SourceType } from '../core/model';
import { SourceGlyph } from './SourceGlyph';
import { useTranslate } from './translate';

/** Glyph and word of a source type, underlined the way its words are underlined in the page. */
export function SourceTypeLabel({ type }: { type: SourceType }): JSX.Element {
  const translate = useTranslate();
  return (
    <span class="source-type" data-source-type={type}>
      <SourceGlyph type={type} />
      <span class="source-type-word">{translate(`sourceType_${type}`)}</span>
    </span>
  );
}
