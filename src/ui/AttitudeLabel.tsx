import type { JSX } from 'preact';
import { useTranslate } from './translate';

/** Says of a claim that nobody said it: a belief, a wish, an act. Quiet, underlined the way its words are in the page. */
export function AttitudeLabel(): JSX.Element {
  const translate = useTranslate();
  return (
    <span class="attitude">
      <span class="attitude-word">{translate('attitude')}</span>
    </span>
  );
}
