import type { Claim } from '../model';

/** Claims at the same place of two readings go by their ids: whichever was read first, they come in one order. */
export const inReadingOrder = (a: Claim, b: Claim): number => a.order - b.order || (a.id < b.id ? -1 : 1);
