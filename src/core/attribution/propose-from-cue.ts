import { speakerKindOf } from './can-speak';
import type { Candidate } from './candidate';
import { endOfPhrase, findContentStart, trimContent } from './find-content';
import { findContentEnd } from './find-content-end';
import type { Cue } from './find-cues';
import { findSharedSubject, findSubject, type Subject } from './find-subject';
import { phraseAt, type Reading, regionAt, type Statement, type TokenSpan, tagAt, tokenAt, wordAt } from './reading';
import { isTimePhrase, isTimeWord } from './time-words';

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
  if (!subject || isNamedThing(reading, cue, subject)) return [];
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
    !cue.verb.complements.has('infinitive')
  )
    return [];
  const end = findContentEnd(reading, cue.statement, {
    from: start.from,
    leansOnMain: leansOnMain(reading, cue.statement, subject),
    isClause: start.mark === 'that' || (cue.verb.complements.has('clause') && !cue.particle),
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
  if (!start || start.mark === 'none' || start.mark === 'introduces') return [];
  const told = findSubject(reading, statement, cue.first);
  const isLed = told?.path === 'adjacent' && isVerb(tagAt(reading, statement, told.firstUnit - 1));
  const subject = isLed ? told : findSharedSubject(reading, statement, cue.first);
  const content = trimContent(reading, statement, {
    from: start.from,
    to: findContentEnd(reading, statement, { from: start.from }),
  });
  return subject && content ? [candidateOf(cue, subject, [content], `infinitive-${start.mark}`)] : [];
}

/** "While the mayor said so, …": the clause of the cue stands before the main one. */
function leansOnMain(reading: Reading, statement: Statement, subject: Subject): boolean {
  const before = subject.firstUnit - 1;
  if (
    tagAt(reading, statement, before) !== 'subordinator' &&
    !/^(?:after|before|since)$/.test(wordAt(reading, statement, before))
  )
    return false;
  const start = tagAt(reading, statement, before - 1);
  return start === undefined || start === 'punctuation' || start === 'coordinator' || start === 'adverb';
}

/** “…,” said Mayor Ruiz */
function findInvertedSubject(reading: Reading, cue: Cue): Subject | null {
  const { statement, verb } = cue;
  if (cue.form !== 'finite' || verb.lemma === 'tell' || verb.complements.has('naming')) return null;
  if (verb.complements.has('addressee') && regionAt(reading, statement, cue.first - 1) < 0) return null;
  const phrase = phraseAt(reading, statement, cue.end);
  if (!phrase || tagAt(reading, statement, cue.end) === 'object-pronoun') return null;
  const unit = endOfPhrase(reading, statement, cue.end) - 1;
  const whole = extendRight(reading, statement, unit);
  if (isVerb(tagAt(reading, statement, unit + 1)) || isVerb(tagAt(reading, statement, whole + 1))) return null;
  const isParenthesis =
    wordAt(reading, statement, cue.first - 1) === ',' &&
    wordAt(reading, statement, whole + 1) === ',' &&
    isVerb(tagAt(reading, statement, whole + 2));
  if (!isParenthesis && !isBehindSpeech(reading, statement, cue.first)) return null;
  const words = reading.parsed.tokens.slice(phrase.first, phrase.end).map(({ lower }) => lower);
  if (isTimePhrase(words)) return null;
  return { span: [phrase.first, tokenAt(statement, whole) + 1], head: phrase, path: 'adjacent', firstUnit: cue.first };
}

function isVerb(tag: ReturnType<typeof tagAt>): boolean {
  return tag === 'verb' || tag === 'auxiliary' || tag === 'modal';
}

/** "said Ruiz | , the mayor of Aldea" */
function extendRight(reading: Reading, statement: Statement, unit: number): number {
  let end = unit;
  for (let steps = 0; steps < 6; steps++) {
    if (wordAt(reading, statement, end + 1) === '(') {
      const close = findCloseBracket(reading, statement, end + 1);
      if (close > 0) end = close;
    }
    const next = endOfPhrase(reading, statement, end + 2) - 1;
    if (next < end + 2 || !/^(?:,|of|for|and|at|in)$/.test(wordAt(reading, statement, end + 1))) break;
    if (isVerb(tagAt(reading, statement, next + 1))) break;
    end = next;
  }
  return end;
}

function findCloseBracket(reading: Reading, statement: Statement, open: number): number {
  for (let unit = open; unit < open + 12; unit++) if (wordAt(reading, statement, unit) === ')') return unit;
  return -1;
}

function isBehindSpeech(reading: Reading, statement: Statement, first: number): boolean {
  const before = first - 1;
  if (regionAt(reading, statement, before) >= 0) return true;
  return wordAt(reading, statement, before) === ',' && hasClause(reading, statement, 0, before, true);
}

/** What stands before is more than "In July": it holds a verb or a quotation, and does not lean on what follows. */
function hasClause(reading: Reading, statement: Statement, from: number, to: number, mayLean = false): boolean {
  let hasVerb = false;
  for (let unit = from; unit < to; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (tag === 'quote') return true;
    hasVerb ||= isVerb(tag);
  }
  const first = tagAt(reading, statement, from);
  const isFronted =
    first === 'subordinator' ||
    first === 'ing' ||
    first === 'participle' ||
    /^(?:asked|after|before|since|until)$/.test(wordAt(reading, statement, from));
  return hasVerb && (mayLean || !isFronted);
}

/** The clause of source and cue is set off from what it attributes: it ends here, or a comma follows. */
function standsAside(reading: Reading, cue: Cue, subject: Subject): boolean {
  const { statement, verb } = cue;
  const before = subject.firstUnit - 1;
  if (before < 0 || cue.particle || subject.path === 'shared' || subject.path === 'relative') return false;
  const word = wordAt(reading, statement, before);
  const isBehindQuote = regionAt(reading, statement, before) >= 0;
  if (!isBehindQuote && !verb.complements.has('clause')) return false;
  if (isBehindQuote && before <= 1 && isCutOff(reading, statement, before)) return true;
  if (!isBehindQuote && word !== ',' && word !== '—' && word !== '–' && word !== 'as') return false;
  const end = endOfSetting(reading, cue);
  const isBetweenCommas =
    word === ',' && wordAt(reading, statement, end) === ',' && regionAt(reading, statement, end + 1) < 0;
  const isLast = end >= statement.units.length || /^[.;)!?]$/.test(wordAt(reading, statement, end));
  if (word === 'as' && !isLast) return false;
  if (!isBetweenCommas && !hasClause(reading, statement, 0, before + 1, isLast)) return false;
  if (end >= statement.units.length || /^[.;—–)!?]$/.test(wordAt(reading, statement, end))) return true;
  if (isBehindQuote) return goesOnLoosely(reading, statement, end);
  return wordAt(reading, statement, end) === ',' && regionAt(reading, statement, end + 1) < 0;
}

/** “…,” and “…?”: the mark within shows that the sentence goes on behind it. */
function isCutOff({ parsed, outerRegionAt }: Reading, statement: Statement, unit: number): boolean {
  const region = parsed.quotedRegions[outerRegionAt[tokenAt(statement, unit)] ?? -1];
  return (
    region !== undefined &&
    region.endToken - region.firstToken > 4 &&
    /^[,?!—–…’']$/.test(parsed.tokens[region.endToken - 2]?.text ?? '')
  );
}

/** “…,” she said, … and “…,” she said as she left. */
function goesOnLoosely(reading: Reading, statement: Statement, unit: number): boolean {
  if (/^[,:—–]$/.test(wordAt(reading, statement, unit))) return true;
  switch (tagAt(reading, statement, unit)) {
    case 'subordinator':
    case 'preposition':
    case 'adverb':
    case 'ing':
    case 'coordinator':
    case 'quote':
      return true;
    default:
      return false;
  }
}

const settingStart =
  /^(?:in|on|at|during|to|from|after|before|when|via|through|by|as|with|while|of|about|outside|inside|near|under|following|upon|over|per)$/;

/** Behind "said": "in a statement on Monday", "to reporters". Gives the cue's end where something else follows. */
function endOfSetting(reading: Reading, cue: Cue): number {
  const { statement } = cue;
  let unit = cue.end;
  if (cue.verb.complements.has('addressee')) unit = endOfPhrase(reading, statement, unit);
  const first = wordAt(reading, statement, unit);
  const isInfinitive = first === 'to' && tagAt(reading, statement, unit + 1) === 'base';
  const isSetting =
    (settingStart.test(first) && !isInfinitive) ||
    (tagAt(reading, statement, unit) === 'adverb' && !cue.verb.complements.has('addressee')) ||
    isTimeWord(first) ||
    /^(?:last|this|earlier)$/.test(first);
  if (!isSetting) return unit;
  for (; unit < statement.units.length; unit++) {
    const tag = tagAt(reading, statement, unit);
    if (
      tag === 'punctuation' ||
      tag === 'quote' ||
      tag === 'that' ||
      isVerb(tag) ||
      tag === 'relative' ||
      (tag === 'subordinator' && unit > cue.end)
    )
      break;
  }
  return isVerb(tagAt(reading, statement, unit)) ? cue.end : unit;
}

function unitBehind(statement: Statement, token: number): number {
  let unit = 0;
  while (unit < statement.units.length && tokenAt(statement, unit) < token) unit++;
  return unit;
}

const longestQuotation = 30; // Paragraphs.

/** What stands before the clause of source and cue, and what goes on behind it. */
function contentAround(reading: Reading, cue: Cue, before: number, behind: number): TokenSpan[] {
  const { statement } = cue;
  const left = trimContent(reading, statement, { from: afterDateline(reading, statement), to: before });
  if (!left) return [];
  const isQuote = regionAt(reading, statement, before - 1) >= 0;
  const again = isQuote ? findQuoteAgain(reading, statement, behind) : -1;
  if (again >= 0) {
    const second = trimContent(reading, statement, {
      from: again,
      to: findContentEnd(reading, statement, { from: again }),
    });
    return [...continuedBy(reading, left), left, ...(second ? [second] : [])];
  }
  const right = goesOn(reading, statement, behind, isQuote)
    ? trimContent(reading, statement, { from: behind, to: findContentEnd(reading, statement, { from: behind }) })
    : null;
  return [...continuedBy(reading, left), left, ...(right ? [right] : [])];
}

/** “…,” he said to applause, “…”: the quotation that follows a comma before any other verb of saying. */
function findQuoteAgain(reading: Reading, statement: Statement, from: number): number {
  for (let unit = from; unit < statement.units.length; unit++) {
    if (regionAt(reading, statement, unit) >= 0)
      return unit === from || wordAt(reading, statement, unit - 1) === ',' ? unit : -1;
    const found = reading.lexicon.reportingForms.get(wordAt(reading, statement, unit));
    if (
      found?.verb.class === 'speech' &&
      (isVerb(tagAt(reading, statement, unit)) || tagAt(reading, statement, unit) === 'ing')
    )
      return -1;
  }
  return -1;
}

/** The paragraphs before, where a quotation began that reopens here. */
function continuedBy({ parsed, outerRegionAt }: Reading, [first]: TokenSpan): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let region = parsed.quotedRegions[parsed.quotedRegions[outerRegionAt[first] ?? -1]?.continues ?? -1];
  while (region && spans.length < longestQuotation) {
    spans.unshift([region.firstToken, region.endToken]);
    region = parsed.quotedRegions[region.continues];
  }
  return spans;
}

/** “…,” he said, “…”: a comma, then more of it. Behind a quotation only a quotation goes on. */
function goesOn(reading: Reading, statement: Statement, unit: number, isQuote: boolean): boolean {
  if (regionAt(reading, statement, unit) >= 0) return true;
  if (!/^[,:—–]$/.test(wordAt(reading, statement, unit))) return false;
  const tag = tagAt(reading, statement, unit + 1);
  if (isQuote) return tag === 'quote' || isVerb(tag); // “The leave,” the paper says, becomes available in May.
  return tag !== 'relative' && tag !== 'ing' && tag !== 'participle' && tag !== 'subordinator' && tag !== undefined;
}

/** "ALDEA, Ohio (AP) — " is not said by anybody. */
function afterDateline(reading: Reading, statement: Statement): number {
  const first = reading.parsed.tokens[tokenAt(statement, 0)]?.text ?? '';
  if (first.length < 3 || first !== first.toUpperCase()) return 0;
  for (let unit = 1; unit < 14; unit++) if (/^(?:[—–―]|--)$/.test(wordAt(reading, statement, unit))) return unit + 1;
  return 0;
}
