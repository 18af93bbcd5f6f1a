import type { ComponentChildren, JSX } from 'preact';
import type { Go } from './navigation';
import { type LibraryView, writeViewAddress } from './view-address';

interface ViewLinkProps {
  view: LibraryView;
  go: Go;
  children: ComponentChildren;
  isCurrent?: boolean;
  class?: string;
}

/** A link to a view: a click goes there within the page, and any other way of opening a link works as with any link. */
export function ViewLink({ view, go, children, isCurrent = false, class: name = '' }: ViewLinkProps): JSX.Element {
  return (
    <a
      href={writeViewAddress(view)}
      class={name}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(view);
      }}
    >
      {children}
    </a>
  );
}
