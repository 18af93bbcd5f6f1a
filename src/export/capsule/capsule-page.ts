import { capsuleScript } from './capsule-script';
import type { Capsule } from './capsule-shape';
import { capsuleStyle } from './capsule-style';
import { type Digest, toBase64, toBytes } from './encode-bytes';

const dataOpen = '<script type="application/json" id="capsule">';
const dataClose = '</script>';

/** The page around a capsule's data: allowed to run its own script and style and to fetch nothing. */
export async function writeCapsulePage(subtle: Digest, capsule: Capsule): Promise<string> {
  const [script, style] = await Promise.all([capsuleScript, capsuleStyle].map((text) => sourceHash(subtle, text)));
  const policy = `default-src 'none'; script-src ${script}; style-src ${style}; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    '<title>Hearsay evidence capsule</title>',
    `<style>${capsuleStyle}</style>`,
    '</head>',
    '<body>',
    '<main id="page"><noscript><p>This page checks itself with a script. Without it, check the file with: hearsay verify FILE</p></noscript></main>',
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
