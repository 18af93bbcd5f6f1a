/** Name of a backup made at a time (ISO 8601), as a file: "hearsay-2031-03-03T10-00-00.json". */
export const nameBackup = (madeAt: string): string => `hearsay-${madeAt.slice(0, 19).replaceAll(':', '-')}.json`;

/** The folder among the downloads. */
export const downloadsFolder = 'Hearsay backups';
