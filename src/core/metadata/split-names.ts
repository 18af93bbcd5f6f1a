import { plainText } from './plain-text';

const leading =
  /^(?:(?:written|reported|edited|posted|published|text|story|reporting|geschrieben)\s+)?(?:by|von|par|por|di|de|da|av|af|door|oleh|autor(?:a|en)?|author|автор|نوشته|بقلم|文|記者|记者|作者)(?:\s*[:：|/／]\s*|\s+)/iu;
const between = /\s*(?:[;|｜、，&\n•·]|,(?!\s*(?:jr|sr|ii|iii)\b)|\s(?:and|und|et|y|og|och|ve|и|with)\s)\s*/iu;
const notName =
  /^(?:责任编辑|責任編輯|编辑|編輯)|^(?:https?:|www\.|@)|\d|\S+@\S+|^(?:by|von|par|por|author|admin|staff|editor|share|follow|twitter|facebook|instagram|null|undefined|none)$/i;
/** After a name in one line: "Jane Doe jdoe@lantern.example". */
const mailAfterName = /(?<=\p{L})\s+[<(]?\S+@\S+\.\S+$/u;
const longestName = 60; // Code units; longer is a sentence about the author.

/** The names of a byline: "By Jane Doe and John Roe" gives two. Addresses, handles and sentences are none. */
export function splitNames(byline: string): string[] {
  const names = plainText(byline)
    .replace(leading, '')
    .split(between)
    .map((name) =>
      name
        .replace(leading, '')
        .replace(mailAfterName, '')
        .replace(/(?:\s*(?:\([^)]*\)|기자|특파원|記者|记者))+$|^[\s,–—-]+|[\s,–—-]+$/g, '')
        .trim(),
    )
    .filter((name) => name.length > 1 && name.length <= longestName && !notName.test(name));
  return [...new Set(names)];
}
