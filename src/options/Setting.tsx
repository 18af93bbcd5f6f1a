import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface SettingProps {
  name: string;
  /** What it changes, in a sentence. */
  told?: string;
  children: (ids: { control: string; told: string | undefined }) => ComponentChildren;
}

/** One setting with one control: its name, what it changes, and the control itself. */
export function Setting({ name, told, children }: SettingProps): JSX.Element {
  const id = useId();
  return (
    <div class="setting">
      <label class="setting-name" for={id}>
        {name}
      </label>
      {told && (
        <p class="setting-told" id={`${id}told`}>
          {told}
        </p>
      )}
      <div class="setting-control">{children({ control: id, told: told ? `${id}told` : undefined })}</div>
    </div>
  );
}

/** A setting of several controls that belong together. */
export function SettingGroup({ name, told, children }: Omit<SettingProps, 'children'> & GroupChildren): JSX.Element {
  const id = useId();
  return (
    <fieldset class="setting" aria-describedby={told ? `${id}told` : undefined}>
      <legend class="setting-name">{name}</legend>
      {told && (
        <p class="setting-told" id={`${id}told`}>
          {told}
        </p>
      )}
      <div class="setting-control">{children}</div>
    </fieldset>
  );
}

interface GroupChildren {
  children: ComponentChildren;
}
