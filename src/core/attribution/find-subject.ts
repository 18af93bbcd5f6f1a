import { speakerKindOf } from './can-speak';
import { chainOf, firstUnitOf, isReduced, type Subject, skipBracket } from './chain-of';
import { findRelativeBefore } from './find-relative-before';
import { endOfUnit, phraseAt, type Reading, type Statement, tagAt, tokenAt, wordAt } from './reading';
import { isTimePhrase, isTimeWord } from './time-words';

const longestFragment = 12; // Tokens of a quoted phrase within an aside.
const longestAside = 40; // Units; the longest between a name and its verb that were read had some 30.

/** Looks left from a verb group's first unit. */
export function findSubject(reading: Reading, statement: Statement, verbFirst: number): Subject | null {
  let unit = verbFirst - 1;
  while (tagAt(reading, statement, unit) === 'adverb') unit--;
  if (tagAt(reading, statement, unit) === 'coordinator') return findSharedSubject(reading, statement, unit);
  return findOwnSubject(reading, statement, verbFirst);
}

function findOwnSubject(reading: Reading, statement: Statement, verbFirst: number): Subject | null {
  let unit = skipAdverbs(reading, statement, verbFirst - 1);
  unit = skipBracket(reading, statement, unit);
  if (isReduced(reading, statement, unit)) unit--;
  const tag = tagAt(reading, statement, unit);
  const word = tag === 'quote' ? ',' : wordAt(reading, statement, unit); // “…,” ends an aside as a comma does.
  if (tag === 'relative') return findAntecedent(reading, statement, unit);
  if (phraseAt(reading, statement, unit)) {
    const chain = chainOf(reading, statement, unit, 'adjacent');
    const holder = overRelative(reading, statement, chain);
    if (holder !== chain) return holder;
    return (
      (chain && (findContactBefore(reading, statement, chain) ?? findNameBefore(reading, statement, chain))) ?? chain
    );
  }
  if (/^(?:,|—|–|--|-|―)$/.test(word))
    return findOverAside(reading, statement, unit, word) ?? findOverStrayComma(reading, statement, unit);
  return null;
}

/** "Officials | who have read the plan | say", "a body | that sets the rules |, known as the Board, said": who the clause hangs on. */
function overRelative(reading: Reading, statement: Statement, chain: Subject | null): Subject | null {
  const relative = chain ? findRelativeBefore(reading, statement, chain.firstUnit) : -1;
  const holder = relative < 0 ? null : findAntecedent(reading, statement, relative);
  return holder && chain ? { ...holder, span: [holder.span[0], holder.span[1] - 1], path: chain.path } : chain;
}

/** "Ann Ruiz, a backer of the bridge said": the second comma is missing. */
function findNameBefore(reading: Reading, statement: Statement, chain: Subject): Subject | null {
  if (wordAt(reading, statement, chain.firstUnit - 1) !== ',') return null;
  if (!/^(?:an?|the)$/.test(wordAt(reading, statement, chain.firstUnit))) return null;
  const unit = skipBracket(reading, statement, chain.firstUnit - 2);
  const name = phraseAt(reading, statement, unit);
  const last = reading.parsed.tokens[(name?.end ?? 0) - 1]?.lower ?? '';
  const isPerson = name && name.end - name.first > 1 && reading.tags[name.end - 1] === 'name' && !isTimeWord(last);
  if (!isPerson || firstUnitOf(reading, statement, unit) !== 0 || speakerKindOf(reading, chain.head) !== 'person')
    return null;
  return { span: [name.first, chain.span[1]], head: name, path: 'adjacent', firstUnit: 0 };
}

const longestContact = 8; // Units of "she had spoken to in the old town on".

/** "an official | she spoke to on camera | said": a clause without "who" hangs on the one who speaks, and its last thing does not. */
function findContactBefore(reading: Reading, statement: Statement, chain: Subject): Subject | null {
  if (!isNoPerson(reading, chain)) return null;
  let hasVerb = false;
  for (let unit = chain.firstUnit - 1; unit > Math.max(0, chain.firstUnit - longestContact); unit--) {
    const tag = tagAt(reading, statement, unit);
    if (tag === 'subject-pronoun') {
      const owner = hasVerb ? chainOf(reading, statement, unit - 1, 'adjacent') : null;
      const kind = speakerKindOf(reading, owner?.head ?? null);
      return kind === 'person' || kind === 'name' || kind === 'body' ? owner : null;
    }
    if (tag === 'verb') hasVerb = true;
    else if (!isOfContact(tag)) return null;
  }
  return null;
}

const isOfContact = (tag: ReturnType<typeof tagAt>): boolean =>
  tag === 'preposition' || tag === 'to' || tag === 'adverb' || tag === 'auxiliary' || tag === 'participle';

/** "The security firm Aldea Systems, has said": a comma that does not belong there behind a subject that opens the statement. */
function findOverStrayComma(reading: Reading, statement: Statement, comma: number): Subject | null {
  if (wordAt(reading, statement, comma) !== ',' || tagAt(reading, statement, comma + 1) === 'ing') return null;
  const subject = chainOf(reading, statement, comma - 1, 'aside');
  const kind = speakerKindOf(reading, subject?.head ?? null);
  return subject?.firstUnit === 0 && kind !== 'thing' && kind !== 'none' ? subject : null;
}

/** "Ruiz | later this month | said", "they | all | said" */
function skipAdverbs(reading: Reading, statement: Statement, from: number): number {
  let unit = from;
  for (;;) {
    const tag = tagAt(reading, statement, unit);
    if (tag === 'adverb' || (isQuantifier(wordAt(reading, statement, unit)) && phraseAt(reading, statement, unit - 1)))
      unit--;
    else {
      const phrase = phraseAt(reading, statement, unit);
      const words = phrase ? reading.parsed.tokens.slice(phrase.first, phrase.end).map((token) => token.lower) : [];
      if (!isTimePhrase(words)) return unit;
      unit = firstUnitOf(reading, statement, unit) - 1;
      if (/^(?:on|in|during|at|by|late|early)$/.test(wordAt(reading, statement, unit))) unit--;
    }
  }
}

/** "they all said"; but "All said so" has no other subject. */
function isQuantifier(word: string): boolean {
  return word === 'all' || word === 'both' || word === 'each';
}

/** "the mayor, who said": both count, for either may be the one marked. */
function findAntecedent(reading: Reading, statement: Statement, relative: number): Subject | null {
  let unit = relative - 1;
  if (wordAt(reading, statement, unit) === ',') unit--;
  const beforeTime = skipAdverbs(reading, statement, unit); // "a post | this week | that read"
  if (phraseAt(reading, statement, beforeTime)) unit = beforeTime;
  unit = skipBracket(reading, statement, unit);
  const chain = chainOf(reading, statement, unit, 'relative');
  const nearest = phraseAt(reading, statement, unit);
  if (!chain || !nearest) return null;
  const isNamed = reading.tags[nearest.end - 1] === 'name' && wordAt(reading, statement, relative) === 'who';
  const isThing = wordAt(reading, statement, relative) === 'who' && isNoPerson(reading, chain); // "criticism from | residents who say"
  const subject =
    isNamed || isThing ? { ...chain, head: nearest, span: [nearest.first, chain.span[1]] as const } : chain;
  return { ...subject, span: [subject.span[0], tokenAt(statement, relative) + 1] };
}

/** "a shift in words from the president", but not "a number of residents": the first noun of a chain is nobody. */
function isNoPerson(reading: Reading, { head }: Subject): boolean {
  const noun = reading.parsed.tokens[head.end - 1]?.lower ?? '';
  return speakerKindOf(reading, head) === 'thing' && !isMeasure.test(noun);
}

/** "a handful of residents", "a number of analysts": people, though the noun is none. */
export const isMeasure =
  /^(?:number|numbers|handful|majority|minority|half|third|quarter|dozens|hundreds|thousands|millions|percent|percentage|share|string|chorus|range|lot|lots|pair|trio|slew|series|array|parade|succession|generation|wave|bunch|batch|host|plenty|rest|kind|kinds|type|sort)$/;

/** "Ruiz, the mayor of Aldea, said": from the mark before the verb to its partner before the aside. */
function findOverAside(reading: Reading, statement: Statement, mark: number, word: string): Subject | null {
  let best: Subject | null = null;
  for (let k = mark - 1; k > Math.max(0, mark - longestAside); k--) {
    const tag = tagAt(reading, statement, k);
    if (wordAt(reading, statement, k) !== word) {
      if (tag === 'quote' && endOfUnit(reading, statement, k) - tokenAt(statement, k) > longestFragment) break;
      continue;
    }
    if (!isAside(reading, statement, k + 1, mark)) break;
    if (tagAt(reading, statement, k - 1) === 'relative') return findAntecedent(reading, statement, k - 1);
    const subject = overRelative(
      reading,
      statement,
      chainOf(reading, statement, skipBracket(reading, statement, k - 1), 'aside'),
    );
    if (!subject) continue;
    if (
      tagAt(reading, statement, subject.firstUnit - 1) === 'preposition' &&
      wordAt(reading, statement, subject.firstUnit - 2) === word
    )
      continue; // "Ruiz, from Aldea, who left, said"
    best = {
      ...subject,
      span: [
        subject.span[0],
        isApposition(reading, statement, k + 1, mark) ? tokenAt(statement, mark) : subject.span[1],
      ],
    };
    if (!isApposition(reading, statement, k + 1, mark)) break;
  }
  return best;
}

/** An aside has no verb of its own, or begins with a relative or a participle. */
function isAside(reading: Reading, statement: Statement, from: number, to: number): boolean {
  const first = tagAt(reading, statement, from);
  if (first === undefined) return false;
  if (first === 'coordinator') return isApposition(reading, statement, from + 1, to); // "Ruiz, a doctor, and head of the clinic, said"
  if (
    first === 'relative' ||
    first === 'ing' ||
    first === 'participle' ||
    first === 'preposition' ||
    first === 'subordinator' ||
    first === 'adverb'
  )
    return true;
  for (let k = from; k < to; k++) {
    const tag = tagAt(reading, statement, k);
    if (tag === 'relative' || wordAt(reading, statement, k) === 'whose') return true;
    if (tag === 'that') return tagAt(reading, statement, k - 1) === 'noun';
    if ((tag === 'verb' && !isReduced(reading, statement, k)) || tag === 'modal' || tag === 'auxiliary')
      return k === from;
  }
  return true;
}

function isApposition(reading: Reading, statement: Statement, from: number, to: number): boolean {
  const first = tagAt(reading, statement, from) === 'coordinator' ? from + 1 : from;
  if (!phraseAt(reading, statement, first)) return false;
  for (let k = from; k < to; k++) {
    const tag = tagAt(reading, statement, k);
    if (
      (tag === 'verb' && !isReduced(reading, statement, k)) ||
      tag === 'modal' ||
      tag === 'auxiliary' ||
      tag === 'relative'
    )
      return false;
  }
  return true;
}

/** "Ruiz left early and said", "Ruiz left early, saying": who spoke before in the statement, else the subject of the nearest finite verb. */
export function findSharedSubject(reading: Reading, statement: Statement, before: number): Subject | null {
  let nearest: Subject | null = null;
  let isWeak = false;
  for (let unit = before - 1; unit >= Math.max(0, before - longestAside); unit--) {
    const tag = tagAt(reading, statement, unit);
    if (tag !== 'verb' && tag !== 'auxiliary' && tag !== 'modal') continue;
    const isParticiple = isReduced(reading, statement, unit);
    const verb = reading.lexicon.reportingForms.get(wordAt(reading, statement, unit))?.verb;
    const isSpeech = verb?.class === 'speech' && verb.lemma !== 'report'; // "The paper reported that Ruiz left and told …"
    while (unit > 0 && isOfGroup(tagAt(reading, statement, unit - 1))) unit--;
    if (nearest && !isSpeech && !(isWeak && !isParticiple)) continue;
    const subject = findOwnSubject(reading, statement, unit);
    if (!subject || subject.path === 'relative') continue;
    const isWithin = /^(?:in|on|at|via|through|from)$/.test(wordAt(reading, statement, subject.firstUnit - 1));
    const isUnlikely = isWithin || speakerKindOf(reading, subject.head) === 'thing'; // "wrote in a notice posted on Monday, adding …"
    if (nearest && isUnlikely) continue;
    nearest = { ...subject, path: 'shared' };
    isWeak = isParticiple || isUnlikely || isInSubordinate(reading, statement, subject.firstUnit);
    if (isSpeech && !isUnlikely) return nearest;
  }
  return nearest;
}

/** "after | he built a bridge, saying": a participle behind belongs to the main clause. */
function isInSubordinate(reading: Reading, statement: Statement, firstUnit: number): boolean {
  return (
    firstUnit > 1 &&
    /^(?:after|before|when|while|because|since|as|how|whether|why|where|if)$/.test(
      wordAt(reading, statement, firstUnit - 1),
    )
  );
}

function isOfGroup(tag: ReturnType<typeof tagAt>): boolean {
  return tag === 'auxiliary' || tag === 'modal' || tag === 'adverb' || tag === 'negation';
}
