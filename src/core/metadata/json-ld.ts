/** An object of a page's JSON-LD, as unknown as whatever a stranger sends. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types of an object, without the vocabulary's address: `https://schema.org/NewsArticle` is "NewsArticle". */
export function typesOf(object: JsonObject): string[] {
  return [object['@type'] ?? object.type]
    .flat()
    .flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []));
}
