import type { Group } from '../../frames/groups.ts';
import { focusAt, type Statement } from '../../frames/statement.ts';
import { MEDALS } from '../../knowledge/medals.ts';
import { ofKind } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { Page } from '../page.ts';
import { isCombined } from './overall.ts';
import { type PlacingDraft, placing, placingsOf } from './placing.ts';

/** A title somebody carries from before: "defending champion X", "X, last year's champion", "the 2033 world champion". */
const TITLE =
  /\b(?:defending|reigning|outgoing|last (?:year|season)['’]s|(?:18|19|20)\d\d)(?: (?!champion)[\p{L}\p{N}'’-]+){0,5} (?:champions?|titlehold(?:er|ers)|winners?)\b|\bthe winner (?:here |there )?in (?:19|20)\d\d\b/giu;
/** A title of another competition, which counts where it names its event: "Olympic 1500m silver medallist X". */
const OF_EVENT =
  /\b(?:Olympic|[Ww]orld|European|Asian|Paralympic|Commonwealth|Four Continents)(?: (?!champion)[\p{L}\p{N}'’-]+){0,5} (?:[Cc]hampions?|(?<colour>gold|silver|bronze) medall?ists?)\b(?: (?:over|in|of) (?:the )?(?:\p{L}+['’]s )?\d[\d,.]* ?k?m\b)?/gu;

/** Earlier places that a title tells of: the competitor beside it had won the event it names, or this one. */
export function readTitles(page: Page, statement: Statement): PlacingDraft[] {
  const text = page.reading.text.slice(statement.sentence.start, statement.sentence.end);
  const carried = [...text.matchAll(TITLE)];
  const others = [...text.matchAll(OF_EVENT)].filter(
    (match) => !carried.some((own) => own.index <= match.index && own.index + own[0].length >= match.index),
  );
  return [
    ...carried.flatMap((match) => titleAt(page, statement, match)),
    ...others
      .filter((match) => eventIn(page, rangeOf(statement, match)))
      .flatMap((match) => titleAt(page, statement, match)),
  ];
}

const rangeOf = ({ sentence }: Statement, match: RegExpMatchArray): Range => {
  const start = sentence.start + (match.index ?? 0);
  return { start, end: start + match[0].length };
};

/** The event that a title names: "the Olympic 500m champion". */
const eventIn = (page: Page, { start, end }: Range): Range | undefined =>
  ofKind(page.mentions, 'event').find((event) => event.value.name && event.start >= start && event.end <= end);

function titleAt(page: Page, statement: Statement, match: RegExpMatchArray): PlacingDraft[] {
  const at = rangeOf(statement, match);
  const rank = MEDALS.get(match.groups?.colour ?? '') ?? 1;
  const near = eventIn(page, at);
  const told = {
    statement,
    at,
    rule: 'placings/title-before',
    rank,
    ...(near ? { near } : { overall: isCombined(page) }),
  };
  return (bearerOf(page, statement, at)?.members ?? []).flatMap((member) =>
    placing(page, told, member.competitor).map((draft) => ({
      ...draft,
      current: false,
      competition: draft.competition ?? match[0],
      round: null,
    })),
  );
}

/** Who stands right behind or in front of a title of the narrative. */
function bearerOf(page: Page, { items, groups }: Statement, { start, end }: Range): Group | undefined {
  const { text } = page.reading;
  if (!items.some((item) => item.start >= start && item.end <= end && item.type !== 'speech')) return undefined;
  const behind = groups.find((group) => group.start >= end && /^[ ,]*$/.test(text.slice(end, group.start)));
  const ahead = groups.findLast(
    (group) => group.end <= start && /^(?: \([^)]*\))*,? (?:the |and |a )*$/.test(text.slice(group.end, start)),
  );
  return behind ?? ahead;
}

/** "retained her title": now first, and first before. */
const DEFENDED =
  /\b(?:(?:defend|retain)(?:ed|s|ing)|ke(?:pt|eps|eping)) (?:his|her|their|its|the) (?:[\p{L}\p{N}'’-]+ ){0,6}(?:titles?|crowns?)\b/giu;

/** What a defended title tells of the time before. */
export function readDefended(page: Page, { sentence }: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const matches = [...page.reading.text.slice(sentence.start, sentence.end).matchAll(DEFENDED)];
  return matches.flatMap((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const isOfTitle = ({ rank, current, evidence: [at] }: PlacingDraft) =>
      rank === 1 && current && at !== undefined && at.start >= start && at.end <= end;
    const now = own.filter(isOfTitle);
    return now.map((draft) => ({
      ...draft,
      rule: 'placings/defended-title',
      certainty: 'inferred' as const,
      because: [draft],
      current: false,
      competition: null,
    }));
  });
}

/** "her third title after 2027 and 2029": first in those years too. */
const AFTER_YEARS =
  /^(?: (?:in a row|overall|here|over the (?:distance|course)))* after (?<years>(?:19|20)\d\d(?:(?:,| and|, and) (?:19|20)\d\d)*|the season[- ]opener in \p{Lu}[\p{L}’-]+|\p{Lu}[\p{L}’-]+ and \p{Lu}[\p{L}’-]+)(?=[ .,;]|$)/u;

/** What the years named behind a title tell of the time before. */
export function readTitlesBefore(page: Page, { sentence }: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { text } = page.reading;
  return own.flatMap((draft) => {
    const [at] = draft.evidence;
    const years =
      at && draft.rank === 1 && draft.current
        ? AFTER_YEARS.exec(text.slice(at.end, sentence.end))?.groups?.years
        : null;
    if (!years) return [];
    return [
      {
        ...draft,
        rule: 'placings/title-after',
        certainty: 'inferred' as const,
        because: [draft],
        current: false,
        competition: years,
      },
    ];
  });
}

/** A title won now: "became the youngest world champion", "were crowned European champions". */
const BECOMES =
  /\b(?:bec(?:a|o)mes?|becoming|(?:was|were|is|are|be|being) crowned|crowned|to become)(?: (?!champion)[\p{L}\p{N}'’-]+){0,8} champions?\b(?! of)/giu;

/** "became European champion": first in the event the title names, or that is spoken of. */
export function readNewTitles(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence } = statement;
  const { text } = page.reading;
  return [...text.slice(sentence.start, sentence.end).matchAll(BECOMES)].flatMap((match) => {
    const range = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const told = statement.items.some(
      (item) => item.start >= range.start && item.end <= range.end && item.type !== 'speech',
    );
    const group = focusAt(statement, range.start);
    if (!told || !group) return [];
    return placingsOf(
      page,
      { statement, at: range, rule: 'placings/new-title', rank: 1, overall: isCombined(page) },
      group,
    );
  });
}
