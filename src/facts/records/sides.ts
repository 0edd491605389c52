import { isForPairs } from '../../discourse/event-kinds.ts';
import { statementsIn } from '../../discourse/settings.ts';
import type { Group } from '../../frames/groups.ts';
import { focusAt, lastSubject, type Statement } from '../../frames/statement.ts';
import { nationOfAdjective } from '../../knowledge/nations.ts';
import { overFigures } from '../../language/figures.ts';
import { within } from '../../read/ranges.ts';
import { nationOf, one, oneOrPair, sameCompetitor } from '../competitors.ts';
import type { Competitor, EventKey } from '../draft.ts';
import { givenTo } from '../given.ts';
import type { Page } from '../page.ts';
import { HIS_OWN } from './anaphors.ts';
import { apieceOf } from './apiece.ts';
import { bearersBehind, inBracketsOf, infinitiveOf, isOpen, joinedTo, receiverOf } from './bearers.ts';
import { eventOf, marksOfEvent } from './events.ts';
import { TAIL } from './figure.ts';
import { isOfToday, markBehind as markNamed, nearestMark } from './marks.ts';
import { isOwn, ownerOf } from './owners.ts';
import { isPersonal } from './record.ts';
import type { Mark } from './reference.ts';
import { isHeading, type RecordReference } from './reference.ts';
import { severalOf } from './several.ts';
import type { RecordHolder } from './status/rule.ts';
import { titledBy } from './titled.ts';
import type { Side, Sides, Told } from './told.ts';

const NOBODY: Side = { competitor: null, mark: null };

/** Who has to do with a record, and by which marks: the one spoken of, the owner, and whom it went to. */
export function sidesOf(told: Told): Sides {
  const { reference, rule, record } = told;
  const { statement } = reference;
  const { text } = told.page.reading;
  const here = marksOfEvent(told.page, reference, within(told.marks, statement.sentence));
  const states = (whose: RecordHolder) => rule.yields.some(([, holder]) => holder === whose);
  const owner = states('owner') ? ownerOf(told.page, reference) : null;
  const ofOwner = states('owner') ? record : null;
  const open = here.filter(
    (mark) => mark !== ofOwner && !isOfOwner(mark, owner, reference) && !told.taken.includes(mark),
  );
  const subjects = states('subject') ? subjectsOf(told, owner, open, ofOwner ? null : record) : [];
  const to = statement.groups.find(
    (group) =>
      group !== owner &&
      group.start >= reference.end &&
      (group.preposition === 'to' ||
        group.preposition === 'by' ||
        IN_HANDS.test(text.slice(reference.end, group.start))),
  );
  const apiece = apieceOf(told, subjects);
  const several = apiece.length > 0 ? apiece : severalOf(told, open);
  if (several.length > 0)
    return { subjects: several, recipients: several, breakers: several, owner: NOBODY, nearest: NOBODY };
  return {
    subjects,
    owner: states('owner') ? ownerSide(told, here, owner, subjects[0] ?? null) : NOBODY,
    recipients: recipientsOf(to),
    breakers: states('breaker') ? [breakerOf(told, owner)] : [],
    nearest: states('nearest') ? nearestSide(told) : NOBODY,
  };
}

/** "is now in the name", before "of Falk". */
const IN_HANDS = overFigures(/^[^,;]{0,60} (?:names?|hands|possession|property) of (?:the )?$/u);

/** Several whom records went to have one each. */
function recipientsOf(group: Group | undefined): Side[] {
  const all = group?.members ?? [];
  const together = one(group ?? null) ?? null;
  if (together || all.length < 2) return [{ competitor: together, mark: null }];
  return all.map(({ competitor }) => ({ competitor, mark: null }));
}

/** "The record fell, Falk clocking 1:53.20", "The record is now 1:53.20 after Falk's race": who the mark tells broke it. */
function breakerOf(told: Told, owner: Group | null): Side {
  const { statement, chain } = told.reference;
  const mark = markOfFall(told, owner);
  const behind = statement.groups.find((each) => each !== owner && each.start >= chain.end);
  const thanked = mark && behind && THANKS.test(told.page.reading.text.slice(mark.end, behind.start));
  if (mark && thanked) return { competitor: one(behind) ?? mark.competitor, mark };
  return mark ? { competitor: mark.competitor ?? one(behind ?? null) ?? null, mark } : NOBODY;
}

/** Between a new mark and who gave it. */
const THANKS =
  /^(?: \p{Ll}*m\b)?,? (?:thanks to|courtesy of|by|through|in the (?:hands|legs) of|after|when|as)(?: the)?(?: [\p{Ll}’'-]+){0,3} $/u;

/** By which mark a record fell that is told to have: one of its sentence, else the last above or the next below. */
function markOfFall(told: Told, owner: Group | null): Mark | null {
  const { page, reference, record, rule } = told;
  if (rule.withMark) return record;
  if (rule.moves) return markNamed(page, reference, told.marks, 'to');
  const { sentence } = reference.statement;
  const holder = one(owner) ?? null;
  const others = marksOfEvent(page, reference, within(told.marks, sentence.block)).filter(
    (mark) => mark !== record && mark.competitor !== null && !sameCompetitor(mark.competitor, holder),
  );
  const own = others.find(({ start }) => start >= reference.chain.end && start < sentence.end);
  return (
    own ??
    others.findLast(({ end }) => end <= reference.start) ??
    others.find(({ start }) => start >= sentence.end) ??
    null
  );
}

/** The owner named with the record, or the subject whose own it is; the mark is the record's, or the owner's in the sentence. */
function ownerSide(told: Told, here: readonly Mark[], owner: Group | null, subject: Side | null): Side {
  const { reference, record, before } = told;
  const behind = told.page.reading.text.slice(reference.end, reference.end + 90);
  const words = told.page.reading.text.slice(reference.start, reference.end);
  const isNext = owner !== null && told.next !== null && owner.start >= told.next;
  if (
    (!owner || (isNext && isOwn(before))) &&
    (isOwn(before) || OF_WHOSE.test(before) || HIS_OWN.test(words) || SAME.test(behind) || BY_THEM.test(behind))
  )
    return { competitor: subject?.competitor ?? spokenOf(told), mark: record };
  if (!owner && WOULD_BE.test(before)) return NOBODY;
  const competitor = one(owner) ?? handsOf(told) ?? holderOfMark(told);
  if (record || !competitor) return { competitor, mark: record };
  const others = here.filter((mark) => mark !== subject?.mark);
  return { competitor, mark: nearestMark(others, reference.start, competitor) ?? markOfIt(told) };
}

/** "whose", before a best of the one spoken of. */
const OF_WHOSE = /\bwhose (?:[\p{L}-]+ ){0,2}$/iu;

/** "would have been a", before "record 2.04m": there is none of that mark. */
const WOULD_BE = overFigures(/\b(?:would|could|might|should)\b[^,;:()]{0,90} an?(?: new)? $/);

/** Whose the mark is by the words around it, where that is not just the one spoken of. */
const holderOfMark = (told: Told): Competitor | null => {
  const holder = told.record?.competitor ?? null;
  const group = spokenGroup(told);
  const spoken = [one(group) ?? null, oneOrPair(group) ?? null];
  return spoken.some((competitor) => sameCompetitor(holder, competitor)) ? null : holder;
};

/** "had been in American hands": of the nation, in an event for teams. */
function handsOf({ page, reference }: Told): Competitor | null {
  const { sentence } = reference.statement;
  const words = page.reading.text.slice(reference.end, Math.min(sentence.end, reference.end + 70));
  const code = nationOfAdjective(/^[^;]* in (\p{Lu}[\p{L} ]+) hands\b/u.exec(words)?.[1] ?? '');
  return code !== undefined && eventOf(page, reference, null, null)?.team ? { kind: 'nation', code } : null;
}

/** "that the same country swam in 2035", "has been his since 2029": the one spoken of. */
const SAME = overFigures(
  /^[^;()]{0,25}, (?:(?:the )?same (?:skater|swimmer|athlete|runner|rider|man|woman|pair|couple|team|crew|nation|country)|(?:also )?(?:him|her|them)(?:sel(?:f|ves))?|also (?:his|hers|theirs))\b|^[^;]{0,40}? (?:is|was|has been|had been|remains|remained)(?: \p{L}+)? (?:(?:his|hers|theirs|its)(?! own)|(?:his|her|their) own)(?! \p{L}*(?:mark|best|record|time))\b|^[^;]{0,40}? (?:carried|bore|carries|bears) (?:his|her|their)(?: own)? name\b|^[^,;:]{0,20}? the same (?:country|nation|team|trio|quartet|crew|skater|swimmer|athlete|runner|rider|man|woman|pair|couple)\b/u,
);

/** "the record that they set in 2037": whoever misses, equals or breaks it. */
const BY_THEM = new RegExp(
  `^${TAIL}(?:,? (?:that|which))? (?:he|she|they)(?:['’]d|['’]ve)? (?:had |has |have )?(?:(?:him|her|them)sel(?:f|ves) )?(?:set|skated|swam|ran|rode|rowed|established|clocked|posted|brought|c[ao]me|arrived|entered|started)\\b|^[^;]{0,60}?, also (?:his|hers|theirs)\\b`,
  'iu',
);

/** "The last lap cost him the record": he, with no mark of the sentence. */
function nearestSide({ reference }: Told): Side {
  const group = reference.statement.groups.findLast(({ end }) => end <= reference.start);
  return { competitor: one(group ?? null) ?? null, mark: null };
}

const spokenOf = (told: Told): Competitor | null => one(spokenGroup(told)) ?? null;

const spokenGroup = ({ page, reference }: Told): Group | null =>
  focusAt(reference.statement, reference.start) ?? carriedTo(page, reference.statement);

/** "who skated 1:13.97": behind the owner, of the owner; so is what stands between the owner and "as record holder". */
function isOfOwner(mark: Mark, owner: Group | null, reference: RecordReference): boolean {
  if (!owner || mark.start < owner.start) return false;
  if (owner.start < reference.end && (owner.possessive || mark.start > reference.start)) return false;
  return sameCompetitor(mark.competitor, one(owner) ?? null);
}

/** Whom the record is told of, each with the mark it was told by; bests told of several people are one each. */
function subjectsOf(told: Told, owner: Group | null, here: readonly Mark[], record: Mark | null): Side[] {
  const { reference, rule } = told;
  const bearers = bearersBehind(told);
  const group = bearers ?? subjectOf(told, owner);
  const event = eventOf(told.page, reference, null, record);
  const together = event !== null && (event.team || isForPairs(event));
  const shared = !together && (bearers !== null || isPersonal(reference.type) || one(group) === null);
  if (group && group.members.length > 1 && shared) {
    const open = bearers !== null && isOpen(told);
    return group.members.map(({ competitor }) => {
      const mark = nearestMark(here, reference.start, competitor);
      return open && !mark ? { competitor, mark, event: null } : { competitor, mark };
    });
  }
  const focus = fellowOf(told, one(group) ?? null, event);
  const isOld = rule.yields.every(([status]) => status === 'former' || status === 'standing');
  if (isOld) {
    const mark = record ?? (rule.withMark ? (nearestMark(here, reference.start, focus) ?? markOfIt(told)) : null);
    return [{ competitor: focus ?? mark?.competitor ?? null, mark }];
  }
  if (record && here.includes(record)) return [{ competitor: bearerOf(reference, record, focus), mark: record }];
  const apposed = apposedMark(told, here);
  if (apposed) return [{ competitor: apposed.competitor ?? focus, mark: apposed }];
  return [byMark(told, here, focus)];
}

/** The one spoken of with the mark behind the record or the nearest of theirs; where nobody is, whose the mark behind is. */
function byMark(told: Told, here: readonly Mark[], focus: Competitor | null): Side {
  const behind = markBehind(told, here);
  const mark = behind ?? nearestMark(here, told.reference.start, focus);
  return { competitor: focus ?? behind?.competitor ?? null, mark };
}

/**
 * "A Belgian record": of the Belgian last named, whoever the words speak of; in an event for teams of Belgium, even where
 * only its members are named. So is what is told in one breath with it.
 */
function fellowOf({ page, reference, all }: Told, focus: Competitor | null, event: EventKey | null): Competitor | null {
  const { chain, statement } = reference;
  const elliptic =
    statement.groups.length === 0 ? all.findLast(({ end }) => end <= statement.sentence.start) : undefined;
  const breath = [chain.start, ...(elliptic?.statement.groups.length === 0 ? [elliptic.chain.start] : [])];
  const nation = all.find((other) => breath.includes(other.chain.start) && other.nation !== null)?.nation ?? null;
  if (!nation || (focus && nationOf(focus) === nation)) return focus;
  if (event?.team) return focus === null ? { kind: 'nation', code: nation } : focus;
  if (focus === null || nationOf(focus) === null) return focus;
  const { block } = statement.sentence;
  const named = page.statements
    .filter(({ sentence }) => sentence.block === block && sentence.start <= statement.sentence.start)
    .flatMap(({ groups }) => groups.flatMap(({ members }) => [...members]))
    .filter(({ end, competitor }) => end <= reference.start && competitor.kind !== 'nation');
  return named.findLast(({ competitor }) => nationOf(competitor) === nation)?.competitor ?? focus;
}

/** "the record holder at 1:53.50 shattered the mark with a 1:53.20": the mark before is the one broken. */
const breaksIt = ({ reference, rule }: Pick<Told, 'reference' | 'rule'>): boolean =>
  reference.form === 'anaphor' && rule.yields.some(([status]) => status === 'former');

/** "broke Falk's record by a second in 1:53.20": the mark of the one spoken of, whoever is named last before it. */
function markBehind({ page, reference }: Pick<Told, 'page' | 'reference'>, here: readonly Mark[]): Mark | null {
  const mark = here.find(({ start }) => start >= reference.chain.end);
  const between = mark && page.reading.text.slice(reference.chain.end, mark.start);
  return mark && between && BEHIND.test(between) ? mark : null;
}

const BEHIND = overFigures(
  /^(?: (?:by|(?:away |back )?from) [^,;:()]{1,40}| (?:[\p{L}\d]+ ){1,3}later)? (?:in|with|(?:(?:down|up|further) )?to)(?: an?(?: (?:\p{L}+ )?time of)?)? $/u,
);

/** Whose a mark is that is told as the record itself: not of one who is named only behind it, where another is spoken of. */
function bearerOf({ statement }: RecordReference, mark: Mark, focus: Competitor | null): Competitor | null {
  const has = (group: Group) => group.members.some(({ competitor }) => sameCompetitor(competitor, mark.competitor));
  const first = statement.groups.find(has);
  return focus && first && first.start > mark.start ? focus : (mark.competitor ?? focus);
}

/** Whom the words up to the record speak of: not its owner, where another is told to have broken it. */
function subjectOf({ page, reference }: Told, owner: Group | null): Group | null {
  const { statement, start } = reference;
  const { text } = page.reading;
  const beside = inBracketsOf(reference) ?? titledBy(text, reference) ?? joinedTo(text, reference);
  if (beside && beside !== owner) return beside;
  const doer = infinitiveOf(text, reference);
  if (doer) return doer;
  const given = givenTo(text, statement, reference.chain) ?? receiverOf(page, reference);
  if (given && given !== owner) return given;
  const focus = focusAt(statement, owner && owner.end <= start ? owner.start - 1 : start);
  if (focus && isHeading(statement) && text.slice(focus.end, start).includes('; ')) return null;
  if (focus && focus !== owner && focus.start < start) return focus;
  const named = statement.groups.filter((group) => group.end <= start && group !== owner && !group.possessive);
  const before = focus || owner ? named.findLast(({ preposition }) => !preposition) : undefined;
  const carried = carriedTo(page, statement);
  return before ?? (focus === owner ? null : focus) ?? (speaksOfOthers(statement, owner, carried) ? null : carried);
}

/** "A record for Falk": who is named beside a record, not all who were spoken of before. */
const speaksOfOthers = ({ groups }: Statement, owner: Group | null, carried: Group | null): boolean =>
  groups.some((group) => group !== owner && group.members.some(({ competitor }) => !isAlone(carried, competitor)));

/** Whether a group is one person or team, who is the other or of that nation. */
function isAlone(group: Group | null, competitor: Competitor): boolean {
  const carried = one(group);
  if (!carried) return false;
  return sameCompetitor(carried, competitor) || (competitor.kind === 'nation' && nationOf(carried) === competitor.code);
}

/** Whom the last sentence with a subject was about, in the paragraph or the one before. */
function carriedTo(page: Page, statement: Statement): Group | null {
  const { block, start } = statement.sentence;
  const from = page.reading.blocks[block.index - 1] ?? block;
  for (const other of statementsIn(page.statements, { start: from.start, end: start }).toReversed()) {
    const subject = other.sentence.block.zone === 'body' ? lastSubject(other) : null;
    if (subject) return subject;
  }
  return null;
}

const TELLS_OF_BEFORE =
  /^(?:That|This|It|(?:Th\p{L}+|His|Her|Their|The [\p{L} ]{2,40}['’]s?) (?:\p{L}+ )?(?:time|mark|total|score|performance|effort|run|race))\b/u;

/** The last mark before the record, where nobody else has come in between; for "The time is a record", the last at all. */
function apposedMark({ page, marks, reference, rule, all }: Told, here: readonly Mark[]): Mark | null {
  const { groups, sentence } = reference.statement;
  if (breaksIt({ reference, rule }) && markBehind({ page, reference }, here)) return null;
  const last = here.findLast((mark) => mark.end <= reference.start);
  if (last) {
    const parted = groups.some(
      (group) =>
        group.start >= last.end &&
        group.end <= reference.start &&
        !group.possessive &&
        !sameCompetitor(one(group) ?? null, last.competitor),
    );
    return parted ? null : last;
  }
  const tells = TELLS_OF_BEFORE.exec(page.reading.text.slice(sentence.start, reference.start));
  if (!tells && !rule.tellsBack) return null;
  const [first] = groups;
  const opens = first?.possessive && first.end <= sentence.start + (tells?.[0].length ?? 0);
  const owner = opens ? (one(first) ?? null) : null;
  const bearer = owner ?? (tells ? null : (one(focusAt(reference.statement, reference.start)) ?? null));
  const own = bearer && marks.filter(({ competitor }) => sameCompetitor(competitor, bearer));
  const raced = marks.filter((mark) => !all.some(({ figure }) => figure === mark) && isOfToday(page, mark));
  return lastAbove(own ?? raced, reference);
}

/** "It was the record of Falk": the figure the sentence before gave. */
function markOfIt({ marks, reference, before }: Told): Mark | null {
  const tells = /^(?:It|This|That) (?:is|was|had been|has been)(?: still| also)? (?:the |an? )?$/.test(before);
  return tells ? lastAbove(marks, reference) : null;
}

function lastAbove(marks: readonly Mark[], { statement: { sentence } }: RecordReference): Mark | null {
  return marks.findLast((mark) => mark.end <= sentence.start && mark.start >= sentence.block.start) ?? null;
}
