import { speakerKindOf } from './can-speak';
import type { Candidate } from './candidate';
import { contentAround, unitBehind } from './content-around';
import { endOfPhrase, findContentStart, trimContent } from './find-content';
import { findContentEnd, startsMainClause } from './find-content-end';
import type { Cue } from './find-cues';
import { findInvertedSubject } from './find-inverted-subject';
import { findSharedSubject, findSubject, type Subject } from './find-subject';
import { isVerb, type Reading, regionAt, type Statement, type TokenSpan, tagAt, tokenAt, wordAt } from './reading';
import { endOfSetting, standsAside } from './stands-aside';

/** Proposes what a reporting verb attributes to whom: content before it, behind it or on both sides. */
export function proposeFromCue(reading: Reading, cue: Cue): Candidate[] {
  if (cue.isPassive || cue.isNegated) return []; // What somebody did not say is nobody’s words.
  if (cue.form === 'infinitive' && !cue.governor) return proposeFromInfinitive(reading, cue);
  const inverted = findInvertedSubject(reading, cue);
  if (inverted) {
    const content = contentAround(reading, cue, cue.first, unitBehind(cue.statement, inverted.span[1]));
    return content.length ? [candidateOf(cue, inverted, content, 'inverted')] : [];
  }
  const subject =
    cue.form === 'ing' ? findParticipleSubject(reading, cue) : findSubject(reading, cue.statement, cue.first);
  if (!subject || isNamedThing(reading, cue, subject) || isNobody(reading, subject)) return [];
  if (cue.form !== 'ing' && standsAside(reading, cue, subject)) {
    const content = contentAround(reading, cue, subject.firstUnit, endOfSetting(reading, cue));
    if (content.length) return [candidateOf(cue, subject, content, 'aside')];
  }
  const start = findContentStart(reading, cue);
  if (!start) return [];
  if (start.mark === 'introduces') return [candidateOf(cue, subject, [], 'introduces')];
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
  const isAct =
    tagAt(reading, cue.statement, start.from) === 'to' &&
    tagAt(reading, cue.statement, start.from + 1) === 'base' &&
    !cue.verb.complements.has('infinitive');
  if (isAct && start.mark === 'none') return []; // "agreed to leave"
  if (start.mark === 'none' && callsUp(reading, cue, subject, start.from)) return [];
  if (start.mark === 'none' && asksForNoName(reading, cue, start.from)) return [];
  const isClause = start.mark === 'that' || (cue.verb.complements.has('clause') && !cue.particle);
  const end = findContentEnd(reading, cue.statement, {
    from: start.from,
    leansOnMain: leansOnMain(reading, cue.statement, subject),
    isClause,
    isWithinRelative:
      tagAt(reading, cue.statement, subject.firstUnit - 1) === 'relative' &&
      isVerb(tagAt(reading, cue.statement, start.from)),
  });
  const content = trimContent(reading, cue.statement, { from: start.from, to: end });
  return content ? [candidateOf(cue, subject, [content], `forward-${start.mark}`)] : [];
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

/** "…, with Ruiz warning of floods", else as in "Ruiz left, warning of floods". */
function findParticipleSubject(reading: Reading, cue: Cue): Subject | null {
  const { statement, first } = cue;
  const own = findSubject(reading, statement, first);
  if (own?.path === 'adjacent' && /^(?:with|of|,)?$/.test(wordAt(reading, statement, own.firstUnit - 1))) return own;
  return findSharedSubject(reading, statement, first) ?? own;
}

/** "Nobody said that …" */
function isNobody({ parsed }: Reading, { head }: Subject): boolean {
  return /^(?:nobody|none|neither|no|no-one|nothing)$/.test(parsed.tokens[head.first]?.lower ?? '');
}

/** "called the mayor" by telephone, "the group called the Sea Guard": one phrase and no word for what it is. */
function callsUp(reading: Reading, { verb, statement, particle }: Cue, { firstUnit }: Subject, from: number): boolean {
  if (verb.lemma !== 'call' || particle || tagAt(reading, statement, from) === 'quote') return false;
  if (/^(?:what|which|that)$/.test(wordAt(reading, statement, firstUnit - 1))) return false; // "what he calls the bridge of sighs"
  const end = endOfPhrase(reading, statement, from);
  for (let unit = end; unit < end + longestObject; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (tag === undefined || tag === 'punctuation' || tag === 'to' || tag === 'relative') return true;
    if (tag !== 'preposition') return false;
    unit = endOfPhrase(reading, statement, unit + 1) - 1;
  }
  return false;
}

const longestObject = 12; // Units of "the plan for the bridge in the old town" before "a mistake".

/** "asked not to be named", "requested anonymity": no words of theirs. */
function asksForNoName(reading: Reading, { verb, statement }: Cue, from: number): boolean {
  if (!/^(?:ask|request|insist)$/.test(verb.lemma)) return false;
  for (let unit = from; unit < from + longestRequest; unit++) {
    if (/^(?:named|identified|anonymity|anonymous|unnamed|quoted)$/.test(wordAt(reading, statement, unit))) return true;
  }
  return false;
}

const longestRequest = 7; // Units: "that her name not be used" has no such word; "not to be publicly identified" has.

/** "a programme called Bridges": a participle, nobody calls. */
function isNamedThing(reading: Reading, cue: Cue, subject: Subject): boolean {
  if (!cue.verb.complements.has('naming') || cue.particle || cue.first !== cue.at || subject.path !== 'adjacent')
    return false;
  const kind = speakerKindOf(reading, subject.head);
  const start = reading.parsed.tokens[subject.head.first]?.lower ?? '';
  return kind === 'thing' || (kind !== 'name' && kind !== 'pronoun' && /^(?:an?|this|these|some)$/.test(start));
}

/** "The rain led Ruiz to warn that …" and "Ruiz took the stage to say that …": only where a clause or a quotation follows. */
function proposeFromInfinitive(reading: Reading, cue: Cue): Candidate[] {
  const { statement } = cue;
  const start = findContentStart(reading, cue);
  if (!start || start.mark === 'introduces') return [];
  const isBare = start.mark === 'none';
  if (isBare && !(cue.verb.complements.has('clause') && startsMainClause(reading, statement, start.from))) return [];
  const told = findSubject(reading, statement, cue.first);
  const isLed = told?.path === 'adjacent' && isVerb(tagAt(reading, statement, told.firstUnit - 1));
  const subject = isLed ? told : findSharedSubject(reading, statement, cue.first);
  const to = findContentEnd(reading, statement, { from: start.from });
  const content = trimContent(reading, statement, { from: start.from, to });
  return subject && content ? [candidateOf(cue, subject, [content], `infinitive-${start.mark}`)] : [];
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
