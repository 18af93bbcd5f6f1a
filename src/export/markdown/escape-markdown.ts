// What can begin markup, a link, a tag of Obsidian's or HTML within a line.
const markup = /[\\`*_[\]<>#|~$%=&]/g;

// Letters, common marks and single spaces, with a letter or an opening mark first: most lines are no more, and there are many.
const plainLine = /^(?! )(?!.* {2})[A-Za-z\u00c0-\u024f“„‘'"(][A-Za-z0-9\u00c0-\u024f“”„‘’'" ,.:;!?()/–—…-]*(?<! )$/;

/** One line of words that read the same in Markdown as they are: "a*b" → "a\*b". */
export function escapeLine(words: string): string {
  if (plainLine.test(words)) return words;
  return words
    .replace(/\p{Cs}/gu, '\ufffd') // A file could not hold half a character, and would then seem edited.
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(markup, '\\$&')
    .replace(/^([-+]|\d+[.)])(?= )/, '\\$1');
}

/** The words of such a line. */
export function unescapeLine(line: string): string {
  return line.replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();
}

/** The reader's own Markdown, kept apart from the headings and comments that give the file its shape; HTML stays text. */
export function escapeNote(note: string): string {
  return note
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cs}\p{Cc}]/gu, '\ufffd')
    .replace(/^(\s*)(?=#)/gm, '$1\\')
    .replace(/<(?=[a-z!/?])/gi, '\\<')
    .trim();
}

export function unescapeNote(text: string): string {
  return text
    .replace(/^(\s*)\\(?=#)/gm, '$1')
    .replace(/\\</g, '<')
    .trim();
}

/**
 * A JSON value in an HTML comment of one line, which Markdown and Obsidian hide. "--" would end the comment, and some editors
 * end lines at U+0085, U+2028 and U+2029.
 */
export function writeComment(name: string, value: unknown): string {
  const json = JSON.stringify(value)
    .replaceAll('--', '-\\u002d')
    .replace(/[\u0085\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<!-- ${name} ${json} -->`;
}
