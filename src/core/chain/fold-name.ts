import { foldWords } from '../finding/fold-words';

/** One key for one name, however it is written: "The Harbour Courier" and "Harbour Courier". */
export function foldName(name: string): string {
  const folded = foldWords(name);
  return folded.replace(/^the (?=.)/, '');
}
