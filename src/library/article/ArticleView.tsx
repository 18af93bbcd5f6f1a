import type { JSX } from 'preact';
import type { ArticleId, ClaimId } from '../../core/model';
import { useTranslate } from '../../ui/translate';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';

interface ArticleProps extends ViewProps {
  article: ArticleId;
  claim: ClaimId | null;
}

export function ArticleView(_: ArticleProps): JSX.Element {
  const translate = useTranslate();
  return <ViewHead title={translate('libraryView_article')} />;
}
