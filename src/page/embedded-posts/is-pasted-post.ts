const pasted =
  /(?:^|\s)(?:twitter-(?:tweet|video)|bluesky-embed|mastodon-embed|instagram-media|fb-(?:post|video)|fb-xfbml-parse-ignore|tiktok-embed|text-post-media|truthsocial-embed|reddit-(?:embed-bq|card))(?=$|\s)/;

/** Whether a class is that of what platforms give newsrooms to paste, before and after their scripts replaced it. */
export function isPastedPost(name: string): boolean {
  return pasted.test(name);
}
