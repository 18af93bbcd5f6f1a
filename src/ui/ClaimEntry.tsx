import type { JSX } from 'preact';
import type { EntrySignature } from '../core/entries/live-entry';
import { formatDay, formatTime, useTranslate } from './translate';

/** When the entry of a live blog in which a claim stands was posted, and by whom. */
export function ClaimEntry({ entry: { postedAt, author } }: { entry: EntrySignature }): JSX.Element {
  const translate = useTranslate();
  const time = postedAt && formatTime(translate, postedAt);
  const told =
    time && author
      ? translate('claimEntryBoth', time, author)
      : author
        ? translate('claimEntryAuthor', author)
        : translate('claimEntryTime', time ?? '');
  return (
    <p class="hint" title={formatDay(translate, postedAt) ?? undefined}>
      {told}
    </p>
  );
}
