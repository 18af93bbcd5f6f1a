import type { ComponentChildren, JSX } from 'preact';
import { browser } from '../browser';
import { useTranslate } from '../ui/translate';
import { AppearanceSection } from './AppearanceSection';
import { DataSection } from './DataSection';
import { MarkingSection } from './MarkingSection';
import type { OptionsState, Shown } from './options-state';
import { RecordingSection } from './RecordingSection';
import { ShortcutsSection } from './ShortcutsSection';
import { SitesSection } from './SitesSection';
import { StatusesSection } from './StatusesSection';
import { SuggestionsSection } from './SuggestionsSection';
import { TransferSection } from './TransferSection';

/** Everything the reader can set, each with a word on what it changes; saved as soon as it is set. */
export function Options({ state }: { state: OptionsState }): JSX.Element {
  const translate = useTranslate();
  const shown = state.shown.value;
  const told = state.told.value;
  const sections = shown ? listSections(shown, state) : [];
  return (
    <div class="options">
      <header class="options-head">
        <h1 class="options-title">{translate('optionsTitle')}</h1>
        <nav aria-label={translate('optionsTitle')}>
          <ul class="options-ways">
            {sections.map(({ name }) => (
              <li key={name}>
                <a href={`#${name}`}>{translate(`options_${name}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="options-library">
          <a href={browser.runtime.getURL('src/library/index.html')}>{translate('openLibrary')}</a>
        </p>
      </header>
      <main>
        {!shown && <p role="status">{translate('popupOpening')}</p>}
        {sections.map(({ name, view }) => (
          <section key={name} id={name} class="options-section" aria-labelledby={`${name}-title`}>
            <h2 id={`${name}-title`} class="options-section-title">
              {translate(`options_${name}`)}
            </h2>
            {view}
          </section>
        ))}
      </main>
      <div class="told" role={told?.isProblem ? 'alert' : 'status'}>
        {told && <p class={told.isProblem ? 'told-words told-problem' : 'told-words'}>{translate(told.name)}</p>}
      </div>
    </div>
  );
}

function listSections(shown: Shown, state: OptionsState): { name: string; view: ComponentChildren }[] {
  const { settings } = shown;
  return [
    { name: 'recording', view: <RecordingSection settings={settings} state={state} /> },
    { name: 'marking', view: <MarkingSection settings={settings} state={state} /> },
    { name: 'appearance', view: <AppearanceSection settings={settings} state={state} /> },
    { name: 'shortcuts', view: <ShortcutsSection shown={shown} state={state} /> },
    { name: 'sites', view: <SitesSection shown={shown} state={state} /> },
    { name: 'statuses', view: <StatusesSection settings={settings} state={state} /> },
    { name: 'suggestions', view: <SuggestionsSection shown={shown} state={state} /> },
    { name: 'data', view: <DataSection data={shown.data} state={state} /> },
    { name: 'transfer', view: <TransferSection state={state} /> },
  ];
}
