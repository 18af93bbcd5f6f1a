import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useTranslate } from '../ui/translate';
import { CareNotice } from './care/CareNotice';
import { ClaimsView } from './claims/ClaimsView';
import { LibraryNavigation } from './LibraryNavigation';
import { lateView } from './late-view';
import { OutletView } from './outlet/OutletView';
import { SpeakerView } from './speaker/SpeakerView';
import { TrashView } from './trash/TrashView';
import type { LibraryView } from './view-address';
import type { ViewProps } from './view-props';

const ArticleView = lateView(() => import('./article/ArticleView').then((module) => module.ArticleView));
const CareView = lateView(() => import('./care/CareView').then((module) => module.CareView));
const ExportView = lateView(() => import('./exchange/ExportView').then((module) => module.ExportView));
const ImportView = lateView(() => import('./exchange/ImportView').then((module) => module.ImportView));
const PicturesView = lateView(() => import('./pictures/PicturesView').then((module) => module.PicturesView));
const StoryView = lateView(() => import('./story/StoryView').then((module) => module.StoryView));

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
