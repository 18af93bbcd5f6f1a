import type { JSX } from 'preact';
import type { SourceType } from '../core/model';

/** The sign of a source type, in the current colour. Always stands beside its word, so it is silent for screen readers. */
export function SourceGlyph({ type }: { type: SourceType }): JSX.Element {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {drawings[type]}
    </svg>
  );
}

const drawings: Record<SourceType, JSX.Element> = {
  // A microphone on its stand.
  interview: (
    <>
      <rect x="5.5" y="1.5" width="5" height="8" rx="2.5" />
      <path d="M3 7.5a5 5 0 0 0 10 0M8 12.5v2M5.5 14.5h5" />
    </>
  ),
  // A lectern with its two microphones.
  speech: <path d="M2.5 6.5h11l-1.5 3.5h-8zM8 10v4.5M5 14.5h6M6 6.5 4.5 2M10 6.5 11.5 2" />,
  // A megaphone.
  statement: <path d="M2.5 6v4l2 .4L12.5 14V2L4.5 5.6zM4.5 10.4 5.5 14h2l-.8-2.6M14 6.5v3" />,
  // A strip from the wire with its lines.
  wire: <path d="M1.5 4.5h13v7h-13zM4 7h3M9 7h3M4 9.2h5M11 9.2h1M4 2v2.5M12 11.5V14" />,
  // A newspaper.
  outlet: <path d="M2 3h10v10.5H3.5A1.5 1.5 0 0 1 2 12zM12 6h2v6a1.5 1.5 0 0 1-2 1.4M4.5 5.5h5v2.5h-5zM4.5 10.5h5" />,
  // A speech bubble.
  social: <path d="M2 3h12v8H8l-3.5 3V11H2zM5 6h6M5 8.3h4" />,
  // Two arrows, each following the other.
  retweet: (
    <path d="M2 7l2.5-2.5L7 7M4.5 5v5.5A1.5 1.5 0 0 0 6 12h3M14 9l-2.5 2.5L9 9M11.5 11V5.5A1.5 1.5 0 0 0 10 4H7" />
  ),
  // A written sheet.
  document: <path d="M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.5 7.5h5M5.5 9.7h5M5.5 12h3" />,
  // A question mark.
  unstated: <path d="M5 5.2A3 3 0 0 1 8 2.5a3 3 0 0 1 3 2.9c0 2.3-3 2.6-3 4.6M8 12.8v.7" />,
};
