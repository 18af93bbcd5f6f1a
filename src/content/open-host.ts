import hostStyles from './host.css?inline';

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts it into the page, above everything else there. */
  show(): void;
}

/** Makes the one thing of ours that stands in a page, and only for a while: a closed shadow root in the top layer. */
export function openHost(document: Document, styles: readonly string[]): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([hostStyles, ...styles].join('\n'));
  root.adoptedStyleSheets = [sheet];
  return {
    element,
    root,
    show() {
      element.popover = 'manual';
      document.documentElement.append(element);
      element.showPopover();
    },
  };
}
