import { splitList } from '../tables/list-cell';
import { fieldNames } from './claim-section';
import { unescapeLine, unescapeNote } from './escape-markdown';

/** The visible part of a claim's section as it stands in the file. */
export interface ParsedSection {
  /** The quoted words, one text for each stretch between lines of "…". */
  words: string[];
  speaker: string | null;
  sourceType: string | null;
  status: string | null;
  tags: string[] | null;
  isKept: boolean | null;
  /** It is a belief or a wish, which nobody put into words. */
  isAttitude: boolean;
  note: string;
  /** The JSON of the comment; null where somebody took it out. */
  comment: string | null;
}

const commentLine = /^<!-- hearsay-claim (.*) -->\s*$/;
const fieldLine = /^[-*+] ([\p{L} ]+):(?:\s+(.*))?$/u;

/** Reads the lines below a heading: the first quotation, the list after it, and whatever else is the note. */
export function parseSection(lines: readonly string[]): ParsedSection {
  const quoted: string[] = [];
  const fields = new Map<string, string>();
  const note: string[] = [];
  let comment: string | null = null;
  let part: 'quote' | 'fields' | 'note' = 'quote';
  for (const line of lines) {
    const found = commentLine.exec(line)?.[1];
    if (found !== undefined && comment === null) {
      comment = found;
      continue;
    }
    if (part === 'quote' && line.startsWith('>')) {
      quoted.push(line.slice(1));
      continue;
    }
    const [, name, value = ''] = (part !== 'note' && fieldLine.exec(line)) || [];
    if (name !== undefined && isFieldName(name)) {
      part = 'fields';
      fields.set(name, value.trim());
      continue;
    }
    if (line.trim() === '' && (part === 'quote' || fields.size === 0)) continue;
    part = 'note';
    note.push(line);
  }
  const field = (name: string) => {
    const value = fields.get(name);
    return value === undefined || value === '' ? null : unescapeLine(value);
  };
  const tags = fields.get(fieldNames.tags);
  const kept = field(fieldNames.kept);
  return {
    words: joinWords(quoted),
    speaker: field(fieldNames.speaker),
    sourceType: field(fieldNames.sourceType),
    status: field(fieldNames.status),
    tags: tags === undefined ? null : parseTags(tags),
    isKept: kept === null ? null : !/^(?:no|false)$/i.test(kept),
    isAttitude: /^(?:no|false)$/i.test(field(fieldNames.said) ?? ''),
    note: unescapeNote(note.join('\n')),
    comment,
  };
}

const isFieldName = (name: string) => Object.values<string>(fieldNames).includes(name);

function joinWords(quoted: readonly string[]): string[] {
  const stretches = [''];
  for (const line of quoted.map(unescapeLine)) {
    if (line === '…') stretches.push('');
    else stretches.push([stretches.pop() ?? '', line].filter((each) => each !== '').join('\n'));
  }
  return stretches.filter((stretch) => stretch !== '');
}

/** "#bridge; city hall" as we write it, and "#bridge #ferry" as people do. */
function parseTags(value: string): string[] {
  const isSpaced = /^#[^\s#;]+(?:[\s,]+#[^\s#;]+)+$/u.test(value);
  const tags = isSpaced ? value.split(/[\s,]+/u) : splitList(unescapeLine(value.replace(/\\([\\;])/g, '\\\\$1')));
  return tags.map((tag) => tag.replace(/^#/, '')).filter((tag) => tag !== '');
}
