import type { JSX } from 'preact';
import { wholeLibrary } from '../../core/finding/library-query';
import type { ArticleRecord } from '../../core/model';
import { ArticleOrigin } from '../../ui/ArticleOrigin';
import { OutletList } from '../../ui/OutletList';
import { formatDay, useTranslate } from '../../ui/translate';
import type { Go } from '../navigation';
import { ViewHead } from '../ViewHead';
import { ViewLink } from '../ViewLink';
import { archiveAddress } from './archive-address';

/** The head of an article: its title, where it comes from, when it was read, and the ways on. */
export function ArticleFacts({ article, go }: { article: ArticleRecord; go: Go }): JSX.Element {
  const translate = useTranslate();
  const { id, url, title, publisher, hostname, publishedAt, firstReadAt, lastReadAt } = article;
  const outlet = publisher ?? hostname;
  const [first, last] = [formatDay(translate, firstReadAt), formatDay(translate, lastReadAt)];
  return (
    <>
      <ViewHead title={title ?? url}>
        <ArticleOrigin provenance={article} publisher={null} publishedAt={publishedAt} />
        <p class="hint">
          {first === last ? translate('readOn', last ?? '') : translate('libraryReadBetween', first ?? '', last ?? '')}
        </p>
        <nav class="ways" aria-label={translate('libraryWaysOn')}>
          <a href={url} target="_blank" rel="noreferrer">
            {translate('libraryOpenPage')}
          </a>
          <a href={archiveAddress(url, firstReadAt)} target="_blank" rel="noreferrer">
            {translate('libraryOpenArchive')}
          </a>
          {outlet && (
            <ViewLink view={{ view: 'outlet', name: outlet }} go={go}>
              {translate('libraryAllInOutlet', outlet)}
            </ViewLink>
          )}
          <ViewLink view={{ view: 'story', article: id, claim: null }} go={go}>
            {translate('librarySameWords')}
          </ViewLink>
          <ViewLink view={{ view: 'export', query: { ...wholeLibrary, articles: [id] }, claims: [] }} go={go}>
            {translate('libraryView_export')}
          </ViewLink>
        </nav>
      </ViewHead>
      <OutletList outlets={article.outlets} />
    </>
  );
}
