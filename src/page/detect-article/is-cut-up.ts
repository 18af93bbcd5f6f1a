import { queryFirst } from '../node-access';
import { hostsBelow } from '../open-trees';

const eachWordApart = 'ruby, span + span + span + span + span + span';

/**
 * Whether a page's text may stand where only the dearest way of counting finds it: word by word in elements, as with reading aids and
 * with text that is read aloud, or in shadow trees.
 */
export function isCutUp(body: Element): boolean {
  return (
    queryFirst(body.ownerDocument, eachWordApart) !== null ||
    hostsBelow(body).some(({ shadowRoot }) => shadowRoot !== null)
  );
}
