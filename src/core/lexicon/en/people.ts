/** Words that stand before a name without being part of it. Lower case, some with their dot. */
export const titles: ReadonlySet<string> = new Set(
  (
    'mr. mrs. ms. mx. mr mrs ms mx dr. dr prof. prof professor doctor sir dame lord lady rev. reverend father sister brother hon. honourable honorable st. ' +
    'sen. sens. senator senators rep. reps. representative congressman congresswoman gov. governor lt. lieutenant president vice prime first deputy minister premier chancellor ' +
    'secretary undersecretary treasurer mayor councilman councilwoman councillor councilor alderman commissioner ambassador envoy consul general gen. colonel col. major maj. captain capt. ' +
    'sgt. sergeant cpl. corporal admiral adm. commander cmdr. chief officer detective det. inspector sheriff constable marshal judge justice magistrate attorney prosecutor solicitor counsel ' +
    'chairman chairwoman chair chairperson director executive ceo cfo coo cto founder co-founder cofounder owner manager head coach spokesman spokeswoman spokesperson speaker leader ' +
    'atty. atty tanaiste cr cllr cr. taoiseach tánaiste shri smt smt. alhaji alhaja engr engr. barr barr. comrade chief otunba oba datin td tds datuk dato seri tan sri tun haji mec mdm madam master mistress miss baron baroness count countess earl viscount brigadier lieutenant-general pfc private seaman sultan chief superintendent supt. ' +
    'king queen prince princess duke duchess emperor sultan sheikh sheik emir crown pope cardinal archbishop bishop rabbi imam ayatollah pastor mullah ' +
    'author writer columnist editor reporter correspondent journalist host anchor analyst economist historian scientist researcher lawyer activist actor actress singer musician artist comedian ' +
    'national security adviser advisor press campaign communications policy spokesman former ex incoming acting interim then-president state party majority minority whip candidate nominee ' +
    'republican democrat democratic gop labour tory conservative liberal independent mp mps mep msp md phd student assistant associate senior junior union foreign defence defense finance interior health justice trade ' +
    'independence white house director-general secretary-general vice-president vice-chairman pm mec mpl ngo insider operative strategist pollster consultant developer engineer midfielder striker defender goalkeeper forward quarterback'
  ).split(' '),
);

/** Nouns for persons: who is called by one of them alone stays unnamed. Singular. */
export const personNouns: ReadonlySet<string> = new Set(
  (
    'official source spokesman spokeswoman spokesperson aide adviser advisor analyst expert witness resident neighbor neighbour relative friend colleague employee worker staffer staff insider ' +
    'lawmaker legislator politician senator congressman congresswoman minister mayor governor president premier chancellor chairman chairwoman chair director executive ceo founder owner manager boss leader head chief deputy ' +
    'lawyer attorney prosecutor judge justice officer policeman detective investigator agent sheriff soldier commander general colonel captain diplomat ambassador envoy ' +
    'doctor physician nurse surgeon patient scientist researcher professor teacher student historian economist scholar academic author writer journalist reporter correspondent columnist editor critic ' +
    'activist protester protestor demonstrator campaigner volunteer organizer organiser supporter voter opponent rival candidate nominee representative delegate member people person man woman men women boy girl child ' +
    'mother father parent son daughter brother sister wife husband family couple user commenter reader customer client consumer driver passenger farmer trader investor villager settler migrant refugee survivor victim suspect defendant plaintiff ' +
    'actor actress singer musician artist comedian star player coach fan athlete pilot engineer developer strategist pollster consultant observer commentator pundit ' +
    'republican democrat conservative liberal tory councillor councilman councilwoman priest pastor bishop pope king queen prince princess caller guest host anchor veteran retiree pensioner local islander ' +
    'negotiator mediator planner backer donor mate operative whistleblower informant hacker archaeologist biologist physicist astronomer climatologist epidemiologist psychologist coroner paramedic firefighter rescuer ranger builder regulator watchdog lobbyist pioneer professional specialist ' +
    'advocate skeptic sceptic detractor loyalist teen teenager dad mom mum grandmother grandfather aunt uncle cousin nephew niece guy gentleman tenant landlord shopkeeper cashier waiter waitress bartender ' +
    'motorist commuter cyclist pedestrian worshipper churchgoer shopper viewer listener subscriber follower taxpayer homeowner renter buyer seller vendor retailer entrepreneur businessman businesswoman accountant banker broker fisherman sailor mechanic ' +
    'electrician plumber carpenter janitor guard inmate prisoner detainee hostage captor militant rebel insurgent fighter gunman attacker teammate referee umpire novelist poet rapper songwriter composer filmmaker photographer mourner bystander onlooker ' +
    'passerby eyewitness influencer blogger trustee superintendent principal headteacher lecturer psychiatrist therapist pharmacist veterinarian pediatrician paediatrician midwife caregiver carer mayoress magistrate peer backbencher juror clerk dispatcher trooper deputy constable inspector patrolman lifeguard'
  ).split(' '),
);

/** Nouns for bodies that speak. Singular. */
export const bodyNouns: ReadonlySet<string> = new Set(
  (
    'company firm corporation business agency ministry department bureau office administration government cabinet council commission committee court tribunal parliament congress senate house party campaign ' +
    'organization organisation group association union federation foundation institute university college school hospital bank fund authority police army military navy force service network channel station newspaper paper magazine outlet broadcaster website site ' +
    'team club league alliance coalition bloc embassy consulate church charity board panel body task-force manufacturer maker airline carrier retailer publisher startup operator developer supplier producer chain studio label ' +
    'city county state country nation province municipality region capital kingdom regime palace'
  ).split(' '),
);

/** Nouns for what is written: a document can be a speaker, never an unnamed person. Singular. */
export const documentNouns: ReadonlySet<string> = new Set(
  (
    'report study survey poll paper document statement letter memo email e-mail indictment complaint lawsuit filing affidavit ruling judgment judgement verdict order law bill act treaty agreement article story editorial column op-ed book memoir ' +
    'transcript record file analysis assessment review audit data figure statistic estimate forecast release announcement post tweet message note notice sign banner ad advertisement caption headline resolution guideline rule constitution charter amendment proposal plan platform website ' +
    'account testimony warrant motion petition manifesto communique declaration proclamation conclusion finding research'
  ).split(' '),
);

/** First words of a name that make it a body's. Lower case. */
export const bodyNameWords: ReadonlySet<string> = new Set(
  (
    'ministry department bureau agency office administration government council commission committee court parliament congress senate house party campaign university college institute school hospital bank fund ' +
    'authority police army corps navy force service network news times post journal herald tribune gazette guardian telegraph observer daily magazine press radio television tv inc inc. corp corp. ltd llc plc co co. group company association union federation foundation ' +
    'organization organisation society league alliance coalition center centre museum church embassy board trust airlines airways motors pharmaceuticals technologies systems industries holdings partners capital international nations states kingdom street ' +
    'forces politics laboratory laboratories labs clinic academy guard caucus initiative project research enterprises studios pictures entertainment securities insurance energy telecom chamber confederation consortium movement images'
  ).split(' '),
);

const women =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary kellyanne kayleigh ivanka melania angela theresa nicola priscilla jacinda ursula christine kirsten nikki elena natalia svetlana olga fatima aisha amina yasmin leila layla mariam noor sonia priya indira jane anne kate katie kathy caroline claire fiona gillian harriet jill joanna josephine judy juliet kim kristen kristin leah lucy lynn maggie marjorie maureen meghan molly monica naomi paula penny phyllis rita robin rosa rose roxanne sally sheila sonya stacey sue susanne suzanne sylvia tammy tara tina tracy valerie vanessa vera veronica wendy whitney yvonne zoe eva ellen eleanor elaine eileen edith donna debbie dana daisy connie colleen cindy chloe chelsea carrie camille bonnie beth becky audrey april annie angelina amelia alison alexandra agnes adele taylor beyonce oprah greta malala kamala tulsi nancy susana elise liz gretchen stacy mette sanna eva-marie kristi';
const men =
  'james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene mike bill jim tom bob dan steve dave chris matt tim jeff greg ben sam nick tony rob ron don ted fred phil ken jon barack vladimir boris emmanuel joe bernie mitt mitch marco rand rudy newt tim jeb lindsey chuck paul harry reince corey sergei dmitry mikhail ivan igor yuri viktor volodymyr oleg ahmed mohammed muhammad mohamed ali hassan hussein omar khalid abdul ibrahim mahmoud mustafa yusuf recep bashar benjamin moshe ehud narendra imran manmohan rahul xi li wang hiroshi shinzo kenji jens anders lars erik sven olaf hans karl klaus jean pierre francois jacques michel luis carlos jorge miguel pedro pablo fernando antonio francisco diego giuseppe matteo silvio mario marco luca giovanni nigel graham ian neil simon trevor stuart malcolm angus alistair hugh rupert oliver oscar leo max felix hugo lewis owen liam connor declan cameron craig derek dominic duncan edmund elliot ernest gavin geoffrey gordon howard isaac ivor jared jay joel josh julian karl kurt lance leonard leon lloyd louis luke marcus martin maurice melvin mohamed morgan murray neal norman oleksandr ross rory seth shane sidney spencer stanley theodore toby todd travis troy victor warren wesley zach elon kanye jeremiah rishi keir anwar nangolo shigeru';

/** Grammatical gender of first names; names given to both are left out. Lower case. */
export const firstNames: ReadonlyMap<string, 'she' | 'he'> = new Map([
  ...women.split(' ').map((name) => [name, 'she'] as const),
  ...men.split(' ').map((name) => [name, 'he'] as const),
]);
