import type { Group, Member } from '../../../frames/groups.ts';
import { focusAt, type Statement } from '../../../frames/statement.ts';
import { MEDALS } from '../../../knowledge/medals.ts';
import { overFigures } from '../../../language/figures.ts';
import { matchesIn } from '../../../language/latin.ts';
import { ofKind } from '../../../mentions/mention.ts';
import { within } from '../../../read/ranges.ts';
import type { Range } from '../../../read/reading.ts';
import { hasTitleBeside } from '../../overall.ts';
import type { Page } from '../../page.ts';
import { asPair } from '../../pairs.ts';
import { eventBehind } from '../draft/event.ts';
import { isCombined } from '../draft/overall.ts';
import { isPair, type PlacingDraft, placing, placingsOf } from '../draft/placing.ts';
import type { Told } from '../draft/told.ts';
import {
  CARRIED,
  HOLDERS,
  IN_EVENT,
  NATIONAL,
  NATIONAL_LEVEL,
  OF_EVENT,
  OF_OTHERS,
  OF_THEN,
  OF_THIS,
  type TitleWords,
  wordsWithin,
} from '../when/title-words.ts';

/** Sports in which everybody has one event: a title tells which. */
const ONE_EVENT_EACH: ReadonlySet<string> = new Set(['figure skating', 'luge', 'skeleton']);

interface Title extends Range {
  readonly rank: number;
  readonly words: string;
  /** The event it names. */
  readonly event: Range | undefined;
  /** It says by itself that it is of an earlier time. */
  readonly carried: boolean;
}

/** Earlier places that a title tells of: the competitor beside it had won the event it names, or this one. */
export function readTitles(page: Page, statement: Statement, before: Group | null): PlacingDraft[] {
  const titles = titlesIn(page, statement);
  const { text } = page.reading;
  const joins = (one: Title | undefined, next: Title | undefined) =>
    one !== undefined && next !== undefined && JOINED.test(text.slice(one.end, next.start));
  const bearers: (Group | undefined)[] = [];
  titles.forEach((title, index) => {
    // "The 2031 champion and 2033 runner-up Lind": the name stands behind the last of them.
    const end = titles.findIndex((each, at) => at >= index && !joins(each, titles[at + 1]));
    const named = rightBehind(text, statement.groups, titles[end] ?? title);
    const joined = joins(titles[index - 1], title) ? bearers[index - 1] : undefined;
    bearers.push(joined ?? (end > index ? named : undefined) ?? bearerOf(page, statement, title, before));
  });
  return titles.flatMap((title, index) => draftsOf(page, statement, title, bearers[index]));
}

/** Between two titles of one: the event of the first may stand there, too. */
const JOINED = overFigures(/^(?: (?:at|in|of|over) (?:the )?(?:[\p{L}\d’'.-]+ ?){1,3})?(?:,| and|, and)(?: the)? $/u);

function titlesIn(page: Page, { sentence }: Statement): Title[] {
  const found = (words: RegExp) => wordsWithin(words, page.reading.text, sentence);
  const read = (carried: boolean) => (at: TitleWords) => {
    const { match } = at;
    const rank = /runner/i.test(match[0]) ? 2 : (MEDALS.get((match.groups?.colour ?? '').toLowerCase()) ?? 1);
    const behind = page.reading.text.slice(at.end, sentence.end);
    const event = eventOfTitle(page, at);
    // "of 2030 at 1500 m", in a race of another length: no event that the release names.
    const isOwn = (carried || OF_THIS.test(behind)) && (event !== undefined || !/^ (?:at|over) \d/.test(behind));
    return { start: at.start, end: at.end, rank, words: match[0], event, carried: isOwn };
  };
  const before = found(CARRIED)
    .map(read(true))
    .filter(({ words }) => isCombined(page) || !OF_SEASON.test(words));
  const then = found(OF_THEN)
    .map(read(true))
    .filter((title) => isThen(page, title));
  const carried = [...before.filter((title) => !then.some((other) => overlap(title, other))), ...then];
  const ofEvents = within(ofKind(page.mentions, 'event'), sentence).flatMap((event) => {
    const noun = OF_EVENT.exec(page.reading.text.slice(event.end, sentence.end))?.[0];
    const fresh = /\bnew(?:ly crowned)? $/.test(page.reading.text.slice(sentence.start, event.start));
    const at = { start: event.start, end: event.end + (noun?.length ?? 0) };
    return noun && !fresh && event.value.name
      ? [{ ...at, rank: 1, words: page.reading.text.slice(at.start, at.end), event, carried: false }]
      : [];
  });
  const others = [...found(OF_OTHERS), ...found(HOLDERS), ...nationalTitles(page, sentence)].map(read(false));
  const won = found(BECOMES);
  const apart = (title: Title) =>
    ![...carried, ...won].some((own) => own.start <= title.start && own.end > title.start);
  const named = [...carried, ...others.filter(apart)];
  const alone = ofEvents.filter(({ start, end }) => !named.some((title) => title.start < end && title.end > start));
  return [...named, ...alone].toSorted((a, b) => a.start - b.start);
}

/** "last season's overall winner", "the defending World Cup champion": of all the races of a season. */
const OF_SEASON =
  /\b(?:overall|globe|(?:World Cup|World Tour) (?:[\p{L}-]+ )?(?:champions?|title[ -]?(?:hold|defend)ers?))\b/iu;

/** "Czech champion X", at a competition of more than one nation. */
function nationalTitles(page: Page, sentence: Range): TitleWords[] {
  const { text } = page.reading;
  if (OF_NATION.test(page.header.competition ?? '')) return [];
  const behindNations = within(ofKind(page.mentions, 'nation'), sentence).flatMap(({ start, end, value }) => {
    const match = value.form === 'adjective' ? NATIONAL.exec(text.slice(end, sentence.end)) : null;
    return match ? [{ start, end: end + match[0].length, match }] : [];
  });
  const isNew = ({ start }: Range) => IS_NEW.test(text.slice(sentence.start, start));
  return [...wordsWithin(NATIONAL_LEVEL, text, sentence), ...behindNations].filter((title) => !isNew(title));
}

/** A competition whose champions are a nation's. */
const OF_NATION = /\b(?:nationals?|trials|U\.S\.|(?!European)\p{Lu}\p{L}+(?:ish|an|ese|ch|ss|ic) )(?! ?Prix)/iu;
const IS_NEW = /\b(?:new(?:ly crowned)?|be(?:come|came|coming)s?|crowned) (?:(?:the|a) )?(?:\p{L}+ )?$/u;

const overlap = (a: Range, b: Range): boolean => a.start < b.end && a.end > b.start;

/** No year of the title is the release's own or one to come. */
const isThen = ({ date }: Page, { words }: Title): boolean =>
  (words.match(/\b(?:18|19|20)\d\d\b/g) ?? []).every((year) => date === null || year < date.slice(0, 4));

/** The event that a title names: "the Olympic 500m champion", "the Individual World Champion", "medallist of 2030 at 1500m". */
export const eventOfTitle = (page: Page, { start, end }: Range): Range | undefined => {
  const named = ofKind(page.mentions, 'event').filter(({ value }) => value.name);
  return (
    within(named, { start, end })[0] ??
    named.find((event) => event.end === start - 1) ??
    named.find((event) => event.start > end && IN_EVENT.test(page.reading.text.slice(end, event.start)))
  );
};

function draftsOf(page: Page, statement: Statement, title: Title, bearer: Group | undefined): PlacingDraft[] {
  const { start, end, rank, event } = title;
  const told = { statement, at: { start, end }, rule: 'placings/title-before', rank };
  const about = { ...told, ...(event ? { near: event } : { overall: isCombined(page) || isWholeTitle(page, title) }) };
  const isClear = (draft: PlacingDraft) =>
    event !== undefined ||
    title.carried ||
    (draft.event !== null && (draft.competitor.kind !== 'athlete' || ONE_EVENT_EACH.has(draft.event.sport ?? '')));
  if (bearer && isPair(page, about, bearer))
    return placingsOf(page, about, bearer)
      .filter(isClear)
      .map((draft) => asEarlier(draft, title));
  const members = (bearer?.members ?? []).map((member) => ({
    ...member,
    competitor: whole(page, told, member, title),
  }));
  // "Olympic champion Lind" beside a relay is no champion of it.
  const named = members.length > 1 || within(ofKind(page.mentions, 'event'), statement.sentence).length > 0;
  const inPerson = ({ competitor }: Member, draft: PlacingDraft) =>
    named || (competitor.kind === 'nation') === (draft.competitor.kind === 'nation');
  return members
    .flatMap((member) => placing(page, about, member.competitor).filter((draft) => inPerson(member, draft)))
    .filter(isClear)
    .map((draft) => asEarlier(draft, title));
}

/** "Lind wobbled. The 2030 champions still won": in an event for pairs a title of several is the pair's. */
const whole = (
  page: Page,
  { statement, at }: Pick<Told, 'statement' | 'at'>,
  { competitor }: Member,
  { words }: Title,
) =>
  PLURAL.test(words)
    ? (asPair(page, competitor, page.discourse.eventAt(statement, at.start)?.value ?? null, at.start) ?? competitor)
    : competitor;

const asEarlier = (draft: PlacingDraft, { words }: Title): PlacingDraft => ({
  ...draft,
  current: false,
  competition: draft.competition ?? words,
  round: null,
});

/** Whom a title of the narrative names: who stands right behind or in front of it, whom it points back at. */
function bearerOf(page: Page, statement: Statement, { start, end }: Range, before: Group | null): Group | undefined {
  const { items, groups, sentence } = statement;
  const { text } = page.reading;
  if (!items.some((item) => item.start < end && item.end > start && item.type !== 'speech')) return undefined;
  const isSaid = IS_THE.test(text.slice(sentence.start, start)) && text.startsWith(',', end);
  const behind = isSaid ? undefined : rightBehind(text, groups, { start, end });
  const link = /^(?:defending|reigning)/i.test(text.slice(start, end)) ? IS_CARRYING : APPOSED;
  const ahead = groups.findLast(
    (group) => group.end <= start && [APPOSED, link].some((words) => words.test(text.slice(group.end, start))),
  );
  const itself = groups.find((group) => group.start < end && group.end > start);
  const opens = /^(?:The|Her|His|Their) $/.test(text.slice(sentence.start, start));
  return behind ?? ahead ?? itself ?? (opens ? (before ?? undefined) : undefined);
}

/** "A and B are the European champions, C won the 500m": the title is of whom the sentence speaks. */
const IS_THE = /\b(?:is|are|was|were) (?:now |also |still |again )?the (?:new )?$/;

/** Who is named right behind a title: all of a group where the title is of several. */
function rightBehind(text: string, groups: readonly Group[], { start, end }: Range): Group | undefined {
  const nation = groups.find((group) => group.start >= end && FROM_NATION.test(text.slice(end, group.start)));
  if (nation && isNation(nation)) {
    const next = groups[groups.indexOf(nation) + 1];
    return next && /^, $/.test(text.slice(nation.end, next.start)) ? next : nation;
  }
  for (const group of groups) {
    const index = group.members.findIndex(
      (member) => member.start >= end && TO_BEARER.some((words) => words.test(text.slice(end, member.start))),
    );
    const member = group.members[index];
    if (member) return index === 0 && PLURAL.test(text.slice(start, end)) ? group : { ...group, members: [member] };
  }
  return undefined;
}

/** "the champions from Japan". */
const FROM_NATION = /^ from (?:the )?$/;
const isNation = ({ members }: Group): boolean => members.every(({ competitor }) => competitor.kind === 'nation');

/** "X (FRA) of Lyon, the": in front of a title in apposition. */
const APPOSED = overFigures(
  /^(?:['’]s (?:men|women|team|quartet|trio|crew|girls|boys))?(?: \([^)]*\))*(?:, \d{1,2}(?: years old)?(?:,? and)?)?(?: (?:of|from) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)?(?: among (?:them|the field))?,?(?: who (?:is|are|was|were))? (?:the |and |a |also |still |twice |double |triple |[\p{L}\d]+-time )*$/u,
);

/** "X is the", in front of "reigning champion": "is Olympic champion" may be news. */
const IS_CARRYING = /^(?: \([^)]*\))* (?:is|are|was|were) (?:the |also |still )*$/u;

/** "the titleholders of 2028". */
const PLURAL = /(?:champions|holders|winners|runners-up|medall?ists)(?: |$)/i;

/** "Twice a European champion, in 2028 and 2030, X": years may stand between a title and its bearer. */
const IN_YEARS =
  /^(?:(?:,? in|,|,? and) (?:19|20)\d\d(?:(?:,| and|, and) (?:19|20)\d\d)*)?[ ,]*(?:(?:Sir|Dame|\p{Lu}[\p{L}-]+['’]s?) )?$/u;
/** "The title defender in the 3000m, X": so may its event. */
const IN_ITS_EVENT = overFigures(/^ (?:at|in|over) (?:the |this )(?:(?!of )[\p{L}\d’'.-]+ ){0,3}[\p{L}\d’'.-]+, $/u);
const TO_BEARER = [IN_YEARS, IN_ITS_EVENT];

/** "retained her title": now first, and first before. */
const DEFENDED = overFigures(
  /\b(?:(?:defend|retain)(?:ed|s|ing)?|ke(?:pt|eps|eping)) (?:his|her|their|its|the) (?:[\p{L}\p{N}'’-]+ ){0,6}(?:titles?|crowns?)\b|\brepeat(?:ed|s|ing)? as (?:[\p{L}\p{N}'’-]+ ){0,4}(?:champions?|winners?|medall?ists?|runners?-up)\b/giu,
);

/** What a defended title tells of the time before. */
export function readDefended(page: Page, { sentence }: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const matches = matchesIn(DEFENDED, page.reading.text.slice(sentence.start, sentence.end));
  return matches.flatMap((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const isOfTitle = ({ rank, current, evidence: [at] }: PlacingDraft) =>
      (rank === 1 || /^repeat/i.test(match[0])) && current && at !== undefined && at.start >= start && at.end <= end;
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
const AFTER_YEARS = overFigures(
  /^(?:[^.;]{0,80}? for (?:the|a) \p{L}+ time)?(?: (?:in a row|overall|here|of (?:the|his|her) \p{L}+|(?:in|at|for|by) (?:the )?\p{Lu}[\p{L}’-]+|over the (?:distance|course)|(?:at|in|over) (?:the )?[\d.,]+ ?(?:k?m|metres|meters)))*,? (?:after|following|adding to|to add to|that adds to|to go with) (?:(?:his|her|their|earlier|previous) )*(?:(?:wins|victories|successes|titles|golds|triumphs|crowns) (?:in|from|of) )?(?<years>the (?:one|win|victory) (?:in|at) (?:the )?\p{Lu}[\p{L}’-]+|(?:19|20)\d\d(?:(?:,| and|, and) (?:19|20)\d\d)*|the season[- ]opener in \p{Lu}[\p{L}’-]+|\p{Lu}[\p{L}’-]+ and \p{Lu}[\p{L}’-]+)(?=[ .,;]|$)/u,
);

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

/** A title won now: "became the youngest world champion", "were crowned European champions", "is the new champion". */
const BECOMES = overFigures(
  /\b(?:bec(?:a|o)mes?|becoming|(?:end|finish)(?:ed|es|s|ing)?(?: the (?:\p{L}+ )?(?:championships?|competition|day|event|weekend))? as|emerg(?:ed|es|ing) as|dethron(?:ed|es|ing)|succe(?:ed(?:ed|s|ing))(?= [^.;]{2,40} as )|(?:was|were|is|are|be|being) crowned|crowned|to become|repeat(?:ed|s|ing)? as|(?:is|are) (?:now )?the (?=new |[^.;]{1,60} champions? (?:after|following|thanks to)\b))(?: ?\b(?!champion)[\p{L}\p{N}'’-]+)?(?: (?!champion)[\p{L}\p{N}'’-]+){0,7} champions?\b(?! of)/giu,
);

/** Short track: "crowned European champion" names no distance, so it is the title over all of them. */
export const isWholeTitle = (page: Page, range: Range): boolean =>
  hasTitleBeside(page) &&
  !eventBehind(page, range) &&
  !/^ (?:over|at|in) (?:the|this|that) (?:distance|event)\b/.test(page.reading.text.slice(range.end, range.end + 30)) &&
  within(ofKind(page.mentions, 'event'), range).every(({ value }) => value.name === null);

/** "became European champion": first in the event the title names, or that is spoken of. */
export function readNewTitles(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence } = statement;
  const { text } = page.reading;
  return wordsWithin(BECOMES, text, sentence).flatMap(({ start, end }) => {
    const range = { start, end };
    const told = statement.items.some(
      (item) => item.start >= range.start && item.end <= range.end && item.type !== 'speech',
    );
    const group = focusAt(statement, range.start);
    if (!told || !group) return [];
    return placingsOf(
      page,
      {
        statement,
        at: range,
        rule: 'placings/new-title',
        rank: 1,
        overall: isCombined(page) || isWholeTitle(page, range),
      },
      group,
    );
  });
}
