/** Whether a page shows an element at all; one that is only out of view is shown. Asks for its style, so ask rarely. */
export function isShown(element: Element): boolean {
  // Missing in the documents of unit tests, which have no style.
  return (element as Partial<Element>).checkVisibility?.call(element, { visibilityProperty: true }) ?? true;
}
