import { eventsOf, NAMED_EVENTS } from '../knowledge/events.ts';
import { endsNounPhrase } from '../knowledge/noun-phrase.ts';
import { sportOfWords } from '../knowledge/sports.ts';
import { AGO, LAST_TIME } from '../knowledge/times-past.ts';
import { SENSES } from '../knowledge/verbs.ts';
import { anyOf, fold, SPACE, WORD_END, WORD_START } from '../knowledge/words.ts';
import { after, before } from './context.ts';
import { compose } from './event-value.ts';
import { CONTESTS, GENDER } from './events.ts';
import type { Rule } from './mention.ts';
import { RULES_OF_TOURNAMENTS, type Tournament } from './tournaments.ts';

/** In front of "the downhill" where a race may be meant. */
const LEADS =
  'in|of|over|for|with|to|by|on|after|before|from|and|won|win|wins|winning|took|takes|taking|claimed|claims|claiming';
/** In front of "a downhill" and "another relay". */
const WINS = 'won|winning';
const RANKED = 'first|second|third|\\p{L}{2,9}th|\\d+(?:st|nd|rd|th)|victory|win|gold|silver|bronze';
const DAY = '(?:\\p{L}+day|morning|afternoon|evening|night|today|week)';
/** A sprint is also how any race ends, and a bobsleigh is what crews of two and of four sit in. */
const NEVER: ReadonlySet<string> = new Set(['bobsled', 'bobsleigh', 'sprint']);
/** Boats and crews are counted by the same words: "the eight" is an event only where somebody starts in it or wins it. */
const COUNTS: ReadonlySet<string> = new Set(['double', 'eight', 'four', 'pair', 'quad']);

/** Words of events that also count or describe: no name of a race beside a town or a prize, as in "his first individual title". */
const ALSO_A_WORD: ReadonlySet<string> = new Set([...COUNTS, 'combined', 'compact', 'individual', 'luge', 'relay']);

const rules = new Map<string, readonly Rule[]>();

/**
 * The rules for everyday words that name an event in releases of one sport: "won the downhill", "Friday's doubles", "on
 * the normal hill". Where the sport is not known, they need a gender or a capital beside them (`events/name`). In a
 * tournament its first and last distances are events too.
 */
export function eventRulesOf(sport: string | null, tournament: Tournament | null = null): readonly Rule[] {
  if (sport === null) return [];
  const key = `${sport} ${tournament}`;
  const known = rules.get(key) ?? [...build(sport), ...(tournament ? RULES_OF_TOURNAMENTS[tournament] : [])];
  rules.set(key, known);
  return known;
}

/** "The sprint distance race": over which of the sport's lengths its one event is held. Source: World Triathlon, Competition Rules. */
const lengthRule: Rule<'event'> = {
  name: 'events/length-in-sport',
  kind: 'event',
  pattern: new RegExp(
    `${WORD_START}(?:(?<gender>${GENDER})${SPACE})?(?:super[- ]sprint|sprint|olympic|standard|middle|long)[- ]distance(?:${SPACE}triathlon)?(?=${SPACE}${CONTESTS}${WORD_END}|[.,;]|$)`,
    'giu',
  ),
  read: ({ groups = {} }) => compose({ ...groups, format: 'triathlon' }),
};

/** "The men's sprint team", "New Zealand's pursuit quartet": who starts in the team event. */
const crewRule = (sport: string): Rule<'event'> => ({
  name: 'events/crew-in-sport',
  kind: 'event',
  pattern: new RegExp(
    `${WORD_START}(?:(?<gender>${GENDER})${SPACE})?(?<format>sprint|pursuit)${SPACE}(?:team|trio|quartet|four|squad|combination)s?${WORD_END}`,
    'giu',
  ),
  read: ({ groups = {} }) => {
    const value = compose({ ...groups, format: `team ${groups.format}` });
    return value && { ...value, sport };
  },
});

/** Rules of single sports beside that for their everyday words. */
function ownRules(sport: string): readonly Rule<'event'>[] {
  if (sport === 'triathlon') return [lengthRule];
  return eventsOf('team pursuit').some((row) => row.sport === sport) ? [crewRule(sport)] : [];
}

/** Families of verbs that a race is the object of. */
const OF_RACES: ReadonlySet<string> = new Set(['win', 'take', 'lead']);
const RACE_VERBS = [...SENSES]
  .filter(([, senses]) => senses.some(({ family, words }) => OF_RACES.has(family) && words.length === 1))
  .map(([form]) => form);
/** Headlines leave articles out: "Lind wins downhill", "Berg beats Lind in slalom", "Second sprint in a row for Lind". */
const HEADLINE_LEADS = new RegExp(
  `(?:^|[^\\p{L}])(?:${anyOf(RACE_VERBS)}|after|and|final|first|from|gold|in|last|of|opening|over|second|third|to)[ \u00a0]$`,
  'iu',
);
/** Behind the race in a headline: what was won in it. */
const HEADLINE_NOUNS =
  /^[ \u00a0](?:classic|double|drama|glory|joy|one-two|opener|success|sweep|thriller|treble|triumph|wins?)(?!\p{L})/iu;
const LONGEST_HEADLINE = 150;

/** A line without a full stop, as headlines and the decks below them are. */
const isHeadline = (line: string): boolean => line.length <= LONGEST_HEADLINE && !/[.!?:;]["”’)]*\s*$/u.test(line);

/** In front of races in the plural: "won both sprints", "the individual sprints". */
const MANY = /(?:^|[^\p{L}])(?:both|both[ \u00a0]the|the|two)(?:[ \u00a0]individual)?[ \u00a0]$/iu;

/** "Cross-country sprints": the sport's own word in front. */
const isBehindSport = (match: RegExpExecArray, sport: string): boolean =>
  [/\p{L}+[ \u00a0]$/u, /\p{L}+[ \u00a0-]\p{L}+[ \u00a0]$/u].some(
    (words) => sportOfWords(words.exec(before(match))?.[0].trim() ?? '') === sport,
  );

/** The words of races bare, as headlines have them; behind the sport, and in the plural, wherever they stand. */
const bareRule = (sport: string, words: readonly string[]): Rule<'event'> => ({
  name: 'events/bare-in-sport',
  kind: 'event',
  pattern: new RegExp(`${WORD_START}(?<format>${anyOf(words)})(?<plural>s)?${WORD_END}`, 'giu'),
  read: (match) => {
    const { plural } = match.groups ?? {};
    const next = after(match).toLowerCase();
    // Which of a day's relays a headline means it does not say.
    const isOne = !/relay$/i.test(match.groups?.format ?? '');
    const inHeadline = isOne && isHeadline(match.input) && HEADLINE_LEADS.test(before(match));
    const isNamed = isBehindSport(match, sport) || (isOne && plural !== undefined && MANY.test(before(match)));
    if (!(inHeadline && HEADLINE_NOUNS.test(next)) && !((inHeadline || isNamed) && isRace(next))) return undefined;
    const value = compose(match.groups ?? {});
    return value && { ...value, sport };
  },
});

function build(sport: string): readonly Rule<'event'>[] {
  const rows = NAMED_EVENTS.filter((row) => row.sport === sport && /^(?:gender|strict)$/.test(row.reading));
  const all = rows.flatMap(({ name, phrasings }) => [name, ...phrasings].map(fold));
  const words = all.filter((each) => !NEVER.has(each));
  const heads = all.filter((each) => !COUNTS.has(each) && !/^bobsle/.test(each));
  if (words.length === 0) return heads.length > 0 ? [...ownRules(sport), bareRule(sport, heads)] : ownRules(sport);
  const counts = words.filter((each) => COUNTS.has(each));
  const own = counts.length > 0 ? `|(?:in|won|win|wins|winning)${SPACE}the${SPACE}(?=${anyOf(counts)})` : '';
  const uncounted = counts.length > 0 ? `(?!${anyOf(counts)}${WORD_END})` : '';
  // "Gold in doubles", "the doubles race": in the plural the words are nothing else.
  const plural = words.filter((each) => /[^su]s$/.test(each) && !each.includes(' '));
  const bare =
    plural.length > 0
      ? `|(?:(?:in|of)${SPACE})(?=${anyOf(plural)})|(?=${anyOf(plural)}${SPACE}(?:race|event|competition|title|podium)s?)`
      : '';
  // "the Trysil downhill", "downhill bronze": the town or the prize beside it.
  const single = words.filter((each) => /^[a-z]+$/.test(each) && !each.endsWith('s') && !ALSO_A_WORD.has(each));
  const named =
    single.length > 0
      ? `|(?<front>\\p{L}{3,}(?:['’]s)?${SPACE})(?=${anyOf(single)}${WORD_END})|(?=${anyOf(single)}${SPACE}(?:${CONTESTS}|wins?)${WORD_END})`
      : '';
  const lead = `(?:(?:${LEADS})${SPACE}the|(?:${WINS}|(?:${RANKED})${SPACE}in)${SPACE}(?:an?|another)|${DAY}['’]s|(?<=(?:^|[.!?]["”’)]*${SPACE}))(?:The|In))${SPACE}${uncounted}`;
  return [
    ...ownRules(sport),
    ...(heads.length > 0 ? [bareRule(sport, heads)] : []),
    {
      name: 'events/name-in-sport',
      kind: 'event',
      pattern: new RegExp(
        `${WORD_START}(?:${lead}${own}${bare}${named})(?<span>(?<format>${anyOf(words)}))${WORD_END}`,
        'dgiu',
      ),
      read: (match) => {
        const { front } = match.groups ?? {};
        if (!isRace(after(match)) || (front && !/^\p{Lu}\p{Ll}/u.test(front))) return undefined;
        const value = compose(match.groups ?? {});
        return value && { ...value, sport };
      },
    },
  ];
}

/** The words end there, or go on with "race", "title", "final", or when it was; "in pursuit of gold" is none. */
const isRace = (next: string): boolean =>
  RACE.test(next) || WHEN.test(next) || (endsNounPhrase(next) && !/^[ \u00a0]of(?!\p{L})/u.test(next));
const WHEN = new RegExp(`^[ \\u00a0](?:${AGO}|${LAST_TIME}|earlier|next)(?!\\p{L})`, 'u');
const RACE = new RegExp(`^${SPACE}(?:${CONTESTS}|wins?)${WORD_END}`, 'iu');
