/** Closed classes of English: the words that never change their class, or hardly ever. Lower case, straight apostrophes. */
export const functionWords = {
  determiner:
    'the a an this these those some any no each every both all another either neither several many few most more such much half enough what whatever certain various other less fewer own',
  possessive: 'my your his its our their whose',
  subjectPronoun: 'i he she we they',
  objectPronoun: 'me him us them himself herself themselves itself myself ourselves yourself',
  pronoun:
    'it you her one everyone everybody anyone anybody someone somebody nobody none nothing something anything everything others another’s mine yours theirs ours hers',
  preposition:
    'of in on at by for from with about against between into through during before after above below under over across toward towards upon within without along among around behind beyond despite near onto off out up down via per like unlike amid amidst alongside besides beneath concerning regarding inside outside throughout until since than past versus aboard following including',
  coordinator: 'and or but nor yet & plus',
  subordinator:
    'because although though unless whereas while whilst if when where whenever wherever as once so lest whether why how until',
  relative: 'who whom which',
  to: 'to',
  that: 'that',
  modal:
    "will would can could may might must shall should cannot can't couldn't won't wouldn't shouldn't mightn't mustn't ought",
  be: "be am is are was were been being isn't aren't wasn't weren't ain't",
  have: "have has had having haven't hasn't hadn't",
  do: "do does did don't doesn't didn't doing done",
  negation: "not never n't",
  there: 'there',
  number:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen first second third fourth fifth',
  adverb:
    'also then now just still even only again later earlier already recently repeatedly often always sometimes soon ever once too very quite rather almost nearly perhaps maybe however instead meanwhile therefore thus hence moreover furthermore nonetheless nevertheless afterward afterwards ago today yesterday tomorrow tonight here away back forward together further well far long much more less most least about further likewise otherwise indeed simply merely mostly partly alone apart aside anyway online abroad elsewhere thereafter twice first finally yet as previously famously',
  adjective:
    'western eastern northern southern embattled new old good bad great big small large high low long short young late early former current own last next same different able possible likely unlikely sure certain clear free full open strong public private political national local foreign international major senior top chief deputy vice acting interim prime real true false wrong right best better worst worse red blue black white green hot cold hard easy poor rich ready happy sad safe serious special whole main key fellow so-called longtime veteran federal military presidential republican democratic conservative liberal american british russian german french chinese european israeli iranian ukrainian mexican canadian australian indian african asian anonymous unnamed close familiar aware responsible critical loyal',
  month:
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays jan. feb. aug. sept. oct. nov. dec. morning afternoon evening night week weekend month year',
} as const;

/** “When asked …, she said”: such a word before the verb makes no difference to its subject. */
export type FunctionClass = keyof typeof functionWords;
