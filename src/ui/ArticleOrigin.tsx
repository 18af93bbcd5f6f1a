import type { JSX } from 'preact';
import type { ArticleProvenance } from '../core/model';
import { formatDay, joinFacts, joinParts, localeOf, type Translate, useTranslate } from './translate';

interface ArticleOriginProps {
  provenance: ArticleProvenance;
  publisher: string | null;
  /** ISO 8601. */
  publishedAt: string | null;
}

/** Where an article itself comes from, in plain words, as far as its page says. */
export function ArticleOrigin({ provenance, publisher, publishedAt }: ArticleOriginProps): JSX.Element {
  const translate = useTranslate();
  const { byline, creditLine } = provenance;
  const facts = [
    publisher,
    formatDay(translate, publishedAt),
    byline.length > 0 && translate('popupByline', joinParts(translate, byline, 'conjunction')),
  ];
  return (
    <div class="article-origin">
      <p>{joinFacts(facts, localeOf(translate))}</p>
      <p>
        {describeOrigin(provenance, translate)}
        {creditLine && ` ${translate('popupCreditLine', creditLine.text)}`}
      </p>
    </div>
  );
}

/** “Copied from a news agency: Reuters. Dateline: Paris.” */
export function describeOrigin({ origin, dateline, creditLine }: ArticleProvenance, translate: Translate): string {
  const names = creditLine?.names ?? (dateline?.agency ? [dateline.agency] : []);
  const hasNames = names.length > 0 && (origin === 'wire' || origin === 'with-wire');
  const kind = origin.replace('-', '_');
  const told = hasNames
    ? translate(`popupOriginNamed_${kind}`, joinParts(translate, names, 'conjunction'))
    : translate(`popupOrigin_${kind}`);
  return dateline ? `${told} ${translate('popupDateline', dateline.place)}` : told;
}
