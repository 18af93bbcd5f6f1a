/** `body` and all open shadow trees below it. */
export function openTrees(body: Element): Node[] {
  const trees: Node[] = [body];
  for (const { shadowRoot } of hostsBelow(body)) if (shadowRoot) trees.push(shadowRoot);
  for (let at = 1; at < trees.length; at++)
    for (const { shadowRoot } of (trees[at] as ShadowRoot).querySelectorAll('*'))
      if (shadowRoot) trees.push(shadowRoot);
  return trees;
}

/** Elements that may hold a shadow tree: those of the page's own making, and the large parts of a page. */
export function hostsBelow(body: Element): Element[] {
  const { ownerDocument } = body;
  const large = [...Element.prototype.querySelectorAll.call(body, 'article, main, section, :scope > div')];
  if (!ownerDocument.evaluate) return [...body.querySelectorAll('*')]; // The documents of unit tests.
  // Names with a hyphen: the browser tells them without building an object for each element of the page, as selectors cannot.
  const named = Document.prototype.evaluate.call(
    ownerDocument,
    './/*[contains(name(), "-")]',
    body,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
  );
  return [...large, ...Array.from({ length: named.snapshotLength }, (_, at) => named.snapshotItem(at) as Element)];
}
