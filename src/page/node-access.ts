/**
 * Reading nodes of a page that may shadow the DOM's own names. `<img name=querySelectorAll>` hides a method of its
 * document and `<input name=parentNode>` a property of its form, in our world too. Only these two kinds of object can
 * be shadowed, so that all others are read directly. Nothing here asks `instanceof Element`: nodes of a frame are
 * made by other constructors than ours.
 */

type Getter<Owner, Value> = (owner: Owner) => Value;

function getterOf<Owner extends Node, Value>(prototype: Owner, name: keyof Owner): Getter<Owner, Value> {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (owner) => (getter === undefined ? owner[name] : getter.call(owner)) as Value;
}

const parentOfForm: Getter<Node, ParentNode | null> = getterOf(Node.prototype, 'parentNode');
const firstChildOfForm: Getter<Node, ChildNode | null> = getterOf(Node.prototype, 'firstChild');
const textOfForm: Getter<Node, string | null> = getterOf(Node.prototype, 'textContent');
const nextSiblingOfForm: Getter<Node, ChildNode | null> = getterOf(Node.prototype, 'nextSibling');

/** What a document shows: its `<body>` or `<frameset>`. Cheaper than a selector, which has to be parsed first. */
export const bodyOf: Getter<Document, HTMLElement | null> = getterOf(Document.prototype, 'body');

/** Local name of an element, in lower case as HTML has it. */
export function tagOf(element: Element): string {
  const tag: unknown = element.localName;
  return typeof tag === 'string' ? tag : 'form';
}

/** The element around a node; at the top of an open shadow tree, its host. */
export function parentOf(node: Node): Element | null {
  if (!isForm(node)) {
    const { parentElement } = node;
    if (parentElement !== null) return parentElement; // All but the topmost.
  }
  const parent = parentOfForm(node);
  if (parent === null || 'localName' in parent) return parent as Element | null;
  return (parent as Partial<ShadowRoot>).host ?? null;
}

export function firstChildOf(node: Node): ChildNode | null {
  return isForm(node) ? firstChildOfForm(node) : node.firstChild;
}

export function nextSiblingOf(node: Node): ChildNode | null {
  return isForm(node) ? nextSiblingOfForm(node) : node.nextSibling;
}

/** All text at or below a node, shown or not. */
export function textOf(node: Node): string {
  return (isForm(node) ? textOfForm(node) : node.textContent) ?? '';
}

export function attributeOf(element: Element, name: string): string | null {
  return isForm(element) ? Element.prototype.getAttribute.call(element, name) : element.getAttribute(name);
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

/** A form's shadowed `localName` is an element, everything else's a string or missing. */
function isForm(node: Node): boolean {
  const tag: unknown = (node as Partial<Element>).localName;
  return tag === 'form' || typeof tag === 'object';
}
