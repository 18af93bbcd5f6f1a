import type { ComponentChildren, JSX } from 'preact';

/*
 * The parts of an ARIA grid. A real table could not leave out the rows that are not in the window, and would not tell how
 * many there are; here each row carries its number. The row has the focus, so its cells need none.
 */

/** One cell of a row. */
export function GridCell({ class: name, children }: { class: string; children: ComponentChildren }): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    // biome-ignore lint/a11y/useFocusableInteractive: see above.
    <div role="gridcell" class={name}>
      {children}
    </div>
  );
}

interface GridHeadProps {
  row: number;
  style: { insetBlockStart: string };
  children: ComponentChildren;
}

/** A row that is the head of those after it. */
export function GridHead({ row, style, children }: GridHeadProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    // biome-ignore lint/a11y/useFocusableInteractive: see above.
    <div role="row" aria-rowindex={row + 1} class="list-head" style={style}>
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above. */}
      <div role="rowheader" class="group-head">
        {children}
      </div>
    </div>
  );
}
