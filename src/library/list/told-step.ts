import type { Act, ChangeRecord } from '../../store/records';

/** A step as told to the reader. */
export interface ToldStep {
  id: number;
  act: Act;
  at: string;
  by: ChangeRecord['by'];
  /** Of claims. */
  count: number;
}

export const describeStep = ({ id, act, at, by, claimIds }: ChangeRecord): ToldStep => ({
  id,
  act,
  at,
  by,
  count: claimIds.length,
});

/** Whether two steps are parts of one act on very many claims: done by one command, at one time. */
export const isOfOneAct = (a: Pick<ToldStep, 'act' | 'at' | 'by'>, b: Pick<ToldStep, 'act' | 'at' | 'by'>): boolean =>
  a.act === b.act && a.at === b.at && a.by === b.by;
