import type { JSX } from 'preact';
import type { SiteSettings } from '../settings';
import { type Translate, useTranslate } from '../ui/translate';
import type { OptionsState, Shown } from './options-state';
import { RemovableList } from './RemovableList';

/** What the reader granted and set for single sites and pages, each removable. */
export function SitesSection({ shown, state }: { shown: Shown; state: OptionsState }): JSX.Element {
  const translate = useTranslate();
  const { origins, sites, pages } = shown;
  return (
    <>
      <h3 class="setting-name">{translate('optionsGranted')}</h3>
      <p class="setting-told">{translate('optionsGrantedTold')}</p>
      <RemovableList
        rows={origins.map((origin) => ({ key: origin, name: nameOrigin(origin, translate), told: '' }))}
        removeWords="takeBackAccess"
        empty="optionsGrantedNone"
        onRemove={state.giveBack}
      />
      <h3 class="setting-name">{translate('optionsSites')}</h3>
      <p class="setting-told">{translate('optionsSitesTold')}</p>
      <RemovableList
        rows={[...sites].map(([name, site]) => ({ key: name, name, told: describeSite(site, translate) }))}
        removeWords="optionsRemove"
        empty="optionsSitesNone"
        onRemove={state.forgetSite}
      />
      {pages.length > 0 && (
        <>
          <h3 class="setting-name">{translate('optionsPages')}</h3>
          <RemovableList
            rows={pages.map(({ address, isArticle }) => ({
              key: address,
              name: address.replace(/^https?:\/\/(www\.)?/, ''),
              told: translate(isArticle ? 'optionsPageIs' : 'optionsPageIsNot'),
            }))}
            removeWords="optionsRemove"
            empty="optionsSitesNone"
            onRemove={state.forgetPage}
          />
        </>
      )}
    </>
  );
}

const nameOrigin = (origin: string, translate: Translate) =>
  /^(\*|https?):\/\/\*\/\*$|^<all_urls>$/.test(origin)
    ? translate('optionsAllSites')
    : origin.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, '');

function describeSite({ marking, isPaused, isArticle }: SiteSettings, translate: Translate): string {
  return [
    isPaused && translate('optionsSitePaused'),
    marking !== null && translate('optionsSiteMarking', translate(`marking_${marking}`)),
    isArticle !== null && translate('optionsSiteArticle', translate(`siteArticle_${isArticle ? 'always' : 'never'}`)),
  ]
    .filter(Boolean)
    .join(' · ');
}
