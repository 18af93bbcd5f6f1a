import type { JSX } from 'preact';

/** A page marker, filled where the claim is kept. */
export function KeepGlyph({ isKept }: { isKept: boolean }): JSX.Element {
  return (
    <svg class={isKept ? 'glyph glyph-filled' : 'glyph'} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M4 2h8v12l-4-3-4 3z" />
    </svg>
  );
}
