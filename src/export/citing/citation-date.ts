import type { CitationLanguage } from '../../core/citing/cited-claim';
import type { CitationWords } from './citation-words';
import { citationWords } from './citation-words';

/** A day as far as it is known. Read from the text, not by a clock: a time zone must not move it. */
export interface CitationDate {
  year: number;
  month: number | null;
  day: number | null;
}

export function parseDate(iso: string | null): CitationDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? '') ?? [];
  if (year === undefined) return null;
  const known = (value: string | undefined, most: number) =>
    value !== undefined && Number(value) >= 1 && Number(value) <= most ? Number(value) : null;
  const knownMonth = known(month, 12);
  return { year: Number(year), month: knownMonth, day: knownMonth === null ? null : known(day, 31) };
}

/** Day and month: "March 2", "2 March", "2. März", "2 mars", "2 de marzo"; empty where the month is not known. */
export function writeDay(
  { month, day }: CitationDate,
  language: CitationLanguage,
  form: 'month-first' | 'day-first' | 'short' = 'day-first',
): string {
  if (month === null) return '';
  const words: CitationWords = citationWords[language];
  const name = (form === 'short' ? words.shortMonths : words.months)[month - 1] ?? '';
  if (day === null) return name;
  if (language === 'de') return `${day}. ${name}`;
  if (language === 'es') return `${day} de ${name}`;
  if (language === 'fr') return `${day === 1 ? '1er' : day} ${name}`;
  return form === 'month-first' ? `${name} ${day}` : `${day} ${name}`;
}

/** The whole date: "March 2, 2031", "2 March 2031", "2. März 2031", "2 de marzo de 2031". */
export function writeDate(
  date: CitationDate,
  language: CitationLanguage,
  form: 'month-first' | 'day-first' | 'short' = 'day-first',
): string {
  const day = writeDay(date, language, form);
  if (day === '') return String(date.year);
  if (language === 'es') return `${day} de ${date.year}`;
  return form === 'month-first' && language === 'en' ? `${day}, ${date.year}` : `${day} ${date.year}`;
}
