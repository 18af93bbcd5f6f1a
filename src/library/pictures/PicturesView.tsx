import type { JSX } from 'preact';
import { wholeLibrary } from '../../core/finding/library-query';
import { useTranslate } from '../../ui/translate';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';
import { MixByOutlet } from './MixByOutlet';
import { MixOverTime } from './MixOverTime';
import { ReadingCalendar } from './ReadingCalendar';

/** The library in pictures: how words came, over time and by outlet, and on which days they were read. */
export function PicturesView({ index, locale, go }: ViewProps): JSX.Element {
  const translate = useTranslate();
  const shared = index.value;
  const { claims } = shared.index.find({ ...wholeLibrary, groupBy: 'none' });
  const isMirrored = document.documentElement.dir === 'rtl';
  return (
    <>
      <ViewHead title={translate('libraryView_pictures')} />
      {shared.state === 'loading' && <p role="status">{translate('pictureLoading')}</p>}
      {shared.state === 'ready' && claims.length === 0 && <p>{translate('pictureEmpty')}</p>}
      {claims.length > 0 && (
        <>
          <MixOverTime claims={claims} locale={locale} go={go} />
          <MixByOutlet claims={claims} locale={locale} go={go} isMirrored={isMirrored} />
          <ReadingCalendar claims={claims} locale={locale} go={go} />
        </>
      )}
    </>
  );
}
