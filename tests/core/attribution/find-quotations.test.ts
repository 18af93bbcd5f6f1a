import { finds } from './finds';

finds('direct speech', [
  '[Q “We will rebuild,”] [S Mayor Ruiz] [C said].',
  '[Q “We will rebuild,”] [C said] [S Mayor Ruiz].',
  '[Q “We will rebuild,”] [S she] [C said]. [Q “Now.”]',
  '[Q “We will,”] [S Ruiz] [C said], [Q “rebuild the bridge.”]',
  '[Q “We will,”] [S Ruiz] [C said] to loud applause, [Q “rebuild the bridge.”]',
  '[S Mayor Ruiz] [C said], [Q “We will rebuild.”]',
  '[S Mayor Ruiz] [C said]: [Q “We will rebuild.”]',
  '[Q “Will we rebuild?”] [S Ruiz] [C asked].',
  '[Q “We will rebuild,”] [C said] [S Ann Ruiz, the mayor of Aldea], who opened the bridge.',
  '[Q “We will rebuild,”] [S Ruiz, a former engineer], [C told] the Aldea Post on Monday.',
  "[Q ''We will rebuild,''] [S Ruiz] [C said].",
  '[Q ‘We will rebuild,’] [S Ruiz] [C said].',
  '[Q «We will rebuild,»] [S Ruiz] [C said].',
  '[S Ruiz] [C said]:\n\n[Q “We will rebuild the bridge this year.”]',
]);

finds('sources behind "per" and "as … puts it"', [
  '[Q The flood has reached nine towns], [C per] [S the Lakeside Health Board].',
  '[C Per] [S the Aldea Post], [Q the bridge was closed in May].',
  'The ferry sails ten times, two hours per crossing.',
  '[Q He had], [C according to] [S Ann Ruiz of the Aldea Post], [Q burned the files before the flood].',
  '[Q The council is], as [S Ortega] [C once put it], [Q a boat with no oars].',
  'As [S Ortega] [C put it], [Q “the council is a boat with no oars.”]',
]);

finds('quotations behind the occasion of them and words that are read aloud', [
  'When asked about the dam, [Q “Will it hold?”] [S Ruiz] [C said].',
  'At the hearing on the dam, [Q “We did what we could,”] [S Ruiz] [C said].',
  '[S Ortega] [C responded] in a post that read: [Q “We will never leave the river.”]',
]);

finds('subjects over what stands between them and their verb', [
  '[S Ortega] left a word of thanks in a notice posted on Monday, [C adding] [Q the bridge would close].',
  '[S The security firm Aldea Systems], [C has said] that [Q the lock had nine faults].',
  '[S Ruiz, who] [C brags] [Q she has rowed a hundred miles], wants to win.',
  '[S The sign at the bank] was blunt[C :] [Q “Nobody swims here after dark.”]',
  '[Q “Each time you say so,”] [S Ruiz] [C said], referring to the old excuse, [Q “you give them arms.”]',
  'TEN SAVED IN ALDEA FLOOD [S Mayor Ann Ruiz] [C said] [Q the flood was “no act of God.”]',
  '[S Mayor Ruiz] [C tweeted] using her office account:\n\n[Q “We should build more of these boats.”]',
]);

finds('the one who said it, not the paper that passes it on', [
  'The Aldea Post reported that [S officials] [C said] [Q the bridge would close].',
  '[S The Aldea Post] [C reported] that [Q the bridge would close].',
]);

finds('points of a list without quotation marks', [
  'The council met.\n\nIn a long speech, [S1 Ortega] [C1 said]:\n\n[Q1 The town must stay in the union]\n\n[Q2 He is sure that the bridge will hold]\n\nRead the full speech here\n\nHe left by boat.',
  'Ortega said:\n\nThe bridge was closed in May.',
]);

finds('quotations of several paragraphs', [
  '[S Ruiz] [C said], [Q “We will rebuild.]\n\n[Q “It is a promise.”]',
  '[Q “We will rebuild.]\n\n[Q “It is a promise,”] [S Ruiz] [C said].',
  'Ruiz left.\n\n[Q “We have waited for this bridge long enough.”]\n\nThe council agreed.',
  '[Q “It is old,”] [S Ruiz] [C said].\n\n[Q “We will rebuild it in a year.”]\n\nThe council agreed.',
  '[S Ruiz] [C said]: [Q “It is old.]\n\n[Q We will rebuild it,”] and left.',
  '[S Ruiz] made a short remark[C :]\n\n[Q “We will rebuild the bridge this year.”]',
  '[Q “It is old,”] [S Ruiz] [C said].\n\n“Tides and Timber”\n\nThe council agreed.',
]);

finds('nouns of saying with the one who said it behind them', [
  'The council read the [C conclusion] of [S the auditors] that [Q the bridge was “beyond repair”].',
  'The council read the [C conclusions] of [S the auditors], published in May, that [Q the bridge was “beyond repair”].',
]);

finds('indirect speech', [
  '[S Mayor Ruiz] [C said] that [Q the bridge would be rebuilt].',
  '[S Mayor Ruiz] [C said] on Monday [Q the bridge would be rebuilt].',
  '[S Mayor Ruiz] [C told] reporters that [Q the bridge would be rebuilt].',
  '[S The ministry] [C has denied] that [Q the bridge is unsafe].',
  '[S Ruiz], who grew up in Aldea, [C said] [Q the bridge would be rebuilt].',
  '[S Ruiz, the mayor of Aldea], [C said] [Q the bridge would be rebuilt].',
  'While [S the council] [C says] [Q the bridge is safe], nobody uses it.',
  '[S Two people familiar with the plan] [C said] [Q the bridge would be rebuilt].',
  '[S Some] [C say] [Q the bridge should go].',
  '[S A letter] sent on Monday [C says] that [Q the bridge is closed].',
]);

finds('sources and cues that look like something else', [
  '[S All] [C said] [Q they were on the bridge].',
  '[S It] [C has since said] [Q it will close the bridge].',
  '[S Another] [C wondered] [Q why the town needs a bridge].',
  '[S Beijing] [C has denied] that [Q the bridge is unsafe].',
  '[S Villagers living near the river] [C report] that [Q heavy floods have damaged the bridge].',
  '[Q The bridge is closed], [C reports] [S Ortega].',
  '[Q “We are proud,”] [C comments] [S Ruiz].',
  '[Q The river rose for a week], [S the Aldea Bureau of Roads and Bridges] [C said].',
  '[Q Half of the bridges need repair], [C according to] [S research by the Aldea Institute].',
  '[Q Half of the bridges need repair], [C according to] [S a tally by the Aldea Post].',
]);

finds('those who said it behind "by"', [
  'It [C was announced] by [S Ruiz] that [Q the bridge would close].',
  '[Q The plan] [C was described] by [S Mayor Ruiz] [Q as “rash”].',
  '[Q The fall of the bridge] [C was first reported] by [S the Aldea Post].',
  '[S Ruiz] [C was quoted as saying] that [Q the bridge is unsafe].',
]);

finds('what documents find and what people voice', [
  '[S The report] [C found] that [Q the bridge was unsafe].',
  '[S The survey] [C shows] that [Q nobody uses the bridge].',
  '[S Villagers] [C have expressed fears] that [Q the bridge might fall].',
]);

finds('mixed quotations', [
  '[S Ruiz] [C said] [Q the bridge was “a disgrace” for Aldea].',
  '[S Ruiz] [C called] [Q the bridge “a disgrace”].',
  '[S Ruiz] [C described] [Q the bridge as “a disgrace”].',
  '[S Ruiz] [C accused] [Q the council of “sleeping”].',
]);

finds('a cue behind its content', [
  '[Q The bridge will be rebuilt], [S Ruiz] [C said].',
  '[Q The bridge], [S Ruiz] [C said], [Q would be rebuilt in May].',
  '[Q The bridge will be rebuilt], [C said] [S Ruiz].',
  '[Q The bridge will be rebuilt], [C according to] [S the mayor of Aldea].',
  '[C According to] [S the mayor of Aldea], [Q the bridge will be rebuilt].',
  '[C According to] [S the mayor, Ann Ruiz], [Q the bridge will be rebuilt].',
  'As [C reported by] [S the Aldea Post], [Q the bridge will be rebuilt].',
]);

finds('titles, infinitives and settings around the words', [
  '[Q “We rebuild it,”] [S Ann Ruiz, head of roads, rivers and dams at the council] [C said].',
  '[S Ruiz] took the stage [C to describe] [Q the bridge as “rotten”].',
  '[S Ruiz] [C called] [Q the bridge “rotten”] in a letter to the council.',
  '[S The council] [C has warned] villagers [Q to stay away from the bridge].',
  'This contradicts [S his] [C claim] in the same interview that [Q the bridge is safe].',
  'It comes despite a [C declaration] by [S the council] that [Q the bridge is safe].',
  '[S Villagers] [C say] [Q they live in fear, wondering how long the bridge will stand].',
]);

finds('names that are hard to read', [
  '[S Ruiz] [C told] Yahoo! News in May that [Q the bridge was safe].',
  '[S President FranÃ§ois Ruiz] [C said] [Q the bridge was safe].',
]);

finds('several cues', [
  '[S1 Ruiz] [C1 said] [Q1 the bridge was old] and [C2 added] that [Q2 it would be rebuilt].',
  '[Q1 “It is old,”] [S1 Ruiz] [C1 said], [C2 adding] that [Q2 it would be rebuilt].',
  '[S1 Ruiz] [C1 said] [Q1 the bridge was safe], but [S2 Ortega] [C2 said] [Q2 it was not].',
]);

finds('cues that are no verbs of a sentence', [
  'Nobody believes [S Ruiz]’s [C claim] that [Q the bridge is safe].',
  '[S1 RUIZ][C1 :] [Q1 We will rebuild.]\n\n[S2 ORTEGA][C2 :] [Q2 When?]\n\n[S3 RUIZ][C3 :] [Q3 Soon.]',
  '[S Ruiz] was blunt[C :] [Q “We will never rebuild it.”]',
  '[Q “We will rebuild it this year.”] [C —] [S Ann Ruiz, the mayor]',
  '[Q “We will rebuild it this year.”]\n\n[C —] [S Ann Ruiz]',
]);

finds('no speech', [
  'The bridge was closed by the council on Monday.',
  'Ruiz, known as “the Bridge,” opened the fair.',
  'She sang “Bridge of Sorrow” and left.',
  'The so-called “bridge tax” is gone.',
  'Ruiz believes that the bridge is safe.',
  'Ruiz criticised the council and went home.',
  'A program called Bridges Now helps towns.',
  'The council did not say when it would reopen.',
  'Nobody agrees how the bridge fell.',
  'No one said that the bridge was safe.',
  'A villager asked not to be named because he feared for his job.',
  'Ruiz called the mayor on Monday.',
  'The council agreed to close the bridge.',
  'The men pledged support.',
  'The town has as many bridges as the council reported.',
  'A court ruling could close the bridge.',
  'Ruiz tweeted using his own account.',
  'Companies pay for the rules that could close it.',
]);
