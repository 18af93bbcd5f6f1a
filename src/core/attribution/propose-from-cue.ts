import { speakerKindOf } from './can-speak';
import type { Candidate } from './candidate';
import { chainOf, firstUnitOf, type Subject } from './chain-of';
import { contentAround, unitBehind } from './content-around';
import { findContentStart, trimContent } from './find-content';
import { findContentEnd, startsMainClause } from './find-content-end';
import type { Cue } from './find-cues';
import { findInvertedSubject } from './find-inverted-subject';
import { findIssuer } from './find-issuer';
import { findSharedSubject, findSubject } from './find-subject';
import { isIdiom } from './is-idiom';
import { proposeFromPassive } from './propose-from-passive';
import {
  isVerb,
  phraseAt,
  type Reading,
  regionAt,
  type Statement,
  type TokenSpan,
  tagAt,
  tokenAt,
  wordAt,
} from './reading';
import { isNamedThing, isNobody, saysNothing } from './says-nothing';
import { endOfSetting, isCutOff, standsAside } from './stands-aside';

/** Proposes what a reporting verb attributes to whom: content before it, behind it or on both sides. */
export function proposeFromCue(reading: Reading, cue: Cue): Candidate[] {
  if (cue.isPassive) return proposeFromPassive(reading, cue);
  if (cue.isNegated) return []; // What somebody did not say is nobody’s words.
  if (cue.form === 'infinitive' && !cue.governor) return proposeFromInfinitive(reading, cue);
  const inverted = findInvertedSubject(reading, cue);
  if (inverted) {
    const content = contentAround(reading, cue, cue.first, unitBehind(cue.statement, inverted.span[1]));
    return content.length ? [candidateOf(cue, inverted, content, 'inverted')] : [];
  }
  const found =
    findSubjectBehindQuote(reading, cue) ??
    (cue.form === 'ing' ? findParticipleSubject(reading, cue) : findSubject(reading, cue.statement, cue.first));
  const subject = found && (findIssuer(reading, cue.statement, found) ?? found);
  if (!subject || isNamedThing(reading, cue, subject) || isNobody(reading, subject)) return [];
  if (isIdiom(reading, cue, subject)) return [];
  if (cue.verb.lemma === 'post' && /^(?:that|which)$/.test(wordAt(reading, cue.statement, cue.first - 1))) return []; // "in a story that posted this week"
  if (cue.form !== 'ing' && standsAside(reading, cue, subject)) {
    const content = contentAround(reading, cue, subject.firstUnit, endOfSetting(reading, cue));
    if (content.length) return [candidateOf(cue, subject, content, 'aside')];
  }
  const start = findContentStart(reading, cue);
  if (!start) return [];
  if (start.mark === 'introduces') return [candidateOf(cue, subject, [], 'introduces')];
  const isAbout =
    start.mark === 'quote' && start.from > cue.end + 1 && cue.form === 'ing' && cue.verb.class === 'stance';
  if (isAbout) return []; // “…,” Ruiz said, referring to the bridge, “…”
  const isQuoted = regionAt(reading, cue.statement, start.from) >= 0;
  if (
    !isQuoted &&
    !cue.verb.complements.has('clause') &&
    !cue.verb.complements.has('object') &&
    !cue.verb.complements.has('naming') &&
    !cue.verb.complements.has('of') &&
    !cue.verb.complements.has('infinitive') &&
    !(cue.verb.complements.has('question') && tagAt(reading, cue.statement, start.from) === 'subordinator')
  )
    return [];
  const isClause = start.mark === 'that' || (cue.verb.complements.has('clause') && !cue.particle);
  const end = findContentEnd(reading, cue.statement, {
    from: start.from,
    leansOnMain: leansOnMain(reading, cue.statement, subject),
    isClause,
    isInAside: subject.path === 'relative' && reading.parsed.tokens[subject.span[1] - 2]?.text === ',',
    isWithinRelative:
      (subject.path === 'relative' && isQuoted) ||
      (tagAt(reading, cue.statement, subject.firstUnit - 1) === 'relative' &&
        isVerb(tagAt(reading, cue.statement, start.from))),
  });
  if (start.mark === 'none' && isToward(reading, cue.statement, start.from)) return [];
  if (start.mark === 'none' && saysNothing(reading, cue, subject, { from: start.from, to: end })) return [];
  const content = trimContent(reading, cue.statement, { from: start.from, to: end });
  return content ? [candidateOf(cue, subject, [content], `forward-${start.mark}`)] : [];
}

/** "promised a softer way | to the settlers": neither a clause nor what is to be done. */
function isToward(reading: Reading, statement: Statement, from: number): boolean {
  if (wordAt(reading, statement, from) !== 'to') return false;
  const next = tagAt(reading, statement, from + 1);
  return next === 'determiner' || next === 'possessive' || next === 'name' || next === 'number';
}

function candidateOf(cue: Cue, subject: Subject, content: TokenSpan[], rule: string): Candidate {
  const span: TokenSpan = [tokenAt(cue.statement, cue.first), tokenAt(cue.statement, cue.end - 1) + 1];
  const traits = [`path:${subject.path}`, `form:${cue.form}`];
  if (cue.isModal) traits.push('modal');
  if (cue.isNegated) traits.push('negated');
  if (cue.particle) traits.push(`particle:${cue.particle}`);
  if (cue.governor) traits.push('governed');
  return {
    rule,
    class: cue.verb.class,
    content,
    source: subject.span,
    head: subject.head,
    cue: span,
    lemma: cue.verb.lemma,
    traits,
    score: 0,
  };
}

/** “…,” Ann Ruiz, head of roads, bridges and rivers, said: between the quotation and the first verb stands who said it. */
function findSubjectBehindQuote(reading: Reading, { statement, first }: Cue): Subject | null {
  const head = phraseAt(reading, statement, 1);
  if (!head || regionAt(reading, statement, 0) < 0 || !isCutOff(reading, statement, 0) || first > longestTitle)
    return null;
  if (wordAt(reading, statement, first - 1) === ',' || reading.tags[head.end - 1] !== 'name') return null;
  let commas = 0;
  for (let unit = 1; unit < first; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (isVerb(tag) || tag === 'quote' || tag === 'relative' || tag === 'subordinator' || tag === 'that') return null;
    if (wordAt(reading, statement, unit) === ',') commas++;
  }
  if (commas < 2) return null; // With fewer the usual way finds it.
  return { span: [tokenAt(statement, 1), tokenAt(statement, first)], head, path: 'aside', firstUnit: 1 };
}

const longestTitle = 40; // Units of a name with its offices.

/** "footage of | Ruiz saying", and nobody in "softer words calling for a bridge": a thing before a participle does not speak. */
function withoutThing(reading: Reading, { statement, first, verb }: Cue, subject: Subject | null): Subject | null {
  if (subject?.path !== 'adjacent' || verb.lemma === 'read' || speakerKindOf(reading, subject.head) !== 'thing')
    return subject;
  const nearest = phraseAt(reading, statement, first - 1);
  const kind = speakerKindOf(reading, nearest);
  if (!nearest || (kind !== 'name' && kind !== 'person' && kind !== 'pronoun')) return null;
  return {
    span: [nearest.first, nearest.end],
    head: nearest,
    path: 'adjacent',
    firstUnit: firstUnitOf(reading, statement, first - 1),
  };
}

/** "…, with Ruiz warning of floods", else as in "Ruiz left, warning of floods". */
function findParticipleSubject(reading: Reading, cue: Cue): Subject | null {
  const { statement, first } = cue;
  const found = findSubject(reading, statement, first);
  const own = withoutThing(reading, cue, found);
  if (found && !own) return null;
  if (own?.path === 'adjacent' && /^(?:with|of|,)?$/.test(wordAt(reading, statement, own.firstUnit - 1))) return own;
  return findSharedSubject(reading, statement, first) ?? findWriter(reading, statement, first) ?? own;
}

/** “…,” wrote one reader, | tweeting a link to a story */
function findWriter(reading: Reading, statement: Statement, participle: number): Subject | null {
  if (wordAt(reading, statement, participle - 1) !== ',') return null;
  const writer = chainOf(reading, statement, participle - 2, 'shared');
  const verb = writer ? writer.firstUnit - 1 : -1;
  const isInverted = tagAt(reading, statement, verb) === 'verb' && regionAt(reading, statement, verb - 1) >= 0;
  return isInverted ? writer : null;
}

/** "The rain led Ruiz to warn that …" and "Ruiz took the stage to say that …": only where a clause or a quotation follows. */
function proposeFromInfinitive(reading: Reading, cue: Cue): Candidate[] {
  const { statement } = cue;
  const start = findContentStart(reading, cue);
  if (!start || start.mark === 'introduces') return [];
  const isBare = start.mark === 'none';
  if (isUnsaid(reading, cue)) return [];
  if (isBare && !mayFollowInfinitive(reading, cue, start.from)) return [];
  const told = findSubject(reading, statement, cue.first);
  const canSpeak = told !== null && speakerKindOf(reading, told.head) !== 'thing';
  const isLed = canSpeak && told.path === 'adjacent' && isVerb(tagAt(reading, statement, told.firstUnit - 1));
  const subject = isLed ? told : findSharedSubject(reading, statement, cue.first);
  if (subject && reading.parsed.tokens[subject.head.first]?.lower === 'it') return []; // "It is fair to say that …"
  const to = findContentEnd(reading, statement, { from: start.from });
  const content = trimContent(reading, statement, { from: start.from, to });
  return subject && content ? [candidateOf(cue, subject, [content], `infinitive-${start.mark}`)] : [];
}

const unsaid =
  /^(?:yet|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|want(?:s|ed|ing)?|supposed|unable|unlikely|unwilling|reluctant|if|though)$/;

/** "has yet to rule on the bridge", "as if to say …", "what she wanted to say": nobody said it. */
function isUnsaid(reading: Reading, { statement, first }: Cue): boolean {
  return unsaid.test(wordAt(reading, statement, first - 1));
}

/** "to announce it would close", "to describe the bridge as “rotten”". */
function mayFollowInfinitive(reading: Reading, { verb, statement }: Cue, from: number): boolean {
  const { complements } = verb;
  const isPlace = tagAt(reading, statement, from) === 'preposition'; // "to testify at the court were heard"
  if (complements.has('clause') && !isPlace && startsMainClause(reading, statement, from)) return true;
  if (!complements.has('naming') && !complements.has('of')) return false;
  const to = findContentEnd(reading, statement, { from, isClause: false });
  for (let unit = from; unit < to; unit++) if (regionAt(reading, statement, unit) >= 0) return true;
  return false;
}

/** "Although in May Ruiz said so, …": no comma yet since the statement’s first word. */
function opensWithSubordinator(reading: Reading, statement: Statement, before: number): boolean {
  const first = tagAt(reading, statement, 0) === 'coordinator' ? 1 : 0;
  if (!/^(?:although|though|while|when|after|since|because|if|as)$/.test(wordAt(reading, statement, first)))
    return false;
  for (let unit = first + 1; unit < before; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (tag === 'punctuation' || tag === 'quote') return false;
  }
  return true;
}

/** "While the mayor said so, …": the clause of the cue stands before the main one. */
function leansOnMain(reading: Reading, statement: Statement, subject: Subject): boolean {
  if (opensWithSubordinator(reading, statement, subject.firstUnit)) return true;
  const before = subject.firstUnit - 1;
  if (
    tagAt(reading, statement, before) !== 'subordinator' &&
    !/^(?:after|before|since)$/.test(wordAt(reading, statement, before))
  )
    return false;
  const start = tagAt(reading, statement, before - 1);
  return start === undefined || start === 'punctuation' || start === 'coordinator' || start === 'adverb';
}
