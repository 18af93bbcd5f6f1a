import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { browser } from '../browser';
import { wholeLibrary } from '../core/finding/library-query';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/translate';
import type { Go } from './navigation';
import { ViewLink } from './ViewLink';
import { allClaims, type LibraryView } from './view-address';

/** The way between the views. Articles, speakers and outlets are reached from their claims. */
export function LibraryNavigation({ view, go }: { view: ReadonlySignal<LibraryView>; go: Go }): JSX.Element {
  const translate = useTranslate();
  const current = view.value.view;
  return (
    <header class="library-head">
      <ViewLink view={allClaims} go={go} class="wordmark library-mark">
        Hearsay
      </ViewLink>
      <nav aria-label={translate('libraryViews')}>
        <ul class="library-views">
          {destinations.map((destination) => (
            <li key={destination.view}>
              <ViewLink view={destination} go={go} class="library-view" isCurrent={destination.view === current}>
                {translate(`libraryView_${destination.view}`)}
              </ViewLink>
            </li>
          ))}
        </ul>
      </nav>
      <a
        class="library-settings"
        href={browser.runtime.getURL('src/options/index.html')}
        title={translate('popupSettings')}
        aria-label={translate('popupSettings')}
      >
        <Icon name="settings" />
      </a>
    </header>
  );
}

const destinations: LibraryView[] = [
  allClaims,
  { view: 'pictures' },
  { view: 'trash', words: '' },
  { view: 'care' },
  { view: 'export', query: wholeLibrary, claims: [] },
  { view: 'import' },
];
