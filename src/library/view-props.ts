import type { ReadonlySignal } from '@preact/signals';
import type { Database } from '../store/database';
import type { Go } from './navigation';
import type { SharedIndex } from './shared-index';

/** What every view of the library is given, besides what its address says. */
export interface ViewProps {
  database: Database;
  index: ReadonlySignal<SharedIndex>;
  /** BCP 47, for dates and numbers. */
  locale: string;
  go: Go;
}
