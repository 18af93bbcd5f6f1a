import type { SelfDescription } from './self-description';

const nothing: SelfDescription = { metas: new Map(), objects: [] };

/**
 * Gives what a page says about itself, or nothing where it said the same already at another address: sites that change their
 * articles without a new document often leave the tags of the first one behind.
 */
export function createTagMemory(): (description: SelfDescription, location: Location) => SelfDescription {
  let first: { description: SelfDescription; page: string } | null = null;
  return (description, { pathname, search }) => {
    const page = pathname === '/' ? search : pathname; // Parameters come and go under one article, but for `/?p=123`.
    if (first !== null && first.page !== page && isSame(first.description, description)) return nothing;
    first = { description, page };
    return description;
  };
}

function isSame(one: SelfDescription, other: SelfDescription): boolean {
  const [before, now] = [one, other].map(({ metas, objects }) => JSON.stringify([...metas, objects]));
  return before === now;
}
