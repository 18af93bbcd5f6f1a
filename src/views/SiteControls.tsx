import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Marking } from '../settings';
import { Legend } from '../ui/Legend';
import { useTranslate } from '../ui/translate';
import { askForAccess, giveBackAccess } from './change-access';
import { judgeSite, judgeThisPage, markSite, pauseEverywhere, pausePage, pauseSite } from './change-page';
import { judgeSituation } from './page-situation';
import type { TabPage } from './tab-page';
import type { TabState } from './tab-state';

/** What the reader decides for this page, its site, and everywhere: access, marking, pause, article or not; and the legend. */
export function SiteControls({ page, state }: { page: TabPage; state: TabState }): JSX.Element {
  const translate = useTranslate();
  const change = (act: Promise<unknown>) => act.then(state.look, () => state.fail('notSaved'));
  const { outline, settings, site, siteName } = page;
  const situation = judgeSituation(page);
  const mayRead = page.access !== 'none'; // Where it may not, there is nothing to mark or to pause; access is offered above.
  const isRead = situation === 'article' || situation === 'reading';
  return (
    <div class="controls">
      {mayRead && <AccessControl page={page} onChange={change} />}
      {mayRead && siteName && (
        <>
          <Choice
            name="popupMarking"
            site={siteName}
            value={site.marking ?? ''}
            choices={[
              ['', translate('popupMarkingAsEverywhere', translate(`marking_${settings.marking}`))],
              ...markings.map((marking): [string, string] => [marking, translate(`marking_${marking}`)]),
            ]}
            onChoose={(marking) => change(markSite(page, (marking || null) as Marking | null))}
          />
          <Control name={translate('popupPause')} told={translate('popupPauseTold')}>
            {isRead && (
              <button type="button" onClick={() => change(pausePage(page))}>
                {translate('popupPausePage')}
              </button>
            )}
            <button type="button" aria-pressed={site.isPaused} onClick={() => change(pauseSite(page, !site.isPaused))}>
              {translate('popupPauseSite', siteName)}
            </button>
            <button
              type="button"
              aria-pressed={settings.isPaused}
              onClick={() => change(pauseEverywhere(!settings.isPaused))}
            >
              {translate('popupPauseEverywhere')}
            </button>
          </Control>
          {outline && isRead && (
            <Control name={translate('popupArticle')} told={translate('popupArticleTold')}>
              <button type="button" onClick={() => change(judgeThisPage(page, false))}>
                {translate('popupNoArticle')}
              </button>
            </Control>
          )}
          <Choice
            name="popupArticleSite"
            site={siteName}
            value={String(site.isArticle ?? '')}
            choices={[
              ['', translate('siteArticle_judged')],
              ['true', translate('siteArticle_always')],
              ['false', translate('siteArticle_never')],
            ]}
            onChoose={(said) => change(judgeSite(page, said === '' ? null : said === 'true'))}
          />
        </>
      )}
      <details class="legend-fold">
        <summary>{translate('popupLegend')}</summary>
        <Legend />
      </details>
    </div>
  );
}

const markings: readonly Marking[] = ['all', 'chosen', 'kept', 'off'];

function AccessControl(props: { page: TabPage; onChange: (act: Promise<unknown>) => void }): JSX.Element {
  const { page, onChange } = props;
  const translate = useTranslate();
  const { access, siteName, sitePattern } = page;
  const told = { all: 'accessGrantedAll', site: 'accessGrantedSite', once: 'accessOnce', none: 'popupAccessNone' };
  return (
    <Control name={translate('popupAccess')} told={translate(told[access], siteName ?? '')}>
      {access === 'once' && (
        <button type="button" onClick={() => onChange(askForAccess(sitePattern))}>
          {translate('alwaysOnSite', siteName ?? '')}
        </button>
      )}
      {(access === 'once' || access === 'site') && (
        <button type="button" onClick={() => onChange(askForAccess(null))}>
          {translate('onAllSites')}
        </button>
      )}
      {(access === 'all' || access === 'site') && (
        <button type="button" onClick={() => onChange(giveBackAccess(page))}>
          {translate('takeBackAccess')}
        </button>
      )}
    </Control>
  );
}

function Control(props: { name: string; told?: string; children: ComponentChildren }): JSX.Element {
  const id = useId();
  return (
    <fieldset class="control" aria-describedby={props.told ? id : undefined}>
      <legend class="control-name">{props.name}</legend>
      {props.told && (
        <p class="control-told" id={id}>
          {props.told}
        </p>
      )}
      <div class="control-choices">{props.children}</div>
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  site: string;
  value: string;
  choices: [value: string, label: string][];
  onChoose: (value: string) => void;
}

function Choice({ name, site, value, choices, onChoose }: ChoiceProps): JSX.Element {
  const translate = useTranslate();
  const id = useId();
  return (
    <div class="control">
      <label class="control-name" for={id}>
        {translate(name, site)}
      </label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {choices.map(([each, label]) => (
          <option key={each} value={each}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
