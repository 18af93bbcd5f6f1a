/** The last number given to `version()` in `database.ts`. */
export const latestVersion = 3;

/** Dexie multiplies its versions, so that others can be put between them. */
export const dexieFactor = 10;
