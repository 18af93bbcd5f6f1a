import { describe, expect, it } from 'vitest';
import type { EmbeddedPost } from '../../../src/core/posts/embedded-post';
import { readPosts } from '../../../src/core/provenance/read-posts';
import { parseText } from '../../../src/core/text/parse-text';
import { expectProved, inShort } from './trace-marked';

const read = (text: string, posts: EmbeddedPost[] = []) => {
  const found = readPosts(parseText(text), posts, []);
  for (const attribution of found) expectProved(text, attribution);
  return found.map((attribution) => ({
    says: attribution.content.map((span) => text.slice(...span)).join(' … '),
    by: attribution.speaker,
    source: attribution.source?.map((span) => text.slice(...span)).join('') ?? null,
    how: inShort(attribution),
  }));
};

describe('posts signed in the text', () => {
  it('are read with the paragraph before the signature', () => {
    const text =
      'She was angry.\n\nThe dam is old. pic.twitter.com/abc\n\n— Dana Holt (@danaholt) November 19, 2019\n\nThe mayor slept.';
    expect(read(text)).toEqual([
      {
        says: 'The dam is old. pic.twitter.com/abc',
        by: 'Dana Holt',
        source: 'Dana Holt (@danaholt)',
        how: 'social via Twitter',
      },
    ]);
  });

  it('are read with what stands before the signature', () => {
    const text = 'She was angry.\n\nThe dam is old. — Dana Holt (@danaholt) 3 May 2021';
    expect(read(text)[0]).toMatchObject({ says: 'The dam is old.', by: 'Dana Holt' });
  });

  it('are read over several lines', () => {
    const text = 'She was angry.\n\nThe dam is old.\nIt leaks.\nWho cares?\n\n— Dana Holt (@danaholt) May 3, 2021';
    expect(read(text)[0]).toMatchObject({ says: 'The dam is old.\nIt leaks.\nWho cares?' });
  });

  it('are on Mastodon where the handle names a server', () => {
    expect(read('The dam is old.\n\n— Dana Holt (@dana@valley.example) May 3, 2021')[0]?.how).toBe(
      'social via Mastodon',
    );
  });

  it.each(['Dana Holt (@danaholt) is a writer.', 'The mayor (left) — a friend.', 'It rained — Dana Holt said so.'])(
    'are not read in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('posts that the page embeds', () => {
  const text = 'She was angry.\n\nThe dam is old.\n\nThe mayor slept.';
  const post: EmbeddedPost = {
    platform: 'Bluesky',
    author: 'Dana Holt',
    handle: '@danaholt',
    postedAt: null,
    url: null,
    isRepost: false,
    span: [16, 31],
  };

  it('are attributions of their own', () => {
    expect(read(text, [post])).toEqual([
      { says: 'The dam is old.', by: 'Dana Holt', source: null, how: 'social via Bluesky' },
    ]);
  });

  it('go by their handle where they give no name', () => {
    expect(read(text, [{ ...post, author: null }])[0]?.by).toBe('@danaholt');
  });

  it('are reposts where somebody passes them on', () => {
    expect(read(text, [{ ...post, isRepost: true }])[0]?.how).toBe('retweet via Bluesky');
  });

  it('are read once, though signed in the text too', () => {
    const signed = 'The dam is old.\n\n— Dana Holt (@danaholt) May 3, 2021';
    expect(read(signed, [{ ...post, platform: 'Twitter', span: [0, 15] }])).toHaveLength(1);
  });

  it('are left out where they hold no words', () => {
    expect(read(text, [{ ...post, span: [16, 16] }])).toEqual([]);
  });
});
