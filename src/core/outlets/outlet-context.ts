/** Words beside a name which prove that it is an outlet and no common word, place or person. */

const kindNoun =
  '(?:news)?(?:paper|wire|letter|site|room)|daily|magazine|weekly|monthly|tabloid|broadsheet|broadcaster|network|station|channel|agency|news service|website|outlet|publication|journal|media|television|TV|radio|blog|app|platform|podcast|programme|program|show';
const foreignKindNoun =
  'quotidien|hebdomadaire|journal|chaîne|agence|Zeitung|Tageszeitung|Magazin|Nachrichtenagentur|Sender|Blatt|diario|periódico|revista|agencia|cadena|giornale|quotidiano|rivista|agenzia|jornal|agência|krant|газета|газете|газеты|агентство|агентству|агентства|телеканал|телеканалу|журнал|издание|изданию';

// "the French newspaper Le Figaro", "website Politico"
const kindBefore = new RegExp(`(?:^|[\\s(])(?:${kindNoun}|${foreignKindNoun})[,:]? ["“«']?(?:the )?$`, 'iu');
// "told the AP", "in an interview with Time", "according to Bloomberg", "citing RT", "via AP", "© Getty"
const verbBefore =
  /(?:^|[\s("“(])(?:told|tells|telling|informed|(?:given|gave|gives|acknowledged|confirmed|admitted|disclosed|explained|complained|spoken) (?:earlier )?to|(?:interviews?|conversation|chat|call|comments?|remarks|statement|e-?mail|letter|op-?ed|column|essay|piece|article|story|report|writing|writes?|wrote|written|appearance|appeared|appearing|spoke|speaking|spoken|talking|talked) (?:to|with|in|for|by|on)|published (?:in|by|on)|interviewed (?:by|on)|according to|citing|cites|cited by|quoted by|quoting|(?:reported|published|obtained|seen|reviewed|run|conducted|released|revealed|broken) by|(?:reporting|photos?|images?|videos?|files) (?:by|from)|courtesy of|via|reports? (?:by|from|in|on)|selon|d'après|laut|según|secondo|segundo|по данным|сообщает|сообщило|передает|передаёт|пишет|заявил) ["“]?(?:the |der |die |le |la |el |il )?$/iu;
const copyrightBefore =
  /©\s*(?:\d{4}\s+)?$|\b(?:photo|image|credit|picture|source)s?\s*:\s*(?:[^/\n]{0,40}[/|]\s*)?$/iu;
// "AP reported", "Politico's Jane Doe", "Time magazine", "the Sun newspaper"
const nounAfter =
  /^(?:'s)? (?:first |also |later |has |had |previously |earlier )?(?:reported|reports|reporting|reporters?|correspondents?|journalists?|columnists?|contributor|editors?|editorial|op-ed|poll|survey|interview|headlines?|newspaper|magazine|newswire|news agency|news service|news site|wire service|anchor|host|photographers?|photos?|article|story|analysis|report|investigation|website|web site|broadcast|broadcaster|podcast|newsletter|columns?|obtained|learned)(?![\p{L}-])/iu;
const attributiveAfter =
  /^(?:'s)? (?:[\p{L}-]+ ){1,3}?(?:reporter|correspondent|editor|analyst|columnist|journalist|bureau|anchor|front page)(?![\p{L}-])/u;
const citedAt = /^[.,]?\]/u; // "[Reuters.]"
const closesParagraph = /(?:^|[.!?”"’]\s)[([]$/u; // "The dam broke. (AP)"
const closedBy = /^\.?[)\]]\s*(?:\n|$)/u;
const datelineBefore = /\($/u;
const datelineAfter = /^\)\s*(?:[-–—]|--)/u; // "(AP) —"

/** How surely the words beside a name make it an outlet: 2 by a word that only fits an outlet, 1 by a verb or frame, 0 not. */
export function weighContext(before: string, after: string): 0 | 1 | 2 {
  if (kindBefore.test(before) || nounAfter.test(after) || attributiveAfter.test(after)) return 2;
  if (datelineBefore.test(before) && datelineAfter.test(after)) return 2;
  if (closesParagraph.test(before) && closedBy.test(after)) return 2;
  if (copyrightBefore.test(before) || (before.endsWith('[') && citedAt.test(after))) return 2;
  if (/\/\s?$/u.test(before) && /^\s?[/)]|^ via/u.test(after)) return 2;
  return verbBefore.test(before) ? 1 : 0;
}

const postingBefore =
  /(?:(?:posted|posts|posting|wrote|writes|writing|written|said|says|saying|shared|announced|message|messages|posts?|video|videos|statement|comment|account|thread|claim|claims|went|took|taking|taken|turned|live|user|users|followers?|friends?|group|page|viral|trending|published|uploaded) (?:on|to|in|via|over|from)|\b(?:on|via)|(?:formerly|now|called)|platforms?|network|app|sites?) (?:Elon Musk's |Donald Trump's |his |her |the )?$/iu;
const postingAfter =
  /^(?:'s)?,? (?:posts?|posted|accounts?|users?|page|message|messages|thread|video|videos|story|stories|live|feed|profile|channel|group|chat|followers?|handle|(?:which was )?formerly|app\b|platform)/iu;

/** Whether the words beside "X" or "Threads" make it a platform where people post. */
export function hasPlatformContext(before: string, after: string): boolean {
  return postingBefore.test(before) || postingAfter.test(after);
}

const broadcasterBefore = /(?:\p{Lu}{2,}[\p{L}\d]*|News|Radio \d|TV|Television|Channel \d)(?:'s)? ["“'‘]?(?:the )?$/u; // "on NBC's “Today”"
const showBefore =
  /\b(?:host|hosts|hosted|anchor|co-host|co-anchor|appearance on|appeared on|show|programme|program|podcast)[,:]? (?:of |on )?["“'‘]?(?:the )?$/iu;
const showAfter =
  /^["”'’]?,? (?:show|programme|program|podcast|host|hosts|co-host|anchor|on (?:\p{Lu}{2,}|Fox|Sky|Channel))/u;

/** Whether the words beside "Today" or "Hannity" make it a programme. */
export function hasProgrammeContext(before: string, after: string): boolean {
  return broadcasterBefore.test(before) || showBefore.test(before) || showAfter.test(after);
}
