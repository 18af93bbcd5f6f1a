import type { JSX, Ref } from 'preact';
import { nameStatus } from '../ui/name-status';
import { sourceFamilies } from '../ui/source-families';
import { useTranslate } from '../ui/translate';
import { statusKeys } from './read-triage-key';

const types = sourceFamilies.flatMap(({ types: members }) => members);

/** All keys of the side panel, folded away until asked for. */
export function TriageKeys({ fold }: { fold: Ref<HTMLDetailsElement> }): JSX.Element {
  const translate = useTranslate();
  const keys: [keys: string[], meaning: string][] = [
    [['J', '↓'], translate('nextClaim')],
    [['K', '↑'], translate('previousClaim')],
    [['G'], translate('showInPage')],
    [['S'], translate('keep')],
    [['D'], translate('dismiss')],
    [['N'], translate('note')],
    [['U'], translate('popupUndo')],
    [['/'], translate('popupFilterWords')],
    [['?'], translate('panelKeys')],
    ...statusKeys.map(([key, status]): [string[], string] => [[key.toUpperCase()], nameStatus(status, translate)]),
    ...types.map((type, at): [string[], string] => [[String(at + 1)], translate(`sourceType_${type}`)]),
  ];
  return (
    <details class="keys" ref={fold}>
      <summary>{translate('panelKeys')}</summary>
      <dl class="key-list">
        {keys.map(([signs, meaning]) => (
          <div key={signs[0]} class="key-row">
            <dt>
              {signs.map((sign) => (
                <kbd key={sign}>{sign}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
