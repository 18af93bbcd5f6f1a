/** Words by which news English tells the occasion on which something was said or written. Data only, by channel. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** "in an interview", "during a podcast" */
export const interviewNouns = list(`
  interview interviews q&a sit-down podcast one-on-one phoner segment episode broadcast telecast newscast programme talk-show`);

/** "in a statement", "at a news conference", "by email" */
export const statementNouns = list(`
  statement statements release releases e-mail email emails e-mails message messages text texts briefing briefings
  announcement teleconference telecon communiqué communique readout presser gaggle advisory scrum bulletin
  conference conferences call calls response reply kit availability apology`);

/** "at a rally", "in her testimony", "during the debate" */
export const speechNouns = list(`
  speech speeches address addresses rally rallies debate debates hearing hearings testimony keynote sermon homily forum
  forums panel panels summit convention ceremony fundraiser fund-raiser event events parliament court courtroom remarks
  sentencing trial inquiry inquest commencement eulogy funeral vigil arguments arraignment concert gala lecture toast
  floor stage session sessions symposium deposition questioning cross-examination gathering workshop webinar stop stops
  appearance appearances luncheon breakfast dinner banquet commons lords bundestag knesset seminar meeting proceedings
  podium mass prayers monologue graduation inauguration caucus assembly roundtable hall halls stand presentation plenary
  congress dock memorial unveiling launch cookout demonstration protest march`);

/** "in a letter", "according to the report", "in her memoir" */
export const documentNouns = list(`
  report reports study studies survey surveys poll polls paper papers document documents filing filings lawsuit lawsuits
  suit complaint indictment affidavit affidavits memo memos memorandum letter letters records transcript transcripts book
  books memoir memoirs autobiography biography op-ed op-eds editorial editorials column columns essay essays analysis
  analyses ruling rulings bill submission petition blog blogs article articles newsletter note notes manifesto opinion
  decision dissent treaty resolution resolutions legislation declaration contract agreement guidance guidelines roadmap
  manual diary warrant audit dossier cable cables proposal paperwork data figures statistics census estimate estimates
  research findings file files preprint motion log logs website missive review foreword preface commentary piece
  judgment judgement verdict disclosures disclosure pamphlet brochure flyer leaflet obituary prospectus assessment`);

/** "in a tweet", "in a Facebook post" */
export const postNouns = list(`
  tweet tweets post posts thread tweetstorm livestream reel caption vlog subreddit skeet toot media story stories comment
  comments video videos`);

/** Listeners to whom one gives a statement: "told reporters". */
export const reporterNouns = list(`
  reporters journalists newsmen press media mediapersons correspondents newspeople pressmen`);

/** Listeners to whom one speaks in public: "told the crowd". */
export const assemblyNouns = list(`
  crowd crowds audience audiences supporters lawmakers legislators senators congressmen mps meps parliament congress court
  tribunal jurors jury judge justices hearing committee subcommittee panel inquiry inquest delegates rally rallygoers
  conference summit forum assembly council commission congregation students graduates gathering voters donors senate
  house bundestag knesset commons lords convention meeting symposium seminar attendees mourners worshippers troops
  magistrate magistrates legislature deputies councillors councilors commissioners protesters demonstrators fans debate
  faithful pilgrims cadets veterans session group`);

/** A newspaper, station or interviewer without a name: "told a local radio station", "told the host". */
export const outletNouns = list(`
  newspaper newspapers radio television tv broadcaster station website channel network magazine tabloid daily weekly show
  programme program podcast interviewer interviewers host hosts co-host anchor outlet publication journalist reporter
  correspondent presenter affiliate`);

/** Verbs after which the listener stands at once. */
export const tellingVerbs = list(`
  told tells tell telling assured assures assuring informed informs informing reminded reminds reminding begged briefed`);

/** Verbs and nouns whose listener stands after "to" or "with". */
export const speakingWords = list(`
  spoke speaking speak speaks spoken talked talking talks said says saying confirmed confirms confirming admitted admits
  acknowledged acknowledges explained explains disclosed revealed reveals announced complained repeated added replied
  comments comment remarks statement shouted boasted joked lamented described vented recounted recalled responded
  insisted conceded denied suggested predicted reiterated stated hinted address speech`);
