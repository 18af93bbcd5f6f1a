/** What a `<meta>` says; some systems write `value` where `content` belongs. */
export function metaContent(tag: Element): string {
  return tag.getAttribute('content') ?? tag.getAttribute('value') ?? '';
}
