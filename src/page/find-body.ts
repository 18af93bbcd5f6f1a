import { bodyOf } from './node-access';

/** The `<body>` of an HTML page, whatever its images are named; null in XML, SVG and frameset documents. */
export function findBody(document: Document): Element | null {
  const body = bodyOf(document);
  return body?.localName === 'body' ? body : null;
}
