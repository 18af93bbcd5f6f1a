import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useTranslate } from '../ui/translate';
import { ArticleView } from './article/ArticleView';
import { CareNotice } from './care/CareNotice';
import { CareView } from './care/CareView';
import { ClaimsView } from './claims/ClaimsView';
import { ExportView } from './exchange/ExportView';
import { ImportView } from './exchange/ImportView';
import { LibraryNavigation } from './LibraryNavigation';
import { OutletView } from './outlet/OutletView';
import { PicturesView } from './pictures/PicturesView';
import { SpeakerView } from './speaker/SpeakerView';
import { StoryView } from './story/StoryView';
import { TrashView } from './trash/TrashView';
import type { LibraryView } from './view-address';
import type { ViewProps } from './view-props';

interface LibraryProps extends ViewProps {
  view: ReadonlySignal<LibraryView>;
}

/** Everything recorded: one page, several views, each with an address of its own. */
export function Library({ view, ...props }: LibraryProps): JSX.Element {
  const translate = useTranslate();
  return (
    <>
      <a class="skip" href="#view">
        {translate('librarySkip')}
      </a>
      <LibraryNavigation view={view} go={props.go} />
      <main id="view" tabIndex={-1}>
        <CareNotice {...props} />
        {props.index.value.state === 'failed' ? <FailedLibrary /> : <CurrentView view={view.value} {...props} />}
      </main>
    </>
  );
}

/** Another article, speaker or outlet is another view: nothing of the last one stays. */
function CurrentView({ view, ...props }: ViewProps & { view: LibraryView }): JSX.Element {
  switch (view.view) {
    case 'claims':
      return <ClaimsView query={view.query} {...props} />;
    case 'article':
      return (
        <ArticleView key={view.article} article={view.article} claim={view.claim} at={view.at ?? null} {...props} />
      );
    case 'speaker':
      return <SpeakerView key={view.name} name={view.name} {...props} />;
    case 'outlet':
      return <OutletView key={view.name} name={view.name} {...props} />;
    case 'trash':
      return <TrashView words={view.words} {...props} />;
    case 'pictures':
      return <PicturesView {...props} />;
    case 'story':
      return <StoryView key={view.article} article={view.article} claim={view.claim} {...props} />;
    case 'care':
      return <CareView {...props} />;
    case 'export':
      return <ExportView query={view.query} claims={view.claims} {...props} />;
    case 'import':
      return <ImportView {...props} />;
  }
}

function FailedLibrary(): JSX.Element {
  const translate = useTranslate();
  return (
    <section class="notice" role="alert">
      <h1 class="notice-title">{translate('libraryFailedTitle')}</h1>
      <p>{translate('libraryFailed')}</p>
      <button type="button" onClick={() => location.reload()}>
        {translate('tryAgain')}
      </button>
    </section>
  );
}
