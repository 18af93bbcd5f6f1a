import type { JSX } from 'preact';
import { useTranslate } from '../ui/translate';
import { askForAccess, giveBackAccess, type TabPage } from './tab-page';

/** What the reader has granted here, and the way to change it. */
export function AccessFoot({ page, onChange }: { page: TabPage; onChange: () => void }): JSX.Element | null {
  const translate = useTranslate();
  const { access, siteName, sitePattern } = page;
  if (access === 'none') return null;
  const state = { all: 'accessGrantedAll', site: 'accessGrantedSite', once: 'accessOnce' }[access];
  return (
    <footer class="access">
      <span>{translate(state, siteName ?? '')}</span>
      {access === 'once' ? (
        <button type="button" onClick={() => askForAccess(sitePattern).then(onChange)}>
          {translate('alwaysOnSite', siteName ?? '')}
        </button>
      ) : (
        <button type="button" onClick={() => giveBackAccess(page).then(onChange)}>
          {translate('takeBackAccess')}
        </button>
      )}
    </footer>
  );
}
