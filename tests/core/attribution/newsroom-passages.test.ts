import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/core/attribution/find-quotations';
import { english } from '../../../src/core/lexicon/en/english';
import { parseText } from '../../../src/core/text/parse-text';
import { markFound, readMarked } from './marked-sentences';

// Written in the manner of many newsrooms: town papers, courts, sport, obituaries, earnings, tabloids, agencies, papers of
// India, Nigeria and the Philippines, live reports. Each passage is the text and the answer; the speakers follow in order,
// one left unnamed in brackets.
const passages: [string, (string | null)[]][] = [
  [
    '[Q1 “We didn’t come out with the energy we needed,”] [S1 Lions coach Marty Dolan] [C1 said]. [Q1 “That’s on me.”] [S2 Dolan], in his third season, [C2 said] [Q2 quarterback Jay Pell will start Sunday]. Pell went 9-for-31. [Q3 “I’ve got to be better,”] [S3 he] [C3 said]. Asked whether he was hurt, Pell shook his head. [Q4 “Nope,”] [S4 he] [C4 said]. [Q4 “Just bad.”]',
    ['Marty Dolan', 'Marty Dolan', 'Jay Pell', 'Jay Pell'],
  ],
  [
    'A jury of eight women and four men deliberated for three hours before finding Carl Dunning, 44, guilty of arson. [S1 Prosecutor Ina Feld] [C1 told] jurors that [Q1 Dunning “burned the only thing his neighbors owned.”] [S2 Defense attorney Walt Simms] [C2 argued] [Q2 the fire was electrical]. [Q3 “There is not one fingerprint,”] [S3 Simms] [C3 told] the jury. Judge Opal Renner set sentencing for May 3. [C4 According to] [S4 court documents], [Q4 Dunning had borrowed a gas can from a cousin].',
    ['Ina Feld', 'Walt Simms', 'Walt Simms', 'court documents'],
  ],
  [
    'Wilma Tate, who taught three generations of Aldea children to read, died Sunday at Calder Hospice. She was 91. [S1 Her daughter, Jean Tate-Moss], [C1 said] [Q1 the cause was pneumonia]. [Q2 “She never raised her voice,”] [C2 said] [S2 Ned Cole, a former pupil] who is now the town’s mayor. [Q2 “She’d just look at you.”] In a 1998 interview with the Aldea Courier, [S3 Tate] [C3 said] [Q3 she had no regrets]. [Q4 “I’d do it all again,”] [S4 she] [C4 told] the newspaper, [Q4 “only with better chalk.”]',
    ['Jean Tate-Moss', 'Ned Cole', 'Wilma Tate', 'Wilma Tate'],
  ],
  [
    'Brightway Corp. reported second-quarter profit of $41 million, up 12 percent from a year earlier. Revenue rose 3 percent. [Q1 “We are pleased with our execution,”] [S1 Chief Executive Dana Voss] [C1 said] on a call with analysts. [S2 The company] [C2 said] [Q2 it expects full-year sales of $1.2 billion]. Analysts surveyed by FactLine had forecast $1.1 billion. Shares fell 4 percent. [Q3 “The guidance was light,”] [C3 wrote] [S3 Kyle Brandt, an analyst at Morrow Partners], in a note to clients.',
    ['Dana Voss', 'the company', 'Kyle Brandt'],
  ],
  [
    'NEW CALDER: [S1 Union Minister of State for Ports R.K. Menon] on Saturday [C1 said] that [Q1 the government would not compromise on safety]. Addressing a gathering here, [S2 he] [C2 said] that [Q2 “no stone would be left unturned”]. [S3 The minister] further [C3 said] that [Q3 Rs 300 crore had been sanctioned]. [S4 Opposition leader S. Pillai] [C4 alleged] that [Q4 the funds were diverted]. Talking to reporters, [S5 Pillai] [C5 said] [Q5 the people would give a befitting reply].',
    ['R.K. Menon', 'R.K. Menon', 'R.K. Menon', 'S. Pillai', 'S. Pillai'],
  ],
  [
    'The Governor of Kano-Brisk State, Alhaji Musa Danjo, has called on youths to shun violence. Danjo, who was represented by his deputy, Mrs. Ngozi Abba, stated this on Tuesday while declaring open a workshop. [C1 According to] [S1 him], [Q1 the government has done enough]. [Q2 “We will not fold our arms,”] [S2 he] [C2 said]. [S3 The Commissioner of Police, CP Bello Garba], [C3 confirmed] [Q3 the incident to newsmen].',
    ['Musa Danjo', 'Musa Danjo', 'Bello Garba'],
  ],
  [
    'MANILA-SUR — [S1 Sen. Lito Ramos] on Monday [C1 urged] the Palace [Q1 to release the funds]. [Q2 “Bakit hindi pa rin?”] [S2 he] [C2 said] in Filipino. [S3 Palace spokesperson Atty. Nilo Cruz] [C3 said] [Q3 the president “has nothing to hide.”] In a text message to reporters, [S4 Ramos] [C4 said] [Q4 he would file a resolution]. [S5 Ramos] [C5 added] [Q5 the DOJ should look into it].',
    ['Lito Ramos', 'Lito Ramos', 'Nilo Cruz', 'Lito Ramos', 'Lito Ramos'],
  ],
  [
    '[Q1 “I have nothing to hide,”] [C1 said] [S1 the minister], who resigned on Friday after the newspaper Der Tag published photos of him aboard the yacht. [Q1 “It was a holiday.”] The chancellor’s office declined to comment. [S2 A spokeswoman for the party], who asked not to be named because the talks are private, [C2 said] [Q2 more heads would roll].',
    ['(the minister)', '(a spokeswoman for the party)'],
  ],
  [
    '[Q1 “The bridge,”] [C1 said] [S1 Ortega, a bearded man of 60] who has run the ferry since his father died, [Q1 “was a mistake from the first day.”] He pointed at the water. [Q2 “Look,”] [S2 he] [C2 said]. [Q3 “Who would cross here?”] [S3 His wife, Elena], [C3 laughed]. [Q4 “Tourists,”] [S4 she] [C4 said].',
    ['Ortega', 'Ortega', 'Elena', 'Elena'],
  ],
  [
    '[Q1 “We have three options,”] [S1 Gen. Paul Strand, the commander of allied forces in the north], [C1 told] a news conference in Brisk on Thursday.\n\n[Q2 “The first is to wait. The second is to move. The third is to talk.]\n\n[Q2 “None of them is good,”] [S2 he] [C2 said].',
    ['Paul Strand', 'Paul Strand'],
  ],
  [
    'If the mayor says the bridge is safe, do not believe her. Suppose Ruiz tells the court that she was at home. Imagine a president who says nothing. It would be wrong to say that nobody cared. Nobody said it would be easy. Had he said so, she would have left.',
    [],
  ],
  [
    '10:42 a.m. [Q1 The fire has jumped the river], [S1 officials] [C1 say]. \n\n11:05 a.m. [Q2 Evacuations have been ordered for Pine Valley], [S2 Sheriff Ann Colby] [C2 says]. [Q3 “Leave now,”] [S3 Colby] [C3 said] in a video posted to Facebook.\n\n11:30 a.m. [Q4 Gov. Ted Marsh has declared a state of emergency], [S4 his office] [C4 says].',
    ['(officials)', 'Ann Colby', 'Ann Colby', 'his office'],
  ],
  [
    '[S1 Police] [C1 said] [Q1 a 34-year-old man was arrested at the scene]. [S2 A neighbor], who did not want to be identified, [C2 said] [Q2 she heard two shots]. [Q3 “Pop, pop,”] [S3 she] [C3 said]. [S4 Lt. Mark Hale, a police spokesman], [C4 said] [Q4 the man’s name would be released later]. [S5 Hale] [C5 said] [Q5 no one else was hurt]. Anyone with information is asked to call 555-0100.',
    ['Police', '(a neighbor)', '(a neighbor)', 'Mark Hale', 'Mark Hale'],
  ],
  ['[Q “I told them, ‘Don’t open it,’ and they opened it,”] [C said] [S Vera Pons, a neighbour].', ['Vera Pons']],
  [
    '[Q1 Talks collapsed late Thursday], [S1 two people familiar with the matter] [C1 said], speaking on condition of anonymity. [Q2 “There is no deal,”] [S2 one of the people] [C2 said]. [S3 A third person] [C3 said] [Q3 talks may resume]. The company and the union declined to comment.',
    ['(two people familiar with the matter)', '(one of the people)', '(a third person)'],
  ],
  [
    'Actress Mila Dorn has opened up about her split from director Theo Banks. [Q1 “We’re still a family,”] [S1 the Night Harbor star, 38], [C1 told] Glow magazine. [Q1 “He’s my best friend.”] The pair, who share two sons, announced their separation in March. [S2 A source close to the couple] [C2 tells] Glow that [Q2 “it was a long time coming.”] A rep for Banks had no comment.',
    ['Mila Dorn', '(a source close to the couple)'],
  ],
  [
    '[Q1 “It is what it is,”] [S1 Bolton boss Gary Trent] [C1 told] BBC Radio Manchester after the 3-0 defeat. Striker Ollie Dean, who missed a penalty, took to Instagram to apologise. [Q2 “Gutted,”] [S2 he] [C2 wrote]. [Q2 “Sorry lads.”] [S3 Former England captain Phil Shaw], speaking on Sky Sports, [C3 described] [Q3 the defending as “schoolboy stuff”].',
    ['Gary Trent', 'Ollie Dean', 'Phil Shaw'],
  ],
  [
    'In his ruling, [S1 Judge Amir Patel] [C1 wrote] that [Q1 the law “punishes the poor for being poor.”] [S2 The attorney general’s office] [C2 said] [Q2 it would appeal]. [Q3 “We respect the court,”] [C3 said] [S3 Gail Ross, a spokeswoman]. [S4 The plaintiffs’ lawyer, Dan Wu], [C4 hailed] [Q4 the decision as “a landmark.”] [S5 The American Rights Union], which filed the suit, [C5 called] [Q5 it a victory].',
    ['Amir Patel', 'the attorney general’s office', 'Gail Ross', 'Dan Wu', 'the American Rights Union'],
  ],
  [
    '[C1 According to] [S1 the police], [Q1 the driver fled]. [Q2 The driver], [S2 police] [C2 said], [Q2 was later found]. [Q3 He had been drinking], [C3 according to] [S3 a breath test]. [S4 Witnesses] [C4 told] police [Q4 he drove “like a madman.”] [S5 Police Chief Ed Norris] [C5 told] The Aldea Post that [Q5 the man was a cousin of his].',
    ['the police', 'police', 'a breath test', '(witnesses)', 'Ed Norris'],
  ],
  [
    '[Q1 “Nobody should be surprised,”] [C1 tweeted] [S1 Senator Kim Wells], who leads the committee. In a follow-up post, [S2 she] [C2 said] [Q2 the bill was dead]. Her colleague, Sen. Ray Dunn, retweeted the message. [Q3 “Exactly this,”] [S3 he] [C3 wrote]. On Truth Social, [S4 Dunn] [C4 accused] [Q4 her of lying].',
    ['Kim Wells', 'Kim Wells', 'Ray Dunn', 'Ray Dunn'],
  ],
  [
    '[S1 Former treasurer Joan Pike] once [C1 quipped] that [Q1 the town’s budget was “held together with tape.”] Her successor put it another way. [Q2 “It’s not even tape,”] [C2 said] [S2 Mo Haddad]. [Q2 “It’s spit.”]',
    ['Joan Pike', 'Mo Haddad'],
  ],
  [
    '[S1 Hotel workers, cleaners and cooks] marched through Calder on Friday, [C1 chanting] [Q1 “No raise, no rooms.”] [S2 Organizers] [C2 estimated] [Q2 the crowd at 4,000]; police put it at 1,500. [Q3 “We clean it, we can close it,”] [C3 read] [S3 one sign]. [Q4 “They can’t ignore us now,”] [C4 said] [S4 Tereza Lund, 29, a housekeeper at the Grand].',
    ['(Hotel workers, cleaners and cooks)', '(organizers)', 'a sign', 'Tereza Lund'],
  ],
  [
    'The bank’s chief economist, Sara Holm, expects inflation to ease. [Q1 Growth], [S1 she] [C1 says], [Q1 will be slow]. [Q2 “But there’ll be growth,”] [S2 she] [C2 insists]. Others are less sure. [Q3 “I’d be shocked,”] [C3 said] [S3 one].',
    ['Sara Holm', 'Sara Holm', '(one)'],
  ],
  [
    '[Q1 “My father used to say that a boat is a hole in the water,”] [C1 recalls] [S1 Pim Jansen (61)], who lost his in the flood. [S2 Jansen’s daughter Mieke] [C2 adds]: [Q2 “He never stopped talking about it.”] Translated from the Dutch by Ann Orr.',
    ['Pim Jansen', 'Mieke'],
  ],
  [
    '[S1 Tunisia-born engineer Sami Karoui, 33], [C1 says] [Q1 he’s never looked back]. [Q2 “Why would I?”] [S2 he] [C2 asks], sipping tea. What does he miss? [Q3 “The sea,”] [S3 he] [C3 says]. [Q3 “And my mother’s cooking, of course.”]',
    ['Sami Karoui', 'Sami Karoui', 'Sami Karoui'],
  ],
  [
    '[S1 Meteorologists at the National Rain Centre in Brisk] [C1 said] [Q1 the storm’s winds had reached 120 mph]. [Q2 “This is a life-threatening situation,”] [S2 the centre] [C2 warned]. Residents were urged to leave. Mayor Cruz begged people to listen. [Q3 “I’m pleading with you,”] [S3 she] [C3 said], her voice breaking.',
    ['(meteorologists at the National Rain Centre in Brisk)', 'the centre', 'Cruz'],
  ],
  [
    'When police arrived, [S1 Dunn] allegedly [C1 told] an officer, [Q1 “You’ll never take me.”] [S2 The affidavit] [C2 states] that [Q2 he then ran]. [S3 Prosecutors] [C3 allege] that [Q3 he hid the gun]. [S4 His mother], in tears, [C4 told] the court [Q4 her son was “a good boy who got lost.”]',
    ['Dunn', 'the affidavit', '(prosecutors)', '(his mother)'],
  ],
  [
    'A rebel spokesman, contacted by telephone, denied involvement. The pair, who share two sons, announced their separation in March.',
    [],
  ],
  [
    '[Q1 “It’s not safe,”] [S1 Bell] [C1 said] of the dam, which was built in 1931. [Q1 “We all know it.”] Bell’s report, released Monday, found 14 cracks. [S2 The report] [C2 warned] that [Q2 the next flood “could be the last.”] State engineers disputed that. [S3 They] [C3 say] [Q3 the dam is sound].',
    ['Bell', 'the report', '(state engineers)'],
  ],
  [
    '[Q1 “Give me a chance,”] [S1 the boy] [C1 begged]. The judge did not. [Q2 “Thirty days,”] [S2 she] [C2 said].',
    ['(the boy)', '(the judge)'],
  ],
  [
    '[Q “I can’t believe it!”] [C exclaimed] [S first-time winner Lou Garza], who beat 400 others. [Q “Me!”]',
    ['Lou Garza'],
  ],
  [
    'She was, in the words of one former colleague, “a hurricane in heels.” [S Another] [C called] [Q her “the kindest person alive.”] To her students she was simply “Miss B.”',
    ['(another)'],
  ],
  [
    'The league fined Dolan $25,000 for what [S it] [C called] [Q “conduct detrimental to the game.”] Dolan has appealed. His agent, Scott Marsh, did not return calls.',
    ['the league'],
  ],
  [
    '[S1 The World Health Office] (WHO) on Friday [C1 declared] [Q1 the outbreak over]. [Q2 “We must stay alert,”] [S2 WHO Director-General Dr. Amara Diop] [C2 told] reporters in Geneva-Sud. [S3 The WHO] [C3 said] [Q3 41 people had died].',
    ['World Health Office', 'Amara Diop', 'World Health Office'],
  ],
  [
    '[S1 Northwind Airlines] [C1 said] [Q1 it would cut 3,000 jobs], blaming higher fuel costs. [S2 The carrier’s chief executive, Ben Oster], [C2 said] in a memo to employees that [Q2 the cuts were “painful but necessary.”] The memo was seen by Reuters. [S3 Unions] [C3 vowed] [Q3 to fight].',
    ['Northwind Airlines', 'Ben Oster', 'unions'],
  ],
  [
    '[Q1 “We are not for sale,”] [S1 the prime minister of Nordland, Ulla Berg], [C1 said] on Tuesday, after [S2 the president of Sudland] [C2 suggested] that [Q2 he might buy her country]. [Q3 “We never will be,”] [S3 she] [C3 told] lawmakers. [S4 The president] later [C4 told] Fox News [Q4 he had been joking].',
    ['Ulla Berg', '(the president of Sudland)', 'Ulla Berg', '(the president of Sudland)'],
  ],
  [
    'Farmer Joe Pruitt, leaning on his gate, shakes his head. [Q1 “Rain, rain, rain,”] [S1 he] [C1 mutters]. Down the road, his neighbor, Ida Cox, is philosophical. [Q2 “God sends it,”] [S2 she] [C2 says].',
    ['Joe Pruitt', 'Ida Cox'],
  ],
  [
    '[Q1 “I was shocked when I read the report,”] [C1 says] [S1 Prof. T. N. Rao], who heads the institute. [S2 Rao, 58], [C2 adds] that [Q2 his team had warned the state in 2019]. [Q3 “Nobody listened,”] [S3 he] [C3 laments].',
    ['T. N. Rao', 'T. N. Rao', 'T. N. Rao'],
  ],
  [
    '[S1 Deputy Chief Constable Moira Kane] [C1 said]: [Q1 “Our thoughts are with the family.”] [S2 She] [C2 added] that [Q2 officers would remain in the area]. [S3 Local MP Giles Frome] [C3 said] [Q3 he was “deeply saddened”]. [S4 Frome] [C4 tweeted]: [Q4 “Devastating news.”] [S5 A woman] who lives nearby, who gave her name only as Sue, [C5 said] [Q5 she heard a bang].',
    ['Moira Kane', 'Moira Kane', 'Giles Frome', 'Giles Frome', '(a woman)'],
  ],
  [
    'KINSHASA-EST, Jan. 4 (AFP) — [Q1 At least 20 people died when a ferry sank], [S1 a local official] [C1 told] AFP on Sunday. [Q2 “The boat was overloaded,”] [C2 said] [S2 Jean-Marie Kalombo, the territory’s administrator]. The navy spokesman confirmed the toll. [S3 State television] [C3 reported] that [Q3 a search was under way].',
    ['(a local official)', 'Jean-Marie Kalombo', 'state television'],
  ],
  [
    'The company’s shares, which have doubled this year, fell 6% after [S1 the Financial Ledger] [C1 reported] that [Q1 regulators were investigating its accounts]. [S2 The company] denied the report, [C2 calling] [Q2 it “baseless.”] A spokesperson for the regulator declined to confirm or deny the existence of any probe.',
    ['Financial Ledger', 'the company'],
  ],
  [
    '[Q1 “I don’t think anybody would argue with that,”] [S1 Pell’s lawyer, Amy Cho], [C1 told] Judge Renner. [Q2 “I would,”] [S2 the judge] [C2 replied]. Cho then asked for a recess.',
    ['Amy Cho', 'Renner'],
  ],
  [
    'In an op-ed in the Aldea Times, [S1 Cole] [C1 wrote] that [Q1 the plan would “gut” the schools]. In her new memoir, “Salt and Stone,” [S2 the singer Ida Vale] [C2 reveals] that [Q2 she nearly quit in 2009]. [Q3 “I had nothing left,”] [S3 she] [C3 writes].',
    ['Cole', 'Ida Vale', 'Ida Vale'],
  ],
  [
    '[S1 Experts] [C1 say] [Q1 the virus spreads easily]. Researchers in Brisk have shown that it survives on glass for days. [S2 The findings], published in the journal Cell Letters, [C2 suggest] that [Q2 cleaning matters]. [Q3 “Wash your hands,”] [S3 Dr. Paul Kerr, the lead author], [C3 said] in a news release.',
    ['(Experts)', 'the findings', 'Paul Kerr'],
  ],
  [
    'Many residents fear the worst. [S1 Some] [C1 say] [Q1 they have seen lights]. Others blame the mine. [S2 One man], who has lived here for 60 years, [C2 says] [Q2 it’s all nonsense]. [Q3 “Moonshine,”] [S3 he] [C3 says].',
    ['(some)', '(a man)', '(a man)'],
  ],
];

describe('passages in the manner of many newsrooms', () => {
  it.each(passages)('finds who said what in %s', (marked, speakers) => {
    const { text } = readMarked(marked);
    const found = findQuotations(parseText(text), { lexicon: english });
    expect(markFound(text)).toBe(marked);
    expect(found.map(({ speaker, anonymous }) => (anonymous ? `(${speaker})` : speaker))).toEqual(speakers);
  });
});
