const pasted =
  /(?:^|\s)(?:twitter-(?:tweet|video)|bluesky-embed|mastodon-embed|instagram-media|fb-(?:post|video)|fb-xfbml-parse-ignore|tiktok-embed|text-post-media|truthsocial-embed|reddit-(?:embed-bq|card))(?=$|\s)/;

/** One of them stands in each; the expression alone would take longer than the reading of the page's tags, where it runs for the first time. */
const parts = ['twitter-', '-embed', 'instagram-', 'fb-', '-media', 'reddit-'];

/** Whether a class is that of what platforms give newsrooms to paste, before and after their scripts replaced it. */
export function isPastedPost(name: string): boolean {
  return parts.some((part) => name.includes(part)) && pasted.test(name);
}
