import * as v from 'valibot';
import { escapeHtml } from '../html/escape-html';
import { parseJson } from '../reading/parse-json';
import { capsuleScript } from './capsule-script';
import type { Capsule } from './capsule-shape';
import { capsuleStyle } from './capsule-style';
import { type CapsuleWords, englishWords, wordsPart, wordsShape } from './capsule-words';
import { type Digest, toBase64, toBytes } from './encode-bytes';

const dataOpen = '<script type="application/json" id="capsule">';
const dataClose = '</script>';

/** The page around a capsule's data: allowed to run its own script and style and to fetch nothing. */
export async function writeCapsulePage(subtle: Digest, capsule: Capsule): Promise<string> {
  const [script, style] = await Promise.all([capsuleScript, capsuleStyle].map((text) => sourceHash(subtle, text)));
  const policy = `default-src 'none'; script-src ${script}; style-src ${style}; base-uri 'none'; form-action 'none'`;
  const words = wordsOf(capsule);
  return [
    '<!DOCTYPE html>',
    `<html lang="${words.lang}" dir="${words.dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(words.title)}</title>`,
    `<style>${capsuleStyle}</style>`,
    '</head>',
    '<body>',
    `<main id="page"><noscript><p>${escapeHtml(words.noScript)}</p></noscript></main>`,
    `${dataOpen}${writeData(capsule)}${dataClose}`,
    `<script>${capsuleScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The data of such a page as text; null where there is none. */
export function findCapsuleData(html: string): string | null {
  const start = html.indexOf(dataOpen);
  if (start < 0) return null;
  const from = start + dataOpen.length;
  const end = html.indexOf(dataClose, from);
  return end < 0 ? null : html.slice(from, end);
}

/** English, where a capsule has no words of its own. */
function wordsOf({ parts }: Capsule): CapsuleWords {
  const parsed = parseJson(parts.find(({ name }) => name === wordsPart)?.json ?? '');
  const result = v.safeParse(wordsShape, 'value' in parsed ? parsed.value : null);
  return result.success ? result.output : englishWords;
}

/** JSON that cannot end its own element, whatever words it holds. */
function writeData(capsule: Capsule): string {
  return JSON.stringify(capsule).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

async function sourceHash(subtle: Digest, text: string): Promise<string> {
  return `'sha256-${toBase64(new Uint8Array(await subtle.digest('SHA-256', toBytes(text))))}'`;
}
