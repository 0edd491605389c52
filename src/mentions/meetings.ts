import { MONTHS, WEEKDAYS } from '../knowledge/calendar.ts';
import { cityNames } from '../knowledge/cities.ts';
import { competitionHeads, NO_MEETINGS, qualifierWords } from '../knowledge/competitions.ts';
import { HEADLINE_VERBS } from '../knowledge/headline-verbs.ts';
import { NATIONS } from '../knowledge/nations.ts';
import { sportWords } from '../knowledge/sports.ts';
import { anyOf, fold, SPACE, WORD_END, WORD_START } from '../knowledge/words.ts';
import { competition, YEAR } from './competition-value.ts';
import type { Rule } from './mention.ts';

/** Nouns that make a meeting of one place or sponsor: the words before them are its name. */
const MEETING =
  '(?:(?:Half[ -])?Marathon|Trophy|Memorial|Invitational|Challenge|Classic|[Rr]egatta|Gala|Festival|Relays|Meeting|Meet|(?:Avenue|Street|City)[ \\u00a0]Mile|Games|Grand Prix|Road Race|Tournament|Open(?![ \\u00a0](?:\\d|Water|Record|Championship|Division)))';
/** Words that open a sentence, and so no name. */
const OPENING =
  '(?!(?:The|In|At|A|An|His|Her|Their|This|That|Last|Next|After|Before|Half|Men|Women|Ladies|Male|Female|First|Second|Road|Elite|World|Cup)[ \\u00a0])';
/** No verb of a headline: "Lind Wins Torvik Classic". */
const NAME_WORD = `(?!${anyOf([...HEADLINE_VERBS].map((verb) => verb.charAt(0).toUpperCase() + verb.slice(1)))}(?!\\p{L}))\\p{Lu}[\\p{L}’-]{1,30}`;
const PARTICLE = '(?:de|d’|di|du|des|del|della|van|za)';
/** In front of a place with a particle, as it is said in the languages of Europe. */
const MEETING_OF =
  '(?:Meeting|Memorial|Trofeo|Gran Premio|D[eé]cathlon|Heptathlon|Traversée|Corrida|Semi-Marathon|Marathon|Cross|Tour)';

const CITIES: ReadonlySet<string> = new Set(cityNames());
const QUALIFIERS: ReadonlySet<string> = new Set(qualifierWords());
const NATION_WORDS = NATIONS.flatMap((nation) => [...nation.adjectives, ...nation.names]);
/** Words that are no sponsor's, although they stand between "the" and a series. */
const NO_SPONSORS: ReadonlySet<string> = new Set([
  ...[...NATION_WORDS, ...CITIES].map(fold),
  ...[...MONTHS.keys(), ...WEEKDAYS.keys()].map(fold),
]);
const HEAD = anyOf(competitionHeads());
const SPONSOR = '(?:\\p{Lu}[\\p{L}\\p{N}&./’-]{1,20}|\\d{2,3})';
const QUALIFIER = anyOf(
  qualifierWords().flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
);

/** Meetings and series by a name of their own: of a place, a sponsor, somebody remembered. */
export const meetingRules: readonly Rule<'competition'>[] = [
  {
    name: 'competitions/meeting',
    kind: 'competition',
    pattern: new RegExp(
      `${WORD_START}(?<!/)(?:(?<yearBefore>${YEAR})${SPACE})?(?<name>${OPENING}(?<host>${NAME_WORD}(?:${SPACE}${NAME_WORD}){0,4})(?:${SPACE}(?:\\d:\\d\\d${SPACE})?|(?<=\\p{Ll})-)${MEETING})${WORD_END}(?:${SPACE}(?<yearBehind>${YEAR}))?`,
      'gu',
    ),
    read: ({ groups = {} }) =>
      namesMeeting(wordsOf(groups.host)) ? competition({ ...groups, host: cityAtEnd(groups.host) }) : undefined,
  },
  {
    // "Meeting de Paris", "Memorial di Torvik"
    name: 'competitions/meeting-of',
    kind: 'competition',
    pattern: new RegExp(
      `${WORD_START}(?:(?<yearBefore>${YEAR})${SPACE})?(?<name>${MEETING_OF}${SPACE}${PARTICLE}${SPACE}(?:(?:la|les)${SPACE})?(?<host>${NAME_WORD}(?:${SPACE}${NAME_WORD})?))${WORD_END}(?:${SPACE}(?<yearBehind>${YEAR}))?`,
      'gu',
    ),
    read: ({ groups = {} }) => competition({ ...groups, host: cityAtEnd(groups.host) }),
  },
  {
    // "World Triathlon Torvik", where Torvik is a city known: a series by its sport and stop.
    name: 'competitions/world-sport-city',
    kind: 'competition',
    pattern: new RegExp(
      `${WORD_START}(?:(?<yearBefore>${YEAR})${SPACE})?(?<name>(?:\\p{Lu}{2,5}${SPACE})?World${SPACE}${anyOf(capitalized(sportWords()))}${SPACE}(?<host>${anyOf(cityNames())}))${WORD_END}(?:${SPACE}(?<yearBehind>${YEAR}))?`,
      'gu',
    ),
    read: ({ groups }) => competition(groups),
  },
  {
    // "the Torvikbank World Cup", "the 2031 Lindwax FIS Cross-Country World Cup"
    name: 'competitions/sponsored',
    kind: 'competition',
    pattern: new RegExp(
      `(?:(?<=\\b[Tt]he[ \\u00a0])|${WORD_START}(?<yearBefore>${YEAR})${SPACE})(?<name>(?<sponsor>${SPONSOR}(?:${SPACE}${SPONSOR}){0,3})${SPACE}(?:${QUALIFIER}[ \\u00a0-]){0,5}${HEAD})${WORD_END}`,
      'gu',
    ),
    read: ({ groups }) => (isSponsor(wordsOf(groups?.sponsor)) ? competition(groups) : undefined),
  },
];

const wordsOf = (text = ''): string[] => text.split(/[ \u00a0]/);

function capitalized(words: readonly string[]): string[] {
  return words.map((phrase) => phrase.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()));
}

/** No kind of a race ("Mixed Relays"), and no series that has its own rule. */
function namesMeeting(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  return (
    !lower.some((word) => NO_MEETINGS.has(word) || HEADLINE_VERBS.has(word)) &&
    !lower.every((word) => QUALIFIERS.has(word))
  );
}

/** At least one word says nothing of the kind of competition, and none is a place or a day. */
function isSponsor(words: readonly string[]): boolean {
  const own = words.filter((word) => !QUALIFIERS.has(word.toLowerCase()));
  const phrases = own.flatMap((_, from) => [1, 2, 3].map((many) => fold(own.slice(from, from + many).join(' '))));
  return (
    own.some((word) => /\p{L}/u.test(word) && !NO_MEETINGS.has(word.toLowerCase())) &&
    !phrases.some((phrase) => NO_SPONSORS.has(phrase))
  );
}

/** The city that a meeting's name ends in: "Hamburg", and of "Haspa Hamburg" too. */
function cityAtEnd(words: string | undefined): string | undefined {
  const parts = wordsOf(words);
  return parts.map((_, cut) => parts.slice(cut).join(' ')).find((tail) => CITIES.has(tail));
}
