import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../src/export/markdown';
import type { MarkdownVariant } from '../../src/export/markdown/claim-section';
import { readMarkdown } from '../../src/export/read-markdown';
import { groupByArticle } from '../../src/export/records';
import { applyPlan, countChanges, importFresh, nothing, planInto, throughFile } from './import-into';
import { hostileRecords, hostileTexts, sampleArticle, sampleRecords } from './sample-records';

const write = (records = sampleRecords(), variant: MarkdownVariant = 'plain') => {
  const [group] = groupByArticle(records);
  return group ? throughFile(writeMarkdown(group, variant)) : '';
};

/** The sample with one piece of its file replaced, as by a hand in an editor. */
const edit = (from: string | RegExp, to: string) => {
  const text = write();
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  return planInto(sampleRecords(), readMarkdown(edited));
};

describe('Markdown', () => {
  test('reads as an article with its claims', () => {
    const visible = write().replace(/<!--.*-->\n/g, '');
    expect(visible).toContain('# Bridge to open in May');
    expect(visible).toContain('## 1. Inés Valdane\n\n> “We will rebuild the bridge.”\n\n- Said by: Inés Valdane');
    expect(visible).toContain('- Tags: bridge; city hall');
    expect(visible).toContain('> “nobody”\n> …\n> left behind');
    expect(visible).toContain('\nAsk for the budget.\n');
  });

  test('has front matter for Obsidian, and tags it knows', () => {
    const text = write(sampleRecords(), 'obsidian');
    expect(text).toMatch(/^---\ntitle: "Bridge to open in May"\nurl: "https:/);
    expect(text).toContain('- Tags: #bridge; city hall');
  });

  describe.each(['plain', 'obsidian'] as const)('%s', (variant) => {
    test.each(hostileTexts.map((words) => [words.slice(0, 30), words]))(
      'comes back equal with %j in every field',
      (_, words) => {
        const records = hostileRecords(words);
        const text = write(records, variant);
        expect(importFresh(readMarkdown(text))).toEqual(records);
        if (words.length < 1000) expect(importFresh(readMarkdown(text.replaceAll('\n', '\r\n')))).toEqual(records);
      },
    );

    test('a second time changes nothing', () => {
      expect(countChanges(planInto(sampleRecords(), readMarkdown(write(sampleRecords(), variant))))).toBe(0);
    });
  });

  test('shows hostile words as text', () => {
    const text = write(hostileRecords('<script>alert(1)</script> ![[x]]')).replace(/^<!--.*-->$/gm, '');
    expect(text.replace(/^<https:\S+>$/gm, '')).not.toMatch(/(?<!\\)<script/);
    expect(text).toContain('\\<script\\>');
  });
});

describe('Markdown edited by hand', () => {
  test.each<[string, string | RegExp, string, object]>([
    [
      'a note',
      'Ask for the budget.',
      'New line one.\n\n- a list\n> a quote',
      { note: 'New line one.\n\n- a list\n> a quote' },
    ],
    [
      'an added note line',
      'Ask for the budget.',
      'Ask for the budget.\n\n### And more',
      { note: 'Ask for the budget.\n\n### And more' },
    ],
    ['no note', 'Ask for the budget.\n\n', '', { note: '' }],
    ['tags', 'bridge; city hall', 'budget; city hall', { tags: ['budget', 'city hall'] }],
    ['tags as Obsidian’s', 'bridge; city hall', '#bridge #budget', { tags: ['bridge', 'budget'] }],
    ['no tags', /- Tags: bridge.*/, '- Tags:', { tags: [] }],
    ['a status', 'Status: in-check', 'Status: my own *word*', { status: 'my own *word*' }],
    ['keeping', 'Kept: yes', 'Kept: no', { isKept: false }],
    ['a speaker', 'Said by: Inés Valdane', 'Said by: Ana Valdane', { correction: { speaker: 'Ana Valdane' } }],
    ['no speaker', 'Said by: Inés Valdane', 'Said by:', { correction: { speaker: null } }],
    ['a source type', 'Source type: wire', 'Source type: document', { correction: { sourceType: 'document' } }],
  ])('brings %s', (_, from, to, expected) => {
    const plan = edit(from, to);
    expect(plan.refused).toEqual([]);
    expect(plan.claims.changed.map(({ after }) => after)).toMatchObject([{ id: 'claim-1', ...expected }]);
    const after = applyPlan(sampleRecords(), plan);
    expect(countChanges(planInto(after, readMarkdown(write().replace(from, to))))).toBe(0);
  });

  test('leaves alone what was taken out or stands in another order', () => {
    expect(countChanges(edit(/- Tags: bridge.*\n/, ''))).toBe(0);
    expect(
      countChanges(
        edit('- Status: in-check\n- Tags: bridge; city hall', '* Tags: bridge; city hall\n* Status: in-check'),
      ),
    ).toBe(0);
    expect(countChanges(edit(/\n## 2\.[\s\S]*/, ''))).toBe(0);
    expect(countChanges(edit('## 1. Inés Valdane', '## The promise'))).toBe(0);
  });

  test('tells a belief from what was said, and brings it home with and without its comment', () => {
    const { articles, claims } = sampleRecords();
    const records = { articles, claims: claims.map((claim) => ({ ...claim, isAttitude: true as const })) };
    const text = throughFile(writeMarkdown({ article: sampleArticle(), claims: records.claims }, 'plain'));
    expect(text.match(/^- Said: no$/gm)).toHaveLength(2);
    expect(countChanges(planInto(records, readMarkdown(text)))).toBe(0);
    const bare = planInto(nothing, readMarkdown(text.replace(/<!-- hearsay-claim .*-->/g, '')));
    expect(bare.claims.new.map(({ isAttitude, note }) => [isAttitude, note])).toEqual([
      [true, 'Ask for the budget.'],
      [true, ''],
    ]);
    expect(write()).not.toContain('- Said:');
  });

  test('takes a section of the reader’s own for a new claim', () => {
    const plan = edit(
      /$/,
      '\n## My find\n\n> “Not a cent\n> more,”\n> …\n> he said\n\n- Said by: Tomas Reyes\n- Tags: #own\n\nSeen on page 3.\n\n## Only a heading\n\nText.\n',
    );
    expect(plan.claims.new).toMatchObject([
      {
        content: [{ exact: '“Not a cent\nmore,”' }, { exact: 'he said' }],
        speaker: 'Tomas Reyes',
        tags: ['own'],
        note: 'Seen on page 3.',
        isByHand: true,
      },
    ]);
    expect(plan.claims.changed).toEqual([]);
  });

  test('refuses by line a source type that there is not, and a comment that was broken', () => {
    expect(edit('Source type: wire', 'Source type: gossip').refused).toEqual([
      { line: expect.any(Number), reason: 'wrong-shape', detail: 'Source type: gossip' },
    ]);
    const plan = edit('hearsay-claim {"id":"claim-2"', 'hearsay-claim {"id":claim-2');
    expect(plan.refused).toEqual([
      {
        line:
          write()
            .split('\n')
            .findIndex((line) => line.startsWith('## 2')) + 1,
        reason: 'broken',
        detail: 'hearsay-claim',
      },
    ]);
  });

  test('of a page of the reader’s own needs an address', () => {
    const text = '---\ntitle: "Ferry"\nurl: https://ferry.example/\n---\n# Ferry\n\n## One\n\n> It sails.\n';
    const { articles, claims } = importFresh(readMarkdown(text));
    expect(articles).toMatchObject([{ url: 'https://ferry.example/', title: 'Ferry' }]);
    expect(claims).toMatchObject([{ content: [{ exact: 'It sails.' }] }]);
    expect(planInto(nothing, readMarkdown('# Ferry\n')).refused).toEqual([
      { line: null, reason: 'no-address', detail: '' },
    ]);
  });
});
