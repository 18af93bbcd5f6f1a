import type { JSX, Ref } from 'preact';
import { KeyList, type KeyRow } from '../ui/KeyList';
import { nameStatus } from '../ui/name-status';
import { sourceFamilies } from '../ui/source-families';
import { useTranslate } from '../ui/translate';
import { statusKeys } from './read-triage-key';

const types = sourceFamilies.flatMap(({ types: members }) => members);

/** All keys of the side panel, folded away until asked for. */
export function TriageKeys({ fold }: { fold: Ref<HTMLDetailsElement> }): JSX.Element {
  const translate = useTranslate();
  const keys: KeyRow[] = [
    [['J', '↓'], translate('nextClaim')],
    [['K', '↑'], translate('previousClaim')],
    [['G'], translate('showInPage')],
    [['S'], translate('keep')],
    [['D'], translate('dismiss')],
    [['N'], translate('note')],
    [['U'], translate('popupUndo')],
    [['/'], translate('popupFilterWords')],
    [['?'], translate('panelKeys')],
    ...statusKeys.map(([key, status]): KeyRow => [[key.toUpperCase()], nameStatus(status, translate)]),
    ...types.map((type, at): KeyRow => [[String(at + 1)], translate(`sourceType_${type}`)]),
  ];
  return (
    <details class="keys" ref={fold}>
      <summary>{translate('panelKeys')}</summary>
      <KeyList rows={keys} />
    </details>
  );
}
