import { recordTypeOf } from '../knowledge/records.ts';
import { SPACE, WORD_END, WORD_START } from '../knowledge/words.ts';
import { after } from './context.ts';
import type { Rule, Values } from './mention.ts';
import { NATION, nationalRecord, PERSON, record } from './records.ts';

/** Not the "second fastest", nor "one of the best". */
const NO_OTHER = `(?<!(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d(?:st|nd|rd|th)|next|(?:(?:^|[^\\p{L}])one${SPACE}of|among)${SPACE}the)[ -])`;
const FAST = '(?:fastest|quickest)';
const FAR = '(?:longest|highest|farthest|furthest)';
const RACE = '(?:times?|race|run|skate|swim|ride|performance)';
const MEASURED = '(?:times?|marks?|scores?|jump|throw|leap|vault|total|distance|height)';
/** "fastest time", "best jump": of what, the words behind tell. A "best race" may be any. */
const SUPERLATIVE = `(?:${FAST}${SPACE}${RACE}|(?:best|${FAR})${SPACE}${MEASURED})`;
/** The same, or bare where the best of anything else is called otherwise. */
const BARE = `(?:${FAST}(?:${SPACE}${RACE})?|${FAR}(?:${SPACE}${MEASURED})?|best${SPACE}${MEASURED})`;
/** Behind "the fastest 1500m": the event is a mention of its own. */
const FASTEST_EVENT = `(?:fastest|quickest|best)${SPACE}[\\d,x]+[\\p{L}\\d]*${SPACE}(?:[\\p{L}]+${SPACE})?`;
/** "fastest", "quickest qualifying time"; not the "second fastest". */
const EVER = `${NO_OTHER}(?:${SUPERLATIVE}|(?:fastest|quickest|best)(?:${SPACE}\\p{L}+){0,2})`;
const FASTER = '(?:faster|quicker|farther|further|higher)';

const SEASON = '(?:season|year|winter|summer)';
const THIS_SEASON = `(?:so${SPACE}far${SPACE})?(?:of${SPACE}(?:the|his|her|their)|this)${SPACE}${SEASON}`;
/** What is done to a time or mark. */
const DONE =
  '(?:achieved|cleared|clocked|jumped|measured|posted|produced|recorded|ridden|rowed|run|set|skated|swum|thrown)';
const YOUNG = '(?:junior|youth|under-\\d\\d|[Uu]\\d\\d)';
/** A barrier: "1:55", "59.5", "two minutes" (in words). */
const FIGURE = '\\d[\\d:.,]*(?![\\d:]|[.,]\\d)';
const SOMEBODY = '(?:m[ae]n|wom[ae]n|skater|swimmer|rider|runner|athlete|team|trio|quartet|pair|crew)';
/** "Swede", "Polish skater", "European": whose record is meant. */
const OF_WHOM = `(?:(?<scope>European|Asian|African|Oceanian|(?:North|South)${SPACE}American)|(?<nation>${NATION}|${PERSON}))(?:${SPACE}${SOMEBODY})?`;
/** "in Hamar", "at the Meiji Oval", "on this track", "at a World Championships". */
const THERE = `(?:in|at|on)${SPACE}(?:(?:the|these|this|a)${SPACE})?(?:(?:\\p{Lu}[\\p{L}’'-]+${SPACE}){0,3}(?<whose>[Cc]hampionships|[Gg]ames|(?:Paral|Ol)ympics|[Mm]eet(?:ing)?|[Tt]rack|[Ss]tadium|[Rr]ink|[Ii]ce|[Oo]val|[Cc]ourse|[Vv]elodrome|[Pp]ool)|(?!${NATION}|Europe|Asia|Africa|America)\\p{Lu}[\\p{L}’'-]+)`;

/** Behind it, where no record of a track or of a competition is meant. */
const IN_A_COUNTRY = /^ (?:in|on) (?:the )?\p{Lu}/u;

/** Records told by comparison: who is faster than all others, or than they were before, has one. */
export const recordComparisonRules: readonly Rule<'record'>[] = [
  {
    name: 'records/ever-there',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}(?:(?:${NO_OTHER}${SUPERLATIVE})${SPACE}ever(?=${SPACE}(?:in|at|on)${SPACE}(?:the|this)${SPACE}(?:track|rink|ice|oval|course|velodrome|pool|stadium|hall)${WORD_END})|${EVER}${SPACE}(?:ever|that${SPACE}has${SPACE}(?:ever${SPACE})?been)${SPACE}(?:${DONE}|seen)|${EVER}${SPACE}(?:anyone|anybody|(?:any|an)${SPACE}\\p{L}+)${SPACE}ha(?:s|d)${SPACE}ever${SPACE}(?:${DONE}|gone|been))${SPACE}${THERE}${WORD_END}`,
      'gu',
    ),
    read: ({ groups }) => recordThere(groups?.whose),
  },
  {
    name: 'records/faster-than-any',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}${FASTER}${SPACE}than${SPACE}any(?:one|body|${SPACE}(?:other${SPACE})?(?:${OF_WHOM}|\\p{L}+))(?:${SPACE}(?:else|ever|ha[sd]|been|gone|before|previously|him|her|them|${DONE}|in${SPACE}history))*(?:${SPACE}${THERE})?${WORD_END}`,
      'gu',
    ),
    read: (match) => {
      const { 0: words, groups } = match;
      const { scope, nation, whose } = groups ?? {};
      if (!/\b(?:ever|before|history|previously|else)\b/.test(words) || IN_A_COUNTRY.test(after(match)))
        return undefined;
      if (scope ?? nation) return / (?:in|at|on) (?!history)/.test(words) ? undefined : ofWhom(scope, nation);
      if (/\b(?:in|at|on)\b(?! history)/.test(words)) return recordThere(whose);
      return /\b(?:in history|ha[sd] ever)\b/.test(words) ? record('world') : undefined;
    },
  },
  {
    name: 'records/nobody-faster',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}[Nn]o(?:body|[ -]one|${SPACE}(?:other${SPACE})?${SOMEBODY})${SPACE}ha[sd]${SPACE}(?:ever${SPACE})?(?:been|gone|${DONE})${SPACE}${FASTER}${SPACE}(?:${THERE}|(?:in${SPACE}the${SPACE}world${SPACE})?(?<season>${THIS_SEASON})|(?<history>in${SPACE}history))${WORD_END}`,
      'gu',
    ),
    read: ({ groups }) =>
      groups?.season ? record('other') : groups?.history ? record('world') : recordThere(groups?.whose),
  },
  {
    name: 'records/nobody-ever-faster',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}(?:[Nn]o(?:body|[ -]one|${SPACE}(?:other${SPACE})?${SOMEBODY})${SPACE}ha[sd]${SPACE}ever|[Nn]ever${SPACE}(?:before${SPACE})?ha[sd]${SPACE}(?:anyone|anybody|an?${SPACE}${SOMEBODY}))${SPACE}(?:been|gone|${DONE})${SPACE}(?:the${SPACE}distance${SPACE})?${FASTER}(?=[.,;!)]|$)`,
      'gu',
    ),
    read: () => record('world'),
  },
  {
    name: 'records/nobody-a-faster',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}[Nn]o(?:body|[ -]one|${SPACE}(?:other${SPACE})?${SOMEBODY})${SPACE}ha[sd]${SPACE}(?:ever${SPACE})?${DONE}${SPACE}an?${SPACE}${FASTER}(?=(?:${SPACE}[\\p{L}\\d]+){1,2}${SPACE}${THERE}${WORD_END})`,
      'gu',
    ),
    read: ({ groups }) => recordThere(groups?.whose),
  },
  {
    name: 'records/ever',
    kind: 'record',
    pattern: new RegExp(
      `(?:(?<=\\bthe${SPACE}${FASTEST_EVENT})|(?<=\\bthe${SPACE})${BARE}${SPACE})ever(?:(?:${SPACE}(?:${DONE}|seen))?(?<other>${SPACE}(?:at${SPACE}(?:sea${SPACE}level|altitude)|(?:in|out)doors|on${SPACE}(?:natural|outdoor)${SPACE}ice|in${SPACE}the${SPACE}(?:open${SPACE}air|(?:[\\p{L}'’-]+${SPACE}){0,2}(?:Cup|League|Series|Tour|Trophy))))|${SPACE}(?:${DONE}|seen)(?:${SPACE}(?:over|for)${SPACE}the${SPACE}(?:distance|event))?(?:${SPACE}by${SPACE}(?:an?|any)${SPACE}(?:m[ae]n|wom[ae]n))?)${WORD_END}(?!${SPACE}(?:at|by|for|from|here|in|indoors|of|on|outdoors|over|there|this)${WORD_END})`,
      'gu',
    ),
    read: ({ groups }) => record(groups?.other ? 'other' : 'world'),
  },
  {
    name: 'records/no-compatriot',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}[Nn]o(?:(?:body|[ -]one|${SPACE}${SOMEBODY})${SPACE}(?:in|from)${SPACE}|${SPACE})(?:(?<scope>European?|Asian?|African?)|(?<nation>${NATION}|${PERSON}))(?:${SPACE}${SOMEBODY})?${SPACE}(?:has|had)${SPACE}ever${SPACE}(?:been|gone|${DONE})${SPACE}(?:${FASTER}|so${SPACE}(?:fast|far|high))${WORD_END}(?!${SPACE}(?:at|here|in|on|than)${WORD_END})`,
      'gu',
    ),
    read: ({ groups }) => (groups?.scope ? record('continental') : nationalRecord(groups?.nation ?? '', undefined)),
  },
  {
    name: 'records/ever-by',
    kind: 'record',
    pattern: new RegExp(
      `(?:(?<=\\b${FASTEST_EVENT})|${WORD_START}${EVER}${SPACE})ever${SPACE}(?:${DONE}${SPACE})?by${SPACE}an?${SPACE}${OF_WHOM}${WORD_END}`,
      'gu',
    ),
    read: ({ groups }) => ofWhom(groups?.scope, groups?.nation),
  },
  {
    name: 'records/in-history',
    kind: 'record',
    pattern: new RegExp(
      `(?:(?<=\\b${FASTEST_EVENT})|${WORD_START}${NO_OTHER}${BARE}${SPACE})(?:in${SPACE}(?:(?<whose>[Oo]lympic|[Pp]aralympic|[Gg]ames|(?:[Ww]orld|European)${SPACE}[Cc]hampionships?|[Ww]orld${SPACE}[Cc]up|[Cc]hampionships?|[Mm]eeting)${SPACE}|(?<nation>${NATION})${SPACE})?history|of${SPACE}all${SPACE}time)${WORD_END}(?!${SPACE}(?:at|by|for|from|in|on|of)${WORD_END})`,
      'gu',
    ),
    read: ({ groups }) =>
      groups?.nation ? nationalRecord(groups.nation, undefined) : record(recordTypeOf(groups?.whose ?? 'world')),
  },
  {
    name: 'records/world-leading-time',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}(?:${NO_OTHER}(?:${BARE}|best)${SPACE}in${SPACE}the${SPACE}world${SPACE}(?:this|so${SPACE}far${SPACE}this)${SPACE}${SEASON}|[Ww]orld['’]s${SPACE}(?:${BARE}|best)${SPACE}${THIS_SEASON})${WORD_END}`,
      'gu',
    ),
    read: () => record('other'),
  },
  {
    name: 'records/superlative',
    kind: 'record',
    pattern: new RegExp(
      `(?:(?<=\\b${FASTEST_EVENT})|${WORD_START}${NO_OTHER}(?:${SUPERLATIVE}|${FAST})${SPACE})of${SPACE}(?:his|her|their)${SPACE}(?:(?<life>career|life|lives)|season|year)${WORD_END}`,
      'gu',
    ),
    read: ({ groups }) => record(groups?.life ? 'personal_best' : 'season_best'),
  },
  {
    name: 'records/own-superlative',
    kind: 'record',
    pattern: new RegExp(
      `(?:(?<=\\b(?:his|her|their)${SPACE}${FASTEST_EVENT})|(?<=\\b(?:his|her|their)${SPACE})${BARE}${SPACE})(?:(?<season>${THIS_SEASON})|ever|to${SPACE}date|yet)${WORD_END}`,
      'gu',
    ),
    read: ({ groups }) => record(groups?.season ? 'season_best' : 'personal_best'),
  },
  {
    name: 'records/fastest-had',
    kind: 'record',
    pattern: new RegExp(
      `(?:(?<=\\b${FASTEST_EVENT})|${WORD_START}${NO_OTHER}${BARE}${SPACE})(?:s?he|they)${SPACE}ha(?:s|d|ve)${SPACE}(?:ever${SPACE}(?:been|gone|${DONE})|(?:been|gone|${DONE})${SPACE}(?<season>(?:all|this)${SPACE}${SEASON}))${WORD_END}`,
      'gu',
    ),
    read: ({ groups }) => record(groups?.season ? 'season_best' : 'personal_best'),
  },
  {
    name: 'records/than-oneself',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}${FASTER}${SPACE}than${SPACE}(?:s?he|they)(?:${SPACE}ha(?:s|d|ve)|['’](?:d|s|ve))?${SPACE}(?:ever${SPACE}(?:before${SPACE})?(?:been|gone|went|did|ran|swam|rode|${DONE})|(?:been|gone|went|ran|swam|rode|${DONE})${SPACE}(?:before|previously))${WORD_END}(?!${SPACE}(?:at|here|in|on|this)${WORD_END})`,
      'gu',
    ),
    read: () => record('personal_best'),
  },
  {
    name: 'records/first-under',
    kind: 'record',
    pattern: new RegExp(
      `(?<=\\b(?:the|a)${SPACE}(?:very${SPACE})?)first(?=${SPACE}(?:${OF_WHOM}|${SOMEBODY})(?<ever>${SPACE}(?:ever|in${SPACE}(?:the${SPACE})?(?:history|world)))?${SPACE}(?:(?:to|who|that|ever)${SPACE}(?:have${SPACE}|ever${SPACE})?(?:\\p{L}+${SPACE}){1,2})?(?:under|below|inside|sub|faster${SPACE}than)[- ](?:${FIGURE}|(?:one|two|three|four|five|ten|sixty|thirty)${SPACE}(?:minutes?|hours?|seconds?))(?:${SPACE}(?:minutes?|hours?|seconds?))?(?!${SPACE}(?:since|this|in|at|on|here|for)${WORD_END}))`,
      'gu',
    ),
    read: ({ groups }) => {
      const { scope, nation, ever } = groups ?? {};
      return scope || nation ? ofWhom(scope, nation) : record(ever ? 'world' : undefined);
    },
  },
  {
    name: 'records/junior-ever',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}(?:${NO_OTHER}(?:best|${FAST}|${FAR})${SPACE}${YOUNG}${SPACE}(?:${RACE}|${MEASURED})(?:${SPACE}(?:in|of|from)${SPACE}${NATION})?${SPACE}(?:ever|in${SPACE}history|of${SPACE}all${SPACE}time)|${EVER}${SPACE}ever${SPACE}(?:${DONE}${SPACE})?by${SPACE}an?${SPACE}(?:${YOUNG}|teenager|\\d\\d-year-old))${WORD_END}`,
      'gu',
    ),
    read: () => record('junior'),
  },
  {
    name: 'records/never-oneself',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}ha(?:s|d|ve)${SPACE}never${SPACE}(?:before${SPACE})?(?:gone|${DONE})${SPACE}(?:${FASTER}|so${SPACE}(?:fast|far|high))${WORD_END}(?=(?:${SPACE}(?:before|in${SPACE}(?:his|her|their)${SPACE}(?:life|career)))?(?:[.,;!)]|$)|${SPACE}than${SPACE}(?:today|now|this|that|the${SPACE}\\d))`,
      'gu',
    ),
    read: () => record('personal_best'),
  },
];

/** A championship's or meeting's where one is named, else the track's. */
const recordThere = (whose: string | undefined): Values['record'] | undefined =>
  record(
    /ympics$/.test(whose ?? '')
      ? 'olympic'
      : /^(?:championships|games|meet(?:ing)?)$/i.test(whose ?? '')
        ? recordTypeOf(whose ?? '')
        : 'track',
  );

/** "by a European": the continent's; "by a Swede": the nation's. */
const ofWhom = (scope: string | undefined, nation: string | undefined): Values['record'] | undefined =>
  scope ? record(recordTypeOf(scope)) : nationalRecord(nation ?? '', undefined);
