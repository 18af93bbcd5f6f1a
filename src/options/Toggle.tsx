import type { JSX } from 'preact';

interface ToggleProps {
  label: string;
  told?: string;
  isOn: boolean;
  isDisabled?: boolean;
  onToggle: (isOn: boolean) => void;
}

/** Something that is on or off, with a word on what it changes. */
export function Toggle({ label, told, isOn, isDisabled = false, onToggle }: ToggleProps): JSX.Element {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        disabled={isDisabled}
        onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
      />
      <span>
        {label}
        {told && <span class="choice-told">{told}</span>}
      </span>
    </label>
  );
}
