import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from '../browser';
import type { LastEdits } from '../core/claims/claim-context';
import type { ArticleRecord } from '../core/model';
import { describeEdits } from '../ui/describe-edits';
import { useTranslate } from '../ui/translate';
import { whenPainted } from '../ui/when-painted';
import type { TabState } from './tab-state';

/** That an article was edited in silence since it was read before, and the way to what was; nothing where it was not. */
export function EditsLine({ article, state }: { article: ArticleRecord; state: TabState }): JSX.Element | null {
  const translate = useTranslate();
  const edits = useSignal<LastEdits | null>(null);
  const { id, lastReadAt } = article;
  useEffect(() => {
    let isCurrent = true;
    // The claims are shown first.
    const stop = whenPainted(() => {
      state.readEdits(id).then(
        (found) => {
          if (isCurrent) edits.value = found;
        },
        () => {},
      );
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [id, lastReadAt, state, edits]);
  if (!edits.value) return null;
  const place = new URLSearchParams({ view: 'article', article: id, at: 'edits' });
  return (
    <p class="edits-line">
      <a href={browser.runtime.getURL(`src/library/index.html?${place}`)} target="_blank" rel="noreferrer">
        {describeEdits(edits.value, translate)}
      </a>
    </p>
  );
}
