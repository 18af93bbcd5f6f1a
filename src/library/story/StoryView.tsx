import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ArticleId, ArticleRecord, ClaimId } from '../../core/model';
import type { Database } from '../../store/database';
import { readArticle } from '../../store/read-claims';
import { readLastEdits, readReadingChanges } from '../../store/read-edits';
import { readStory } from '../../store/read-sayings';
import { ReadingChanges } from '../../ui/ReadingChanges';
import { translateCount, useTranslate } from '../../ui/translate';
import { Figure } from '../pictures/Figure';
import { ViewHead } from '../ViewHead';
import { ViewLink } from '../ViewLink';
import type { ViewProps } from '../view-props';
import { ChainFindings } from './ChainFindings';
import { ChainPicture } from './ChainPicture';
import { ChainTable } from './ChainTable';
import { loadNameKey } from './load-name-key';
import { SayingPart } from './SayingPart';
import './story.css';

interface StoryProps extends ViewProps {
  article: ArticleId;
  /** Only this claim of the article. */
  claim: ClaimId | null;
}

type Story = Awaited<ReturnType<typeof readStory>> & {
  article: ArticleRecord;
  changes: Awaited<ReturnType<typeof readReadingChanges>>;
  edited: ReadonlySet<ArticleId>;
};

/** One article's words elsewhere: who carried them from whom, where they begin, and how they drift on the way. */
export function StoryView({ article: articleId, claim, database, index, locale, go }: StoryProps): JSX.Element {
  const translate = useTranslate();
  const story = useSignal<Story | 'reading' | 'gone' | 'failed'>('reading');
  const shared = index.value; // A new one with each change: what is read meanwhile joins the story.
  useEffect(() => {
    let isLeft = false;
    const read = async (): Promise<Story | 'gone'> => {
      const [keyOf, recorded] = await Promise.all([loadNameKey(), readArticle(database, articleId)]);
      if (!recorded) return 'gone';
      const changes = await readReadingChanges(database, articleId);
      const read = await readStory(database, articleId, { claimId: claim, keyOf });
      const edited = await readEdited(database, read.articles);
      return { ...read, article: recorded.article, changes, edited };
    };
    read()
      .catch(() => 'failed' as const)
      .then((found) => {
        if (!isLeft) story.value = found;
      });
    return () => {
      isLeft = true;
    };
  }, [database, articleId, claim, shared, story]);

  const found = story.value;
  if (typeof found === 'string') {
    return (
      <>
        <ViewHead title={translate('libraryView_story')} />
        <p role="status">
          {translate(found === 'reading' ? 'storyReading' : found === 'gone' ? 'storyGone' : 'libraryFailed')}
        </p>
      </>
    );
  }
  const { sayings, chain, article, articles, changes, edited } = found;
  return (
    <>
      <ViewHead title={translate('libraryView_story')}>
        <p>
          <ViewLink view={{ view: 'article', article: articleId, claim }} go={go} class="story-article">
            <bdi>{article.title ?? article.url}</bdi>
          </ViewLink>
        </p>
        {sayings.length > 0 && (
          <p class="hint">
            {translateCount(translate, 'storySayings', sayings.length)} ·{' '}
            {translateCount(translate, 'articleCount', articles.length)}
          </p>
        )}
      </ViewHead>
      {chain.edges.length > 0 && (
        <>
          <ChainFindings chain={chain} locale={locale} />
          <Figure
            title={translate('storyChain')}
            fileName="hearsay-source-chain"
            table={<ChainTable chain={chain} edited={edited} locale={locale} />}
          >
            <ChainPicture chain={chain} edited={edited} go={go} isMirrored={document.documentElement.dir === 'rtl'} />
          </Figure>
        </>
      )}
      {sayings.length === 0 && <p>{translate('storyNowhereElse')}</p>}
      {sayings.map((saying) => (
        <SayingPart key={saying.claimId} saying={saying} locale={locale} go={go} />
      ))}
      {changes && <ReadingChanges {...changes} url={article.url} locale={locale} />}
    </>
  );
}

/** The articles in which something was edited in silence. */
async function readEdited(database: Database, articles: readonly ArticleRecord[]): Promise<ReadonlySet<ArticleId>> {
  const edits = await Promise.all(articles.map(({ id }) => readLastEdits(database, id)));
  return new Set(articles.flatMap(({ id }, at) => (edits[at] ? [id] : [])));
}
