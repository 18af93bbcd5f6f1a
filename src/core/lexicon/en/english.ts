import type { Lexicon, ReportingForm, WordClass } from '../lexicon';
import { type FunctionClass, functionWords } from './function-words';
import { inflectVerb, type VerbForm } from './inflect-verb';
import { bodyNameWords, bodyNouns, documentNouns, firstNames, personNouns, titles } from './people';
import { nationAdjective, places } from './places';
import { readReportingVerbs } from './reporting-verbs';
import { irregularVerbs, nounVerbs, regularVerbs } from './verbs';

const classOfFunction: Record<FunctionClass, WordClass> = {
  determiner: 'determiner',
  possessive: 'possessive',
  subjectPronoun: 'subject-pronoun',
  objectPronoun: 'object-pronoun',
  pronoun: 'pronoun',
  preposition: 'preposition',
  coordinator: 'coordinator',
  subordinator: 'subordinator',
  relative: 'relative',
  to: 'to',
  that: 'that',
  modal: 'modal',
  be: 'be',
  have: 'have',
  do: 'do',
  negation: 'negation',
  there: 'pronoun',
  number: 'number',
  adverb: 'adverb',
  adjective: 'adjective',
  month: 'noun',
};

/** Everything the analysis knows of English. Made once, when the module is loaded. */
export const english: Lexicon = makeEnglish();

function makeEnglish(): Lexicon {
  const wordClasses = new Map<string, WordClass>();
  const reportingVerbs = readReportingVerbs();
  const reportingForms = new Map<string, ReportingForm>();
  const irregular = new Map(
    irregularVerbs.split('|').map((line) => [line.split(' ')[0] ?? '', line.split(' ')] as const),
  );
  const alsoNouns = new Set(nounVerbs.split(' '));
  const bases = new Set([...irregular.keys(), ...regularVerbs.split(' '), ...alsoNouns, ...reportingVerbs.keys()]);
  for (const base of bases) {
    const [, past, participle] = irregular.get(base) ?? [];
    const verb = reportingVerbs.get(base);
    const forms = inflectVerb(base, past, participle);
    const isOneForm = forms[2]?.[0] === forms[3]?.[0];
    for (const [form, name] of forms) {
      if (!wordClasses.has(form) || name === 'base')
        wordClasses.set(form, classOfForm(name, alsoNouns.has(base), isOneForm));
      if (verb && !reportingForms.has(form))
        reportingForms.set(form, { verb, form: isPast(name) && isOneForm ? 'past-or-participle' : name });
    }
  }
  for (const [name, words] of Object.entries(functionWords)) {
    for (const word of words.split(' ')) wordClasses.set(word, classOfFunction[name as FunctionClass]);
  }
  return {
    language: 'en',
    wordClasses,
    reportingForms,
    titles,
    personNouns,
    bodyNouns,
    documentNouns,
    bodyNameWords,
    places,
    nationAdjective,
    firstNames,
  };
}

function isPast(form: VerbForm): boolean {
  return form === 'past' || form === 'participle';
}

function classOfForm(form: VerbForm, isNoun: boolean, isOneForm: boolean): WordClass {
  if (form === 'base') return isNoun ? 'noun-or-base' : 'base';
  if (form === 'present') return isNoun ? 'noun-or-present' : 'present';
  if (form === 'ing') return 'ing';
  return isOneForm ? 'past-or-participle' : form;
}
