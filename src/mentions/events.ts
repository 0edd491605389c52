import { anyEventOf, eventPhrasings, eventsOf, type NamedEvent } from '../knowledge/events.ts';
import { endsNounPhrase } from '../knowledge/noun-phrase.ts';
import { PARA_CLASS } from '../knowledge/para-classes.ts';
import { RACE_GROUP } from '../knowledge/race-groups.ts';
import { roundPhrasings } from '../knowledge/rounds.ts';
import { isEventDistance, sportOfWords, sportWords } from '../knowledge/sports.ts';
import { anyOf, SPACE, WORD_END, WORD_START } from '../knowledge/words.ts';
import { after, before } from './context.ts';
import { inClass } from './event-class.ts';
import { compose, composeFigure, readDistance, readFormat, SPELLED, soleSport, unbracketed } from './event-value.ts';
import type { Relative, Rule } from './mention.ts';

/** "Women's", "ladies", "Men", "mixed": whoever starts. */
export const GENDER = `(?:women|ladies|lady|female|girls?|men|male|boys?|mixed)(?:['’]s?)?`;
/** Groups between gender and event that have a race of their own, and those whose race it is where nothing is said. */
const AGE = `(?:(?:(?<age>${RACE_GROUP})|senior|elite|neo-senior)${SPACE})`;
/** Without a gender only words that mean nothing else: "the U23 time trial", but "her junior 500m record". */
const GROUPED = '(?:u-?\\d\\d|under-\\d\\d|wheelchair|universal)';
/** Classes that make an event of their own: T12, S9, PR1, lightweight. */
const SPORT = anyOf(sportWords());
/** A nation's first or second boat: "the men's GBR1 four". */
const BOAT = `(?:\\p{L}{3}\\d${SPACE})`;
/** Boats of canoeists likewise: K1, C-2, KL2. */
export const CANOE = '[KC]-?[124]';
const CODE = `(?:${PARA_CLASS}|${CANOE})`;
const CLASS = `(?:${CODE}|lightweight|multi-class|${GROUPED})`;
/** The class behind: "800m T54", "the 50m freestyle (S5)", "Shot Put - F32". */
const BEHIND = `(?:(?:${SPACE}[-–—])?${SPACE}(?:(?<behind>${CODE})${WORD_END}|\\((?<bracket>${CODE})\\)))?`;
/** "10,000m", "4x7.5km", "1500 metres", "10k": legs, figure and unit. */
export const DISTANCE = `(?:${SPELLED}|(?:\\d{1,2}[ \\u00a0]?[x×*][ \\u00a0]?)?(?:\\d{1,3}[,.\\u00a0\\u202f]\\d{3}|(?:[1235]|[1235]0) 000|\\d{1,5}(?:\\.\\d{1,3})?)[ \\u00a0-]?(?:metres?|meters?|kilomet(?:re|er)s?|km|k|m)(?![\\p{L}\\p{N}/]))`;
/** "threw the discus 50.21m": a mark, no distance. */
const THROWN = '\\d{1,3}\\.\\d{2}[ \\u00a0]?m';
/** Swimmers leave the unit out where the stroke follows: "the 200 butterfly", "4×100 medley relay". */
const UNITLESS = '(?:4[ \\u00a0]?[x×][ \\u00a0]?)?(?:50|60|100|110|200|400|800|1,?500|3,?000)';
/** "400-IM" is joined as often as not. */
const JOINED = '[ \\u00a0-]';
const STROKE = anyEventOf([
  ...eventPhrasings('distance'),
  'steeplechase',
  'steeple',
  'freestyle relay',
  'free relay',
  'medley relay',
]);
/** Relays likewise: "the 4x400 mixed relay", "the 3,000 relay" of a short track. */
const UNITLESS_LEGS = '(?:4[ \\u00a0]?[x×](?:100|200|400|800|1,?500)|[235],?000)';
/** "Team sprints" of women and men are two of one event. */
const FORMAT = `${anyEventOf(eventPhrasings('alone', 'gender', 'strict', 'distance'))}s?`;
/** "Four-man bobsled World Cup": the sport is the series' there. */
const NO_SERIES = `(?!(?<=man${SPACE}bob(?:sled|sleigh)?)${SPACE}(?:World|Europ))`;
/** Behind a style of skiers it goes without saying: "the 10km classic, interval start". */
const START_ALONE = `(?:interval|individual)${SPACE}start${WORD_END}`;
const ALONE = `${anyEventOf(eventPhrasings('alone', 'gender', 'strict'))}s?`;
const DIVISION = `(?:,?${SPACE}(?:(?:division|group)${SPACE}[AB]|[AB](?:${SPACE}|-)(?:division|group))${WORD_END})`;
/** Gender behind the event, as headings and schedules have it: "500m Women", "Mass Start, Men". */
const TRAIL = `(?:(?:${SPACE}for)?,?${SPACE}(?<trail>women|ladies|men|mixed)(?=$|[.,:;)|–—]|${SPACE}[(|–—-]))?`;
/** Nothing begins within a figure: "a 7.94m long jump" is no "94m long jump". */
const NO_TAIL = '(?<!\\d[.,:])';
const LEAD = `${WORD_START}${NO_TAIL}(?:(?:(?<ahead>lightweight|${PARA_CLASS})${SPACE})?(?<gender>${GENDER})${SPACE}${AGE}?${BOAT}?(?:(?<sport>${SPORT})${SPACE})?)?(?:(?<group>${CLASS})${SPACE})?`;

/** What a gender alone must stand before to mean an event. */
export const CONTESTS = anyOf([
  ...roundPhrasings(),
  ...`race races competition competitions event events tournament division contest title titles gold silver bronze final
  finals champion champions winner winners podium medal medals medallist medallists ranking rankings standings field side
  semi-final semi-finals semifinal semifinals quarterfinal quarterfinals quarter-finals heat heats list crown victory
  trophy distance distances overall record programme`.split(/\s+/),
]);
const ORDINAL = 'first|second|third|fourth|final|last|opening|[1-4](?:st|nd|rd|th)|individual|longest|shortest|two';

/** In front of "the 1500" where a race may be meant; the noun ends with it. */
const BEFORE_FIGURE =
  'after|and|at|before|came|comes|enter(?:s|ed|ing)?|for|from|in|is|lost|of|on|over|race(?:s|d)?|ran|skate(?:s|d)?|skip(?:s|ped|ping)?|swam|than|then|to|was|win|winning|wins|with|won';

/** Behind a distance that measures something else than a course. */
const NO_COURSE =
  /^[ \u00a0](?:above|of altitude|high|long|wide|deep|tall|lead|advantage|gap|cushion|hill|climb|ascent|descent|jump|leap|(?:pool|track|loop|oval)(?![ \u00a0]record))(?!\p{L})/u;
/** "her World Cup 1000m lead": of a ranking that has one for each distance. */
const OF_SERIES = /(?<!\p{L})(?:World[ \u00a0](?:Cup|Tour)|overall|season)[ \u00a0]$/iu;
const LEAD_IN = /^[ \u00a0](?:lead|advantage|gap|cushion)(?!\p{L})/u;
/** Behind a distance between two: "20m ahead"; but "won the 1500m ahead of X". */
const APART = /^[ \u00a0](?:away|behind|ahead|clear|apart)(?!\p{L})/u;
/** Behind a distance that no programme has, but this race: "the 32km Grand Prix race". */
const RACED = /^(?:[ \u00a0]\p{L}+){0,3}?[ \u00a0](?:races?|swims?|events?|titles?|competition)(?!\p{L})/u;
/** Behind an everyday word that is meant as an event. */
const MARKS_EVENT =
  /^[ \u00a0](?:events?|competitions?|titles?|races?|gold|medals?|finals?|champions?|victor(?:y|ies)|wins?|world|[Ss]hort[ \u00a0][Pp]rogram(?:me)?|[Ff]ree[ \u00a0][Ss]kat(?:e|ing))(?!\p{L})/u;

/** Behind such a word that is all of a heading, or stands before the round in it: "Pairs", "Pairs, Short Program". */
const ENDS_HEAD = /^(?:[ \u00a0]*$|:|,?[ \u00a0](?:[–—|-][ \u00a0])?(?:Short|Free|Rhythm|Original|Final|Heats?)\b)/;

/** In front of such a word that sets the scene: "In the sprint, Lind won". */
const OPENS_SENTENCE = /(?:^|[.!?]["”’)]*\s|\n)(?:In|Over) the[ \u00a0]$/u;

/** Behind it: "In the sprint, Lind won", "In the pursuit Lindahl led"; but "In the sprint for the line". */
const OPENED = /^(?:,|[ \u00a0](?:\p{Lu}\p{Ll}|(?:he|it|she|the|they)(?!\p{L})))/u;

/** In front of such a word, the same: "Thursday's sprint", "third in the pursuit". */
const MARKS_EVENT_BEFORE =
  /(?:day['’]s|World[ \u00a0](?:Cup|Tour)|Olympic|(?:first|second|third|\p{L}{2,9}th|gold|silver|bronze|victory|win|winning|wins|won|place|title|champion)(?:[ \u00a0](?:in|of))?[ \u00a0]the)[ \u00a0]$/iu;

/** In front of an everyday word that names a boat: "racing as a pair", "rowing in the double". */
const MARKS_BOAT_BEFORE = /(?:rac|row|compet)ing[ \u00a0](?:as|in)[ \u00a0](?:a|the)[ \u00a0]$/iu;

/** Events by gender, distance and name, in all orders; the parts the words do not say are null. */
export const eventRules: readonly Rule<'event'>[] = [
  {
    name: 'events/distance-and-name',
    kind: 'event',
    pattern: new RegExp(
      `${LEAD}(?!${THROWN})(?<distance>${DISTANCE})${SPACE}(?:(?<inner>${GENDER})${SPACE})?(?<format>${FORMAT}(?:${SPACE}(?!${START_ALONE})${FORMAT})?)${WORD_END}(?:,?${SPACE}${START_ALONE})?${BEHIND}(?<division>${DIVISION})?${TRAIL}`,
      'giu',
    ),
    read: (match) => inClass(match, compose(unbracketed(match.groups ?? {}))),
  },
  {
    name: 'events/figure-and-name',
    kind: 'event',
    pattern: new RegExp(
      `${LEAD}(?<distance>${UNITLESS})${JOINED}(?:(?<inner>${GENDER})${SPACE})?(?<format>${STROKE})${WORD_END}${BEHIND}`,
      'giu',
    ),
    read: (match) => inClass(match, compose(unbracketed({ ...match.groups, distance: `${match.groups?.distance}m` }))),
  },
  {
    name: 'events/legs-and-relay',
    kind: 'event',
    pattern: new RegExp(
      `${LEAD}(?<distance>${UNITLESS_LEGS})${SPACE}(?:(?<inner>${GENDER})${SPACE})?(?<format>relay)${WORD_END}`,
      'giu',
    ),
    read: ({ groups }) => compose(unbracketed({ ...groups, distance: `${groups?.distance}m` })),
  },
  {
    name: 'events/distance',
    kind: 'event',
    pattern: new RegExp(`${LEAD}(?<distance>${DISTANCE})${BEHIND}(?<division>${DIVISION})?${TRAIL}`, 'giu'),
    read: (match) => (isEventAlone(match) ? inClass(match, compose(unbracketed(match.groups ?? {}))) : undefined),
  },
  {
    name: 'events/gender-and-figure',
    kind: 'event',
    pattern: new RegExp(
      `${WORD_START}(?<gender>${GENDER})${SPACE}${AGE}?(?<distance>\\d{1,2},?\\d{3}|[2-8]00)(?![\\p{L}\\p{N}]|[.,:]\\d|${SPACE}?(?:m|k)\\p{L}*)`,
      'giu',
    ),
    read: ({ groups }) => composeFigure(groups ?? {}),
  },
  {
    name: 'events/figure-of-pair',
    kind: 'event',
    pattern: new RegExp(
      `${LEAD}(?<distance>\\d{1,2},\\d{3}|\\d{3,5})(?=(?:${SPACE}(?:and|or|to)${SPACE}|/|,${SPACE})(?:the${SPACE})?(?:${GENDER}${SPACE})?\\d{1,2},?\\d{2,3}[ \\u00a0-]?(?:m|metres?|meters?)${WORD_END})`,
      'giu',
    ),
    read: ({ groups }) => composeFigure(groups ?? {}),
  },
  {
    name: 'events/kilometres-of-pair',
    kind: 'event',
    pattern: new RegExp(
      `${WORD_START}(?<distance>\\d{1,2}(?:\\.5)?)(?=(?:${SPACE}(?:and|or)${SPACE}(?:the${SPACE})?|/)(?:${GENDER}${SPACE})?\\d{1,2}(?:\\.5)?[ \\u00a0-]?(?:kilomet(?:re|er)s?|km|k)${SPACE}(?<format>${FORMAT})${WORD_END})(?<=(?:^|[^\\p{L}])(?:(?<gender>${GENDER})${SPACE})?\\d[\\d.]*)`,
      'giu',
    ),
    read: ({ groups = {} }) => compose({ ...groups, distance: `${groups.distance}km` }),
  },
  {
    name: 'events/bare-figure',
    kind: 'event',
    pattern: new RegExp(
      `${WORD_START}(?:(?:${BEFORE_FIGURE})${SPACE}the|\\p{L}{2,20}['’]s|(?<subject>The))${SPACE}(?<span>(?<distance>500|1,?000|1,?500|3,?000|5,?000|10,?000))(?![\\p{L}\\p{N}]|[.,:]\\d)`,
      'dgiu',
    ),
    read: (match) => (standsAlone(match) ? composeFigure(match.groups ?? {}) : undefined),
  },
  {
    name: 'events/figure-and-title',
    kind: 'event',
    pattern: new RegExp(
      `(?<=\\p{L}${SPACE})(?<distance>500|1,?000|1,?500|3,?000|5,?000|10,?000)(?=${SPACE}(?:(?:world|Olympic|European|national)${SPACE})?(?:titles?|crown|champion|gold(?:${SPACE}medal)?(?!${SPACE}?(?:medals|coins))|silver|bronze|race|(?:(?:semi|quarter)-?)?finals?|podium)${WORD_END})`,
      'giu',
    ),
    read: ({ groups }) => composeFigure(groups ?? {}),
  },
  {
    name: 'events/name',
    kind: 'event',
    pattern: new RegExp(
      `${LEAD}(?<format>${ALONE}(?:${SPACE}${FORMAT}(?!${SPACE}(?:skat|program|dance)))?)${WORD_END}${NO_SERIES}(?:${SPACE}(?<inner>women|ladies|men|mixed)(?=${SPACE}${DISTANCE}))?(?:(?<over>,?${SPACE}(?:over|on))?${SPACE}(?!${THROWN})(?<distance>${DISTANCE})|${SPACE}\\((?!${THROWN})(?<measure>${DISTANCE})\\))?${BEHIND}(?<division>${DIVISION})?${TRAIL}`,
      'giu',
    ),
    read: (match) => (isNamedEvent(match) ? inClass(match, compose(unbracketed(match.groups ?? {}))) : undefined),
  },
  {
    name: 'events/gender-of-pair',
    kind: 'event',
    pattern: new RegExp(
      `${WORD_START}(?<gender>${GENDER})(?=${SPACE}(?:and|&|or)${SPACE}(?:the${SPACE})?${GENDER}${SPACE}(?:${SPORT}${SPACE})?(?:(?<distance>${DISTANCE})(?:${SPACE}(?<format>${FORMAT}))?|(?<named>${ALONE})${WORD_END}))`,
      'giu',
    ),
    read: ({ groups = {} }) => compose({ ...groups, format: groups.format ?? groups.named }),
  },
  {
    name: 'events/gender-before-ordinal',
    kind: 'event',
    pattern: new RegExp(
      `${WORD_START}(?<gender>${GENDER})(?=${SPACE}(?:${ORDINAL})${SPACE}(?<distance>${DISTANCE})(?:${SPACE}(?<format>${FORMAT})${WORD_END})?)`,
      'giu',
    ),
    read: ({ groups }) => compose(groups ?? {}),
  },
  {
    name: 'events/gender-of-contest',
    kind: 'event',
    pattern: new RegExp(
      `${WORD_START}(?<gender>${GENDER})(?:${SPACE}${AGE}?(?:race|competition|event|contest)${WORD_END}|(?=${SPACE}(?:[AB]${SPACE}|(?:World${SPACE}Cup|Olympic)${SPACE}(?:${SPORT}${SPACE})?)?${CONTESTS}${WORD_END}))`,
      'giu',
    ),
    read: ({ groups, 0: words }) => (/['’]|^(?:women|men|ladies)/i.test(words) ? compose(groups ?? {}) : undefined),
  },
  {
    name: 'events/gender-as-heading',
    kind: 'event',
    pattern: new RegExp(`^(?<gender>women|ladies|men|mixed)(?:['’]s?)?(?=:|$|${SPACE}[–—-])`, 'giu'),
    read: ({ groups }) => compose(groups ?? {}),
  },
  {
    name: 'events/gender-and-measure',
    kind: 'event',
    pattern: new RegExp(
      `^(?:${AGE}(?=\\p{L}))?(?<gender>women|ladies|girls|men|boys)(?:['’]s?)?${SPACE}\\((?!${THROWN})(?<distance>${DISTANCE})(?=[,);])`,
      'giu',
    ),
    read: ({ groups }) => compose(groups ?? {}),
  },
  {
    name: 'events/gender-standing-alone',
    kind: 'event',
    pattern: new RegExp(
      `${WORD_START}(?<=the${SPACE})(?<gender>(?:wo)?men['’]s|ladies['’])(?=[.,;:)]|$|${SPACE}(?:was|is|went|saw|belonged|had|will)${WORD_END})`,
      'giu',
    ),
    read: ({ groups }) => compose(groups ?? {}),
  },
  {
    name: 'events/relative',
    kind: 'event',
    pattern: new RegExp(
      `(?:(?:${WORD_START}(?:over|won|of)${SPACE}|(?<=(?:^|[^\\p{L}])(?:over|won|of|in)${SPACE}the${SPACE}))(?<factor>twice|double|half|the${SPACE}same|same)${SPACE}(?:the${SPACE})?distance|(?<=(?:^|[^\\p{L}])(?:the|a)${SPACE})(?<size>longer|shorter|longest|shortest|sprint)${SPACE}(?:distance|race|event))${WORD_END}`,
      'giu',
    ),
    read: ({ groups = {} }) => ({ ...NAMELESS, relative: relativeOf(groups.factor ?? groups.size ?? '') }),
  },
  {
    name: 'events/division',
    kind: 'event',
    pattern: new RegExp(
      `${WORD_START}(?<division>(?:[Dd]ivision|Group)${SPACE}[AB]|[AB](?:${SPACE}|-)(?:[Dd]ivision|[Gg]roup))${WORD_END}`,
      'gu',
    ),
    // "A group of six was through 5km": the article that opens a sentence.
    read: (match) =>
      /^A[ \u00a0]/.test(match[0]) && /(?:^|[.!?:”"’)\n][ \u00a0]?)$/.test(before(match))
        ? undefined
        : compose(match.groups ?? {}),
  },
];

/** "Four", "the double": everyday words; their long forms ("double sculls", "dream mile") are not. */
function isStrict(format: string, kinds: readonly NamedEvent[]): boolean {
  return kinds.every((kind) => kind.reading === 'strict') && !/[ \u00a0]/.test(format);
}

/** A bare distance is an event only where some sport runs it, and it measures nothing else. */
function isEventAlone(match: RegExpExecArray): boolean {
  const { gender, trail, distance = '' } = match.groups ?? {};
  const { leg } = readDistance(distance);
  if ((gender ?? trail) !== undefined) return true;
  const definite = /\bthe[ \u00a0]$/iu.test(before(match));
  if (NO_COURSE.test(after(match)) && !(OF_SERIES.test(before(match)) && LEAD_IN.test(after(match)))) return false;
  if (APART.test(after(match)) && !definite) return false;
  if (/[(+-]$/.test(before(match)) && !/\)/.test(after(match, 30))) return false;
  return isEventDistance(leg, null) || (definite && RACED.test(after(match)));
}

/** "in the 1500,", "The 5000 became a lap of honour": a noun by itself. */
function standsAlone(match: RegExpExecArray): boolean {
  if (match.groups?.subject === undefined) return endsNounPhrase(after(match));
  const opens =
    match.index === 0 || /[.!?]["”’)]*\s$/.test(match.input.slice(Math.max(0, match.index - 4), match.index));
  return opens && /^[ \u00a0](?:was|became|belonged|brought|had|saw|turned|went|will)(?!\p{L})/u.test(after(match));
}

/** Names that are everyday words too ("a sprint", "the pair") need a gender, a class, a capital or "event" beside them. */
function isNamedEvent(match: RegExpExecArray): boolean {
  const { gender, inner, trail, group, over, format = '' } = match.groups ?? {};
  const next = after(match);
  if (isNoRace(format, next) || isLostSprint(match) || isLastSprint(match)) return false;
  if ((gender ?? inner ?? trail ?? group) !== undefined) return true;
  const kinds = eventsOf(format);
  if (over !== undefined && kinds.some(({ entry }) => entry === 'team')) return true;
  if (
    kinds.some(({ reading }) => reading === 'gender') &&
    /(?:^|[^\p{L}])an?[ \u00a0]$/iu.test(before(match)) &&
    !MARKS_EVENT.test(next)
  )
    return false;
  if (kinds.length === 0) return readFormat(format, null).length > 0;
  if (isLabel(match) || namesSportsRace(match)) return true;
  if (isStrict(format, kinds)) return MARKS_BOAT_BEFORE.test(before(match)) && soleSport([format], null) === 'rowing';
  if (kinds.some((kind) => kind.reading === 'alone')) return true;
  if (isMarkedEvent(match)) return true;
  if (OPENS_SENTENCE.test(before(match)) && OPENED.test(next)) return true;
  const capital = /^\p{Lu}/u.test(format) && !/(?:^|[.!?:”"]["”)]*[ \u00a0])$/.test(before(match, 4));
  return capital && !/^[ \u00a0](?!(?:Free|Short|Rhythm|Final|Team)[ \u00a0s])\p{Lu}/u.test(next);
}

/** Behind the name of a sport that is no race here: "the women's skeleton team". */
const OF_SPORT =
  /^[ \u00a0](?:athletes?|circuit|coach(?:es)?|crews?|federation|history|national|program(?:me)?s?|scene|sleds?|sliders?|squads?|stars?|teams?)(?!\p{L})/iu;

/** "In skeleton, Lind led", "Friday's skeleton races", a heading: a sport with one event is told of by its own name. */
function namesSportsRace(match: RegExpExecArray): boolean {
  const next = after(match);
  if (sportOfWords(match.groups?.format ?? '') === undefined) return false;
  if (SPORT_RACES.test(next) || (match.index === 0 && next === '')) return true;
  return /(?:^|[.!?]["”’)]*\s)In[ \u00a0]$/u.test(before(match)) && /^,/.test(next);
}

const SPORT_RACES = /^[ \u00a0](?:races?|competitions?|events?)(?!\p{L})/u;

/** Behind "single" where it counts: "World Single Distances". */
const OF_ONE = /^[ \u00a0](?:day|distance|lap|race|runs?|season|skater|team|time|weekend)s?(?!\p{L})/iu;

/** What a paragraph of a diary is headed by: "Tuesday, pursuit.", "Thursday night: kilo –". */
const isLabel = (match: RegExpExecArray): boolean => LABEL_BEFORE.test(before(match)) && LABEL_ENDS.test(after(match));
const LABEL_BEFORE = /^\p{Lu}\p{Ll}+day(?: (?:morning|afternoon|evening|night))?[,:] $/u;
const LABEL_ENDS = /^(?:[.:]|[ \u00a0][–—-])/;

/** "Both lost the sprint": what a race ends with. */
const isLostSprint = (match: RegExpExecArray): boolean =>
  /^sprint$/iu.test(match.groups?.format ?? '') && LOST.test(before(match));
const LOST = /(?<!\p{L})los(?:t|es?|ing) (?:out in )?the[ \u00a0]$/u;

/** "A finishing-sprint victory", "the closing sprint", "a three-way sprint": likewise. */
const isLastSprint = (match: RegExpExecArray): boolean =>
  /^sprint$/iu.test(match.groups?.format ?? '') && CLOSING.test(before(match));
const CLOSING =
  /(?<!\p{L})(?:bunch|closing|desperate|finishing|frantic|furious|group|last-gasp|mass|(?:two|three|four|five)-(?:man|woman|way)|uphill)[ \u00a0-]$/iu;

/** "Sprint to the line", "the marathon swim", "the women's skeleton team", "In the team events". */
const isNoRace = (format: string, next: string): boolean =>
  /^team[ \u00a0](?:competition|event)s$/iu.test(format) ||
  (/^singles?$/iu.test(format) && OF_ONE.test(next)) ||
  /^-\p{Ll}|^[ \u00a0](?:distances(?!\p{L})|(?:to|for) the (?:line|finish)|(?:of|from) the (?:bunch|chasers|group|pack|peloton)|swim(?:s|ming|mers?)?(?!\p{L}))/iu.test(
    next,
  ) ||
  (sportOfWords(format) !== undefined && OF_SPORT.test(next));

/** The words beside an everyday word say that it is an event. */
function isMarkedEvent(match: RegExpExecArray): boolean {
  const next = after(match);
  if (MARKS_EVENT.test(next) || MARKS_EVENT_BEFORE.test(before(match))) return true;
  return match.index === 0 && ENDS_HEAD.test(next);
}

const NAMELESS = { gender: null, name: null, sport: null, distance: null, team: false, division: null } as const;

/** "twice" → 2, "the same" → 1, "longest" → longer. */
function relativeOf(words: string): Relative {
  if (/same$/iu.test(words)) return 1;
  if (/^(?:twice|double)/iu.test(words)) return 2;
  if (/^half/iu.test(words)) return 0.5;
  return /^long/iu.test(words) ? 'longer' : 'shorter';
}
