import type { Catalogue } from '../src/core/outlets/catalogue';
import { openCatalogue } from '../src/core/outlets/open-catalogue';
import type { PackedCatalogue } from '../src/core/outlets/pack-catalogue';
import { readPackedCatalogue } from '../vite/outlet-catalogue';

/** The catalogue as the extension packages it, for measuring. */
export function loadCatalogue(): Catalogue {
  return openCatalogue(JSON.parse(readPackedCatalogue()) as PackedCatalogue);
}
