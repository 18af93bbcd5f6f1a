import type { JSX } from 'preact';
import { KeyList, type KeyRow } from '../KeyList';
import { SourceTypeLabel } from '../SourceTypeLabel';
import { sourceFamilies } from '../source-families';
import { useTranslate } from '../translate';
import { cardKeyRows, keysWithoutRecord } from './card-key-rows';

const types = sourceFamilies.flatMap(({ types: members }) => members);

/** All keys of a card in the page: its letters, and the digits that label the claim. */
export function CardKeys({ isRecorded }: { isRecorded: boolean }): JSX.Element {
  const translate = useTranslate();
  const letters = cardKeyRows.filter(([key]) => isRecorded || keysWithoutRecord.includes(key));
  return (
    <>
      <KeyList rows={letters.map(([key, message]): KeyRow => [[key], translate(message)])} />
      {isRecorded && (
        <KeyList
          rows={types.map((type, at): KeyRow => [[String(at + 1)], <SourceTypeLabel key={type} type={type} />])}
        />
      )}
    </>
  );
}
