import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../src/core/model';
import { articleFileNames, exportFileName, nameFile } from '../../src/export/name-file';
import { hostileTexts, sampleArticle } from './sample-records';

describe('a file name', () => {
  test.each([
    ...hostileTexts,
    'CON',
    'nul.txt',
    '..',
    '../../etc/passwd',
    'C:\\x',
    'a. ',
    '日本'.repeat(200),
    '🎉'.repeat(99),
  ])('is safe on every system for %#', (words) => {
    const name = nameFile(words, 'md');
    expect(name).toMatch(/^[^.\s-][\s\S]*\.md$/u);
    expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\p{Cf}]/u);
    expect(name).not.toMatch(/^(?:con|nul)\./i);
    expect(name).not.toMatch(/[. ]\.md$/);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255 + 55);
  });

  test('begins with the day, so that names sort, and differs from every other', () => {
    const same = ['a', 'b', 'c'].map((id) =>
      sampleArticle({ id: id as ArticleId, title: id === 'c' ? 'BRIDGE' : 'Bridge' }),
    );
    expect([...articleFileNames(same, 'md').values()]).toEqual([
      '2031-03-02 The Harbour Courier Bridge.md',
      '2031-03-02 The Harbour Courier Bridge (2).md',
      '2031-03-02 The Harbour Courier BRIDGE (3).md',
    ]);
  });

  test('of an export tells its time', () => {
    expect(exportFileName('2031-03-09T12:05:00.000Z', 'json')).toBe('hearsay 2031-03-09 1205.json');
  });
});
