import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { LoggedBackup } from '../../store/backup-log';
import { openKept } from './open-kept';

/** The backup that the reader wants restored, from wherever it comes; `RestoreFlow` does the rest. */
export interface Restoring {
  /** Null where none is wanted. */
  file: ReadonlySignal<Blob | null>;
  /** The kept backup chosen last is not where it was. */
  isGone: ReadonlySignal<boolean>;
  choose: (file: Blob | null) => void;
  chooseKept: (backup: LoggedBackup) => Promise<void>;
}

export function useRestoring(): Restoring {
  const file = useSignal<Blob | null>(null);
  const isGone = useSignal(false);
  return useMemo(() => {
    const choose = (chosen: Blob | null) => {
      file.value = chosen;
      isGone.value = false;
    };
    return {
      file,
      isGone,
      choose,
      async chooseKept(backup) {
        choose(await openKept(backup).catch(() => null));
        isGone.value = file.value === null;
      },
    };
  }, [file, isGone]);
}
