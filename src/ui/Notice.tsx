import type { ComponentChildren, JSX } from 'preact';
import { useTranslate } from './translate';

interface NoticeProps {
  /** Of its words: `nameTitle` and `nameText`. */
  name: string;
  /** Put into the places of both. */
  site?: string | null;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** What is the case, in a title and a sentence, and what can be done about it. */
export function Notice({ name, site, children }: NoticeProps): JSX.Element {
  const translate = useTranslate();
  return (
    <section class="notice">
      <h2 class="notice-title">{translate(`${name}Title`, site ?? '')}</h2>
      <p>{translate(`${name}Text`, site ?? '')}</p>
      {children && <div class="notice-actions">{children}</div>}
    </section>
  );
}
