import { signal } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useTranslate } from '../ui/translate';

/** A view whose code is loaded when it is first shown: the first rows of the library do not wait for it. */
export function lateView<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loaded = signal<ComponentType<Props> | 'loading' | 'failed'>('loading');
  return function LateView(props: Props): JSX.Element {
    const translate = useTranslate();
    useEffect(() => {
      if (typeof loaded.value === 'function') return;
      load().then(
        (view) => {
          loaded.value = view;
        },
        () => {
          loaded.value = 'failed'; // The extension was updated meanwhile.
        },
      );
    }, []);
    const { value: View } = loaded;
    if (View === 'failed') return <p role="alert">{translate('libraryFailed')}</p>;
    return View === 'loading' ? <p role="status">{translate('libraryOpening')}</p> : <View {...props} />;
  };
}
