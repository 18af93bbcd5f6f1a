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

export const describeStep = ({ id, act, at, by, entries }: ChangeRecord): ToldStep => ({
  id,
  act,
  at,
  by,
  count: entries.length,
});
