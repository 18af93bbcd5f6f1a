import type { JSX } from 'preact';
import type { Group } from '../../core/finding/group-claims';
import type { GroupKey } from '../../core/finding/library-query';
import type { ShelvedClaim } from '../../core/finding/shelf';
import { outletOf } from '../../core/finding/sort-claims';
import { joinFacts, translateCount, useTranslate } from '../../ui/translate';
import { formatDay } from '../format-day';
import type { Go } from '../navigation';
import { ViewLink } from '../ViewLink';

interface GroupHeadProps {
  group: Group;
  groupBy: GroupKey;
  /** The first claim of the group; it tells its article. */
  first: ShelvedClaim | undefined;
  locale: string;
  go: Go;
}

/** The head of a group of claims: what they have in common, with the way to its own page, and how many they are. */
export function GroupHead({ group, groupBy, first, locale, go }: GroupHeadProps): JSX.Element {
  const translate = useTranslate();
  const count = translateCount(translate, 'claimCount', group.count);
  return (
    <>
      <h2 class="group-title" dir="auto">
        <GroupTitle group={group} groupBy={groupBy} first={first} locale={locale} go={go} />
      </h2>
      <span class="group-facts">{groupBy === 'article' && first ? describeArticle(first, count, locale) : count}</span>
    </>
  );
}

function GroupTitle({ group, groupBy, first, locale, go }: GroupHeadProps): JSX.Element {
  const translate = useTranslate();
  if (groupBy === 'day') return <>{formatDay(group.key, locale)}</>;
  if (groupBy === 'article' && first) {
    return (
      <ViewLink view={{ view: 'article', article: first.article.id, claim: null }} go={go}>
        {first.article.title ?? first.article.url}
      </ViewLink>
    );
  }
  if (group.key === '') return <>{translate(groupBy === 'speaker' ? 'speakerUnknown' : 'libraryOutletUnknown')}</>;
  return (
    <ViewLink view={{ view: groupBy === 'speaker' ? 'speaker' : 'outlet', name: group.key }} go={go}>
      {group.key}
    </ViewLink>
  );
}

function describeArticle(first: ShelvedClaim, count: string, locale: string): string {
  const { publishedAt, lastReadAt } = first.article;
  return joinFacts([outletOf(first), formatDay(publishedAt ?? lastReadAt, locale), count], locale);
}
