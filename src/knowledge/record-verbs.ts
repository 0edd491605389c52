import { inflect } from './inflection.ts';
import { entries, readTable } from './table.ts';
import { anyOf } from './words.ts';

/** What is done to a record. */
export const RECORD_DEEDS = ['break', 'cut', 'equal', 'get', 'keep', 'lose', 'post', 'regain', 'shift'] as const;
export type RecordDeed = (typeof RECORD_DEEDS)[number];

/**
 * The verbs of records, the infinitive with its particle. `break`: what stood is beaten; `cut`: so much is taken "off"
 * or "from" it; `equal`: reached exactly; `get`: a new one is had; `keep`: it still stands; `lose`: to somebody better;
 * `post`: a mark is made, which may be one; `regain`: had again; `shift`: it goes "down" or "up", "to" a new mark.
 *
 * Source: read off federations' releases of 2008-2026 (ISU, World Athletics, World Aquatics, FIS, IBU, UCI).
 *
 * Columns: deed | verbs
 */
const VERB_TABLE = `
break  | annihilate, beat, better, blast, blow away, break, bring down, correct, crush, delete, demolish, destroy, eclipse, erase, get the better of, improve, lower, obliterate, overhaul, pulverise, pulverize, raise, renew, reset, rewrite, sharpen, shatter, smash, surpass, take apart, take down, tear apart, tear up, topple, trounce, undercut
cut    | carve, chip, chop, clip, cut, hack, knock, lop, pare, scrape, shave, slash, slice, strip, take, trim, whittle, wipe
equal  | emulate, equal, level, match, tie
get    | add, bag, capture, celebrate, claim, clinch, collect, earn, get, grab, pocket, seize, set, snatch, take
keep   | cling to, defend, hang on to, hold on to, keep, preserve, retain
lose   | forfeit, lose, relinquish, surrender
post   | achieve, chalk up, clear, clock, come up with, deliver, establish, jump, log, manage, notch, notch up, post, produce, race to, record, register, ride, row, run, score, skate, speed to, storm to, swim, throw
regain | recapture, reclaim, regain
shift  | bring, carry, cut, drive, drop, extend, get, move, push, put, reduce, send, stretch, take
`;

/** Forms that no rule gives, the rest being derived as those of any verb. A bare "better" is seldom a verb. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  better: ['betters', 'bettered', 'bettering', 'to better'],
  blow: ['blow', 'blows', 'blew', 'blown', 'blowing'],
  bring: ['bring', 'brings', 'brought', 'bringing'],
  chip: ['chip', 'chips', 'chipped', 'chipping'],
  chop: ['chop', 'chops', 'chopped', 'chopping'],
  cling: ['cling', 'clings', 'clung', 'clinging'],
  clip: ['clip', 'clips', 'clipped', 'clipping'],
  cut: ['cut', 'cuts', 'cutting'],
  drive: ['drive', 'drives', 'drove', 'driven', 'driving'],
  equal: ['equal', 'equals', 'equalled', 'equaled', 'equalling', 'equaling'],
  get: ['get', 'gets', 'got', 'gotten', 'getting'],
  hang: ['hang', 'hangs', 'hung', 'hanging'],
  level: ['level', 'levels', 'levelled', 'leveled', 'levelling', 'leveling'],
  lop: ['lop', 'lops', 'lopped', 'lopping'],
  reset: ['reset', 'resets', 'resetting'],
  rewrite: ['rewrite', 'rewrites', 'rewrote', 'rewritten', 'rewriting'],
  put: ['put', 'puts', 'putting'],
  strip: ['strip', 'strips', 'stripped', 'stripping'],
  tear: ['tear', 'tears', 'tore', 'torn', 'tearing'],
  trim: ['trim', 'trims', 'trimmed', 'trimming'],
  undercut: ['undercut', 'undercuts', 'undercutting'],
};

const VERBS = new Map(readTable(VERB_TABLE).map(([deed = '', verbs]) => [deed, entries(verbs)] as const));
const FORMS = new Map([...VERBS].map(([deed, verbs]) => [deed, anyOf(verbs.flatMap(formsOf))] as const));

/** The verbs of a deed, in the infinitive. */
export const recordVerbTable = (deed: RecordDeed): readonly string[] => VERBS.get(deed) ?? [];

/** Source of a pattern for every form of the verbs of a deed. */
export const recordVerbs = (deed: RecordDeed): string => FORMS.get(deed) as string;

function formsOf(verb: string): string[] {
  const [head = '', ...particle] = verb.split(' ');
  return (IRREGULAR[head] ?? inflect(head)).map((form) => [form, ...particle].join(' '));
}
