/**
 * What stands at an index that may be -1 for none. An array that is asked for -1 itself looks for a property of that name, which
 * takes some thirty times as long as an element.
 */
export function elementAt<Element>(list: readonly Element[], index: number | undefined): Element | undefined {
  return index === undefined || index < 0 ? undefined : list[index];
}
