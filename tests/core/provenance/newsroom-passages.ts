/** A passage and what the whole analysis finds in it, in reading order: "speaker · type via carriers". */
export type Passage = readonly [text: string, ...found: string[]];

/** How newsrooms around the world write. People, bodies and events are made up. */
export const newsroomPassages: Readonly<Record<string, readonly Passage[]>> = {
  'South Asia': [
    [
      '“The embankment will be repaired before the monsoon,” Chief Engineer Anil Varade told PTI on Tuesday.',
      'Anil Varade · wire via Press Trust of India',
    ],
    [
      'Speaking to ANI, Varade said that the embankment would be repaired before the monsoon.',
      'Varade · wire via Asian News International',
    ],
    [
      'As per a PTI report, Varade said the embankment had been inspected twice.',
      'Varade · wire via Press Trust of India',
    ],
    ['“We have no shortage of boats,” the collector told reporters here on Monday.', 'the collector · statement'],
    [
      'Taking to X, state minister Meera Solanke wrote, “Not one village will be left behind.”',
      'Meera Solanke · social via X',
    ],
    ['Solanke, in a post on X, said that relief camps had been opened in nine villages.', 'Solanke · social via X'],
    [
      'Police sources told IANS that two boatmen had been detained.',
      'Police sources · wire via Indo-Asian News Service',
    ],
    ['Varade was quoted as saying by PTI that the sluice gates were safe.', 'Varade · wire via Press Trust of India'],
    ['“The gates are safe,” news agency PTI quoted Varade as saying.', 'Varade · wire via Press Trust of India'],
    [
      'Opposition leader Farid Qasimi, while addressing a press conference in Aldeapur, alleged that the tender was rigged.',
      'Farid Qasimi · statement',
    ],
    ['Addressing a rally in Aldeapur, Qasimi said the tender was rigged.', 'Qasimi · speech'],
    ['Qasimi told Dawn that his party would boycott the session.', 'Qasimi · interview via Dawn'],
    [
      'In a video message posted on Facebook, Qasimi claimed that his phone had been tapped.',
      'Qasimi · social via Facebook',
    ],
    ['“Our patience is not endless,” Qasimi posted on Koo.', 'Qasimi · social via Koo'],
  ],
  Africa: [
    [
      'The commissioner, Mr Tunde Adelakun, told the News Agency of Nigeria (NAN) in Aldea on Thursday that 40 boreholes had been drilled.',
      'Tunde Adelakun · wire via News Agency of Nigeria',
    ],
    [
      'Adelakun disclosed this in an interview with NAN on Thursday. “Forty boreholes have been drilled,” he said.',
      'Adelakun · wire via News Agency of Nigeria',
    ],
    [
      'In a statement signed by its spokesman, Bode Ekpo, the union said its members would resume work on Monday.',
      'the union · statement',
    ],
    [
      '“Our members will resume on Monday,” Ekpo told Premium Times by telephone.',
      'Ekpo · interview via Premium Times',
    ],
    [
      'Ekpo, who spoke on Channels Television’s Sunrise Daily, said that talks had collapsed.',
      'Ekpo · interview via Channels Television',
    ],
    ['“The talks have collapsed,” he tweeted via his verified handle, @bodeekpo.', 'social via Twitter'],
    [
      'Governor Wanjala Otieno said on Citizen TV that the road would be tarmacked by June.',
      'Wanjala Otieno · interview via Citizen TV',
    ],
    ['Speaking to the SABC, mayor Lindiwe Marais said the pumps had failed.', 'Lindiwe Marais · interview via SABC'],
    ['Marais told News24 the pumps would be replaced.', 'Marais · interview via News24'],
    [
      'The ministry told Agence France-Presse that 12 people had been rescued.',
      'the ministry · wire via Agence France-Presse',
    ],
  ],
  'Australia and New Zealand': [
    [
      '“It’s a terrible outcome for the valley,” Cr Holly Trent told AAP.',
      'Holly Trent · wire via Australian Associated Press',
    ],
    ['Premier Owen Tasker told ABC Radio the levee would be raised.', 'Owen Tasker · interview via ABC Radio'],
    ['Mr Tasker told 2GB the levee would be raised “no matter what”.', 'Tasker · interview via 2GB'],
    ['Mr Tasker told the ABC’s 7.30 program that he had not read the advice.', 'Tasker · interview via 7.30'],
    ['“I have not read it,” he told parliament on Wednesday.', 'speech'],
    [
      'Ms Trent told RNZ’s Morning Report the council had run out of sandbags.',
      'Trent · interview via Morning Report, RNZ',
    ],
    [
      'The department said in a statement to Guardian Australia that the levee met the standard.',
      'the department · statement via The Guardian',
    ],
  ],
  'Britain and Ireland': [
    [
      'A council spokesperson told the PA news agency: “The bridge is closed until further notice.”',
      'a council spokesperson · wire via PA Media',
    ],
    [
      'Sir Rowan Pike told BBC Radio 4’s Today programme that the bridge should have shut years ago.',
      'Rowan Pike · interview via Today, BBC Radio 4',
    ],
    ['Pike told Sky News: “We were warned.”', 'Pike · interview via Sky News'],
    ['Speaking on LBC, Pike said he had been ignored.', 'Pike · interview via LBC'],
    [
      'Writing in the Daily Telegraph, Pike said the plan was “dead in the water”.',
      'Pike · document via The Daily Telegraph',
    ],
    ['He told MPs the plan was dead.', 'speech'],
    ['Downing Street said the prime minister had full confidence in her.', 'Downing Street · unstated'],
    [
      'Pike’s comments, first reported by the Financial Times, were made at a private dinner. “Nobody listens,” he said.',
      'Pike · speech',
    ],
    [
      'Taoiseach Niall Corrigan told RTÉ’s Morning Ireland that the ferry would return.',
      'Niall Corrigan · interview via Morning Ireland, RTÉ',
    ],
  ],
  Canada: [
    [
      '“We ran out of pumps,” Mayor Lise Gagnier told The Canadian Press.',
      'Lise Gagnier · wire via The Canadian Press',
    ],
    [
      'Gagnier told CBC’s Power & Politics the province had ignored her letters.',
      'Gagnier · interview via Power & Politics, CBC',
    ],
    [
      'In an emailed statement to CTV News, the province said the letters were received.',
      'the province · statement via CTV',
    ],
    [
      'The letters were first obtained by the Globe and Mail. Gagnier told the newspaper she had written nine times.',
      'Gagnier · interview via The Globe and Mail',
    ],
  ],
  'agencies abroad': [
    ['Premier Li Daoming said exports would recover, Xinhua reported.', 'Li Daoming · wire via Xinhua News Agency'],
    [
      'Exports will recover, Premier Li Daoming said, according to the official Xinhua news agency.',
      'Li Daoming · wire via Xinhua News Agency',
    ],
    [
      'Speaking to Anadolu, the Turkish state-run agency, minister Kemal Arat said the pipeline was intact.',
      'Kemal Arat · wire via Anadolu Agency',
    ],
    ['The minister told dpa that talks would resume.', 'the minister · wire via Deutsche Presse-Agentur'],
    [
      'Talks would resume, the German press agency dpa quoted a ministry spokesman as saying.',
      'a ministry spokesman · wire via Deutsche Presse-Agentur',
    ],
    [
      'The government will send rice, Kyodo News reported, citing an unnamed official.',
      'Kyodo News · wire via Kyodo News',
    ],
    [
      'A defence ministry official told Yonhap that the launch had failed.',
      'a defence ministry official · wire via Yonhap News Agency',
    ],
    ['Yonhap, citing the military, said two balloons had landed in the river.', 'Yonhap · wire via Yonhap News Agency'],
    [
      '“The bridge stands,” governor Pavel Orlenko wrote on his Telegram channel, the Interfax news agency reported.',
      'Pavel Orlenko · wire via Telegram, Interfax',
    ],
    [
      'Orlenko told Le Monde, according to Reuters, that the bridge would be rebuilt.',
      'Orlenko · wire via Le Monde, Reuters',
    ],
    ['Orlenko was quoted as saying by Le Monde that the bridge would be rebuilt.', 'Orlenko · outlet via Le Monde'],
    [
      'In an interview with Le Monde published on Friday, Orlenko said the bridge would be rebuilt.',
      'Orlenko · interview via Le Monde',
    ],
    [
      'According to a report by Bild citing a police file, the suspect had been known since May.',
      'Bild · outlet via Bild',
    ],
    ['“I am not for sale,” actress Lin Yao wrote on Weibo.', 'Lin Yao · social via Weibo'],
    ['Orlenko said in a post on VK that nobody was hurt.', 'Orlenko · social via VKontakte'],
    ['Instagram head Ola Brandt posted on Threads that the outage was over.', 'Ola Brandt · social via Threads'],
  ],
  'carriers behind the words': [
    ['“The bridge stands,” Orlenko said, Interfax reported.', 'Orlenko · wire via Interfax'],
    ['The bridge is safe, Orlenko wrote on Telegram, according to Interfax.', 'Orlenko · wire via Telegram, Interfax'],
    ['Orlenko said the bridge stands, according to Interfax.', 'Orlenko · wire via Interfax'],
    ['Orlenko was quoted by Interfax as saying the bridge stands.', 'Orlenko · wire via Interfax'],
    [
      'Interfax quoted Pavel Orlenko, an Aldea native, as saying that the bridge stands.',
      'Pavel Orlenko · wire via Interfax',
    ],
    ['Reuters, citing two sources, reported that the deal was off.', 'Reuters · wire via Reuters'],
    ['The deal was off, Reuters said, citing two people familiar with the matter.', 'Reuters · wire via Reuters'],
    ['The deal was off, Reuters said.', 'Reuters · wire via Reuters'],
    ['Reuters said its staff were safe.', 'Reuters · unstated'],
    ['CNBC reported that, according to two people in the room, the deal was off.', 'CNBC · outlet via CNBC'],
    [
      '“It is unsafe,” Holt wrote in the email, which was first reported by The Associated Press.',
      'Holt · wire via Associated Press',
    ],
    ['Officials who reviewed the plan told Reuters it had failed.', 'officials · wire via Reuters'],
  ],
  'posts passed on': [
    ['The minister shared a post by a farmer who called the tax theft.', 'the minister · retweet'],
    ['Vance promoted a tweet by a rival who called the tax theft.', 'Vance · retweet via Twitter'],
    ['Late on Sunday Vance reposted a message from a supporter saying the vote was stolen.', 'Vance · retweet'],
    ['Vance amplified a Truth Social post claiming that the vote was stolen.', 'Vance · retweet via Truth Social'],
    [
      'Vance’s account has been busy, retweeting several angry comments about the ferry.',
      'Vance · retweet via Twitter',
    ],
    [
      'Vance was suspended after sharing a Facebook post this week that mocked the strikers.',
      'Vance · retweet via Facebook',
    ],
    ['Vance’s tweet that the vote was stolen drew 400 replies.', 'Vance · social via Twitter'],
    [
      'Vance posted a photo of the dam on Instagram with the caption: “Still standing.”',
      'Vance · social via Instagram',
    ],
    ['“Still standing,” Vance captioned a photo of the dam on Instagram.', 'Vance · social via Instagram'],
  ],
};
