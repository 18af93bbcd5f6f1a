import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The heading of a view. It takes the focus when the view is gone to, so that screen readers tell where they are. */
export function ViewHead({ title, children }: { title: string; children?: ComponentChildren }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Hearsay`;
    if (hasShownView) heading.current?.focus({ preventScroll: true });
    hasShownView = true;
  }, [title]);
  return (
    <header class="view-head">
      <h1 ref={heading} tabIndex={-1} class="view-title">
        {title}
      </h1>
      {children}
    </header>
  );
}

let hasShownView = false; // The page as it opens leaves the focus where the browser puts it.
