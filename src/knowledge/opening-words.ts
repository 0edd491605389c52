/**
 * English words that open a sentence or a heading with a capital and are then no part of the name behind them. Source: the
 * closed classes of English as any grammar lists them; of the open ones what federations' reports put in front of a name. Lower case,
 * folded.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Conjunctions, prepositions, pronouns, determiners, numerals, auxiliaries, interjections, adverbs. */
const FUNCTION_WORDS = words(`
  a aboard about above according across actually additionally after afterward afterwards again against ago ahead alas
  albeit all almost alone along alongside already also although altogether always am amazingly amid amidst among
  amongst an and another any anybody anyhow anyone anything anytime anyway anywhere apart are around as ashore aside
  astride at atop away back backstage backwards bar barely barring be because been before beforehand behind being
  below beneath beside besides between beyond both bravo briefly but by bye can cannot certain certainly cheers circa
  clearly concerning congrats congratulations consequently could currently despite did do does done double doubtless
  down downhill downriver downstairs downstream dozens due duly during each earlier early eight eighteen eighth
  either eleven eleventh else elsewhere enough equally especially even eventually ever every everybody everyone
  everything everywhere evidently ex exactly except excepting excluding failing far farther farthest few fewer fewest
  fifteen fifteenth fifth fifty finally first firstly five following for forever formally former forth forthwith
  fortunately forty forward forwards four fourteen fourth freshly from fully further furthermore furthest generally
  given gone goodbye granted had half half-way halfway hardly has have having he hello hence henceforth her here
  hereafter hers herself hey hi him himself his hitherto hooray hopefully how however hundred hundreds hurray i if
  immediately in inasmuch including indeed indoors inside insofar instead into inwards ironically is it its itself
  just kudos last lastly late lately later latest latter least less lest like likewise little lots luckily mainly
  many may maybe me mean meantime meanwhile midway might mine minus more moreover most mostly much must my myself
  namely narrowly naturally near nearby nearest nearly neither never nevertheless next nine nineteen ninth no nobody
  none nonetheless nope nor not notably nothing notwithstanding now nowadays nowhere obviously oddly of off often oh
  ok okay on once one ones oneself only onto onwards oops opposite or other others otherwise ouch ought our ours
  ourselves out outdoors outright outside outwards over overall overhead overnight own partly past pending per
  perhaps please plenty plus previously probably provided providing quickly quite rather really recently regarding
  regardless remarkably respecting round sadly same save second seemingly seldom seven seventeen seventh several
  shall she shortly should similarly simply since six sixteen sixth sixty slightly so solely some somebody someday
  somehow someone something sometime sometimes somewhat somewhere soon sooner sorry still strangely such suddenly
  supposing sure surely surprisingly ten tenth than thank thanks that thats the their theirs them themselves then
  thence thenceforth there thereafter thereby therefore thereupon these they third thirteen thirty this those though
  thousands three thrice through throughout thus till to today together tomorrow tonight too touching toward towards
  triple truly twelfth twelve twenty twice two ultimately under underneath undoubtedly unfortunately unless unlike
  unsurprisingly until unusually up uphill upon upriver upstairs upstream upwards us usually various versus very via
  vs was we welcome well were what whatever when whence whenever where whereas whereby wherein whereupon wherever
  whether which whichever while whilst who whoever whole whom whomever whose why will with within without worth would
  wow yeah yep yes yesterday yet you your yours yourself yourselves
`);

const TIMES = words(`
  afternoon april august autumn christmas december easter evening fall february friday january july june march may
  midday midnight midsummer midway midweek monday morning night noon november october saturday september spring
  summer sunday thursday tuesday wednesday weekend
`);

/** Participles, and verbs that ask the reader to do something, or that a report bends its order for. */
const VERBS = words(`
  add added adding aided armed arrive ask asked backed based beaten become begin begun believe boosted born bouncing
  bound bring broken brought built call called carried carry catch caught celebrating chasing check cheered chosen
  clad clean clocking closing coached come coming competing congratulate consider considering cost count crashing
  credit crowned cue cut dealt decorated defeating delighted doing drawn dressed driven dying edging encouraged
  ending enter entering exit expect facing fancied fed felt find finishing firing flung flying follow fought found
  fuelled get getting give giving go going grown heading hear held help hit hold holding hurt imagine injured
  introduce join joined keep keeping kept know known laid leading leave leaving led left let lining lit look looking
  losing lost lured lying made make making mark marking meet met mind missing moved moving name named note noted
  opening outdone outgoing overcome overtaken owned paced pacing paid paired passing pictured pipped placing powered
  pushed put raced racing reaching read reborn recall remember replace replacing returning ridden riding rising
  roused rowing run running said saving say saying says see seeing seek seen send sent set shot show showing shown
  shut skating skiing slung spare speak speaking spent split spun spurred starting struck stuck stunning suffice
  support supported swept swimming take taken taking talented taught tell think thrown tied timed told torn towed
  trailing trained training trusting try trying turn tying undone urged use using wait want watch watched watching
  went win winning wish witness won working worn written
`);

/** What somebody or something is called: adjectives, and nouns in front of a name. */
const EPITHETS = words(`
  able absent ageless ambitious athletic authentic best better big birthday blond blonde bold brave bright brilliant
  brother brothers busy calm canny captain classy clever close coaches cold compact compatriot confident consistent
  cool countryman countrywoman crafty cruel current dad daring dear defender dominant eager easy ecstatic efficient
  elegant emotional energetic enthusiastic european evergreen excellent extraordinary fair fantastic farmer fast
  fastest father fearsome feisty fellow fierce final fine firefighter fireman fit flag-bearer flagbearer focus
  foreign frail free fresh friend frosty full full-time gallant gentle giant good grand great grim gutsy happy hard
  healthy heavy hefty heroic high history hometown host hosts hot huge humble hungry ill impressive in-form jubilant
  keen key lanky large leader leaders lean legendary light local lone lonely lonesome long long-time longtime lucky
  magnificent mature medic mid mighty mixed modest mother mum muscular neat new newcomer nice normal nurse old older
  oldest opponent optimistic ordinary out-of-form part-time patient persistent petite phenomenon plucky policeman
  policewoman poor popular postman pragmatic previous proud pure quick quiet quotes rampant rangy rapid rare raw
  ready real recent record red-hot regular resilient results resurgent right robust rookie sad safe senior
  sensational sharp shock short shrewd siblings sick side silent silver simple sister sisters slender slight slim
  slow small smart smooth soldier solid sore special specialist speedy stalwart star steady stellar strange strong
  stubborn student super superb superstar supreme surprise sweet sweetheart swift tactical tall teenage tender tense
  tiny tired top tough trackside trainee triumphant true twin unable unbeaten underdog unfit unhappy unknown unlucky
  unsung versatile veteran vintage warm weary white wide wild wily wonderful young younger youngest
`);

export const OPENING_WORDS: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...TIMES, ...VERBS, ...EPITHETS]);

/** Of those, the ones that are given names too: before one more word they may be either. Source: name tables of the US and of Nigeria. */
export const DOUBTFUL_OPENERS: ReadonlySet<string> = new Set(
  words('april august autumn bright brave even friday happy june lucky mark may monday star summer sunday till will'),
);

/** "Undaunted", "Tearful", "Relentlessly": what a word has to end in to be no name in front of one. */
const ENDING = /.{4}(?:able|(?<!e)ed|est|(?<!ai)ful|ible|ing|ive|less|ly|(?<!preci)ous)$/;
/** "Don't", "We're". */
const CONTRACTION = /['’](?:d|ll|m|re|t|ve)$/;

/** Whether a word has the form of one that no given name has; where names are known they come first. */
export const looksLikeOpener = (folded: string): boolean => ENDING.test(folded) || CONTRACTION.test(folded);
