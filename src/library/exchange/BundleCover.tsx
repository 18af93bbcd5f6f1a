import type { JSX } from 'preact';
import type { BundleCover as Cover } from '../../export/bundle';
import { useTranslate } from '../../ui/translate';

/** What the author of a bundle says along with the records. */
export function BundleCover({ cover }: { cover: Cover }): JSX.Element {
  const translate = useTranslate();
  const { from, title, instructions, questions, answers, tags } = cover;
  return (
    <section class="bundle-cover">
      <h2 class="exchange-step">{title.trim() || translate('exportName_bundle')}</h2>
      {from.trim() !== '' && <p class="hint">{translate('bundleFromWhom', from)}</p>}
      {instructions.trim() !== '' && <p class="bundle-words">{instructions}</p>}
      {tags.length > 0 && (
        <p>
          {translate('bundleTags')}: {tags.join(', ')}
        </p>
      )}
      {questions.length > 0 && (
        <ol class="bundle-questions">
          {questions.map(({ id, text }) => (
            <li key={id}>
              {text}
              {answers[id] && <p class="bundle-words">{answers[id]}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
