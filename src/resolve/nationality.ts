import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../knowledge/function-words.ts';
import { nationInYear } from '../knowledge/nations.ts';
import { FELLOW_NOUNS } from '../knowledge/person-roles.ts';
import { CUES } from '../knowledge/speech.ts';
import type { Mention } from '../mentions/mention.ts';
import { nationOfMistyped } from '../mentions/names/mistyped.ts';
import type { Range } from '../read/reading.ts';
import type { People, PersonEntity } from './entities.ts';
import { companyNation, describedNation, passageNation, recordNation, soleNation } from './nationality-context.ts';
import { isHeading, type Stage } from './stage.ts';

/** One way to know a person's nation from one of their mentions; a code as the text gives it. */
export type NationSieve = (stage: Stage, mention: Mention<'person'>, people: People) => string | null;

/**
 * The sieves, most precise first. Each goes over everybody whose nation is still open before the next begins, so that
 * what is sure may serve what is not.
 */
const SIEVES: readonly NationSieve[] = [
  codeBehind,
  rowNation,
  nationBefore,
  nationBehind,
  bracketedTeam,
  sharedCode,
  sharedBefore,
  fellowNation,
  siblingNation,
  homeNation,
  listedWith,
  recordNation,
  describedNation,
  teamOfSentence,
  soleNation,
  companyNation,
  passageNation,
];

/** Fills in the nation of everybody the text gives one. */
export function resolveNationalities(stage: Stage, people: People): void {
  for (const sieve of SIEVES) {
    for (const person of people.all) {
      if (person.nation !== null) continue;
      const code = firstCode(person, (mention) => sieve(stage, mention, people));
      if (code !== null) person.nation = stage.year === null ? code : nationInYear(code, stage.year);
    }
  }
}

function firstCode(person: PersonEntity, read: (mention: Mention<'person'>) => string | null): string | null {
  for (const mention of person.mentions) {
    const code = read(mention);
    if (code !== null) return code;
  }
  return null;
}

/** "X (NED)", "X (Netherlands)", "X NED" in captions. */
export function codeBehind(stage: Stage, mention: Mention<'person'>): string | null {
  const nation = nationAfter(
    stage,
    mention.end,
    /^(?:['’]s?)?(?: \d[\d:.]*\p{Ll}{0,3})?(?: \(| \[|, | )(?:\d{2}, )?$/u,
  );
  if (!nation) return null;
  const bracketed = /[([](?:\d{2}, )?$/.test(stage.text.slice(mention.end, nation.start));
  return bracketed ? nation.value.code : isBareCode(nation) ? nation.value.code : null;
}

function isBareCode(nation: Mention<'nation'>): boolean {
  return nation.value.form === 'code';
}

/** A row or list item names one nation for everybody in it. */
function rowNation(stage: Stage, mention: Mention<'person'>): string | null {
  const block = stage.blockAt(mention.start);
  if (block?.kind !== 'row') return null;
  const codes = new Set(stage.within(stage.nations, block).map((nation) => nation.value.code));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** "Norway's X", "the Dutchman X", "Czech veteran X", "Japan coach X". */
function nationBefore(stage: Stage, mention: Mention<'person'>): string | null {
  const nation = stage.nations.findLast((other) => other.end <= mention.start);
  const word = /(?<!\p{L})(\p{Lu}\p{L}+) $/u.exec(
    stage.text.slice(Math.max(0, mention.start - 30), mention.start),
  )?.[1];
  const mistyped = word && (!nation || nation.end < mention.start - word.length) && nationOfMistyped(word);
  if (mistyped) return mistyped;
  if (!nation || mention.start - nation.end > 40) return null;
  const between = /^(?:['’]s?)? ((?:[\p{Ll}\p{N}][\p{L}\p{N}’'-]* ){0,4}|(?:\p{Lu}\p{Ll}+ ){0,2})$/u.exec(
    stage.text.slice(nation.end, mention.start),
  );
  if (!between || nation.value.plural) return null;
  const words = (between[1] ?? '').toLowerCase().trim().split(' ');
  return words.some(isLink) ? null : nation.value.code;
}

/** A word that ends the phrase before a name: what stands before it does not describe the name. */
function isLink(word: string): boolean {
  return PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || AUXILIARIES.has(word) || CUES.get(word)?.form === 'finite';
}

/** "X of Kazakhstan", "X, also from Kenya", "X (second) of the Korean team". */
function nationBehind(stage: Stage, mention: Mention<'person'>): string | null {
  return (
    nationAfter(stage, mention.end, /^(?: \(\p{L}+\))?,? (?:also )?(?:of|from|for) (?:the )?$/u)?.value.code ?? null
  );
}

function nationAfter(stage: Stage, end: number, gap: RegExp): Mention<'nation'> | undefined {
  const nation = stage.within(stage.nations, { start: end, end: end + 40 })[0];
  return nation && gap.test(stage.text.slice(end, nation.start)) ? nation : undefined;
}

/** "Denmark (A, B and C)", "the Netherlands - A, B and C -". */
function bracketedTeam(stage: Stage, mention: Mention<'person'>): string | null {
  const first = coordination(stage, mention)[0] ?? mention;
  const nation = stage.nations.findLast((other) => other.end <= first.start);
  return nation && /^ ?(?:\(|[-–—] |: )$/.test(stage.text.slice(nation.end, first.start)) ? nation.value.code : null;
}

const JOINT =
  /^(?:,? \(?[+\d][\d:.+]*(?:m|s|sec)?\)?)?(?: \((?:\d+|second|third)\))?(?:,? and (?:the \p{Ll}+ )?| & |, (?:the \p{Ll}+ )?|\/)$/u;

/** The mentions coordinated with one, itself included: "A, B and C", "A/B". */
export function coordination(stage: Stage, mention: Mention<'person'>): readonly Mention<'person'>[] {
  const at = stage.names.indexOf(mention);
  const joint = (left?: Range, right?: Range) => left && right && JOINT.test(stage.text.slice(left.end, right.start));
  let first = at;
  let last = at;
  while (first > 0 && joint(stage.names[first - 1], stage.names[first])) first--;
  while (last < stage.names.length - 1 && joint(stage.names[last], stage.names[last + 1])) last++;
  return stage.names.slice(first, last + 1);
}

/** "A, B and C (USA)", "A and B (both NED)", "A and B, both from Ethiopia". */
function sharedCode(stage: Stage, mention: Mention<'person'>): string | null {
  const last = coordination(stage, mention).at(-1);
  if (!last) return null;
  const gap = /^(?:,? \((?:both |all |from )*|,? (?:both |all )?(?:of|from|for) (?:the )?)$/;
  return nationAfter(stage, last.end, gap)?.value.code ?? null;
}

/** "Ethiopians A and B", "Japan's A, B and C": the nation in front is for all of them. */
function sharedBefore(stage: Stage, mention: Mention<'person'>): string | null {
  const [first] = coordination(stage, mention);
  if (!first) return null;
  const nation = stage.nations.findLast((other) => other.end <= first.start);
  const between = nation ? stage.text.slice(nation.end, first.start) : '';
  if (!nation || !/^(?:['’]s?)?,? (?:\p{Ll}+ ){0,3}(?:\p{Ll}+, )?$/u.test(between)) return null;
  const phrase = between
    .replace(/^['’]s/, '')
    .replace(CREW_OF, '')
    .replace(',', '')
    .trim();
  return phrase.split(' ').some(isLink) ? null : nation.value.code;
}

const CREW_OF = /^ (?:boat|crew|duo|foursome|line-up|pair|pairing|quartet|relay|squad|team|trio) (?:of|with) $/;

/** "compatriot X", "her teammate X": the nation of whoever was named before. */
function fellowNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const before = /(?<![\p{L}-])(\p{L}[\p{L}-]*),? $/u.exec(
    stage.text.slice(Math.max(0, mention.start - 30), mention.start),
  );
  const block = stage.blockAt(mention.start);
  if (!block || !FELLOW_NOUNS.has((before?.[1] ?? '').toLowerCase())) return null;
  return nationOfPrevious(stage, mention, block.start, people);
}

function nationOfPrevious(stage: Stage, mention: Range, from: number, people: People): string | null {
  const known = stage
    .within(stage.names, { start: from, end: mention.start })
    .flatMap((name) => people.of(name)?.nation ?? []);
  return known.at(-1) ?? null;
}

/** "her sister X", or one family name and a word for siblings beside it. */
function siblingNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const person = people.of(mention);
  const near = stage.text.slice(Math.max(0, mention.start - 40), mention.end + 40);
  if (!person || !/\b(?:sisters?|brothers?|siblings|twins?)\b/.test(near)) return null;
  const family = person.name.split(' ').slice(1).join(' ');
  return (
    people.all.find((other) => other !== person && other.nation && other.name.endsWith(` ${family}`))?.nation ?? null
  );
}

/** "home favourite X", "local hero X": the nation the release comes from. */
function homeNation(stage: Stage, mention: Mention<'person'>): string | null {
  const before = stage.text.slice(Math.max(0, mention.start - 30), mention.start);
  return /\b(?:home|local|host|hometown) (?:favou?rite|hero|heroine|girl|boy|star|athlete|skater|skier|rider|runner|swimmer),? $/i.test(
    before,
  )
    ? (stage.host ?? null)
    : null;
}

/** A team named in one breath, some of whose nations are known; "alongside A and B" is the team of the subject. */
function listedWith(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const list = coordination(stage, mention);
  const [first] = list;
  const sentence = stage.sentenceAt(mention.start);
  if (!first || !sentence) return null;
  const before = stage.text.slice(sentence.start, first.start);
  if (/\b(?:together|team(?:ed|ing) up|line-up|alongside)(?: with)? $/.test(before)) {
    const subject = nationOfPrevious(stage, first, sentence.start, people);
    return subject ?? previousSubjectNation(stage, first, people);
  }
  if (list.length < 3) return null;
  const known = new Set(list.flatMap((name) => people.of(name)?.nation ?? []));
  return known.size === 1 ? ([...known][0] ?? null) : null;
}

function previousSubjectNation(stage: Stage, mention: Range, people: People): string | null {
  const block = stage.blockAt(mention.start);
  return block ? nationOfPrevious(stage, mention, block.start, people) : null;
}

/** "Norway had never won, but A, B and C did": three or more without a nation, and one nation in or before the sentence. */
function teamOfSentence(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const list = coordination(stage, mention);
  const [first] = list;
  const sentence = stage.sentenceAt(mention.start);
  const block = stage.blockAt(mention.start);
  if (!first || !sentence || !block || isHeading(block)) return null;
  const behind = stage.text.slice(list.at(-1)?.end ?? mention.end, sentence.end);
  const forTeam = stage.nations.find(
    (nation) =>
      nation.start > mention.end &&
      nation.end <= sentence.end &&
      /\bfor (?:the )?$/.test(stage.text.slice(mention.end, nation.start)),
  );
  if (forTeam && behind.includes(' for ') && list.length > 1) return forTeam.value.code;
  if (list.length < 3) return null;
  const inside = distinct(stage.within(stage.nations, { start: sentence.start, end: first.start }));
  const before = stage.within(stage.nations, { start: block.start, end: sentence.start }).at(-1);
  const code = inside.length === 0 ? before?.value.code : inside.length === 1 ? inside[0] : undefined;
  const others = list.flatMap((name) => people.of(name)?.nation ?? []);
  return code && others.every((other) => other === code) ? code : null;
}

function distinct(nations: readonly Mention<'nation'>[]): string[] {
  return [...new Set(nations.map((nation) => nation.value.code))];
}
