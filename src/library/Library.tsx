import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { currentSourceType } from '../core/claims/current-source-type';
import type { ClaimEdit, ClaimId } from '../core/model';
import type { ArticleWithClaims } from '../store/watch-records';
import { SourcingStrip } from '../ui/SourcingStrip';
import { translateCount, useTranslate } from '../ui/translate';
import { RecordedArticle } from './RecordedArticle';

interface LibraryProps {
  articles: Signal<ArticleWithClaims[] | 'opening' | 'failed'>;
  problem: Signal<string | null>;
  locale: string;
  onEdit: (id: ClaimId, edit: ClaimEdit) => void;
}

/** Everything recorded, by article, the one read last first. */
export function Library({ articles, problem, ...rest }: LibraryProps): JSX.Element {
  const translate = useTranslate();
  const found = articles.value;
  return (
    <>
      <header class="library-head">
        <h1 class="wordmark">Hearsay · {translate('libraryTitle')}</h1>
      </header>
      <main>
        {problem.value && (
          <p class="problem" role="alert">
            {translate(problem.value)}
          </p>
        )}
        {found === 'opening' && <p role="status">{translate('reading')}</p>}
        {found === 'failed' && <p role="alert">{translate('libraryFailed')}</p>}
        {Array.isArray(found) && (found.length > 0 ? <Shelf articles={found} {...rest} /> : <EmptyLibrary />)}
      </main>
    </>
  );
}

function Shelf(props: Omit<LibraryProps, 'articles' | 'problem'> & { articles: ArticleWithClaims[] }): JSX.Element {
  const { articles, ...rest } = props;
  const translate = useTranslate();
  const onlyKept = useSignal(false);
  const shown = articles
    .map(({ article, claims }) => ({
      article,
      claims: onlyKept.value ? claims.filter((claim) => claim.isKept) : claims,
    }))
    .filter(({ claims }) => !onlyKept.value || claims.length > 0);
  const claims = shown.flatMap((each) => each.claims);
  return (
    <>
      <section class="overview">
        <p>
          {translateCount(translate, 'claimCount', claims.length)} ·{' '}
          {translateCount(translate, 'articleCount', shown.length)}
        </p>
        <button
          type="button"
          aria-pressed={onlyKept.value}
          onClick={() => {
            onlyKept.value = !onlyKept.value;
          }}
        >
          {translate('onlyKept')}
        </button>
        <SourcingStrip types={claims.map(currentSourceType)} />
      </section>
      {shown.map(({ article, claims: own }) => (
        <RecordedArticle key={article.id} article={article} claims={own} {...rest} />
      ))}
    </>
  );
}

function EmptyLibrary(): JSX.Element {
  const translate = useTranslate();
  return (
    <section class="notice">
      <h2 class="notice-title">{translate('libraryEmptyTitle')}</h2>
      <p>{translate('libraryEmptyText')}</p>
    </section>
  );
}
