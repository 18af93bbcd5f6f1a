// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { describePost } from '../../src/core/posts/describe-post';
import { readText } from './read-text';

const prose = (text: string) =>
  `<p>${text} ${'The harbour stayed closed on Tuesday, and nobody could say for how long. '.repeat(3)}</p>`;

function read(embed: string) {
  document.body.innerHTML = `<article>${prose('Before.')}${prose('Still before.')}${embed}${prose('After.')}${prose('Long after.')}</article>`;
  const { text, posts, blocks } = readText(document).article;
  return {
    text,
    posts: posts.flatMap((each) => {
      const post = describePost(each, text);
      return post === null ? [] : [{ ...post, words: text.slice(...post.span) }];
    }),
    roles: blocks.map(({ role }) => role),
  };
}

const words = 'No ferries today. Stay at home!';
const nothing = { author: null, handle: null, postedAt: null, isRepost: false, words: '' };

test.each([
  [
    'Twitter',
    `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${words}</p>&mdash; Port of Lindholm (@portlindholm) <a href="https://twitter.com/portlindholm/status/1786000000000000000?ref_src=twsrc%5Etfw">May 2, 2024</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>`,
    {
      author: 'Port of Lindholm',
      handle: '@portlindholm',
      postedAt: '2024-05-02',
      url: 'https://twitter.com/portlindholm/status/1786000000000000000',
      isRepost: false,
      words,
    },
  ],
  [
    'Twitter',
    '<div class="twitter-tweet twitter-tweet-rendered"><iframe src="https://platform.twitter.com/embed/Tweet.html?id=17" data-tweet-id="17"></iframe></div>',
    { ...nothing, url: 'https://twitter.com/i/status/17' },
  ],
  [
    'Twitter',
    `<figure class="wp-block-embed"><div><blockquote class="twitter-tweet"><p>RT @coastguard: ${words}</p>— Port (@port) <a href="https://x.com/port/status/18">May 2, 2024</a></blockquote></div></figure>`,
    {
      author: 'Port',
      handle: '@port',
      postedAt: '2024-05-02',
      url: 'https://x.com/port/status/18',
      isRepost: true,
      words: `RT @coastguard: ${words}`,
    },
  ],
  [
    'Bluesky',
    `<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3k"><p lang="en">${words}</p>&mdash; Port of Lindholm (<a href="https://bsky.app/profile/did:plc:abc?ref_src=embed">@port.example</a>) <a href="https://bsky.app/profile/did:plc:abc/post/3k?ref_src=embed">May 2, 2024 at 9:30 PM</a></blockquote>`,
    {
      author: 'Port of Lindholm',
      handle: '@port.example',
      postedAt: '2024-05-02',
      url: 'https://bsky.app/profile/did:plc:abc/post/3k',
      isRepost: false,
      words,
    },
  ],
  [
    'Facebook',
    `<div class="fb-post" data-href="https://www.facebook.com/lindholm/posts/123"><blockquote cite="https://www.facebook.com/lindholm/posts/123" class="fb-xfbml-parse-ignore"><p>${words}</p>Posted by <a href="https://www.facebook.com/lindholm">Port of Lindholm</a> on <a href="https://www.facebook.com/lindholm/posts/123">Thursday, 2 May 2024</a></blockquote></div>`,
    {
      author: 'Port of Lindholm',
      handle: '@lindholm',
      postedAt: '2024-05-02',
      url: 'https://www.facebook.com/lindholm/posts/123',
      isRepost: false,
      words,
    },
  ],
  [
    'Instagram',
    `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cabc/?utm_source=ig_embed"><div><p><a href="https://www.instagram.com/p/Cabc/">${words}</a></p><p>A post shared by Port of Lindholm (@portlindholm) on <time datetime="2024-05-02T19:30:00+00:00">May 2</time></p></div></blockquote>`,
    {
      author: 'Port of Lindholm',
      handle: '@portlindholm',
      postedAt: '2024-05-02T19:30:00+00:00',
      url: 'https://www.instagram.com/p/Cabc/',
      isRepost: false,
      words,
    },
  ],
  [
    'Mastodon',
    '<iframe class="mastodon-embed" src="https://coast.example/@port/112233445566778899/embed"></iframe>',
    { ...nothing, handle: '@port@coast.example', url: 'https://coast.example/@port/112233445566778899' },
  ],
  [
    'Truth Social',
    '<iframe src="https://truthsocial.com/@port/112233445566/embed"></iframe>',
    { ...nothing, handle: '@port', url: 'https://truthsocial.com/@port/112233445566' },
  ],
  [
    'Telegram',
    '<iframe src="https://t.me/portlindholm/42?embed=1"></iframe>',
    { ...nothing, handle: '@portlindholm', url: 'https://t.me/portlindholm/42' },
  ],
  [
    'YouTube',
    '<iframe src="https://www.youtube.com/embed/abc123?rel=0"></iframe>',
    { ...nothing, url: 'https://www.youtube.com/embed/abc123' },
  ],
  [
    'Reddit',
    `<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/lindholm/comments/1abc/no_ferries/">${words}</a><br>by <a href="https://www.reddit.com/user/port/">u/port</a></blockquote>`,
    { ...nothing, handle: 'u/port', url: 'https://www.reddit.com/r/lindholm/comments/1abc/no_ferries/', words },
  ],
  [
    'Reddit',
    `<blockquote class="reddit-embed-bq" style="height:316px" data-embed-height="316"><a href="https://www.reddit.com/r/lindholm/comments/1abc/no_ferries/">${words}</a><br> by<a href="https://www.reddit.com/user/port_watch/">u/port_watch</a> in<a href="https://www.reddit.com/r/lindholm/">lindholm</a></blockquote><script async="" src="https://embed.reddit.com/widgets.js" charset="UTF-8"></script>`,
    {
      ...nothing,
      handle: 'u/port_watch',
      url: 'https://www.reddit.com/r/lindholm/comments/1abc/no_ferries/',
      words,
    },
  ],
  [
    'Reddit',
    '<iframe src="https://embed.reddit.com/r/lindholm/comments/1abc/no_ferries/?embed=true&amp;ref_source=embed"></iframe>',
    { ...nothing, url: 'https://embed.reddit.com/r/lindholm/comments/1abc/no_ferries/' },
  ],
  [
    'Mastodon',
    '<blockquote class="mastodon-embed" data-embed-url="https://coast.example/@port/112233445566778899/embed" style="max-width: 540px;"><a href="https://coast.example/@port/112233445566778899" target="_blank"><svg width="32"></svg><div>Post by @port@coast.example</div><div>View on Mastodon</div></a></blockquote><script data-allowed-prefixes="https://coast.example/" async src="https://coast.example/embed.js"></script>',
    {
      ...nothing,
      handle: '@port@coast.example',
      url: 'https://coast.example/@port/112233445566778899',
    },
  ],
  [
    'Telegram',
    '<div><iframe id="telegram-post-portlindholm-42" src="https://t.me/portlindholm/42?embed=1&amp;tme_mode=1"></iframe></div>',
    { ...nothing, handle: '@portlindholm', url: 'https://t.me/portlindholm/42' },
  ],
  [
    'Truth Social',
    '<iframe src="https://truthsocial.com/@port/posts/112233445566/embed" class="truthsocial-embed"></iframe><script src="https://truthsocial.com/embed.js" async="async"></script>',
    { ...nothing, handle: '@port', url: 'https://truthsocial.com/@port/posts/112233445566' },
  ],
  [
    'Facebook',
    '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Flindholm%2Fposts%2F123&amp;show_text=true&amp;width=500"></iframe>',
    { ...nothing, handle: '@lindholm', url: 'https://www.facebook.com/lindholm/posts/123' },
  ],
  [
    'Instagram',
    '<iframe class="instagram-media instagram-media-rendered" src="https://www.instagram.com/p/Cabc/embed/?cr=1&amp;v=14"></iframe>',
    { ...nothing, url: 'https://www.instagram.com/p/Cabc/' },
  ],
  [
    'Bluesky',
    '<div class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3k"><iframe data-bluesky-id="01" src="https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3k?id=01&amp;ref_url=x"></iframe></div>',
    { ...nothing, url: 'https://bsky.app/profile/did:plc:abc/post/3k' },
  ],
  [
    'YouTube',
    '<iframe width="560" height="315" src="https://www.youtube-nocookie.com/embed/abc123?si=xyz" title="Port of Lindholm: no ferries" allowfullscreen></iframe>',
    { ...nothing, url: 'https://www.youtube-nocookie.com/embed/abc123' },
  ],
  [
    'Twitter',
    `<blockquote class="twitter-tweet" data-conversation="none"><p lang="en" dir="ltr">RT <a href="https://twitter.com/coastguard?ref_src=twsrc%5Etfw">@coastguard</a>: ${words}</p>&mdash; Port (@port) <a href="https://twitter.com/port/status/19?ref_src=twsrc%5Etfw">May 2, 2024</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>`,
    {
      author: 'Port',
      handle: '@port',
      postedAt: '2024-05-02',
      url: 'https://twitter.com/port/status/19',
      isRepost: true,
      words: `RT @coastguard: ${words}`,
    },
  ],
])('finds who posted what on %s', (platform, embed, expected) => {
  expect(read(embed).posts).toEqual([expect.objectContaining({ platform, ...expected })]);
});

test('gives the words of a post their role, and keeps who signed it', () => {
  const { text, roles } = read(
    `<blockquote class="twitter-tweet"><p>${words}</p>— Port (@port) <a href="https://x.com/port/status/18">May 2, 2024</a></blockquote>`,
  );
  expect(roles).toEqual(['paragraph', 'paragraph', 'embedded-post', 'embedded-post', 'paragraph', 'paragraph']);
  expect(text).toContain(`${words}\n\n— Port (@port) May 2, 2024`);
});

test('takes a quotation for a quotation', () => {
  const { posts, roles } = read(`<blockquote class="quote"><p>${words}</p></blockquote>`);
  expect(posts).toEqual([]);
  expect(roles[2]).toBe('block-quote');
});
