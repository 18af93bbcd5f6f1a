import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { SettingGroup } from './Setting';

interface RadioGroupProps<Value extends string | number> {
  name: string;
  told?: string;
  value: Value;
  choices: readonly { value: Value; label: string; told?: string }[];
  onChoose: (value: Value) => void;
}

/** One of a few, each with a word on what it changes. */
export function RadioGroup<Value extends string | number>(props: RadioGroupProps<Value>): JSX.Element {
  const { name, told, value, choices, onChoose } = props;
  const group = useId();
  return (
    <SettingGroup name={name} {...(told ? { told } : {})}>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input type="radio" name={group} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
          <span>
            {choice.label}
            {choice.told && <span class="choice-told">{choice.told}</span>}
          </span>
        </label>
      ))}
    </SettingGroup>
  );
}
