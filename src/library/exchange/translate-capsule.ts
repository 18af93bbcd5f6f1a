import {
  type CapsuleLabel,
  type CapsuleWord,
  type CapsuleWords,
  capsuleLabelNames,
  englishWords,
} from '../../export/capsule/capsule-words';
import { isRightToLeft } from '../../ui/isolate-foreign';
import { localeOf, type Translate } from '../../ui/translate';

/** The words of a capsule's page in the language of the library. */
export function translateCapsule(translate: Translate): CapsuleWords {
  const lang = localeOf(translate);
  const own = Object.entries(keys).map(([name, key]) => [name, translate(key, '{0}', '{1}')]);
  const labels = capsuleLabelNames.map((name) => [name, translate(keyOfLabel(name))]);
  const isWritten = ([, text]: (string | undefined)[]) => text !== '';
  return {
    ...englishWords,
    ...(Object.fromEntries([...own, ...labels].filter(isWritten)) as Partial<CapsuleWords>),
    lang,
    dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
  };
}

const keyOfLabel = (name: CapsuleLabel) => name.replace('-', '_');

const keys: Record<CapsuleWord, string> = {
  title: 'capsuleTitle',
  noScript: 'capsuleNoScript',
  verified: 'capsuleVerified',
  fits: 'capsuleFits',
  signedBy: 'capsuleSignedBy',
  signed: 'capsuleSigned',
  madeAt: 'capsuleMadeAt',
  notVerified: 'capsuleNotVerified',
  misfit: 'capsuleMisfit',
  noCapsule: 'capsuleNone',
  notChecked: 'capsuleNotChecked',
  cannotCheck: 'capsuleCannotCheck',
  partBroken: 'capsulePartBroken',
  hashes: 'capsuleHashes',
  history: 'capsuleHistory',
  unnamed: 'speakerUnknown',
  nobodyNamed: 'nobodyNamed',
  trail: 'trail',
  sourceType: 'libraryFilter_sourceTypes',
  sourceTypeFound: 'capsuleSourceTypeFound',
  speakerFound: 'capsuleSpeakerFound',
  sourceWords: 'capsuleSourceWords',
  cueWords: 'capsuleCueWords',
  channelBy: 'capsuleChannelBy',
  viaBy: 'capsuleViaBy',
  typeBy: 'capsuleTypeBy',
  place: 'capsulePlace',
  confidence: 'capsuleConfidence',
  status: 'status',
  tags: 'tags',
  firstSeen: 'libraryFirstSeen',
  lastSeen: 'capsuleLastSeen',
  changed: 'librarySort_changed',
  articleTitle: 'bundleTitle',
  address: 'csvField_url',
  outlet: 'csvField_publisher',
  byline: 'csvField_byline',
  published: 'csvField_publishedAt',
  updated: 'capsuleUpdated',
  language: 'csvField_lang',
  creditLine: 'capsuleCreditLine',
  dateline: 'capsuleDateline',
  origin: 'capsuleOrigin',
  firstRead: 'capsuleFirstRead',
  lastRead: 'librarySort_read',
};
