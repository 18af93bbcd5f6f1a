import type { CitationLanguage } from '../../core/citing/cited-claim';

/** What the styles say in words, in the language the reader writes in. */
export interface CitationWords {
  and: string;
  /** APA and Harvard: "as cited in". */
  asCitedIn: string;
  citedIn: string;
  /** MLA. */
  qtdIn: string;
  /** Chicago. */
  quotedIn: string;
  noDate: string;
  /** Harvard writes it out. */
  noDateInFull: string;
  availableAt: string;
  accessed: string;
  paraphrased: string;
  /** Of a belief, a wish or an act: nobody put it into words. */
  notSaid: string;
  unnamed: string;
  months: readonly string[];
  shortMonths: readonly string[];
  /** Outer and inner marks, with the spaces that belong to them. */
  marks: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  ellipsis: string;
}

const en: CitationWords = {
  and: 'and',
  asCitedIn: 'as cited in',
  citedIn: 'cited in',
  qtdIn: 'qtd. in',
  quotedIn: 'quoted in',
  noDate: 'n.d.',
  noDateInFull: 'no date',
  availableAt: 'Available at:',
  accessed: 'Accessed',
  paraphrased: 'paraphrased',
  notSaid: 'view or wish, not said',
  unnamed: 'unnamed',
  months: 'January February March April May June July August September October November December'.split(' '),
  shortMonths: 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '), // MLA 9, appendix 1.
  marks: ['“', '”', '‘', '’'],
  ellipsis: ' . . . ',
};

const de: CitationWords = {
  and: 'und',
  asCitedIn: 'zitiert nach',
  citedIn: 'zitiert nach',
  qtdIn: 'zitiert nach',
  quotedIn: 'zitiert nach',
  noDate: 'o. D.',
  noDateInFull: 'ohne Datum',
  availableAt: 'Verfügbar unter:',
  accessed: 'Zugriff am',
  paraphrased: 'sinngemäß',
  notSaid: 'Haltung oder Wunsch, nicht gesagt',
  unnamed: 'ungenannt',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  shortMonths: 'Jan. Febr. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
  marks: ['„', '“', '‚', '‘'],
  ellipsis: ' […] ',
};

const fr: CitationWords = {
  and: 'et',
  asCitedIn: 'cité dans',
  citedIn: 'cité dans',
  qtdIn: 'cité dans',
  quotedIn: 'cité dans',
  noDate: 's. d.',
  noDateInFull: 'sans date',
  availableAt: 'Disponible à :',
  accessed: 'consulté le',
  paraphrased: 'propos rapportés',
  notSaid: 'opinion ou souhait, non dit',
  unnamed: 'anonyme',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  shortMonths: 'janv. févr. mars avril mai juin juil. août sept. oct. nov. déc.'.split(' '),
  marks: ['«\u00a0', '\u00a0»', '“', '”'], // Imprimerie nationale: a space that does not break.
  ellipsis: ' […] ',
};

const es: CitationWords = {
  and: 'y',
  asCitedIn: 'como se citó en',
  citedIn: 'citado en',
  qtdIn: 'citado en',
  quotedIn: 'citado en',
  noDate: 's. f.',
  noDateInFull: 'sin fecha',
  availableAt: 'Disponible en:',
  accessed: 'Consultado el',
  paraphrased: 'parafraseado',
  notSaid: 'opinión o deseo, no dicho',
  unnamed: 'anónimo',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  shortMonths: 'en. feb. mzo. abr. my. jun. jul. ag. sept. oct. nov. dic.'.split(' '),
  marks: ['«', '»', '“', '”'],
  ellipsis: ' […] ',
};

export const citationWords: Record<CitationLanguage, CitationWords> = { en, de, fr, es };
