/**
 * Reading nodes of a page that may shadow the DOM's own names. `<img name=querySelectorAll>` hides a method of its
 * document and `<input name=parentNode>` a property of its form, in our world too. Only these two kinds of object can
 * be shadowed, so that all others are read directly. Nothing here asks `instanceof Element`: nodes of a frame are
 * made by other constructors than ours.
 */

type Getter<Value> = (node: Node) => Value;

function getterOf<Value>(prototype: Node, name: keyof Node): Getter<Value> {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => (getter === undefined ? node[name] : getter.call(node)) as Value;
}

const parentOfForm: Getter<ParentNode | null> = getterOf(Node.prototype, 'parentNode');
const firstChildOfForm: Getter<ChildNode | null> = getterOf(Node.prototype, 'firstChild');
const nextSiblingOfForm: Getter<ChildNode | null> = getterOf(Node.prototype, 'nextSibling');

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

export function attributeOf(element: Element, name: string): string | null {
  return isForm(element) ? Element.prototype.getAttribute.call(element, name) : element.getAttribute(name);
}

/** The first `most` of them: the browser builds an object for each element that is handed out. */
export function queryAll(document: Document, selector: string, most = Number.POSITIVE_INFINITY): Element[] {
  const found = Document.prototype.querySelectorAll.call(document, selector);
  return found.length <= most ? [...found] : Array.from({ length: most }, (_, at) => found[at] as Element);
}

export function queryFirst(document: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(document, selector);
}

/** A form's shadowed `localName` is an element, everything else's a string or missing. */
function isForm(node: Node): boolean {
  const tag: unknown = (node as Partial<Element>).localName;
  return tag === 'form' || typeof tag === 'object';
}
