import type { Candidate } from './candidate';
import { firstUnitOf, type Subject } from './chain-of';
import { trimContent } from './find-content';
import { findContentEnd } from './find-content-end';
import { findSharedSubject, findSubject } from './find-subject';
import { isVerb, phraseAt, type Reading, type Statement, tagAt, tokenAt, wordAt } from './reading';

const nouns =
  /^(?:claim|statement|assertion|comment|remark|suggestion|argument|allegation|contention|accusation|warning|prediction|announcement|promise|pledge|vow|denial|admission|conclusion|insistence|acknowledgement|acknowledgment|declaration|complaint|contention|explanation|assurance|revelation|estimate|finding|report|story|tweet|testimony|charge)s?$/;
const feelings =
  /^(?:fear|concern|hope|doubt|worry|worrie|view|belief|confidence|frustration|optimism|disappointment|regret|surprise|alarm|call)s?$/; // Said only where somebody voices them.
const voices =
  /^(?:express|voice|issue|make|raise|repeat|reiterate|give|offer|deliver|sound|echo|air|release|publish|post)(?:s|d|es|ed|ing)?$|^(?:made|gave|given|making|giving|issuing|voicing|raising|releasing)$/;

/** "the mayor’s claim that …", "her warnings that …" and "the conclusion of the auditors, published in May, that …" */
export function proposeFromNoun(reading: Reading, statement: Statement): Candidate[] {
  const candidates: Candidate[] = [];
  for (let unit = 1; unit + 2 < statement.units.length; unit++) {
    if (tagAt(reading, statement, unit) !== 'noun') continue;
    const word = wordAt(reading, statement, unit);
    const isFeeling = feelings.test(word);
    if (!isFeeling && !nouns.test(word)) continue;
    const follower = findFollowingOwner(reading, statement, unit);
    const behind = follower
      ? skipAside(reading, statement, follower.behind)
      : skipSetting(reading, statement, unit + 1);
    if (tagAt(reading, statement, behind) !== 'that' && tagAt(reading, statement, behind) !== 'relative') continue;
    if (wordAt(reading, statement, behind) !== 'that' || isVerb(tagAt(reading, statement, behind + 1))) continue; // "a declaration of the mayor that stirred the town"
    if (isDenied(reading, statement, unit)) continue;
    const voice = findVoice(reading, statement, unit);
    if (isFeeling && !voice) continue;
    const owner = voice?.subject.span ?? follower?.span ?? findOwner(reading, statement, unit);
    const content = trimContent(reading, statement, {
      from: behind + 1,
      to: findContentEnd(reading, statement, { from: behind + 1, leansOnMain: isFronted(reading, statement, unit) }),
    });
    if (!owner || !content) continue;
    const token = tokenAt(statement, unit);
    const head = voice?.subject.head ?? {
      first: owner[0],
      end: owner[1],
      isPronoun: owner[1] - owner[0] === 1 && reading.tags[owner[0]] === 'possessive',
    };
    candidates.push({
      rule: 'noun',
      class: 'speech',
      content: [content],
      source: owner,
      head,
      cue: [voice ? tokenAt(statement, voice.unit) : token, token + 1],
      lemma: 'claim-noun',
      traits: [],
      score: 0,
    });
  }
  return candidates;
}

/** “There is no Aldean argument that …” */
function isDenied(reading: Reading, statement: Statement, unit: number): boolean {
  const first = phraseAt(reading, statement, unit)?.first ?? -1;
  return /^(?:no|any|neither)$/.test(reading.parsed.tokens[first]?.lower ?? '');
}

/** "Ruiz has voiced the | fear": who voices it, and the unit of the verb. */
function findVoice(reading: Reading, statement: Statement, unit: number): { subject: Subject; unit: number } | null {
  const verb = firstUnitOf(reading, statement, unit) - 1;
  const tag = tagAt(reading, statement, verb);
  if (!voices.test(wordAt(reading, statement, verb)) || (tag !== 'verb' && tag !== 'participle' && tag !== 'ing'))
    return null;
  let first = verb;
  while (/^(?:auxiliary|modal|adverb)$/.test(tagAt(reading, statement, first - 1) ?? '')) first--;
  const subject = tag === 'ing' ? findSharedSubject(reading, statement, first) : findSubject(reading, statement, first);
  return subject && { subject, unit: first };
}

/** "of the auditors" behind the noun, and the unit behind them. */
function findFollowingOwner(
  reading: Reading,
  statement: Statement,
  unit: number,
): { span: [number, number]; behind: number } | null {
  if (!/^(?:of|by|from)$/.test(wordAt(reading, statement, unit + 1))) return null;
  const phrase = phraseAt(reading, statement, unit + 2);
  if (!phrase) return null;
  let behind = unit + 2;
  while (phraseAt(reading, statement, behind) === phrase) behind++;
  return { span: [phrase.first, phrase.end], behind };
}

/** The unit behind "in the same interview" and "on Monday". */
function skipSetting(reading: Reading, statement: Statement, unit: number): number {
  if (!/^(?:in|on|at|during|to|last|this)$/.test(wordAt(reading, statement, unit))) return unit;
  let behind = unit + 1;
  while (phraseAt(reading, statement, behind)) behind++;
  return behind;
}

const longestAside = 8; // Units; "released after months of delay" is still heard as an aside.

/** The unit behind ", published in May,"; the one given where no aside stands there. */
function skipAside(reading: Reading, statement: Statement, unit: number): number {
  if (wordAt(reading, statement, unit) !== ',') return unit;
  for (let k = unit + 2; k <= unit + 1 + longestAside; k++) {
    if (wordAt(reading, statement, k) === ',') return k + 1;
  }
  return unit;
}

/** "Despite Ruiz’s claim that it rained, …" */
function isFronted(reading: Reading, statement: Statement, unit: number): boolean {
  const first = tagAt(reading, statement, 0);
  return unit < 8 && (first === 'preposition' || first === 'subordinator');
}

/** "Mayor Ruiz" of "Mayor Ruiz’s repeated claim", "her" of "her claim". */
function findOwner(reading: Reading, statement: Statement, unit: number): [number, number] | null {
  const phrase = phraseAt(reading, statement, unit);
  if (!phrase) return null;
  const first = firstUnitOf(reading, statement, unit);
  for (let k = unit - 1; k >= first; k--) {
    if (tagAt(reading, statement, k) !== 'possessive') continue;
    const token = tokenAt(statement, k);
    const isClitic = reading.parsed.tokens[token]?.kind === 'clitic';
    if (!isClitic) return [token, token + 1];
    return token > phrase.first ? [phrase.first, token] : null;
  }
  const noun = tokenAt(statement, unit);
  return reading.tags[noun - 1] === 'name' ? [phrase.first, noun] : null; // "an Aldea Post report that …"
}
