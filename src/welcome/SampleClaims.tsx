import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { currentSourceType } from '../core/claims/current-source-type';
import type { Claim, ClaimEdit } from '../core/model';
import { ClaimCard } from '../ui/ClaimCard';
import { describeAloud } from '../ui/describe-aloud';
import { useTranslate } from '../ui/translate';
import { makeSample } from './sample-claims';

/** A made-up article, marked the way pages are, to be tried: each marked claim opens its card, which can be changed. */
export function SampleClaims(): JSX.Element {
  const translate = useTranslate();
  const sentences = useSignal(makeSample(translate('sampleOutlet')));
  const openAt = useSignal(0);
  // Links, not buttons: a button would not break into the next line with its words.
  useEffect(() => {
    const follow = () => {
      openAt.value = Number(/^#claim-(\d)$/.exec(location.hash)?.[1] ?? 0);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [openAt]);
  const open = sentences.value[openAt.value]?.claim;

  function change(edit: ClaimEdit): void {
    sentences.value = sentences.value.map((sentence, at) =>
      at === openAt.value ? { ...sentence, claim: tryEdit(sentence.claim, edit) } : sentence,
    );
  }

  return (
    <section class="sample" aria-labelledby="sample-title">
      <h2 id="sample-title" class="sample-title">
        {translate('welcomeSample')}
      </h2>
      <p class="hint">{translate('welcomeTry')}</p>
      <p class="sample-words" lang="en" dir="ltr">
        {sentences.value.map(({ before, claim, after }, at) => (
          <span key={claim.id}>
            {before}
            <a
              href={`#claim-${at}`}
              class="sample-mark"
              data-source-type={currentSourceType(claim)}
              data-kept={claim.isKept}
              aria-current={at === openAt.value}
            >
              {currentWordsOf(claim)}
            </a>
            {after}
          </span>
        ))}
      </p>
      <p class="only-heard" role="status">
        {open && describeAloud(open, translate)}
      </p>
      {open && <ClaimCard claim={open} onEdit={change} />}
    </section>
  );
}

const currentWordsOf = ({ content }: Claim) => content[0]?.exact;

/** What the card offers here; nothing is recorded. */
function tryEdit(claim: Claim, edit: ClaimEdit): Claim {
  if (edit.kind === 'keep') return { ...claim, isKept: edit.isKept };
  if (edit.kind !== 'correct' || !edit.sourceType) return claim;
  const isAsFound = edit.sourceType === claim.sourceType;
  return { ...claim, isKept: true, correction: isAsFound ? null : { sourceType: edit.sourceType } };
}
