import type { OutletMention } from '../model';
import type { Frame } from './frame';
import { carriersWithin, determiner, modifiers, type SettingRule } from './setting-rule';

/** Posts and reposts. The platform may be inferred: a tweet is on Twitter. */

const retweeting: SettingRule = {
  name: 'retweeting',
  pattern: /\b(?:re-?tweet(?:ed|s|ing)?|re-?post(?:ed|s|ing)|reblogg?(?:ed|ing)|quote-tweet(?:ed|ing))\b/giu,
  read: (match, frame) => {
    const before = frame.text.slice(Math.max(0, match.index - 20), match.index);
    if (/\b(?:was|were|been|being|be|got|times|million|thousand|\d)\s$/iu.test(before)) return null; // "was retweeted 300 times"
    return post(frame, match, true);
  },
};

/** "shared a video posted by", "sharing a Facebook post" */
const sharing: SettingRule = {
  name: 'sharing',
  pattern: new RegExp(
    `\\bshar(?:ed|es|ing) (?:${determiner} )?${modifiers}(?:(?:tweet|post|thread|meme)\\b|(?:video|image|photo|message|screenshot|clip|picture)s? (?:\\w+ ){0,3}?(?:posted|tweeted|by))`,
    'giu',
  ),
  read: (match, frame) => post(frame, match, true),
};

const tweeting: SettingRule = {
  name: 'tweeting',
  pattern: /\b(?:(?:sub|live-?)?tweet(?:ed|s|ing)?|skeeted|tooted|tweetstorm)\b/giu,
  read: (match, frame) => {
    const before = frame.text.slice(Math.max(0, match.index - 40), match.index);
    if (/\b(?:(?:the|a|an|his|her|their|that|this|'s) (?:\w+ ){0,2})$/iu.test(before) && /^tweets?$/i.test(match[0]))
      return /\b(?:in|via|with|through|on|from) (?:[\w'◆-]+ ){0,5}$/iu.test(before) ? post(frame, match, false) : null;
    return post(frame, match, false);
  },
};

/** "wrote on X", "in a Facebook post", "took to Instagram", "posted on Truth Social" */
const onPlatform: SettingRule = {
  name: 'on-platform',
  pattern: new RegExp(
    `\\b(?:on|in|via|to|through|over|from|by|using) (?:${determiner} )?(?:(?!help\\b)[\\w'",&-]+ ){0,5}?◈+(?:'s)?(?: (?:posts?|account|page|message|messages|thread|video|feed|story|channel|profile|comment|group|chat))?`,
    'giu',
  ),
  read: (match, frame) => post(frame, match, false),
};

/** "a Facebook post said", "another Twitter user, Ada Holm, wrote" */
const platformNoun: SettingRule = {
  name: 'platform-noun',
  pattern: /◈+ (?:posts?|users?|commenters?|comments?|messages?|account|statement|thread|video)\b/gu,
  read: (match, frame) => post(frame, match, false),
};

/** "posted: “…”", "in a social media post" */
const socialMedia: SettingRule = {
  name: 'social-media',
  pattern: new RegExp(
    `\\b(?:(?:on|in|via|to) (?:${determiner} )?${modifiers}(?:social media|social network|posts?(?! office)|thread|online posts?|livestream|Instagram|subreddit)\\b|posted(?= (?:on|in|a |an |to |that |:|online|,))|posted:)`,
    'giu',
  ),
  read: (match, frame) => post(frame, match, false),
};

function post(frame: Frame, match: RegExpExecArray, isRepost: boolean): ReturnType<SettingRule['read']> {
  const end = match.index + match[0].length;
  const named = frame.outlets.filter(({ kind }) => kind === 'social_platform');
  const near =
    named.find(({ span }) => span[0] - frame.start < end && span[1] - frame.start > match.index) ??
    named.find(({ span }) => Math.abs(span[0] - frame.start - end) < 60);
  const platform = near ?? inferred(frame, match);
  return { role: 'post', channel: 'social', isRepost, carriers: platform ? [platform] : carriersWithin(frame, 0, 0) };
}

/** Only a tweet names its platform by its verb. */
function inferred(frame: Frame, match: RegExpExecArray): OutletMention | null {
  if (!/tweet/i.test(match[0])) return null;
  const start = frame.start + match.index;
  return { span: [start, start + match[0].length], name: 'Twitter', kind: 'social_platform' };
}

/** The first that fits decides. */
export const postRules: readonly SettingRule[] = [retweeting, sharing, tweeting, onPlatform, platformNoun, socialMedia];
