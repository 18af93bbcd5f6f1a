import type { JSX } from 'preact';
import { translateCount, useTranslate } from '../../ui/translate';
import type { ExportScope, ScopeKind } from './export-scope';

interface ScopeChoiceProps {
  scopes: readonly ExportScope[];
  chosen: ScopeKind;
  onChoose: (kind: ScopeKind) => void;
}

/** How much goes out. */
export function ScopeChoice({ scopes, chosen, onChoose }: ScopeChoiceProps): JSX.Element {
  const translate = useTranslate();
  return (
    <fieldset class="scope-choice">
      <legend class="exchange-step">{translate('exportScope')}</legend>
      {scopes.map(({ kind, count }) => (
        <label key={kind} class="choice">
          <input type="radio" name="scope" checked={kind === chosen} onChange={() => onChoose(kind)} />
          <span class="choice-name">{translate(`exportScope_${kind}`)}</span>
          <span class="choice-why">{translateCount(translate, 'claimCount', count)}</span>
        </label>
      ))}
    </fieldset>
  );
}
