import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A saved page as `index.jsonl` of a pages folder lists it. */
export interface SavedPage {
  id: string;
  url: string | null;
  charset: string | null;
  file: string;
}

export function listSavedPages(folder: string): SavedPage[] {
  const lines = readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as SavedPage);
}

export function loadSavedPage(folder: string, page: SavedPage): Buffer {
  const bytes = readFileSync(join(folder, page.file));
  return page.file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** Pages without a known address are served at one that says nothing. */
export function addressOf(page: SavedPage): string {
  return page.url ?? `http://page.example/${page.id}`;
}
