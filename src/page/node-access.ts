/**
 * Reading nodes of a page that may shadow the DOM's own names. `<img name=querySelectorAll>` hides a method of its
 * document and `<input name=parentNode>` a property of its form, in our world too. So what is asked of nodes that may be forms is
 * asked by the browser's own functions, which is no slower than asking first whether this is one. Nothing here asks
 * `instanceof Element`: nodes of a frame are made by other constructors than ours.
 */

type Getter<Owner, Value> = (owner: Owner) => Value;

function getterOf<Owner extends Node, Value>(prototype: Owner, name: keyof Owner): Getter<Owner, Value> {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (owner) => (getter === undefined ? owner[name] : getter.call(owner)) as Value;
}

export const firstChildOf: Getter<Node, ChildNode | null> = getterOf(Node.prototype, 'firstChild');
export const nextSiblingOf: Getter<Node, ChildNode | null> = getterOf(Node.prototype, 'nextSibling');
const parentElementOf: Getter<Node, Element | null> = getterOf(Node.prototype, 'parentElement');
const parentNodeOf: Getter<Node, ParentNode | null> = getterOf(Node.prototype, 'parentNode');

/** What a document shows: its `<body>` or `<frameset>`. Cheaper than a selector, which has to be parsed first. */
export const bodyOf: Getter<Document, HTMLElement | null> = getterOf(Document.prototype, 'body');

/** Local name of an element, in lower case as HTML has it. */
export function tagOf(element: Element): string {
  const tag: unknown = element.localName;
  return typeof tag === 'string' ? tag : 'form';
}

/** The element around a node; at the top of an open shadow tree, its host. */
export function parentOf(node: Node): Element | null {
  const parent = parentElementOf(node);
  if (parent !== null) return parent; // All but the topmost.
  const top = parentNodeOf(node);
  return top?.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((top as Partial<ShadowRoot>).host ?? null) : null;
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** The first `most` of them: the browser builds an object for each element that is handed out. */
export function queryAll(document: Document, selector: string, most = Number.POSITIVE_INFINITY): Element[] {
  const found = Document.prototype.querySelectorAll.call(document, selector);
  const elements: Element[] = [];
  for (let at = 0; at < found.length && at < most; at++) elements.push(found[at] as Element);
  return elements;
}

export function queryFirst(document: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(document, selector);
}
