/** Everything that is neither letter nor digit in the scripts of the news; cheaper to compile than `\P{L}`. */
const unlettered =
  /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

/** Letters and digits only, in lower case, so that two printings of one headline are equal. */
export function foldText(text: string): string {
  return text.toLowerCase().replace(unlettered, ' ').trim();
}
