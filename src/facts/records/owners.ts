import type { Group } from '../../frames/groups.ts';
import { KIN_NOUNS } from '../../knowledge/person-roles.ts';
import type { Range } from '../../read/reading.ts';
import type { Page } from '../page.ts';
import { isPossessiveOf } from '../possession.ts';
import type { RecordReference } from './references.ts';

const SET =
  'set|held|skated|swum|run|ran|ridden|rowed|owned|established|clocked|posted|achieved|recorded|jumped|thrown|cleared';
/** Between a record and whose it is. */
const OWNED: readonly RegExp[] = [
  /^(?: times?| marks?)?(?: of [^,;]{1,20})?,? (?:of|by|from|that|which)(?: the)?(?: [\p{L}\d’'-]+){0,3} $/iu,
  new RegExp(`\\b(?:${SET})(?: [\\p{L}\\d]+){0,3} by(?: the)?(?: [\\p{L}\\d’'-]+){0,3} $`, 'iu'),
  /\b(?:belong(?:s|ed|ing) to|in the (?:name|possession|hands) of)(?: the)?(?: [\p{L}\d’'-]+){0,3} $/iu,
];
/** "The previous best had been Falk's 6:38.118". */
const WAS_OF = /^(?:,? [\p{L}’']+){0,2} (?:is|was|were|had been)(?: still)?(?: the)? $/iu;

/** Who is named with a record: "Falk's record", "the record of Falk", "the record that Falk had set", "held by Falk". */
export function ownerOf(page: Page, reference: RecordReference): Group | null {
  const { text } = page.reading;
  const { groups } = reference.statement;
  const before = groups.findLast((group) => group.end <= reference.chain.start);
  if (before && isOwner(text, before, reference.chain)) return before;
  if (before && /^[^;]*\bwhose (?:[\p{L}-]+ ){0,2}$/u.test(text.slice(before.end, reference.chain.start)))
    return before;
  const behind = groups.filter((group) => group.start >= reference.chain.end);
  const first = behind[0];
  if (first?.possessive && WAS_OF.test(text.slice(reference.chain.end, first.start))) return first;
  const owner = first && isKinOwner(text, first, behind[1]) ? behind[1] : first;
  if (!owner) return null;
  if (owner === first && isSetter(text, reference.chain, owner)) return owner;
  const between = text.slice(reference.chain.end, (owner === first ? owner : (first as Group)).start);
  return between.length < 90 && OWNED.some((pattern) => pattern.test(between)) ? owner : null;
}

/** "the record she set last year". */
function isSetter(text: string, record: Range, group: Group): boolean {
  const behind = new RegExp(`^(?: \\([^()]{1,12}\\))? (?:had |has )?(?:${SET})\\b`);
  return text.slice(record.end, group.start) === ' ' && behind.test(text.slice(group.end, group.end + 40));
}

/** "Falk's record", "Falk's (GER) ten-year-old record"; in "Falk's time equalled the record" Falk owns the time. */
function isOwner(text: string, group: Group, record: Range): boolean {
  const between = text.slice(group.end, record.start);
  if (/\b(?:an?|the|his|her|their)\b/i.test(between)) return false;
  return (
    isPossessiveOf(text, group, record) ||
    (group.possessive && /^(?:['’]s?)? \([A-Z]{3}\)(?: [\p{L}-]+){0,3} $/u.test(between))
  );
}

/** "which Falk's fiancé Lind set": Falk only tells who Lind is. */
function isKinOwner(text: string, group: Group, next: Group | undefined): boolean {
  if (!next) return false;
  const last = /(\p{L}+),? $/u.exec(text.slice(group.end, next.start).replace(/^['’]s?/, ''));
  return KIN_NOUNS.has((last?.[1] ?? '').toLowerCase());
}

/** "his record", "her own mark". */
export const isOwn = (before: string): boolean =>
  /\b(?:his|her|their|its)(?: own)?(?: [\p{L}\d-]+){0,2} $/iu.test(before);
