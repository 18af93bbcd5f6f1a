import * as v from 'valibot';
import { recordLabels } from '../record-labels';

/** The words of a capsule's page in English; "{0}" stands for what is put in. */
const words = {
  title: 'Hearsay evidence capsule',
  noScript: 'This page checks itself with a script. Without it, check the file with: hearsay verify FILE',
  verified: 'Verified',
  fits: 'Words, times and history are as they were signed.',
  signedBy: 'Signed by “{0}”, as the file says, with the key {1}',
  signed: 'Signed with the key {0}',
  madeAt: 'Made at {0}',
  notVerified: 'Not verified',
  misfit: 'This does not fit: {0}',
  noCapsule: 'This page holds no capsule that can be read here.',
  notChecked: 'Not checked',
  cannotCheck: 'This browser cannot check it here. Use: hearsay verify FILE',
  partBroken: 'A part of it cannot be shown.',
  hashes: 'Hashes (SHA-256)',
  history: 'History',
  unnamed: 'Speaker not named',
  nobodyNamed: 'Nobody is named',
  trail: 'How the words travelled',
  sourceType: 'Source type',
  sourceTypeFound: 'Source type found',
  speakerFound: 'Speaker found',
  sourceWords: 'Words naming who',
  cueWords: 'Words that attribute',
  channelBy: 'Decided the channel',
  viaBy: 'Decided the carriers',
  typeBy: 'Decided the source type',
  place: 'Place in the text',
  confidence: 'Confidence',
  status: 'Status',
  tags: 'Tags',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  changed: 'Last changed',
  articleTitle: 'Title',
  address: 'Web address',
  outlet: 'Outlet',
  byline: 'Authors',
  published: 'Published',
  updated: 'Updated',
  language: 'Language',
  creditLine: 'Credit line',
  dateline: 'Dateline',
  origin: 'Origin',
  firstRead: 'Article first read',
  lastRead: 'Article last read',
};

export type CapsuleWord = keyof typeof words;

/** Labels of the model, which are codes in the data; origins too: "with-wire". */
const labels = {
  ...recordLabels,
  origin_own: 'Own reporting',
  origin_wire: 'Wire copy',
  'origin_with-wire': 'With wire material',
  origin_syndicated: 'Syndicated',
  'origin_press-release': 'Press release',
};

export type CapsuleLabel = keyof typeof labels;

/** The words of a capsule's page in its reader's language. They are signed with the rest: nobody can call false what was called true. */
export type CapsuleWords = Record<CapsuleWord | CapsuleLabel, string> & {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
};

export const englishWords: CapsuleWords = { lang: 'en', dir: 'ltr', ...words, ...labels };

export const capsuleWordNames = Object.keys(words) as CapsuleWord[];
export const capsuleLabelNames = Object.keys(labels) as CapsuleLabel[];

/** The name of the part that holds them. */
export const wordsPart = 'words';

const text = v.string();

export const wordsShape = v.strictObject({
  lang: v.pipe(text, v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/)),
  dir: v.picklist(['ltr', 'rtl']),
  ...(Object.fromEntries([...capsuleWordNames, ...capsuleLabelNames].map((name) => [name, text])) as Record<
    CapsuleWord | CapsuleLabel,
    typeof text
  >),
}) satisfies v.GenericSchema<unknown, CapsuleWords>;
