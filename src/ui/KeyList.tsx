import type { ComponentChildren, JSX } from 'preact';

/** Keys as they stand on the keyboard, and what they do. */
export type KeyRow = readonly [keys: readonly string[], meaning: ComponentChildren];

/** A list of keys, in as many columns as there is room for. */
export function KeyList({ rows }: { rows: readonly KeyRow[] }): JSX.Element {
  return (
    <dl class="keys-list">
      {rows.map(([keys, meaning]) => (
        <div key={keys[0]} class="keys-row">
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
