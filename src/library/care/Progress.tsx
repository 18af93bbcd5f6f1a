import type { JSX } from 'preact';

/** How far a long work has come, with its name. */
export function Progress({ label, share }: { label: string; share: number }): JSX.Element {
  return (
    <label class="care-progress">
      {label}
      <progress value={share} max={1} />
    </label>
  );
}
