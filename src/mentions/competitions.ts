import { cityNames } from '../knowledge/cities.ts';
import { competitionHeads, gamesNames, isBareHead, properNames, qualifierWords } from '../knowledge/competitions.ts';
import { NATIONS } from '../knowledge/nations.ts';
import { sportWords } from '../knowledge/sports.ts';
import { anyOf, SPACE, WORD_END, WORD_START } from '../knowledge/words.ts';
import { type CompetitionValue, competition, YEAR } from './competition-value.ts';
import { after, before } from './context.ts';
import { meetingRules } from './meetings.ts';
import type { Rule } from './mention.ts';

const CITY = anyOf(cityNames());
const HEAD = anyOf(competitionHeads());
const QUALIFIER = anyOf(qualifierWords());
/** The same in the spellings of running text, for patterns that mind case. */
const QUALIFIER_AS_WRITTEN = anyOf(
  qualifierWords().flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
);
const GAMES = anyOf(gamesNames());
const SPORT = anyOf(sportWords());
const NATION = anyOf([
  ...NATIONS.filter((nation) => nation.committee).flatMap((nation) => [...nation.adjectives, ...nation.names]),
  ...['GB', 'UK', 'USA'],
]);
/** What may follow a competition's name: its final, its host, its year. */
const TAIL = `(?<tail>(?:${SPACE}finals?(?=$|[^\\p{L}]))?)(?:,?${SPACE}(?<host>${CITY})(?=${SPACE}${YEAR}))?(?:,?${SPACE}(?<yearBehind>${YEAR}))?`;
/** Heads that are common nouns ("the trials of the summer") unless something qualifies them. */
const COMMON_NOUN = /^(?:cup|trials|championship|worlds|grand slam|super series)$/i;

/** Competitions. `name` is without a year before or behind; words in capitals are spelled as the tables have them. */
export const competitionRules: readonly Rule<'competition'>[] = [
  {
    name: 'competitions/proper-name',
    kind: 'competition',
    pattern: new RegExp(
      `${WORD_START}(?:(?<yearBefore>${YEAR})${SPACE})?(?<name>${anyOf(properNames())})${WORD_END}(?:${SPACE}(?<yearBehind>${YEAR}))?`,
      'gu',
    ),
    read: ({ groups }) => competition(groups),
  },
  {
    name: 'competitions/series',
    kind: 'competition',
    pattern: new RegExp(
      `${WORD_START}(?:(?<yearBefore>${YEAR})${SPACE})?(?<name>(?:${QUALIFIER}[ \\u00a0-](?:(?:&|and)${SPACE})?){0,9}${HEAD}${WORD_END}(?:${SPACE}(?:I{1,3}|IV|VI{0,3})${WORD_END})?(?:${SPACE}(?:(?:of|in)${SPACE})?${SPORT}${WORD_END}|${SPACE}Single${SPACE}Distances?${WORD_END})?)${TAIL}`,
      'giu',
    ),
    read: readSeries,
  },
  {
    name: 'competitions/of-distances',
    kind: 'competition',
    pattern: new RegExp(
      `${WORD_START}(?<name>(?:World|European)${SPACE}(?:All-?[Rr]ound|Single${SPACE}Distances|Sprint))(?:,?${SPACE}(?<yearBehind>${YEAR})|(?=$|[,.;:]|${SPACE}(?:[-–—]|(?:in|at)${SPACE}\\p{Lu})))`,
      'gu',
    ),
    read: ({ groups }) => competition(groups),
  },
  {
    name: 'competitions/national',
    kind: 'competition',
    pattern: new RegExp(
      `${WORD_START}(?:(?<yearBefore>${YEAR})${SPACE})?(?<name>${NATION}${SPACE}(?:${QUALIFIER_AS_WRITTEN}${SPACE}){0,6}(?:[Cc]hampionships?|Nationals|National(?=${SPACE}(?:at|in)${SPACE}|[,.])|(?:Olympic )?[Tt]rials|Open|Grand Prix)${WORD_END})(?:,?${SPACE}(?<yearBehind>${YEAR}))?`,
      'gu',
    ),
    read: (match) =>
      /^[ \u00a0](?:title|record)/.test(after(match)) && / championship$/.test(match[0])
        ? undefined
        : competition(match.groups),
  },
  {
    // "NK distances", "NM sprint": the championships of the Netherlands and of Norway by their initials.
    name: 'competitions/national-short',
    kind: 'competition',
    pattern: new RegExp(
      `${WORD_START}(?<name>N[KM]${SPACE}(?:[Aa]fstanden|[Aa]ll-?round|[Dd]istan(?:ces|ser)|[Mm]arathon|[Ss]hort${SPACE}[Tt]rack|[Ss]print)${WORD_END})(?:${SPACE}(?<yearBehind>${YEAR}))?`,
      'gu',
    ),
    read: ({ groups }) => competition(groups),
  },
  {
    name: 'competitions/nation-cup',
    kind: 'competition',
    pattern: new RegExp(
      `${WORD_START}(?:(?<yearBefore>${YEAR})${SPACE})?(?<name>${NATION}${SPACE}Cup)${WORD_END}(?:,?${SPACE}(?<yearBehind>${YEAR}))?`,
      'gu',
    ),
    read: ({ groups }) => competition(groups),
  },
  {
    name: 'competitions/games',
    kind: 'competition',
    pattern: new RegExp(
      `${WORD_START}(?:(?<yearBefore>${YEAR})${SPACE})?(?<name>(?:(?<host>${CITY})${SPACE}(?:(?<yearInside>${YEAR})${SPACE})?)?${GAMES})${WORD_END}(?:(?:${SPACE}(?:of|in))?${SPACE}(?<yearBehind>${YEAR}))?`,
      'gu',
    ),
    read: ({ groups }) => competition(groups),
  },
  {
    name: 'competitions/city-and-games',
    kind: 'competition',
    pattern: new RegExp(
      `${WORD_START}(?<name>(?<host>${CITY})${SPACE}(?:(?<yearInside>${YEAR})${SPACE})?Games)${WORD_END}`,
      'gu',
    ),
    read: ({ groups }) => competition(groups),
  },
  {
    name: 'competitions/city-and-year',
    kind: 'competition',
    pattern: new RegExp(
      `${WORD_START}(?<name>(?<host>${CITY})${SPACE}(?<yearInside>(?:19|20)\\d\\d))(?![\\d/:.-]\\d|\\d)`,
      'gu',
    ),
    read: ({ groups }) => competition(groups),
  },
  ...meetingRules,
  {
    name: 'competitions/city-marathon',
    kind: 'competition',
    pattern: new RegExp(`${WORD_START}(?<name>(?<host>${CITY})${SPACE}marathon)${WORD_END}`, 'gu'),
    read: ({ groups }) => competition(groups),
  },
  {
    name: 'competitions/bare',
    kind: 'competition',
    pattern: new RegExp(
      `${WORD_START}(?:[Tt]he|[Tt]hese|[Tt]his|[Oo]ur)${SPACE}(?<span>(?<name>Games|Europeans|Tour|Series|Regatta))${WORD_END}`,
      'dgu',
    ),
    read: (match) =>
      /^[ \u00a0](?:de|of)[ \u00a0]/.test(after(match))
        ? undefined
        : competition(match.groups, match.groups?.name !== 'Europeans'),
  },
];

function readSeries(match: RegExpExecArray): CompetitionValue | undefined {
  const value = competition(match.groups);
  if (!value) return undefined;
  // "the championship", "a cup": without a capital or a qualifier a common noun.
  if (COMMON_NOUN.test(value.name) && !/^Worlds$/.test(match[0])) return undefined;
  if (/^championships$/.test(match[0])) return undefined;
  // "World Championship record", "sprint championship title": the competition is not meant.
  const noun = /^[ \u00a0](?:best|debut|gold|history|medal|podium|race|record|silver|start|title)/i;
  if (/championship(?:[ \u00a0]\p{L}+)?$/iu.test(match[0]) && noun.test(after(match))) return undefined;
  if (/^Nationals$/i.test(match[0]) && !isNationals(match)) return undefined;
  return { ...value, bare: isBareHead(value.name) && value.year === null };
}

/** "at Nationals", "Nationals: a report". */
const isNationals = (match: RegExpExecArray): boolean =>
  /(?:the|at|from)[ \u00a0]$/i.test(before(match)) || (/^$|\n$/.test(before(match)) && /^:/.test(after(match)));
