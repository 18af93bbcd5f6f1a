import { postNouns } from '../lexicon/en/occasions';
import type { OutletMention } from '../model';
import type { Frame } from './frame';
import { type Finding, findPhraseStart, lowerAt, type SettingRule, wordSet } from './setting-rule';

/** Posts and reposts. The platform may be inferred: a tweet is on Twitter. */

/** "retweeted a message", "reposted a video"; never "was retweeted 300 times" */
const reposting: SettingRule = {
  name: 'reposting',
  starts: wordSet(
    'retweet retweeted retweets retweeting re-tweet re-tweeted re-tweets re-tweeting reposted reposts reposting re-posted re-posts re-posting ' +
      'rebloged rebloging reblogged reblogging reshared reshares resharing re-shared re-shares re-sharing ' +
      'retruthed retruths retruthing re-truthed re-truths re-truthing boosted reskeeted',
  ),
  read: (frame, i) => {
    const before = lowerAt(frame, i - 1);
    if (
      /^(?:was|were|been|being|be|got|a|the|\d.*|times|of|no|his|her|their|most|widely|million|thousand|and)$/.test(
        before,
      )
    )
      return null;
    if (/s$/.test(lowerAt(frame, i)) && /^(?:who|which|that|often|always|sometimes)$/.test(before)) return null; // A habit.
    return post(frame, i, i + 1, true);
  },
};

/** "shared a video posted by", "sharing a Facebook post", "shared another user's tweet" */
const sharing: SettingRule = {
  name: 'sharing',
  starts: wordSet(
    'shared shares sharing forwarded forwards forwarding circulated circulating promoted promotes promoting amplified amplifies amplifying boosted boosts boosting',
  ),
  read: (frame, i) => {
    for (let k = i + 1; k < i + 8; k++) {
      const noun = lowerAt(frame, k);
      if (/^(?:tweet|tweets|post|posts|thread|meme|memes)$/.test(noun)) return post(frame, i, k + 1, true);
      if (
        /^(?:video|image|photo|message|screenshot|clip|picture|quote|link|photograph|cartoon|graphic)s?$/.test(noun)
      ) {
        const behind = [lowerAt(frame, k + 1), lowerAt(frame, k + 2), lowerAt(frame, k + 3)].join(' ');
        if (
          /\b(?:posted|tweeted|shared|made|uploaded|originally|first) (?:\w+ )?(?:by|on|to)\b|^(?:from|by) (?:@|a|an|the|user|account|another)/.test(
            behind,
          )
        )
          return post(frame, i, k + 1, true);
        return null;
      }
      if (frame.words[k]?.kind === 'content' || /^(?:with|that|his|her|story|article|views|news|report)$/.test(noun))
        return null;
    }
    return null;
  },
};

/** "quoting a reporter's tweet": passed on and commented. */
const quotingTweet: SettingRule = {
  name: 'quoting-tweet',
  starts: wordSet('quoting quoted quote-tweeted quote-tweeting'),
  read: (frame, i) => {
    if (lowerAt(frame, i).startsWith('quote-')) return post(frame, i, i + 1, false);
    const at = frame.words.slice(i + 1, i + 9).findIndex(({ lower }) => lower === 'tweet' || lower === 'post');
    return at < 0 ? null : post(frame, i, i + at + 2, true);
  },
};

/** "tweeted", "tweeting a link"; as a noun only behind a preposition: "in a tweet" */
const tweeting: SettingRule = {
  name: 'tweeting',
  starts: wordSet(
    'tweeted tweeting livetweeted livetweeting live-tweeted live-tweeting subtweeted skeeted tooted tweets',
  ),
  read: (frame, i) => {
    const before = frame.words[i - 1];
    if (lowerAt(frame, i) === 'tweets') {
      const isVerb = before?.isCapitalised === true && /^\p{L}+$/u.test(before.lower); // "Ruiz tweets"
      return isVerb ? post(frame, i, i + 1, false) : null;
    }
    if (/^(?:was|were|being|been)$/.test(before?.lower ?? '') && lowerAt(frame, i + 1) !== 'by') return null;
    return post(frame, i, i + 1, false);
  },
};

const postPrepositions = wordSet('in via on with through by from over');
const postTypes = wordSet(
  'facebook instagram twitter tumblr linkedin weibo telegram youtube reddit social-media online late-night now-deleted since-deleted deleted',
);

/** "in a tweet", "in a Facebook post", "in a social media post", "in a video posted on X" */
const inPost: SettingRule = {
  name: 'in-post',
  starts: postNouns,
  read: (frame, i) => {
    const noun = lowerAt(frame, i);
    if (noun === 'post' && lowerAt(frame, i - 1) === 'blog') return null;
    if (noun === 'media' && lowerAt(frame, i - 1) !== 'social') return null;
    if (noun === 'media' && /^(?:posts?|account|video|message|accounts|users?)$/.test(lowerAt(frame, i + 1)))
      return null;
    const hasPlatform =
      frame.words[i - 1]?.kind === 'platform' || postTypes.has(lowerAt(frame, i - 1)) || isPlatformNear(frame, i);
    if (/^(?:story|stories|comments?|videos?|caption)$/.test(noun) && !hasPlatform) return null;
    if (/^stor(?:y|ies)$/.test(noun) && !frame.words.some(({ kind }) => kind === 'platform')) return null; // "in a story posted this week" is news.
    const from = findPhraseStart(frame, i, postPrepositions);
    if (from >= 0) return post(frame, from, i + 1, false);
    const verb = findVerbBefore(frame, i);
    return verb < 0 ? null : post(frame, verb, i + 1, false);
  },
};

/** "sent a tweet", "published a Facebook post": no preposition, but a verb of putting out. */
function findVerbBefore(frame: Frame, i: number): number {
  for (let k = i - 1; k >= i - 6; k--) {
    if (
      /^(?:sent|wrote|published|posted|uploaded|issued|fired|sends|sending|writing|made|deleted|released)$/.test(
        lowerAt(frame, k),
      )
    )
      return k;
    if (frame.words[k]?.kind === 'content') return -1;
  }
  return -1;
}

function isPlatformNear(frame: Frame, i: number): boolean {
  return frame.words
    .slice(i + 1, i + 6)
    .some(({ kind, lower }) => kind === 'platform' || lower === 'posted' || lower === 'tweeted');
}

const platformPrepositions = wordSet('on in via to through over from by using');

/** "wrote on X", "took to Instagram", "via Truth Social", "on his verified Facebook page" */
const onPlatform: SettingRule = {
  name: 'on-platform',
  starts: 'platform',
  read: (frame, i) => {
    if (frame.words[i]?.kind !== 'platform') return null;
    const next = lowerAt(frame, i + 1);
    const noun = next === "'s" ? lowerAt(frame, i + 2) : next;
    const isPost =
      /^(?:posts?|message|messages|thread|video|comment|comments|statement|story|status|reel|livestream|live|chat)$/.test(
        noun,
      );
    const isUser = /^(?:users?|commenters?|posters?|followers)$/.test(noun);
    let from = findPhraseStart(frame, i, platformPrepositions);
    if (from < 0 && !isPost && !isUser) return null;
    const opening = lowerAt(frame, from);
    const verb = lowerAt(frame, from - 1);
    const turns =
      /^(?:took|takes|taking|taken|turned|turning|turns|went|goes|posted|uploaded|posting|wrote|shared|add|added|said)$/.test(
        verb,
      );
    if (opening === 'to' && !turns && !isUser && noun !== 'page' && noun !== 'account') return null;
    if (opening === 'from' && noun !== 'account' && noun !== 'page') return null;
    if (opening === 'by' && !isUser) return null;
    if (opening === 'in' && !isPost && noun !== 'group') return null;
    if (from < 0) from = i;
    else if (turns) from -= 1;
    return post(frame, from, i + (isPost || isUser ? 2 : 1), false);
  },
};

const postedThings =
  /^(?:photos?|videos?|messages?|statement|pictures?|images?|links?|screenshots?|comments?|notes?|clips?|story|memes?|letters?|apology|rant|tribute|thread|post|update|reply|response|selfie|poem|list|map|chart|graphic)$/; // Never "posted a victory"

/** "posted: “…”", "posted on her page", "posted a video" */
const posting: SettingRule = {
  name: 'posting',
  starts: wordSet('posted posts posting'),
  read: (frame, i) => {
    if (/^(?:was|were|been|being|is|are|be|the|a|his|her|their|these|those|in|of)$/.test(lowerAt(frame, i - 1)))
      return null;
    const next = lowerAt(frame, i + 1);
    if (!/^(?:on|a|an|to|that|:|online|,|photos?|video|images?)$/.test(next) && frame.words[i + 1]?.kind !== 'content')
      return null;
    if (
      /^an?$/.test(next) &&
      !frame.words.slice(i + 2, i + 6).some(({ lower, kind }) => kind === 'platform' || postedThings.test(lower))
    )
      return null;
    return post(frame, i, i + 1, false);
  },
};

function post(frame: Frame, from: number, to: number, isRepost: boolean): Finding {
  const platform = platformOf(frame, from, to);
  return { role: 'post', channel: 'social', isRepost, carriers: platform ? [platform] : [], from, to };
}

/** The platform that the words name, else the nearest one in the sentence, else Twitter for a tweet. */
function platformOf(frame: Frame, from: number, to: number): OutletMention | null {
  const inside = frame.words.slice(from, to).find(({ kind }) => kind === 'platform');
  if (inside) return inside.outlet;
  const tweet = frame.words.slice(from, to).find(({ lower }) => /tweet/.test(lower));
  if (tweet) return { span: [tweet.start, tweet.end], name: 'Twitter', kind: 'social_platform' };
  return frame.words.slice(to, to + 10).find(({ kind }) => kind === 'platform')?.outlet ?? null;
}

/** The first that fits decides. */
export const postRules: readonly SettingRule[] = [
  reposting,
  sharing,
  quotingTweet,
  tweeting,
  inPost,
  onPlatform,
  posting,
];
