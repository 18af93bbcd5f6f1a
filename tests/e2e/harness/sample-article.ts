import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../src/cli/project-folder';
import type { Internet } from './open-internet';

const site = 'http://calder-courier.example';

/** The sample article and the address it is published at. */
export const sampleArticle = {
  url: `${site}/harbour-bridge.html`,
  files: ['harbour-bridge.html', 'harbour-bridge.svg', 'newspaper.css'],
};

/** A page of the same site that is no article. */
export const frontPage = {
  url: `${site}/`,
  html: '<!doctype html><title>The Calder Courier</title><h1>Today</h1><p>Rain.</p>',
};

/** The sample article as text, for tests that put it up in their own way. */
export const readSample = (): string => readFileSync(join(projectFolder, 'samples/harbour-bridge.html'), 'utf8');

/** Puts the sample article and the front page of its outlet up. */
export function publishSample(internet: Internet): void {
  for (const file of sampleArticle.files) {
    const headers = { 'content-type': contentTypeOf(file) };
    internet.publish(`${site}/${file}`, readFileSync(join(projectFolder, 'samples', file)), headers);
  }
  internet.publish(frontPage.url, frontPage.html);
}

function contentTypeOf(file: string): string {
  if (file.endsWith('.svg')) return 'image/svg+xml';
  return file.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
}
