import { currentSourceType } from '../../core/claims/current-source-type';
import { currentSpeaker } from '../../core/claims/current-speaker';
import { currentTrail } from '../../core/claims/current-trail';
import { currentWords } from '../../core/claims/current-words';
import type { ArticleRecord, Claim } from '../../core/model';
import { nameTrail } from '../name-trail';
import { joinList } from './list-cell';

export interface ClaimColumn {
  /** As the head of the column; stays as it is, so that files of different versions can be laid together. */
  name: string;
  cell: (claim: Claim, article: ArticleRecord) => string | number | null;
}

/** What a table says of each claim, one row a claim. */
export const claimColumns: readonly ClaimColumn[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'words', cell: (claim) => currentWords(claim) },
  { name: 'speaker', cell: (claim) => currentSpeaker(claim) },
  { name: 'source words', cell: ({ sourceWords }) => sourceWords },
  { name: 'cue words', cell: ({ cueWords }) => cueWords },
  { name: 'kind', cell: ({ kind }) => kind },
  { name: 'source type', cell: (claim) => currentSourceType(claim) },
  { name: 'source type found', cell: ({ sourceType }) => sourceType },
  { name: 'channel', cell: ({ channel }) => channel },
  { name: 'via', cell: ({ via }) => joinList(via) },
  { name: 'hops', cell: ({ hops }) => hops },
  { name: 'trail', cell: (claim) => nameTrail(currentTrail(claim)) },
  { name: 'confidence', cell: ({ confidence }) => confidence },
  { name: 'status', cell: ({ status }) => status },
  { name: 'tags', cell: ({ tags }) => joinList(tags) },
  { name: 'note', cell: ({ note }) => note },
  { name: 'kept', cell: ({ isKept }) => (isKept ? 'yes' : 'no') },
  { name: 'title', cell: (_, { title }) => title },
  { name: 'byline', cell: (_, { byline }) => joinList(byline) },
  { name: 'publisher', cell: (_, { publisher }) => publisher },
  { name: 'published', cell: (_, { publishedAt }) => publishedAt },
  { name: 'language', cell: (_, { lang }) => lang },
  { name: 'url', cell: (_, { url }) => url },
  { name: 'first seen', cell: ({ firstSeenAt }) => firstSeenAt },
  { name: 'last seen', cell: ({ lastSeenAt }) => lastSeenAt },
  { name: 'changed', cell: ({ changedAt }) => changedAt },
  { name: 'said', cell: ({ isAttitude }) => (isAttitude ? 'no' : 'yes') },
];
