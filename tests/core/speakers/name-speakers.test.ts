import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/core/attribution/find-quotations';
import { english } from '../../../src/core/lexicon/en/english';
import { parseText } from '../../../src/core/text/parse-text';

/** The speakers of all attributions of a text, in order; an unnamed one in brackets. */
function speakersOf(text: string, title: string | null = null): (string | null)[] {
  return findQuotations(parseText(text), { lexicon: english, title }).map(({ speaker, anonymous }) =>
    anonymous ? `(${speaker})` : speaker,
  );
}

describe('speakers', () => {
  it.each<[string, (string | null)[]]>([
    ['Mayor Ann Ruiz said it rained. “It poured,” Ruiz said.', ['Ann Ruiz', 'Ann Ruiz']],
    ['Mayor Ann Ruiz said it rained. “It poured,” she said.', ['Ann Ruiz', 'Ann Ruiz']],
    ['Ann Ruiz met Paul Orr. “It poured,” he said. “It did not,” she said.', ['Paul Orr', 'Ann Ruiz']],
    ['Ann Ruiz, the mayor, left. “It poured,” the mayor said.', ['Ann Ruiz']],
    ['The mayor, Ann Ruiz, said it rained.', ['Ann Ruiz']],
    ['Ruiz’s chief of staff said it rained.', ['(Ruiz’s chief of staff)']],
    ['A ministry official said it rained.', ['(a ministry official)']],
    ['One resident said it rained.', ['(a resident)']],
    ['Officials said it rained.', ['(officials)']],
    ['The report said it rained.', ['the report']],
    ['The Ministry of Works said it rained. The ministry said it poured.', ['Ministry of Works', 'Ministry of Works']],
    [
      'The World Rain Office (WRO) said it rained. “It poured,” the WRO said.',
      ['World Rain Office', 'World Rain Office'],
    ],
    ['The ambassador to France Ann Ruiz said it rained.', ['Ann Ruiz']],
    [
      'Paul Orr drove to Calder. Residents of Aldea, Calder, Lakeside and Norwick said it rained.',
      ['(residents of Aldea, Calder, Lakeside and Norwick)'],
    ],
    ['In a letter to the council Ann Ruiz wrote: “It poured.” She added that it rained.', ['Ann Ruiz', 'Ann Ruiz']],
    ['Mayor Ann Ruiz published a post this week that read: “We will never sell it.”', ['Ann Ruiz']],
    ['Ann Ruiz was quoted as saying by Le Monde that it rained.', ['Ann Ruiz']],
    [
      '00:12 Ann Ruiz: When?\n\n00:19 Joe Orr: Soon.\n\n00:20 Ann Ruiz: Sure?\n\n00:22 Joe Orr: Yes.',
      ['Ann Ruiz', 'Joe Orr', 'Ann Ruiz', 'Joe Orr'],
    ],
    [
      'A person close to the mayor said it rained. The person said it poured.',
      ['(a person close to the mayor)', '(a person close to the mayor)'],
    ],
    ['Ann Sanders spoke to Paul Orr. Sanders said it rained.', ['Ann Sanders']],
    ['Paul King, a prominent engineer, said it rained. Mr. King said it poured.', ['Paul King', 'Paul King']],
    ['Mr. Paul Orr met Mrs. Ann Orr. Mrs. Orr said it rained.', ['Ann Orr']],
    ['Kim Nam-gil left. Kim Su-ji came. Kim said it rained.', ['Kim Su-ji']],
    ['The Valley Defense Forces (VDF) left. It rained, the VDF said.', ['Valley Defense Forces']],
    ['Ann Ruiz’s new plan came with doubts. It may rain, she said.', ['Ann Ruiz']],
    ['Ann Ruiz entered. “It poured,” the Vermont senator said.', ['Ann Ruiz']],
    ['Governor Ann Ruiz entered. “It poured,” the mayor said.', ['(the mayor)']],
    [
      'A senator entered with Ann Ruiz. The senator said it rained. The senator said it poured.',
      ['(the senator)', '(the senator)'],
    ],
    ['After his rally in San Aldo, California, he said it rained.', [null]],
    ['A number of senior analysts said it rained.', ['(a number of senior analysts)']],
    ['Democrats said it rained. Republicans say it poured.', ['(Democrats)', '(Republicans)']],
    ['Authorities said it rained. Health authorities said it poured.', ['(authorities)', 'Health authorities']],
    ['The authors of the study wrote that it rained.', ['the authors of the study']],
    ['One user said it rained.', ['(a user)']],
    ['Asked whether he would take gifts from Paul Orr, Mayor Jack Ruiz laughed. “It poured,” he said.', ['Jack Ruiz']],
    ['A Valley report said it rained. The report said it poured.', ['Valley', 'Valley']],
    ['The report by the World Rain Office said it rained.', ['World Rain Office']],
    ['The French and German ministries said it rained.', ['the French and German ministries']],
    ['Ann Ruiz spoke. Photo of the dam. Jane Orr / AFP “It poured,” she said.', ['Ann Ruiz']],
    ['Ann Ruiz entered. The mother of three said it rained.', ['Ann Ruiz']],
    ['“It poured,” wrote a man calling himself Paul Orr.', ['Paul Orr']],
    ['Ann Ruiz won. The campaign said it rained.', ['the campaign']],
    ['Ruiz’s Facebook post said it rained.', ['Ruiz']],
    ['“It poured,” she said.', [null]],
    ['Ann Ruiz said it rained.\n\n“It has never rained like that before.”', ['Ann Ruiz', 'Ann Ruiz']],
    ['Israeli settlers said it rained. Sanders’ campaign said it poured.', ['(Israeli settlers)', 'Sanders’ campaign']],
    ['Vendors said it rained.', ['(vendors)']],
    ['It rained, according to answers posted on the town’s site.', ['answers posted on the town’s site']],
    ['House Speaker Paul Orr left. “It rained,” Orr said.', ['Paul Orr']],
    [
      'House Speaker Paul Orr left. White House and harbour spokesmen said it rained.',
      ['White House and harbour spokesmen'],
    ],
    [
      'Aldea Bank of Calder President Ann M. Ruiz said it rained. “It poured,” Ruiz said.',
      ['Ann M. Ruiz', 'Ann M. Ruiz'],
    ],
    ['Harriers QB Sheldon Orr said it rained.', ['Sheldon Orr']],
    ['Deputy Director of Public Prosecution Anna Ruiz left. Ms Ruiz said it rained.', ['Anna Ruiz']],
    ['CEO Adrian Orr said it rained.', ['Adrian Orr']],
    ['The American Legion said it rained.', ['American Legion']],
    ['The Aldea Beer and Pub Association said it rained.', ['Aldea Beer and Pub Association']],
    [
      '“Why does it rain in this town?” King asked Orr. Co-host Gayle King said it poured.',
      ['Gayle King', 'Gayle King'],
    ],
    [
      'A Western official left. “It rained,” one Western official said. “It poured,” the same official said.',
      ['(a Western official)', '(a Western official)'],
    ],
    [
      'It rained, according to a person familiar with the matter. It poured, the person said.',
      ['(a person familiar with the matter)', '(a person familiar with the matter)'],
    ],
    ['It rained, according to sources close to Ann Ruiz.', ['(sources close to Ann Ruiz)']],
    ['There was a shift in words from President Ann Ruiz, who said it rained.', ['Ann Ruiz']],
    ['The plan met anger from residents who said it rained.', ['(residents)']],
    ['An old official she spoke to on camera said it rained.', ['(an old official)']],
    [
      'Ann Ruiz said it rained. Paul Orr, however, is counting on the sun. “It shines,” he said.',
      ['Ann Ruiz', 'Paul Orr'],
    ],
    ['What her team calls “the flood” came in May.', ['her team']],
    ['Paul Orr came as the Malaysians had taught him. “It rained,” he said.', ['Paul Orr']],
    ['Paul Orr bought 21st Century Fox. “It rained,” he said.', ['Paul Orr']],
    ['The town’s top court last week said it rained.', ['the town’s top court']],
    ['Last night Mayor Ann Ruiz said it rained.', ['Ann Ruiz']],
    ['One in four voters said it rained.', ['(one in four voters)']],
    [
      'A body of bankers that sets the rules for banks, known as the Board, recently said it rained.',
      ['a body of bankers'],
    ],
    ['Ann Ruiz, a backer of the bridge said it rained.', ['Ann Ruiz']],
    ['Some advocates for river research said it rained.', ['(some advocates for river research)']],
    [
      'President Ann Ruiz said it rained. The president said it poured. President Orr left. The president said it stopped.',
      ['Ann Ruiz', 'Ann Ruiz', 'Ann Ruiz'],
    ],
    ['Novelist Jo Orr said it rained.', ['Jo Orr']],
    ['“Nobody buys,” says the guy at the counter.', ['(the guy at the counter)']],
    ['The National Rain Chiefs’ Council said it rained.', ['National Rain Chiefs’ Council']],
    ['Councillor Paul Orr MBE said it rained.', ['Paul Orr']],
    ['Aldea and Calder Police said it rained.', ['Aldea and Calder Police']],
    ['Police and Rain Commissioner Matt Orr said it rained.', ['Matt Orr']],
    ['Ann Ruiz, head of the Rain Office of Aldea and Wales, said it rained.', ['Ann Ruiz']],
    [
      'Bea Ruiz was hurt. A teacher at a hall where children met for a play said it rained. She said it poured.',
      ['(a teacher at a hall)', '(a teacher at a hall)'],
    ],
    ['Ann Ruiz spoke of how the rainfall might hurt the town, noting that it rained.', ['Ann Ruiz']],
    ['Furious Kath Orr, 52, said it rained. Mum-of-two Jo Ruiz said it poured.', ['Kath Orr', 'Jo Ruiz']],
    ['Union Minister of State for Ports R.K. Menon said it rained.', ['R.K. Menon']],
    ['Paul Ortega left. His wife, Alva, said it rained. “It poured,” she said.', ['Alva', 'Alva']],
    ['“It rains,” the boy said. The judge nodded. “It pours,” she said.', ['(the boy)', '(the judge)']],
    [
      'The town wrote to the firm. The Calder Ledger said it rained. The company denied the report, calling it “wet.”',
      ['Calder Ledger', 'the company'],
    ],
    ['Q: Does it rain?\n\nA: It does.\n\nQ: In May?\n\nA: Always.', [null, null, null, null]],
    ['Ann Orr spoke in Calder, N.Y., to a crowd. “It rained,” she said.', ['Ann Orr']],
    ['A man from the town of Wismar Bay left. “It rained,” he said.', [null]],
  ])('of %j', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  it('go by the full name that only the headline gives', () => {
    expect(speakersOf('Ruiz said it rained.', 'Anna Ruiz on the rain')).toEqual(['Anna Ruiz']);
  });

  it('are all listed where several speak as one', () => {
    const [found] = findQuotations(parseText('Ann Ruiz and Paul Orr said it rained.'), { lexicon: english });
    expect(found?.speakers).toEqual(['Ann Ruiz', 'Paul Orr']);
  });
});
