import {
  type CitationLanguage,
  type CitingChoice,
  citationLanguages,
  citationStyles,
} from '../core/citing/cited-claim';

/** The part of `storage.local` that a remembered choice needs. */
export interface ChoiceStorage {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
}

const key = 'choice:citing';

/** How the reader cited last; at first APA, in the language of the browser where citations are written in it. */
export async function readCitingChoice(storage: ChoiceStorage, uiLanguage: string): Promise<CitingChoice> {
  const stored = (await storage.get([key]))[key];
  return isCitingChoice(stored) ? stored : { style: 'apa', language: languageOf(uiLanguage) };
}

export async function rememberCitingChoice(storage: ChoiceStorage, { style, language }: CitingChoice): Promise<void> {
  await storage.set({ [key]: { style, language } });
}

/** Whether something from outside is a choice; for storage, and for messages. */
export function isCitingChoice(value: unknown): value is CitingChoice {
  if (typeof value !== 'object' || value === null) return false;
  const { style, language } = value as Partial<CitingChoice>;
  return citationStyles.some((each) => each === style) && citationLanguages.some((each) => each === language);
}

function languageOf(uiLanguage: string): CitationLanguage {
  return citationLanguages.find((each) => each === uiLanguage.slice(0, 2).toLowerCase()) ?? 'en';
}
