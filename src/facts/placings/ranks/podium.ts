import type { Group, Member } from '../../../frames/groups.ts';
import { focusAt, type Statement } from '../../../frames/statement.ts';
import { readNumber } from '../../../knowledge/numbers.ts';
import { overFigures } from '../../../language/figures.ts';
import { matchesIn } from '../../../language/latin.ts';
import { sameCompetitor } from '../../competitors.ts';
import type { Page } from '../../page.ts';
import { type PlacingDraft, placing, placingsOf } from '../draft/placing.ts';
import { isDenied } from '../reported/reported.ts';

const OF_THREE = 'podium|medals|medal places|rostrum';
const STEPS = '(?:medals|prizes|(?:podium |medal )?(?:places|placings|spots|positions|steps))';
const PODIUM = `(?:the |an? )?(?:all-\\p{L}+ |\\p{Lu}\\p{L}+ )?(?:${OF_THREE}|top[ -](?<count>\\p{L}+|\\d+))\\b`;

/** Words that tell the places of as many as they are said of. `ranks`: of so many of them; null where nobody can say. */
interface Phrase {
  readonly rule: string;
  readonly words: RegExp;
  readonly ranks: (many: number, match: RegExpMatchArray) => readonly number[] | null;
}

const PHRASES: readonly Phrase[] = [
  {
    rule: 'placings/completed-podium',
    words: new RegExp(
      `\\bround(?:ed|s|ing) (?:things|matters) (?:out|off)\\b|\\b(?:complet(?:ed|es|ing)|round(?:ed|s|ing) (?:out|off)|fill(?:ed|s|ing) out|the last (?:one |\\p{L}+ )?to (?:make(?: it)?|reach|climb|step)(?: to| onto?)?) ${PODIUM}|(?<!\\p{L})${PODIUM} (?:was|were|being) (?:completed|rounded (?:out|off)|filled out)`,
      'giu',
    ),
    ranks: (many, { groups }) => {
      const last = groups?.count === undefined ? 3 : (readNumber(groups.count) ?? 0);
      return many < last ? range(last - many + 1, last) : null;
    },
  },
  {
    rule: 'placings/filled-podium',
    words: new RegExp(
      `\\b(?:fill(?:ed|s|ing)|ma(?:de|ke|kes|king) up|form(?:ed|s|ing)|occup(?:ied|y|ying)) (?:all (?:three )?(?:of )?)?${PODIUM}`,
      'giu',
    ),
    ranks: (many) => (many === 3 ? [1, 2, 3] : null),
  },
  {
    rule: 'placings/completed-sweep',
    words: overFigures(
      /\b(?:complet(?:ed|es|ing)|seal(?:ed|s|ing)) (?:an? |the )(?:[\p{L}-]+ ){0,3}sweep\b(?! of (?:[\p{L}\d]+ ){0,3}(?:titles|events|races|golds?|distances|sprints|relays|meetings)\b)/giu,
    ),
    ranks: (many) => (many === 2 ? [2, 3] : null),
  },
  {
    rule: 'placings/top-places',
    words: new RegExp(
      `\\b(?:t(?:ook|akes?|aking)|fill(?:ed|s|ing)|claim(?:ed|s|ing)|occup(?:ied|y|ying)|secur(?:ed|es|ing)|lock(?:ed|s|ing) (?:out|up)) (?:all of )?the top (?:(?<count>two|three) )?${STEPS}\\b`,
      'giu',
    ),
    ranks: (many, { groups }) =>
      many > 1 && many === (readNumber(groups?.count ?? '') ?? many) ? range(1, many) : null,
  },
  {
    rule: 'placings/other-medals',
    words: overFigures(
      new RegExp(
        `\\b(?:w[io]n(?:ning)?|t(?:ook|aking)|claim(?:ed|ing)|collect(?:ed|ing)|shar(?:ed|ing)|fill(?:ed|ing)|occup(?:ied|ying)) the (?:other|remaining|minor|lesser) (?:two )?${STEPS}\\b|\\b(?:left|leaving) the (?:other|remaining|minor|lesser) (?:two )?${STEPS}(?: in [^.;,]{1,40}?)?(?= (?:for|to) )|\\b(?:other|remaining|minor|lesser) (?:two )?${STEPS}(?: in [^.;,]{1,40}?)? (?:went|going|go) to(?= )`,
        'giu',
      ),
    ),
    ranks: (many) => (many === 2 ? [2, 3] : null),
  },
  {
    rule: 'placings/rest-of-podium',
    words: new RegExp(
      `\\b(?:fill(?:ed|s|ing)|complet(?:ed|es|ing)|ma(?:de|kes?|king) up|round(?:ed|s|ing) out|form(?:ed|s|ing)) the (?:rest|remainder) of ${PODIUM}`,
      'giu',
    ),
    ranks: (many) => (many === 2 ? [2, 3] : null),
  },
  {
    rule: 'placings/in-that-order',
    words: /\b(?:finish(?:ed|ing)|came (?:home|in)|ended|placed)(?: \w+)? in (?:that|this) order\b/giu,
    ranks: (many) => (many > 2 ? range(1, many) : null),
  },
  {
    rule: 'placings/medals-went-to',
    words: overFigures(
      /\b(?:medals|podium places|podium spots|places on the podium)(?: in [^.;,]{1,40}?)? (?:went|go|are going) to(?= )/giu,
    ),
    ranks: (many) => (many === 3 ? [1, 2, 3] : null),
  },
  {
    rule: 'placings/joined-on-podium',
    words: new RegExp(`\\b(?:join(?:ed|s|ing) (?:[\\p{L}'’-]+ ){0,3}?on|shar(?:ed|es|ing)) ${PODIUM}`, 'giu'),
    ranks: (many) => (many === 2 ? [2, 3] : null),
  },
  {
    rule: 'placings/completed-one-two',
    words:
      /\b(?:complet(?:ed|es|ing)|ma(?:de|king) it|secur(?:ed|ing)) (?:an? |the )?(?:all-)?(?:\p{L}+ )?(?:one|1)[-–/](?:two|2)\b/giu,
    ranks: (many) => (many === 1 ? [2] : null),
  },
  {
    rule: 'placings/in-a-row',
    words:
      /\b(?:finish(?:ed|ing)|went|going|came(?: in| home)?|plac(?:ed|ing)|t(?:ook|aking) the) (?<row>(?:\d{1,2}|two|three|four|five)(?:[-–/](?:\d{1,2}|three|four|five|six)){1,3})(?![\p{L}\d]|[.:]\d|[-–/]| (?:minutes|seconds|hours|days|weeks|points|laps|lengths|met(?:er|re)s))/giu,
    ranks: (many, { groups }) => rowOf(groups?.row ?? '', many),
  },
  {
    rule: 'placings/one-two',
    words: overFigures(
      new RegExp(
        `\\b(?<all>(?:one|1)[-–/] ?(?:two|2)(?<third>[-–/] ?(?:three|3))?|sweep of ${PODIUM}|(?:clean |podium |medal )sweep(?! of (?:[\\p{L}\\d]+ ){0,3}(?:titles|events|races|golds?|distances|sprints|relays|meetings)\\b)|sw(?:ept|eeps?|eeping) ${PODIUM})(?![-–/])`,
        'giu',
      ),
    ),
    ranks: (many, { groups }) =>
      many === (/sw/.test(groups?.all ?? '') || groups?.third ? 3 : 2) ? range(1, many) : null,
  },
];

/** "2-3", "3–4–5": as many places in a row as are named; null where they are no row. */
function rowOf(words: string, many: number): number[] | null {
  const ranks = words.split(/[-–/]/).map((word) => readNumber(word) ?? 0);
  const [first = 0] = ranks;
  return first > 1 && ranks.length === many && ranks.every((rank, index) => rank === first + index) ? ranks : null;
}

/** The places from the first to the last. */
const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/**
 * "A completed the podium": third; "A and B joined her on the podium": second and third; "A and B finished one-two":
 * first and second.
 */
export function readPodium(page: Page, statement: Statement): PlacingDraft[] {
  return [...readTopList(page, statement), ...PHRASES.flatMap((phrase) => readPhrase(page, statement, phrase))];
}

/** "saw a one-two, X edging out Y": the two behind the words, in the order of the verb between them. */
function inOrderBehind(statement: Statement, at: { start: number; end: number }): Group | null {
  const [first, second] = statement.groups.filter(({ start }) => start >= at.end);
  const verb = statement.verbs.find(({ start }) => start >= at.end);
  const beats = first && second && verb?.sense.family === 'beat' && verb.start >= first.end && verb.end <= second.start;
  return beats && first.start - at.end < 24 ? { ...first, members: [...first.members, ...second.members] } : null;
}

function readPhrase(page: Page, statement: Statement, { rule, words, ranks }: Phrase): PlacingDraft[] {
  const { sentence } = statement;
  const { text } = page.reading;
  const said = text.slice(sentence.start, sentence.end);
  return matchesIn(words, said).flatMap((match) => {
    const start = sentence.start + match.index;
    const at = { start, end: start + match[0].length };
    const named = rule === 'placings/one-two' ? inOrderBehind(statement, at) : null;
    const group = isDenied(statement, start) ? null : (named ?? whoStands(text, statement, at));
    const places = group && ranks(group.members.length, match);
    return (places ?? []).flatMap((rank, index) => {
      const member = group?.members[index] as Member;
      return placingsOf(
        page,
        { statement, at: places?.length === 1 ? at : member, rule, rank },
        { ...(group as Group), members: [member] },
      );
    });
  });
}

/** "... by A and B", "was A" behind the words, or the subject in front of them. */
function whoStands(text: string, statement: Statement, at: { start: number; end: number }): Group | null {
  const behind = statement.groups.find((group) => group.start >= at.end);
  const link = behind ? text.slice(at.end, behind.start) : '';
  if (
    behind &&
    /^ (?:[\p{L}\p{N}'’.-]+ ){0,6}?(?:(?<=(?:to|for) )|by|with|through|thanks to|courtesy of|was|were|came) (?:[\p{L}'’.-]+ ){0,3}$/u.test(
      link,
    )
  )
    return behind;
  const left =
    behind && /^lea?[fv]/.test(text.slice(at.start, at.end)) && /^ (?:to|for) (?:[\p{L}'’-]+ ){0,2}$/u.test(link);
  return left ? behind : focusAt(statement, at.start);
}

/** "The top three in the shot put: A 22.41m, B 22.18m and C 21.97m": in this order. */
function readTopList(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence } = statement;
  const { text } = page.reading;
  const opening = TOP_LIST.exec(text.slice(sentence.start, sentence.end));
  const from = opening ? sentence.start + opening[0].length : sentence.end;
  const members = statement.groups.filter(({ start }) => start >= from).flatMap((group) => group.members);
  if (members.length !== readNumber(opening?.groups?.count?.toLowerCase() ?? '')) return [];
  return members.flatMap((member, index) =>
    placing(page, { statement, at: member, rule: 'placings/top-list', rank: index + 1 }, member.competitor),
  );
}

const TOP_LIST = overFigures(/^The (?:top|first|fastest) (?<count>three|four|five|six|eight) [^:.]*:/i);

/** "A rode from the front, B coming second and C third": A, of whom the sentence speaks, was first. */
export function readAbove(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const [main, ...rest] = statement.turns.filter(({ kind }) => kind === 'main').map(({ group }) => group);
  const now = own.filter(({ current }) => current);
  const [second, third] = [2, 3].map((rank) => now.find((draft) => draft.rank === rank));
  if (!main || !second || !third || now.length !== 2 || isPlaced(main, now)) return [];
  const absolute = rest.length > 0 && rest.every((group) => isAbsolute(page, statement, group));
  const because = { certainty: 'inferred' as const, because: [second, third], event: second.event };
  const told = { statement, at: main, rule: 'placings/above-second-and-third', rank: 1 };
  return absolute ? placingsOf(page, told, main).map((draft) => ({ ...draft, ...because })) : [];
}

const isPlaced = (group: Group, drafts: readonly PlacingDraft[]): boolean =>
  group.members.some(({ competitor }) => drafts.some((draft) => sameCompetitor(draft.competitor, competitor)));

/** ", B coming second", "and C third", "with B in second": a place without a finite verb. */
function isAbsolute(page: Page, { sentence }: Statement, { end }: Group): boolean {
  return ABSOLUTE.test(page.reading.text.slice(end, sentence.end));
}

const ABSOLUTE =
  /^(?: \([^)]*\))*(?: of \p{Lu}\p{L}+)? (?:(?:coming|finishing|taking|placing|ending up|in|back in|a distant|well back in) (?:in )?)?(?:second|third|2nd|3rd|silver|bronze)\b/u;
