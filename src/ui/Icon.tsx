import type { JSX } from 'preact';

export type IconName = keyof typeof drawings;

/** A small line drawing for a button; the button carries its name, so the drawing is silent for screen readers. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  const turns = name === 'previous' || name === 'next'; // With the direction of the interface.
  return (
    <svg
      class={turns ? 'glyph glyph-turns' : 'glyph'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}

const drawings = {
  // A window with a column at its end.
  panel: <path d="M1.5 2.5h13v11h-13zM10 2.5v11M12 5.5h.8M12 8h.8" />,
  // Books on a shelf.
  library: <path d="M2.5 2.5h3v11h-3zM5.5 4.5h3v9h-3zM9 4.9l2.7-.8 2.6 8.8-2.7.8zM1.5 13.5h13" />,
  // Sliders.
  settings: <path d="M1.5 4.5h7M12 4.5h2.5M1.5 11.5h2.5M7.5 11.5h7M10.2 2.7v3.6M5.8 9.7v3.6" />,
  // A loupe.
  search: <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3l3.7 3.7" />,
  // Angles, towards the start and the end of the line.
  previous: <path d="M10 3L5 8l5 5" />,
  next: <path d="M6 3l5 5-5 5" />,
  // A cross.
  cross: <path d="M4 4l8 8M12 4l-8 8" />,
  // A ribbon in a book.
  kept: <path d="M4.5 2h7v12L8 11.2 4.5 14z" />,
  // A sheet with a pen stroke.
  note: <path d="M2.5 2.5h11v8l-3 3h-8zM10.5 13.5v-3h3M5 6h6M5 8.5h3.5" />,
} as const;
