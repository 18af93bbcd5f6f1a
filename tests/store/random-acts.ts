import fc from 'fast-check';
import type { ClaimId } from '../../src/core/model';
import type { Occasion } from '../../src/store/change-claims';
import type { Database } from '../../src/store/database';
import { deleteClaims, restoreClaims } from '../../src/store/delete-claims';
import { forgetExpired } from '../../src/store/forget-expired';
import {
  correctClaims,
  dismissClaims,
  keepClaims,
  noteClaims,
  setStatus,
  tagClaims,
} from '../../src/store/label-claim';
import { makeClaim } from '../../src/store/make-claim';
import { recordArticle } from '../../src/store/record-article';
import { redoChange, undoChange } from '../../src/store/turn-changes';
import { sampleArticle, sampleClaims } from './sample-records';

/** Something that a reader, or reading, does. `picks` chooses among the claims there are. */
export interface RandomAct {
  kind: 'record' | 'make' | 'mark' | 'undo' | 'redo' | 'forget';
  mark: 'keep' | 'let-go' | 'tag' | 'note' | 'status' | 'correct' | 'dismiss' | 'delete' | 'restore';
  url: number;
  words: string[];
  picks: number[];
  text: string;
  hours: number;
}

export const randomActs = (length: number, texts: fc.Arbitrary<string>): fc.Arbitrary<RandomAct[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('record', 'record', 'make', 'mark', 'mark', 'mark', 'mark', 'undo', 'redo', 'forget'),
      mark: fc.constantFrom('keep', 'let-go', 'tag', 'note', 'status', 'correct', 'dismiss', 'delete', 'restore'),
      url: fc.nat({ max: 3 }),
      words: fc.uniqueArray(
        fc.constantFrom('the bridge is safe', 'it opens in May', 'no', 'мост открыт', 'a 🚢 sails'),
        {
          minLength: 1,
        },
      ),
      picks: fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 5 }),
      text: texts,
      hours: fc.integer({ min: -48, max: 200 }),
    }),
    { minLength: 1, maxLength: length },
  );

/** Does it; the time goes on, or back, by the act's hours. Gives the ids it confirmed to be recorded. */
export async function perform(database: Database, act: RandomAct, time: number): Promise<ClaimId[]> {
  const at = new Date(time).toISOString();
  const occasion: Occasion = { at, by: 'library' };
  const article = sampleArticle({ url: `https://courier.example/${act.url}` });
  switch (act.kind) {
    case 'record': {
      const text = act.words.join(' she said.\n\n');
      const reading = { article, claims: sampleClaims(...act.words), readAt: at, words: { text } };
      return (await recordArticle(database, reading)).claims.map(({ id }) => id);
    }
    case 'make': {
      const [claim] = sampleClaims(`by hand: ${act.words[0]}`);
      return claim ? [(await makeClaim(database, { article, claim }, occasion)).id] : [];
    }
    case 'undo':
      await undoChange(database, occasion);
      return [];
    case 'redo':
      await redoChange(database, occasion);
      return [];
    case 'forget':
      await forgetExpired(database, at, { seenDays: 7, trashDays: 30 });
      return [];
    case 'mark': {
      const all = await database.claims.toCollection().primaryKeys();
      const ids = all.length === 0 ? [] : act.picks.map((pick) => all[pick % all.length] as ClaimId);
      await mark(database, { act, ids, occasion });
      return [];
    }
  }
}

function mark(database: Database, given: { act: RandomAct; ids: ClaimId[]; occasion: Occasion }): Promise<unknown> {
  const { act, ids, occasion } = given;
  switch (act.mark) {
    case 'keep':
    case 'let-go':
      return keepClaims(database, ids, act.mark === 'keep', occasion);
    case 'tag':
      return tagClaims(database, ids, { add: [act.text], remove: ['old'] }, occasion);
    case 'note':
      return noteClaims(database, ids, act.text, occasion);
    case 'status':
      return setStatus(database, ids, act.text, occasion);
    case 'correct':
      return correctClaims(database, ids, { sourceType: 'wire', speaker: { name: act.text } }, occasion);
    case 'dismiss':
      return dismissClaims(database, ids, act.url > 1, occasion);
    case 'delete':
      return deleteClaims(database, ids, occasion);
    case 'restore':
      return restoreClaims(database, ids, occasion);
  }
}

/** Everything that is recorded, as plain data. */
export async function readEverything(database: Database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables);
}
