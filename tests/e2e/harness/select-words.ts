/** Runs in the page: selects from the first of these words to the last, which may stand in another paragraph. */
export function selectWords(from: string, to: string): void {
  const find = (words: string, isEnd: boolean): [Text, number] => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(words);
      if (at >= 0) return [node, at + (isEnd ? words.length : 0)];
    }
    throw new Error(`The page does not hold “${words}”.`);
  };
  const [start, end] = [find(from, false), find(to, true)];
  start[0].parentElement?.scrollIntoView({ block: 'center' });
  document.getSelection()?.setBaseAndExtent(...start, ...end);
}
