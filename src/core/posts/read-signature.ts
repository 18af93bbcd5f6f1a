/** "— Jane Doe (@jane) May 2, 2024", "A post shared by Jane Doe (@jane)", "Posted by Jane Doe on Friday". */
const signature =
  /(?:^|[\s\n])(?:(?:—|–|--)\s*|(?:A (?:post|video|photo) )?(?:shared|posted|post) by\s+)(?<author>[^()\n]{1,80}?)\s*(?:\((?<handle>@[\w.@-]{2,60})\)|\son\s|$)/iu;

const redditor = /\bby\s*(?<handle>u\/[\w-]{2,30})/u; // "by u/jane_doe in town"

export interface Signature {
  author: string | null;
  handle: string | null;
}

/** Who signed a post, from the line that its platform writes under it; both null where there is none. */
export function readSignature(line: string): Signature {
  const user = redditor.exec(line)?.groups?.handle;
  if (user !== undefined) return { author: null, handle: user };
  const match = signature.exec(line.replace(/\s+/g, ' ').trim());
  const author = match?.groups?.author?.trim() ?? '';
  const handle = match?.groups?.handle ?? null;
  return author.startsWith('@') ? { author: null, handle: handle ?? author } : { author: author || null, handle };
}
