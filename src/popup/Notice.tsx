import type { ComponentChildren, JSX } from 'preact';
import { useTranslate } from '../ui/translate';

/** What is the case, in a title and a sentence, and what can be done about it. */
export function Notice({ name, children }: { name: string; children?: ComponentChildren }): JSX.Element {
  const translate = useTranslate();
  return (
    <section class="notice">
      <h2 class="notice-title">{translate(`${name}Title`)}</h2>
      <p>{translate(`${name}Text`)}</p>
      {children}
    </section>
  );
}
