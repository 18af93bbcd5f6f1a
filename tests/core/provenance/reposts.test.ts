import { expect, it } from 'vitest';
import { inShort, traceMarked } from './trace-marked';

/** Posts passed on, and what only looks like it. People, posts and places are made up. */
const passages: readonly (readonly [expected: string, passage: string])[] = [
  // Passed on.
  ['retweet via Twitter', '[S Dana Holt] [C retweeted] [Q a message that called the bridge unsafe].'],
  ['retweet via Twitter', '[S She] [C later retweeted] [Q a post by the harbour union].'],
  ['retweet via Twitter', 'Within the hour [S the mayor] had [C re-tweeted] [Q three angry replies about the ferry].'],
  ['retweet via Twitter', '[S The senator’s aides] happily [C retweeted] [Q their thanks].'],
  ['retweet via Twitter', '[S His campaign account] spent the night [C retweeting] [Q jokes about the dam].'],
  ['retweet via X', 'On X, [S Minister Orlo Vance] [C reposted] [Q a video of the flooded tunnel].'],
  ['retweet via X', '[S Vance] [C reposted] on X [Q a clip that blamed the engineers].'],
  ['retweet via Truth Social', '[S The governor] [C reposted] [Q a meme about the council] on Truth Social.'],
  ['retweet via Facebook', '[S Orlo Vance] apologised for [C sharing] [Q a Facebook post that mocked the strikers].'],
  ['retweet via Facebook', '[S Holt] [C shared] [Q a post by a rival] on Facebook.'],
  ['retweet', '[S The deputy] [C shared] [Q a video posted by a fringe group].'],
  ['retweet', '[S Mira Sand] [C shared] [Q an image posted by the miners’ union].'],
  ['retweet via Twitter', '[S The coach] [C shared] [Q a tweet that called the referee blind].'],
  ['retweet via Twitter', '[S Sand] wrote back, [C quoting] [Q a reporter’s tweet about the vote].'],
  ['retweet via Instagram', '[S The singer] [C reposted] [Q a fan’s video] on Instagram.'],
  ['retweet via Bluesky', 'On Bluesky, [S the author] [C reposted] [Q a thread about the fire].'],
  ['retweet', '[S Dana Holt] [C forwarded] [Q a post by a doctor who doubted the figures].'],
  ['retweet', '[S The party] [C reposted] [Q the clip].'],
  [
    'retweet via Telegram',
    '[S The commander] [C reposted] [Q a channel’s claim that the town had fallen] on Telegram.',
  ],
  ['retweet via Mastodon', '[S The ministry] [C boosted] [Q a warning by the weather office] on Mastodon.'],
  ['retweet via Twitter', '[S Ruiz] [C has retweeted] [Q claims that the count was false].'],
  ['retweet via Twitter', 'Hours before, [S the aide] had [C retweeted] [Q an insult aimed at the judge].'],
  // One's own words, though a post of another is near.
  ['social via Twitter', '[S Sand] [C tweeted] [Q a chart of the river’s level].'],
  ['social via Twitter', '[Q “Read this and weep,”] [S Sand] [C tweeted], linking to a story about the dam.'],
  ['social via Twitter', '[S The union] [C tweeted] [Q what its members had heard at the gate].'],
  ['social via Twitter', '[Q “Finally,”] [S the mayor] [C wrote] on Twitter.'],
  ['social via Twitter', '[Q “So true,”] [S Vance] [C wrote] on Twitter above a picture of the bridge.'],
  ['social via Twitter', '[Q “Our ferry is late again,”] [S Holt] [C tweeted]. It was retweeted 300 times.'],
  [
    'social via Twitter',
    '[S Holt]’s joke was retweeted by thousands. [Q “I am as surprised as you,”] [S she] [C tweeted].',
  ],
  ['social via Facebook', '[S The baker] [C said] in a Facebook post that [Q she would close on Monday].'],
  ['social via Instagram', '[Q “I never said that,”] [S the singer] [C wrote] in an Instagram story.'],
  ['social via X', '[S Vance] [C said] on X that [Q the tunnel was dry].'],
  ['social via Twitter', '[S Vance] [C quote-tweeted] [Q the mayor’s message, calling it nonsense].'],
  ['social via Bluesky', 'In a quote post on Bluesky, [S Sand] [C wrote] that [Q the count was right].'],
  ['social via Twitter', '[S Sand] [C replied] to the mayor’s tweet, tweeting that [Q the count was right].'],
  [
    'social via Twitter',
    'Hackers took over the Reuters account on Twitter. [S They] [C tweeted] [Q that the dam had burst].',
  ],
  ['social via LinkedIn', '[S The engineer] [C shared] on LinkedIn that [Q she had lost her job].'],
  ['social via YouTube', '[Q “I quit,”] [S the streamer] [C said] in a video posted on YouTube.'],
  ['social via TikTok', '[Q “I quit,”] [S the dancer] [C said] on TikTok, where the clip was shared 900 times.'],
  ['social via Threads', 'In a post on Threads, [S the author] [C said] [Q he had finished the book].'],
  ['social via Telegram', '[S The governor] [C wrote] on his Telegram channel that [Q two drones had been shot down].'],
  // Look-alikes: a post is named, and nothing came through it.
  ['unstated', '[S Holt] [C said] [Q the post had been retweeted 4,000 times].'],
  ['unstated', 'Her post was retweeted more than 900 times. [S Holt] [C said] [Q she was tired].'],
  ['unstated', '[S The agency] [C said] [Q its account had been hacked and a false tweet sent].'],
  ['unstated', '[S The mayor] [C denied] [Q that he had shared a secret with the builder].'],
  ['unstated', '[S Vance] shared the stage with his rival. [Q “We agree on the ferry,”] [S he] [C said].'],
  ['unstated', '[S Analysts] [C said] [Q shares of Twitter fell by a tenth].'],
  ['unstated', '[S Twitter] [C said] [Q its revenue had doubled].'],
  ['unstated', '[S She] [C said] [Q she would rather retweet a joke than tell one].'],
  ['unstated', '[S The teacher] [C shared] [Q her views on the new school].'],
  ['unstated', '[S Sand] [C shared] [Q that her mother had been ill].'],
  ['unstated', '[S The senator] [C argued] that [Q a man baited by a tweet must not lead].'],
  ['unstated', 'The bank reposted a profit. [S Its chairman] [C called] [Q the year “a gift”].'],
  ['unstated', '[S The Associated Press] [C said] [Q its Twitter account had been hacked].'],
  ['unstated', '[S She] [C said] [Q she had liked a post by her rival].'],
  ['unstated', '[S Vance], who retweets everything, [C said] [Q the bridge was safe].'],
  ['unstated', 'The mayor reposted the guards at the gate. [S Holt] [C said] [Q it was late].'],
  ['unstated', '[S The committee] [C shared] [Q its findings with the police].'],
  ['unstated', '[S Orlo Vance], Twitter’s head of safety, [C said] [Q the rules would stay].'],
  ['interview via BBC', '[S The singer] [C told] the BBC [Q she regretted the retweet].'],
  ['speech', 'At a rally in Aldea, [S Ruiz] [C mocked] [Q the retweets of his rival].'],
  ['statement', '[S The club] [C said] in a statement that [Q the retweet was a mistake].'],
];

it.each(passages)('reads %s: %s', (expected, passage) => {
  const { attributions } = traceMarked(passage.replace(/^\[S (She|he)\]/, '[S $1]'));
  expect(inShort(attributions.at(-1) ?? never())).toBe(expected);
});

it('is told in at least forty passages', () => {
  expect(passages.length).toBeGreaterThanOrEqual(40);
});

function never(): never {
  throw new Error('The passage marks no quotation.');
}
