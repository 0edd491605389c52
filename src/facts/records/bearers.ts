import type { Group, Member } from '../../frames/groups.ts';
import { focusAt } from '../../frames/statement.ts';
import { overFigures } from '../../language/figures.ts';
import type { Page } from '../page.ts';
import { eventBeside, eventOf } from './events.ts';
import { isPersonal } from './record.ts';
import type { RecordReference } from './reference.ts';
import type { Told } from './told.ts';

/** "Geng Haoran (4.49, a start record) and Ravenscroft (4.58)": in whose brackets the record stands. */
export function inBracketsOf({ statement, start }: RecordReference): Group | null {
  const holds = ({ brackets }: Member) => brackets.some((item) => item.start <= start && start < item.end);
  for (const group of statement.groups) {
    const member = group.members.find(holds);
    if (member) return { ...group, members: [member] };
  }
  return null;
}

/** "thanks to Falk and a national record of 1:54.20": who is named in one breath with it. */
export function joinedTo(text: string, { statement, chain }: RecordReference): Group | null {
  const group = statement.groups.findLast(({ end }) => end <= chain.start);
  if (!group?.preposition || group.possessive) return null;
  return /^(?: \([^()]{1,12}\))? and (?:an?|his|her|their)(?: new)? $/.test(text.slice(group.end, chain.start))
    ? group
    : null;
}

/** "only for Falk to improve it": who is to do it. */
export function infinitiveOf(text: string, { statement, chain }: RecordReference): Group | null {
  const group = statement.groups.findLast(({ end }) => end <= chain.start);
  return group?.preposition === 'for' &&
    /^(?: \([^()]{1,12}\))? to \p{Ll}[\p{Ll} ]{2,30}$/u.test(text.slice(group.end, chain.start))
    ? group
    : null;
}

/** "That brought Falk a track record": whom a verb hands the record. */
export function receiverOf(page: Page, { statement, chain }: RecordReference): Group | null {
  const group = statement.groups.findLast(({ end }) => end <= chain.start);
  if (group?.role !== 'object' || group.preposition || group.possessive) return null;
  const between = page.reading.text.slice(group.end, chain.start);
  const gives = /\b(?:br(?:ing|ought)s?|g[ai]ve[sn]?|giving|earn(?:s|ed|ing)?|hand(?:s|ed)?|net(?:s|ted)?)(?: the)? $/;
  const before = page.reading.text.slice(statement.sentence.start, group.start);
  return /^(?: \([A-Z]{3}\))? (?:an?|the|another|his|her)(?: new)? $/.test(between) && gives.test(before)
    ? group
    : null;
}

/** Between a record and who has it, past its event. */
const BEARS = overFigures(
  /^(?:,? (?:too|as well))?(?: (?:in|over) (?:the )?[\p{L}\d’' -]{1,40}?)?(?: (?:came|come|comes))? (?:for|from|by) (?:the )?(?:[\p{L}\d’'-]+ ){0,5}$/u,
);

/** "national records for Falk (37.20) and Ruiz (37.40)": who is named behind; not "Falk set a record for Germany", "took it from Ruiz". */
export function bearersBehind({ page, reference }: Told): Group | null {
  const { statement, chain, start } = reference;
  const behind = statement.groups.find((group) => group.start >= chain.end);
  const between = behind && page.reading.text.slice(chain.end, behind.start);
  if (!behind || !between || !BEARS.test(between)) return null;
  if (/^ c[ao]mes? /.test(between)) return behind;
  const isTeam = eventOf(page, reference, null, null)?.team === true;
  const isArea = !isTeam && behind.members.every(({ competitor }) => competitor.kind === 'nation');
  const isOther = isArea || !/(?:^| )for (?:the )?(?:[\p{L}\d’'-]+ ){0,5}$/u.test(between);
  const enumerates = statement.verbs.every((verb) => verb.start > start) && /^ (?:from|by) /.test(between);
  return isOther && !enumerates && focusAt(statement, start) ? null : behind;
}

/** "Meeting records by Falk and Lind": one each, in events of their own, where none is named with them. */
export const isOpen = ({ page, reference }: Told): boolean =>
  !isPersonal(reference.type) && reference.type !== 'national' && eventBeside(page, reference) === null;
