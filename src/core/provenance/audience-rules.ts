import { carriersWithin, type SettingRule } from './setting-rule';

const telling =
  '\\b(?:told|tells|telling|tell|assured|assures|informed|informs|reminded|(?:said|says|saying|confirmed|confirms|admitted|acknowledged|explained|disclosed|revealed|announced|complained|repeated|added|replied|wrote) (?:\\w+ ){0,2}?to)';

const reporters =
  '(?:a |an |the |some |other |several |local |foreign |assembled |waiting |US |U\\.S\\. |American |state |\\w+ese |\\w+ian |White House |Capitol |traveling |travelling |a group of |a handful of |a gaggle of |a crowd of |small |crowded )*(?:reporters|journalists|newsmen|the press|press|media|news media|pool reporters|press corps|newspapermen|a press conference|a news conference|press conference|news conference|press briefing|news briefing|correspondents)\\b';

const assembly =
  "(?:the |a |an |his |her |their |its |those |members of |thousands of |hundreds of |dozens of |roughly |about |around |some |cheering |packed |invited |[\\w.,-]+ |\\w+'s ){0,6}?(?:crowd|crowds|audience|audiences|supporters|lawmakers|legislators|senators|congressmen|representatives of|MPs|parliament|Parliament|Congress|court|Court|tribunal|jurors|jury|judge|justices|hearing|committee|Committee|subcommittee|panel|inquiry|Inquiry|delegates|rally|rallygoers|conference|summit|forum|assembly|Assembly|council|Council|commission|Commission|congregation|students|graduates|gathering|voters|donors|Senate|House|Bundestag|Knesset|Commons|Lords|Dáil|congress|convention|meeting|symposium|seminar|attendees|mourners|worshippers|troops|graduating class|nation|annual)\\b";

const ownVoice =
  '(?:me|us|this (?:reporter|newspaper|website|magazine|correspondent|column|author|publication|news outlet|paper))\\b';

const someOutlet =
  "(?:an? |the |his |her |their |one |local |state |state-run |public |national |regional |independent |right-wing |left-wing |private |[\\p{L}-]+ |\\p{Lu}[\\w-]+'s ){0,5}?(?:newspapers?|newspaper's|radio|television|TV|broadcasters?|stations?|news sites?|news website|news channel|channel|network|magazine|tabloid|daily|weekly|programme|talk show|show|podcast|interviewers?|(?<!co-)host|co-host|moderator|anchor|news agency|news agencies|agency|outlet|outlets|publication|journalist|reporter|correspondent)\\b";

/** “The dam will hold,” she told the BBC. */
const toldOutlet: SettingRule = {
  name: 'told-outlet',
  pattern: new RegExp(
    `${telling} (?:(?:the|a|an|his|her|[\\w-]+'s|[\\w-]+) ){0,6}?(?:["“]|(?:reporters?|journalists?) (?:from|for|of|at|with) (?:the )?)?◆+`,
    'gu',
  ),
  read: (match, frame) => {
    const from = match[0].indexOf('◆') + match.index;
    if (
      /^'?s? (?:readers|viewers|listeners|employees|staff|staffers|lawyers|subscribers|users)\b/.test(
        frame.text.slice(match.index + match[0].length),
      )
    )
      return null;
    return {
      role: 'audience',
      channel: 'interview',
      isRepost: false,
      carriers: carriersWithin(frame, from, from + 90),
    };
  },
};

const toldReporters: SettingRule = {
  name: 'told-reporters',
  pattern: new RegExp(`${telling} ${reporters}`, 'gu'),
  read: () => ({ role: 'audience', channel: 'statement', isRepost: false, carriers: [] }),
};

const toldAssembly: SettingRule = {
  name: 'told-assembly',
  pattern: new RegExp(`${telling} ${assembly}`, 'gu'),
  read: () => ({ role: 'audience', channel: 'speech', isRepost: false, carriers: [] }),
};

const toldUs: SettingRule = {
  name: 'told-us',
  pattern: new RegExp(`${telling} ${ownVoice}`, 'gu'),
  read: () => ({ role: 'audience', channel: 'interview', isRepost: false, carriers: [] }),
};

const toldSomeOutlet: SettingRule = {
  name: 'told-some-outlet',
  pattern: new RegExp(`${telling} ${someOutlet}`, 'gu'),
  read: () => ({ role: 'audience', channel: 'interview', isRepost: false, carriers: [] }),
};

/** Whom the words were told to, in the order in which the first that fits decides. */
export const audienceRules: readonly SettingRule[] = [toldOutlet, toldReporters, toldUs, toldSomeOutlet, toldAssembly];
