import type { JSX } from 'preact';
import type { ArticleRecord, Claim, ClaimEdit, ClaimId } from '../core/model';
import { ClaimCard } from '../ui/ClaimCard';
import { OutletList } from '../ui/OutletList';
import { translateCount, useTranslate } from '../ui/translate';

interface RecordedArticleProps {
  article: ArticleRecord;
  claims: Claim[];
  /** BCP 47, for dates. */
  locale: string;
  onEdit: (id: ClaimId, edit: ClaimEdit) => void;
}

/** One article as recorded, with its claims in reading order. */
export function RecordedArticle({ article, claims, locale, onEdit }: RecordedArticleProps): JSX.Element {
  const translate = useTranslate();
  const readOn = new Date(article.lastReadAt).toLocaleDateString(locale, { dateStyle: 'medium' });
  return (
    <section class="recorded" aria-labelledby={article.id}>
      <header class="recorded-head">
        <h2 id={article.id} class="recorded-title">
          <a href={article.url} target="_blank" rel="noreferrer">
            {article.title ?? article.url}
          </a>
        </h2>
        <p class="recorded-facts">
          {[
            article.publisher ?? article.hostname,
            article.byline.join(', '),
            translate('readOn', readOn),
            translateCount(translate, 'claimCount', claims.length),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      {claims.length === 0 && <p class="recorded-facts">{translate('noClaimsInArticle')}</p>}
      <ul class="recorded-claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} onEdit={(edit) => onEdit(claim.id, edit)} />
          </li>
        ))}
      </ul>
      <OutletList outlets={article.outlets} />
    </section>
  );
}
