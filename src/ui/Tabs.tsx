import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Tab {
  name: string;
  label: string;
  /** Stands behind the label. */
  count?: number;
  view: () => ComponentChildren;
}

/** Views of which one is shown. Arrow keys go from tab to tab, as everywhere. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }): JSX.Element {
  const id = useId();
  const chosen = useSignal(tabs[0]?.name);
  const shown = tabs.find(({ name }) => name === chosen.value) ?? tabs[0];

  function step(event: KeyboardEvent): void {
    const list = event.currentTarget as HTMLElement;
    const at = tabs.findIndex(({ name }) => name === shown?.name);
    const next = nextTab(event.key, { at, count: tabs.length, isRightToLeft: list.matches(':dir(rtl)') });
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    chosen.value = tab.name;
    list.querySelector<HTMLElement>(`[data-tab="${tab.name}"]`)?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={step}>
        {tabs.map(({ name, label: words, count }) => (
          <button
            key={name}
            type="button"
            role="tab"
            class="tab"
            id={`${id}${name}`}
            data-tab={name}
            aria-selected={name === shown?.name}
            aria-controls={name === shown?.name ? `${id}panel` : undefined}
            tabIndex={name === shown?.name ? 0 : -1}
            onClick={() => {
              chosen.value = name;
            }}
          >
            {words}
            {count !== undefined && <span class="tab-count"> {count}</span>}
          </button>
        ))}
      </div>
      {shown && (
        <div
          key={shown.name}
          class="tab-panel"
          role="tabpanel"
          id={`${id}panel`}
          aria-labelledby={`${id}${shown.name}`}
        >
          {shown.view()}
        </div>
      )}
    </>
  );
}

/** Where a key leads from one tab, round at the ends; null where it leads nowhere. */
export function nextTab(
  key: string,
  { at, count, isRightToLeft }: { at: number; count: number; isRightToLeft: boolean },
): number | null {
  const forwards = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backwards = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forwards) return (at + 1) % count;
  if (key === backwards) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
