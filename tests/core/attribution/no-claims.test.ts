import { finds } from './finds';

// What a reader met as a claim and nobody had said; each sentence without marks must stay without.
finds('turns of phrase with a verb of saying', [
  'All told, ten boats sank in the bay.',
  'That said, the bridge leaks when it rains.',
  'That said, [S Ruiz] [C argued] [Q the bridge would hold].',
  'The audit calls that into question.',
  'She called the office several times, but nobody answered.',
  'The partners called it quits in May.',
  'He asked this question in every town.',
  'I could tell he was tired of the ferry.',
  'If you’re wondering how it was built, the plans lie in the library.',
  'They’re going again “for a little while at least”.',
]);

finds('questions that the reporter asks', [
  'What has Ruiz said about the bridge?',
  'Did the mayor say the ferry was safe?',
  'Would Ruiz have promised to leave?',
  '[Q “Will it hold?”] [S Ruiz] [C asked].',
]);

finds('what has yet to be said, or is not', [
  'The court has yet to rule on that matter.',
  'A smile crossed her face as if to say “You think you got me?” before she left.',
  'Ortega refused to say that the ferry was unsafe.',
  'What we wanted to say: “Sell the ferry and be done with it.”',
  'Those who were supposed to testify at the inquiry were sent home.',
]);

finds('acts that take the same verbs', [
  'He claimed asylum in the north.',
  'Ruiz claimed victory in Aldea.',
  'She has written music for the stage and the harbour choir.',
  'Ruiz wrote hundreds of songs that summer and sold ten of them.',
  'He wrote up a plan of the yard and, two weeks later, put the papers in a chest, mounted his mule and left.',
  'The builders reckoned with the river that nobody had tamed.',
  'Users challenge each other on the old paths called “stretches.”',
  'Orr spent 45 seconds explaining how he had crossed.',
]);

finds('a word that is no verb where it stands', [
  'The race now moves to Western states this week.',
  '[Q “Unless you are the harbour, it does not matter,”] [S the security head] [C said].',
  '[S Orr’s campaign] bought a $2 million ad buy in Aldea and [C announced] [Q it would run for a month].',
  '[Q The crossing took 1 minute and 45 seconds], [C according to] [S a report into the accident published on Thursday].',
]);

finds('only what was said', [
  '[S The new mayor, Ann Ruiz], [C is promising] [Q to bring order to the yard], but the money may be hard to find.',
  'While [S1 the ranger] [C1 is calling for] [Q1 lights to make the path a better place to walk], [S2 Mr Paul Orr], who works with the council, [C2 says] [Q2 lamps in town are a solution].',
  'Paul Orr, who denies any wrongdoing, now has oversight over the whole yard.',
  '[S Ruiz] [C told] “Aldea This Morning” co-host Jo Orr, [Q “You have to reckon with us, and we will not go away.”]',
  'After hitting “Sailing To the Streets,” [S the singer] [C told] the audience, [Q “That’s good, maybe we should go on the road.”]',
  'LINDAL: It was around eight in the evening but Aisha Orr was still busy with her stall close to the bus stand and its gates.',
  '[C According to] [S Amina Orr, 34], [Q small traders began to earn more after the lamps came].',
  'For example, [C according to] [S the Aldea Post], [Q the council spent two million on the yard].',
  '[Q “We are excited,”] [C comments] [S Ruiz] in a statement, [Q “as it is a feast for the whole town.”]',
  '[Q “Why did you come to the town?”] [S Orr] [C asked] Ruiz.',
]);

finds('words that only look like reporting', [
  'The first people charged with taking part are due in court.',
  'Their duties relate to the upkeep of the yard.',
  'Ann Ruiz reported from Calder, and Paul Orr from Aldea.',
  'Clerks urged to travel in groups after dark',
  'It is fair to say that the river won.',
  'A short declaration of the council that plunged the town into debt is gone.',
  'There is no Aldean argument that the bridge could stand.',
]);

finds('conditions, alternatives and counts', [
  'If the mayor says the bridge is safe, do not believe her.',
  'Suppose Ruiz tells the court that she was at home.',
  'A spokeswoman declined to confirm or deny the existence of a plan.',
  'A rebel leader, contacted by telephone, denied involvement.',
  'The siren was heard in every street, repeated six times, and then it stopped.',
  '[S A spokeswoman] [C said] [Q more heads would roll].',
  '[S Aldea Lines] [C said] [Q it would cut ten jobs], blaming the price of coal.',
  '10:42 a.m. [Q The fire has jumped the river], [S officials] [C say].',
  '[Q It will hold], [C said] [S a handful of residents].',
]);
