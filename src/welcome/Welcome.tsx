import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { Legend } from '../ui/Legend';
import { useTranslate } from '../ui/translate';
import { SampleClaims } from './SampleClaims';

export type Grant = 'none' | 'all' | 'refused';

interface WelcomeProps {
  grant: Signal<Grant>;
  onAsk: () => void;
  onGiveBack: () => void;
  onSettings: () => void;
}

/** The first page: three sentences, one button, and a sample to try. */
export function Welcome({ grant, onAsk, onGiveBack, onSettings }: WelcomeProps): JSX.Element {
  const translate = useTranslate();
  return (
    <main>
      <header class="welcome-head">
        <img src="/icons/icon-128.png" alt="" width="64" height="64" />
        <div>
          <p class="wordmark">Hearsay</p>
          <h1 class="welcome-title">{translate('welcomeTitle')}</h1>
        </div>
      </header>
      <div class="welcome-text">
        <p>{translate('welcomeWhat')}</p>
        <p>{translate('welcomeWhere')}</p>
        <p>{translate('welcomeAccess')}</p>
      </div>
      <div class="welcome-access" role="status">
        {grant.value === 'all' ? (
          <>
            <p>{translate('welcomeGranted')}</p>
            <p class="hint">{translate('welcomePin')}</p>
            <button type="button" onClick={onGiveBack}>
              {translate('takeBackAccess')}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="primary" onClick={onAsk}>
              {translate('welcomeGrant')}
            </button>
            {grant.value === 'refused' && <p>{translate('welcomeRefused')}</p>}
          </>
        )}
      </div>
      <SampleClaims />
      <details class="legend-fold">
        <summary>{translate('popupLegend')}</summary>
        <Legend />
      </details>
      <footer class="welcome-foot">
        <p>{translate('welcomeNext')}</p>
        <button type="button" onClick={onSettings}>
          {translate('popupSettings')}
        </button>
      </footer>
    </main>
  );
}
