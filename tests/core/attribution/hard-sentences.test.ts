import { finds } from './finds';

// The table covers every point of "What must work" of issue 3.
finds('settings before the one who speaks', [
  'In a letter to the council [S Ruiz] [C wrote]: [Q “The bridge is yours to mend.”]',
  'In a letter to the council on Monday, [S Mayor Ruiz] [C wrote]: [Q “The bridge is yours to mend.”]',
  'In a statement, [S Ruiz] [C said]: [Q “The bridge is yours to mend.”]',
  'In a statement [S the ministry] [C said] [Q the bridge would close].',
  'In a post on Mastodon [S the mayor] [C wrote]: [Q “The bridge is yours to mend.”]',
  'In a post on Mastodon on Sunday [S Ann Ruiz] [C wrote] that [Q the bridge would close].',
  'In an email to staff [S Ruiz] [C said] [Q the yard would close].',
  'At a rally in Paris [S Ruiz] [C called] [Q the plan “a joke”].',
  'During a debate on the budget [S Ortega] [C accused] [Q the council of “sleeping”].',
  'Speaking to reporters outside the yard, [S Ruiz] [C said] [Q the boat was sold].',
  'Asked about the ferry, [S Ruiz] [C said]: [Q “It will sail.”]',
  'In her memoir [S Ruiz] [C writes] that [Q the river frightened her].',
  'On his blog [S Ortega] [C wrote]: [Q “The ferry was never ours.”]',
]);

finds('words that are read aloud or posted', [
  '[S The mayor] published a post this week that [C read]: [Q “We will never sell the ferry.”]',
  '[S A sign at the landing] [C read]: [Q “Nobody swims here after dark.”]',
  '[S A post this week that] [C read] [Q “The ferry is ours”] was taken down.',
  '[S The @aldea_ferry account] [C wrote]: [Q “No boats tonight.”]',
  '[S The council’s @aldea account] [C said]: [Q “No boats tonight.”]',
]);

finds('passives and those who pass words on', [
  '[S Ruiz] [C was quoted as saying] by Le Monde that [Q the bridge was unsafe].',
  '[S Ruiz] [C was quoted as saying] by the Aldea Post: [Q “The bridge is unsafe.”]',
  '[S Ruiz] was quoted by the Aldea Post as [C saying] that [Q the bridge was unsafe].',
  '[Q “The bridge is unsafe,”] [S Ruiz] [C was quoted as saying] by Le Monde.',
  '[Q The bridge is unsafe], [S Ruiz] [C was quoted as saying].',
]);

finds('direct speech in every order', [
  '[Q “We will,”] [C said] [S Ruiz], [Q “rebuild the bridge.”]',
  '[Q “We will rebuild,”] [C said] [S Ann Ruiz], who has led the town since May. [Q “Every stone.”]',
  '[Q “Why now?”] [C asked] [S the mayor]. [Q “Because it rains.”]',
  '[Q “Never!”] [S he] [C shouted].',
  '[Q “Rebuild it,”] [C urged] [S Ortega, 61, a retired mason].',
  '[S He] [C added]: [Q “Rebuild it.”]',
  'Then [S she] [C laughed]: [Q “Rebuild it if you can.”]',
  '[Q1 “It is old,”] [S1 she] [C1 said], [C2 adding]: [Q2 “It will go.”]',
]);

finds('quotation marks of every kind', [
  "[Q 'We won't rebuild the Joneses' bridge,'] [S Ruiz] [C said].",
  '[Q ‘We won’t rebuild the Joneses’ bridge,’] [S Ruiz] [C said].',
  '[S Ruiz] [C said]: [Q ‘It’s the town’s bridge, and ’twas ever so.’]',
  '[Q ‘He called it “a folly” and left,’] [S Ruiz] [C said].',
  '[Q « We will rebuild it »], [C said] [S Ruiz].',
  "[Q ``We will rebuild it,''] [C said] [S Ruiz].",
  '[Q "We will rebuild,"] [S Ruiz] [C said]. [Q "Every stone."]',
  '[Q “He told me, ‘Go home,’ and I went,”] [S Ruiz] [C said].',
  '[S1 Ruiz] [C1 said]: [Q1 “We will rebuild.]\n\n[S2 Ortega] [C2 said] [Q2 it would rain].',
]);

finds('marks reopened over three paragraphs and more', [
  '[S Ruiz] [C said]: [Q “It is old.]\n\n[Q “It leaks.]\n\n[Q “It goes.”]\n\nThe council agreed.',
  '[Q “It is old,”] [S Ruiz] [C said]. [Q “It leaks.]\n\n[Q “It creaks.]\n\n[Q “It goes.”]',
  '[Q “It is old.]\n\n[Q “It leaks.]\n\n[Q “It goes,”] [C said] [S Ruiz].',
  '[S Ruiz] [C said]: [Q ‘It is old.]\n\n[Q ‘It leaks.]\n\n[Q ‘It goes.’]\n\nThe council agreed.',
]);

finds('lists of points behind a colon', [
  '[S The minister] named three reasons[C :]\n\n[Q “The bridge is old and it leaks.”]\n\n[Q “Nobody will pay for another one.”]\n\n[Q “The ferry is back on the river.”]',
  '[S The minister] named two reasons[C :]\n\n• [Q “The bridge is old and it leaks.”]\n\n• [Q “Nobody will pay for another one.”]',
  '[S Ruiz] [C said]:\n\n- [Q “The bridge is old and it leaks.”]\n\n- [Q “Nobody will pay for another one.”]',
]);

finds('posts pasted into the text', [
  '[Q The ferry sails tonight, whatever the council says.] [C —] [S Ann Ruiz (@annruiz)] March 3, 2024',
  '[S Ann Ruiz (@annruiz)] March 3, 2024\n\n[Q The ferry sails tonight, whatever the council says.]',
  '[Q “The ferry sails tonight, whatever the council says.”] [C —] [S Ann Ruiz (@annruiz)] March 3, 2024',
]);

finds('transcripts and interviews', [
  '[S1 Q][C1 :] [Q1 When will it open?]\n\n[S2 A][C2 :] [Q2 In May, I hope.]\n\n[S3 Q][C3 :] [Q3 And the ferry?]\n\n[S4 A][C4 :] [Q4 It sails on.]',
  '[S1 AR][C1 :] [Q1 When will it open?]\n\n[S2 JO][C2 :] [Q2 In May, I hope.]\n\n[S3 AR][C3 :] [Q3 And the ferry?]',
  '00:12 [S1 Ruiz][C1 :] [Q1 When will it open?]\n\n00:19 [S2 Ortega][C2 :] [Q2 In May, I hope.]\n\n00:31 [S3 Ruiz][C3 :] [Q3 And the ferry?]\n\n00:40 [S4 Ortega][C4 :] [Q4 It sails on.]',
  '(00:12) [S1 RUIZ][C1 :] [Q1 When will it open?]\n\n(00:19) [S2 ORTEGA][C2 :] [Q2 In May, I hope.]\n\n(00:31) [S3 RUIZ][C3 :] [Q3 And the ferry?]',
  '[S1 Ann Ruiz][C1 :] [Q1 When will it open?]\n\n[S2 Joe Ortega][C2 :] [Q2 In May, I hope.]\n\n[S3 Ann Ruiz][C3 :] [Q3 And the ferry?]\n\n[S4 Joe Ortega][C4 :] [Q4 It sails on.]',
]);

finds('indirect speech and its end', [
  '[S Ruiz] [C said] [Q the bridge was old and would be rebuilt].',
  '[S1 Ruiz] [C1 said] [Q1 the bridge was old] and [C2 warned] [Q2 it might fall].',
  '[S Ruiz] [C acknowledged] [Q the bridge was old], according to the minutes.',
  '[S Ruiz] [C warned] the council that [Q the river, which had risen twice, would rise again].',
  '[S Ruiz, who] [C said] [Q the bridge was old], left the room.',
  '[S Officials] [C say] [Q the bridge is old]; nobody has seen the report.',
  '[S Ruiz] [C told] the council [Q it should close the bridge].',
  '[S The company] [C announced] on Friday that [Q it would sell the ferry to a rival].',
  'Ruiz’s spokeswoman declined to comment when she was reached.',
]);

finds('no speech in titles, names, slogans and scare quotes', [
  'The film “The Last Ferry Home” opened on Friday.',
  'Ann “Boats” Ruiz left the yard on Monday.',
  'Crowds carried banners with “Save Our Ferry” on them.',
  'The “temporary” bridge has stood for nine years.',
  'The word “ferry” comes from an older word for going.',
  'Ruiz wants to sell the ferry.',
  'The council decided to close the bridge.',
]);

finds('nouns and settings that look like speech', [
  'Ruiz spoke in an interview on Monday.',
  'Ruiz said in an interview on Monday.',
  'Nobody knows the last words that Ruiz said before she left.',
  'They missed the goal it pledged to reach in May.',
  'The council ruled against the yard, which has closed since.',
  'A set of Clean River Act rules that could close the yard is ready.',
  'The help of 5,000 volunteers was welcome.',
  'Softer words calling for “calm on the river” did not help.',
  'The paper used her words as its headline: “Nobody hears me out here.”',
  'The council has promised and paid for a new bridge.',
  'The 4-4 ruling by the court closed the yard.',
  'Ruiz disclosed it to the Aldea Post.',
]);

finds('who speaks and where the words end', [
  '[Q “The bridge is old,”] [C said] [S the ruling].',
  '[Q “The bridge is old,”] [S the letter] [C read].',
  'It shows footage of [S Ruiz] [C saying] [Q “Never again.”]',
  'The list is long ([S it] [C does say] [Q the price will vary]), whatever that means.',
  '[Q “I love the river,”] [S he] [C said], but [Q “it has never loved me back.”]',
  'Despite [S his] [C claim] that [Q the bridge was “safe,”] nobody crossed it.',
  '[S1 Ruiz] [C1 vowed] [Q1 to close the yard], and [S2 Ortega] [C2 is promising] [Q2 to keep it open].',
  '[S Ruiz] was stiff when pressed about the yard after it had burned, [C saying], [Q “Nobody told me.”]',
  '[S Ortega] [C warned] [Q it might fall].',
  '[S The mother of three] [C says] [Q she is glad of the light].',
  'In Paris [S Ruiz] [C said] [Q the bridge was old].',
]);

finds('days that own something, against days that tell when', [
  '[S Ruiz] [C said] [Q yesterday’s vote was a mess].',
  '[S Ruiz] [C said] [Q last night’s talks were brief].',
  '[S The minister] [C said] [Q Monday’s decision was final].',
  '[S Ruiz] [C said] yesterday [Q the vote was a mess].',
  '[S Ruiz] [C said] last night [Q the talks were brief].',
]);
