import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../src/cli/project-folder';
import type { Internet } from './open-internet';

/**
 * Three outlets on one event, made up: a newspaper has the harbour master's words from Reuters, two others carry them on, cut, and at
 * last from somebody else's mouth.
 */
export const ferryStories = [
  { file: 'ferry-gazette.html', url: 'http://sound-gazette.example/2031/03/03/ferry-adrift' },
  { file: 'ferry-herald.html', url: 'http://northern-herald.example/news/ferry-stopped' },
  { file: 'ferry-lantern.html', url: 'http://daily-lantern.example/ferry-mystery' },
] as const;

type Story = (typeof ferryStories)[number];

/** Puts a story up, with what an editor changed in it since. */
export function publishStory(
  internet: Internet,
  { file, url }: Story,
  edit: (html: string) => string = (html) => html,
): void {
  internet.publish(url, edit(readFileSync(join(projectFolder, 'samples', file), 'utf8')));
}
