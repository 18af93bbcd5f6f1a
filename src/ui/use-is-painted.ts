import { useSignal, useSignalEffect } from '@preact/signals';
import { whenPainted } from './when-painted';

/** False until the part is seen for the first time: what lies out of sight then need not be waited for. */
export function useIsPainted(): boolean {
  const isPainted = useSignal(false);
  useSignalEffect(() =>
    whenPainted(() => {
      isPainted.value = true;
    }),
  );
  return isPainted.value;
}
