import { eventKey } from '../../discourse/event-key.ts';
import type { Member } from '../../frames/groups.ts';
import { PARA_CLASS, paraClassOf } from '../../knowledge/para-classes.ts';
import { recordVerbs } from '../../knowledge/record-verbs.ts';
import { ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import { eventBeside } from './events.ts';
import type { Mark } from './reference.ts';
import type { Side, Told } from './told.ts';

/* Records of several people, each of an event of their own, told with one verb. */

/** One of them with an event and, where it is told, a mark. */
interface Share extends Range {
  readonly side: Side;
}

/** Behind a name: its nation, that it is one more, its mark. */
const BEHIND_NAME = String.raw`(?: \([^()]{1,20}\))?(?: (?:also|too|another|a second))?(?:,? (?:with|in) (?:an? )?MARK)?,?`;
const TO_EVENT = new RegExp(`^${BEHIND_NAME} (?:in|over|at|for) (?:the )?$`, 'u');
const TO_MARK = /^(?:,? (?:in|with|at|to)(?: an?)?(?: time of)?|,|:)? ?\(?$/u;
/** What names are told with: "the Swede", "Germany's", "18-year-old". */
const CALLED = String.raw`(?: (?:the|his|her|their|fellow|compatriot|compatriots|[\p{L}\d]+-year-old|\p{Lu}[\p{L}’'-]*))*`;
/** Between two of them: nothing but a joint, and what the next is called. */
const JOINT = new RegExp(
  String.raw`^\)?[,;]?(?: (?:and|while|plus))?(?: (?:for|by|to|from|as did|so did|as well as))?${CALLED} $`,
  'u',
);
/** Between a record and the first of them: "set by", "in the Women's 500m for", ":". */
const LEADS = new RegExp(
  `^(?: times?| marks?)?(?: (?:were|was|have been|are))?(?: (?:set|broken|also|both|all|fell|went|came|there))*(?: (?:by|for|to|from)|:)${CALLED} $`,
  'u',
);
const DONE = (['break', 'equal', 'get', 'post'] as const).map(recordVerbs).join('|');
/** Between the last of them and a record: "set meeting records", "both broke the". */
const DEED = new RegExp(
  String.raw`^\)?,?(?: (?:both|all|each|also|have|had|then|duly))* (?:${DONE})(?: (?:[\p{L}\d-]+)){0,2} $`,
  'iu',
);
/** Before a record that only says who is meant: "who holds the". */
const IN_ASIDE = /\b(?:who|whose|which|that)\b[^,;]*$/i;

/** "A broke the record in E, B in F and C in G", "records for A in E and B in F", "A in E and B in F set records", "A (C1) and B (C4) broke records in the E". */
export function apieceOf(told: Told, subjects: readonly Side[]): Side[] {
  const { reference, page } = told;
  const shares = sharesOf(told);
  const { text } = page.reading;
  const { chain } = reference;
  const behind = shares.filter(({ start }) => start >= chain.end);
  const [first] = behind;
  const listed = first && LEADS.test(text.slice(chain.end, first.start)) ? runOf(text, behind) : [];
  if (listed.length > 1) return listed.map(({ side }) => side);
  const before = shares.filter(({ end }) => end <= chain.start);
  const done = runOf(text, before);
  const last = before.at(-1);
  if (last && done.length > 1 && done.length === before.length && DEED.test(text.slice(last.end, chain.start)))
    return done.map(({ side }) => side);
  return [...ownAndOthers(told, subjects, behind)];
}

/** The run that begins with the first of some shares. */
function runOf(text: string, shares: readonly Share[]): readonly Share[] {
  const parted = shares.findIndex(({ start }, at) => {
    const before = shares[at - 1];
    return before !== undefined && !JOINT.test(text.slice(before.end, start));
  });
  return parted < 0 ? shares : shares.slice(0, parted);
}

/** "A broke the record in the 500m in 36.20, B in the 1000m": the one spoken of, and who is told behind the event. */
function ownAndOthers(told: Told, subjects: readonly Side[], behind: readonly Share[]): Side[] {
  const { page, reference } = told;
  const { text } = page.reading;
  const [own, ...others] = subjects;
  const event = eventBeside(page, reference);
  if (
    IN_ASIDE.test(told.before) ||
    !own?.competitor ||
    others.length > 0 ||
    !event ||
    event.start < reference.chain.end
  )
    return [];
  const mark = markAt(told, event.end);
  const first = { start: reference.chain.start, end: mark?.end ?? event.end, side: own };
  const run = runOf(text, [first, ...behind.filter(({ start }) => start >= first.end)]);
  return run.length > 1 ? run.map(({ side }) => side) : [];
}

/** Everyone of the sentence who is named with an event: of the sentence, or in brackets by the class of the event told behind. */
function sharesOf(told: Told): Share[] {
  const { statement } = told.reference;
  const members = statement.groups.flatMap((group) => (group.possessive ? [] : [...group.members]));
  return members.flatMap((member, at) => {
    const own = inClass(told, member);
    return own.length > 0 ? own : shareOf(told, member, members[at + 1]?.start ?? statement.sentence.end);
  });
}

function shareOf(told: Told, { start, end, competitor }: Member, next: number): Share[] {
  const { page, reference, marks } = told;
  const { text } = page.reading;
  const named = within(ofKind(page.mentions, 'event'), { start: end, end: next })[0];
  if (!named || named.value.name === null) return [];
  const inside = within(marks, { start: end, end: named.start })[0] ?? null;
  const between = text.slice(end, named.start);
  const words = inside ? between.replace(text.slice(inside.start, inside.end), 'MARK') : between;
  if (!TO_EVENT.test(words)) return [];
  const mark = inside ?? markAt(told, named.end);
  const event = page.discourse.eventAt(reference.statement, named.start, { competitor })?.value ?? null;
  const to = mark === inside ? named.end : (mark?.end ?? named.end);
  return event ? [{ start, end: to, side: { competitor, mark, event } }] : [];
}

/** The mark told right behind an event. */
function markAt({ page, marks, reference }: Told, from: number): Mark | null {
  const mark = within(marks, { start: from, end: reference.statement.sentence.end })[0];
  return mark && TO_MARK.test(page.reading.text.slice(from, mark.start)) ? mark : null;
}

/** Behind a name: the class it starts in, and its nation. */
const CLASS_IN_BRACKETS = new RegExp(
  String.raw`^ \((?:[A-Z]{3}[,-] ?)?(?<group>${PARA_CLASS})(?:, [A-Z]{3})?\)(?: (?:of|from)(?: the)?(?: \p{Lu}[\p{L}’'-]*)+)?`,
  'u',
);

/** "A (C1) and B (C4) broke records in the 1km Time Trial": one with the event of the class beside the name. */
function inClass({ page, reference }: Told, { start, end, competitor }: Member): Share[] {
  const { statement } = reference;
  const found = CLASS_IN_BRACKETS.exec(page.reading.text.slice(end, statement.sentence.end));
  const [named, ...others] = within(ofKind(page.mentions, 'event'), statement.sentence);
  if (!found || !named || others.length > 0 || named.value.name === null || paraClassOf(named.value.name)) return [];
  const gender = page.discourse.eventAt(statement, named.start)?.value.gender ?? null;
  const event = eventKey({ ...named.value, name: `${found.groups?.group} ${named.value.name}` }, gender);
  return event ? [{ start, end: end + found[0].length, side: { competitor, mark: null, event } }] : [];
}
