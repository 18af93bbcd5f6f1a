import type { ComponentChildren, JSX } from 'preact';
import type { TrailStep } from '../core/model';
import { type Translate, useTranslate } from './translate';

interface TrailProps {
  steps: readonly TrailStep[];
  /** Of a button or fold whose name its steps are: a name of the list would be heard in their place. */
  isPartOfName?: boolean;
}

/** Vladimir Putin → reporters → TASS → Refinery29. Screen readers hear "through" for each arrow. */
export function Trail({ steps, isPartOfName = false }: TrailProps): JSX.Element {
  const translate = useTranslate();
  return (
    <ol class="trail" aria-label={isPartOfName ? undefined : translate('trail')}>
      {steps.map((step, at) => (
        <li key={`${at}`} class="trail-step">
          {at > 0 && <Arrow heard={translate('trailThrough')} />}
          <span class="trail-station" data-kind={step.kind} data-unnamed={step.kind === 'speaker' && step.isAnonymous}>
            {nameStep(step, translate)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Arrow({ heard }: { heard: ComponentChildren }): JSX.Element {
  return (
    <span class="trail-arrow">
      <span aria-hidden="true">→</span>
      <span class="only-heard">{heard}</span>
    </span>
  );
}

function nameStep(step: TrailStep, translate: Translate): string {
  switch (step.kind) {
    case 'speaker':
      return step.name ?? translate('speakerUnknown');
    case 'audience':
      return translate(`audience_${step.audience}`);
    case 'repost':
      return step.name ? translate('repostedBy', step.name) : translate('sourceType_retweet');
    default:
      return step.name;
  }
}
