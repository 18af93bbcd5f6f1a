import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this runs from, wherever it stands and whatever the working folder is. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
