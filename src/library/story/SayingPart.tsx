import type { JSX } from 'preact';
import type { Occurrence } from '../../core/likeness/gather-sayings';
import type { SayingOfClaim } from '../../store/read-sayings';
import { DiffWords } from '../../ui/DiffWords';
import { useTranslate } from '../../ui/translate';
import type { Go } from '../navigation';
import { ViewLink } from '../ViewLink';

interface SayingProps {
  saying: SayingOfClaim;
  locale: string;
  go: Go;
}

/** One saying and the places where its words stand, the earliest first, each with how it differs from that. */
export function SayingPart({ saying, locale, go }: SayingProps): JSX.Element {
  const translate = useTranslate();
  return (
    <ol class="saying">
      {saying.occurrences.map((occurrence, at) => (
        <li key={occurrence.claimId} class="occurrence">
          <p class="occurrence-head">
            <ViewLink view={{ view: 'article', article: occurrence.articleId, claim: occurrence.claimId }} go={go}>
              {occurrence.outlet ?? translate('storyOutletUnknown')}
            </ViewLink>
            <span class="hint">{describeTime(occurrence, locale) ?? translate('storyNoDate')}</span>
            <span class="drift" data-drift={at === 0 ? 'first' : occurrence.drift}>
              {translate(at === 0 ? 'storyEarliest' : `storyDrift_${occurrence.drift}`)}
            </span>
          </p>
          <blockquote class="claim-words" dir="auto">
            {at === 0 || occurrence.drift === 'same' ? occurrence.words : <DiffWords diff={occurrence.diff} />}
          </blockquote>
          <p class="hint">
            {occurrence.speaker ?? translate('nobodyNamed')}
            {occurrence.isSpeakerChanged && <strong> · {translate('storySpeakerDrift')}</strong>}
          </p>
        </li>
      ))}
    </ol>
  );
}

function describeTime({ publishedAt }: Occurrence, locale: string): string | null {
  const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  if (Number.isNaN(time)) return null;
  const isDayOnly = publishedAt?.length === 10; // It names the same day in every time zone.
  return new Date(time).toLocaleString(
    locale,
    isDayOnly ? { dateStyle: 'medium', timeZone: 'UTC' } : { dateStyle: 'medium', timeStyle: 'short' },
  );
}
