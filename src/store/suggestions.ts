import type { Claim, ClaimEdit } from '../core/model';
import { suggestFromEdit } from '../core/suggestions/suggest-from-edit';
import type { Suggestion } from '../core/suggestions/suggestion';
import { inTurn } from '../in-turn';

/** The part of `storage.local` that suggestions need. */
export interface SuggestionStorage {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Everything that the reader's corrections suggest, of all sites, the latest first. For lists and exports. */
export async function readSuggestions(storage: SuggestionStorage): Promise<Suggestion[]> {
  const stored = Object.entries(await storage.get(null)).filter(([key]) => key.startsWith(prefix));
  return stored.flatMap(([, list]) => parseList(list)).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** What corrections on one site suggest for its pages. `site` without "www.". */
export async function readSiteSuggestions(storage: SuggestionStorage, site: string): Promise<Suggestion[]> {
  return parseList((await storage.get([keyOf(site)]))[keyOf(site)]);
}

/** Remembers suggestions; one that says the same as an earlier one changes nothing. Also puts exported ones back. */
export async function addSuggestions(storage: SuggestionStorage, suggestions: readonly Suggestion[]): Promise<void> {
  for (const suggestion of suggestions) {
    await change(storage, suggestion.site, (known) =>
      known.some(({ id }) => id === suggestion.id) ? known : [...known, suggestion],
    );
  }
}

/** Remembers what an edit says about claims like this one, if anything. */
export async function learnFromEdit(
  storage: SuggestionStorage,
  { claim, edit }: { claim: Claim; edit: ClaimEdit },
  where: Pick<Suggestion, 'site' | 'madeAt'>,
): Promise<void> {
  const learned = suggestFromEdit(claim, edit, where);
  if (learned) await addSuggestions(storage, [learned]);
}

/** Forgets what an edit, now undone, suggested, but not what another edit had suggested before. */
export function unlearnEdit(
  storage: SuggestionStorage,
  { claim, edit }: { claim: Claim; edit: ClaimEdit },
  where: Pick<Suggestion, 'site' | 'madeAt'>,
): Promise<void> {
  const learned = suggestFromEdit(claim, edit, where);
  return change(storage, where.site, (known) =>
    known.filter(({ id, madeAt }) => id !== learned?.id || madeAt !== where.madeAt),
  );
}

/** Forgets one suggestion. What was corrected with it stays corrected. */
export function removeSuggestion(
  storage: SuggestionStorage,
  { site, id }: Pick<Suggestion, 'site' | 'id'>,
): Promise<void> {
  return change(storage, site, (known) => known.filter((each) => each.id !== id));
}

const prefix = 'suggestions:';
const keyOf = (site: string) => prefix + site;
const mostOfSite = 500; // Some 200 kB; the oldest goes, long after the reader has forgotten it.

function change(storage: SuggestionStorage, site: string, next: (known: Suggestion[]) => Suggestion[]): Promise<void> {
  return inTurn(keyOf(site), async () => {
    const changed = next(await readSiteSuggestions(storage, site)).slice(-mostOfSite);
    if (changed.length > 0) await storage.set({ [keyOf(site)]: changed });
    else await storage.remove([keyOf(site)]);
  });
}

function parseList(stored: unknown): Suggestion[] {
  return Array.isArray(stored) ? stored.filter(isSuggestion) : [];
}

/** Stored by us or brought back from a file of ours; what does not look like it is left out. */
export function isSuggestion(value: unknown): value is Suggestion {
  const { id, site, change: wanted, speaker, outlet, phrasing, madeAt } = Object(value) as Partial<Suggestion>;
  const isTextOrNull = (each: unknown) => each === null || typeof each === 'string';
  return (
    [id, site, madeAt].every((each) => typeof each === 'string') &&
    [speaker, outlet, phrasing].every(isTextOrNull) &&
    ['source-type', 'speaker', 'dismiss'].includes(wanted?.kind ?? '')
  );
}
