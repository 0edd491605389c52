import { PREPOSITIONS } from '../knowledge/function-words.ts';
import { COMPETITOR_NOUNS, FAMILY_NOUNS, FORMER_WORDS, KIN_NOUNS, STAFF_NOUNS } from '../knowledge/person-roles.ts';
import { SENSES } from '../knowledge/verbs.ts';
import { anyOf } from '../knowledge/words.ts';
import { overFigures } from '../language/figures.ts';
import type { Mention } from '../mentions/mention.ts';
import { placeOf } from '../read/ranges.ts';
import type { People, PersonEntity } from './entities.ts';
import { codeBehind } from './nationality/beside.ts';
import { isHeading, type Stage } from './stage.ts';

/** Whom the text gives an office, and who therefore does not compete, as far as the text says. */
export function assignRoles(stage: Stage, people: People): void {
  for (const person of people.all) {
    person.role = first(person, (mention) => roleOf(stage, mention));
    person.competes = competes(stage, person, people);
  }
}

function first<T>(person: PersonEntity, read: (mention: Mention<'person'>) => T | null): T | null {
  for (const mention of person.mentions) {
    const found = read(mention);
    if (found !== null) return found;
  }
  return null;
}

function roleOf(stage: Stage, mention: Mention<'person'>): string | null {
  return roleBefore(stage, mention) ?? roleBehind(stage, mention);
}

/** "Japan coach X", "His coach, X,", "Head coach X". */
function roleBefore(stage: Stage, mention: Mention<'person'>): string | null {
  // "Dani King, Anna Vantongo": the office is somebody's family name.
  const beside = stage.names[placeOf(stage.names, mention) - 1];
  if (beside && /^,? $/.test(stage.text.slice(beside.end, mention.start))) return null;
  const before = clauseBefore(stage, mention).replace(/,? $/, '');
  if (COACHED_BY.test(before)) return 'coach';
  const ofTeam = OF_TEAM.exec(before)?.groups?.office;
  if (ofTeam !== undefined && isOffice(ofTeam)) return ofTeam;
  const words = before.toLowerCase().split(' ');
  const noun = words.at(-1) ?? '';
  if (!isOffice(noun) || /['’]s?$/.test(noun)) return null;
  const modifier = words.at(-2) ?? '';
  return ROLE_MODIFIERS.has(modifier) ? `${modifier} ${noun}` : noun;
}

/** "Falk, coached by X", "trained by her father Y and X": the one behind the verb is the coach. */
const COACHED_BY = /\b(?:coached|mentored|trained) by(?: (?:\p{Lu}[\p{L}’'-]+ ){1,3}and)?$/u;

/** "the head coach of the national student team X". */
const OF_TEAM = /(?<!\p{L})(?<office>\p{Ll}+) of (?:our|the) (?:[\p{L}-]+ ){0,4}(?:crew|squad|team)$/u;

const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  'assistant chief co first goalkeeping head national second shooting skiing sprint sprints team vice wax'.split(' '),
);

/** "X, head of ...", "X, the team's physiotherapist,", "X, once a skater himself and now head coach", "X is our coach". */
function roleBehind(stage: Stage, mention: Mention<'person'>): string | null {
  const behind = joinedOffices(
    stage.text.slice(mention.end, stage.sentenceAt(mention.start)?.end ?? mention.end).slice(0, 90),
  );
  return rolePredicated(behind) ?? roleApposed(behind) ?? (COACHES.test(behind) ? 'coach' : null);
}

/** "X, who has coached her since she was twelve,". */
const COACHES = /^,? who (?:has |had )?(?:also )?(?:coach|train)(?:es|ed|s) (?:her|him|them|\p{Lu})/u;

const PREDICATE =
  /^ (?:is|was|has been) (?:also |now )?(?:an?|her|his|our|the|their) ((?:[\p{Ll}’'-]+ ){0,8}[\p{Ll}-]+)/u;

/** No preposition and no verb stands before the noun: "X was the first to thank the coach" is about somebody else. */
function rolePredicated(behind: string): string | null {
  const words = PREDICATE.exec(behind)?.[1]?.split(' ') ?? [];
  const end = words.findIndex((word) => SENSES.has(word) || PREPOSITIONS.has(word) || word === 'to' || word === 'who');
  const phrase = end < 0 ? words : words.slice(0, end);
  return phrase.find(isOffice) ?? null;
}

function roleApposed(behind: string): string | null {
  const apposition = /^(?: \([A-Z]{3}\))?(?:, | \(| [–—-] )((?:[\p{L}\p{N}’'-]+ ){0,8}?[\p{L}’'-]+)(?=[,.;)]|$)/u.exec(
    behind,
  )?.[1];
  if (!apposition || /^(?:who|whose|which|and|but|while|after|before|when)\b/.test(apposition)) return null;
  const words = apposition.toLowerCase().split(' ');
  const at = words.findIndex(isOffice);
  if (at < 0) return /^head of\b/i.test(apposition) ? 'head' : null;
  if (
    words
      .slice(0, at)
      .some(
        (word) =>
          word === 'of' || word === 'by' || (/['’]s?$/.test(word) === false && SENSES.has(word) && word !== 'head'),
      )
  )
    return null;
  const modifier = words[at - 1] ?? '';
  return ROLE_MODIFIERS.has(modifier) ? `${modifier} ${words[at]}` : (words[at] ?? null);
}

function isOffice(word: string): boolean {
  return STAFF_NOUNS.has(word);
}

function clauseBefore(stage: Stage, mention: Mention<'person'>): string {
  const start = stage.sentenceAt(mention.start)?.start ?? mention.start;
  return joinedOffices(stage.text.slice(Math.max(start, mention.start - 60), mention.start));
}

/** An office of several words as one word. */
function joinedOffices(text: string): string {
  return text.replace(/\bchefs? de mission\b/gi, 'chef-de-mission').replace(/\bteam leader\b/gi, 'team-leader');
}

/**
 * Everybody named competes or competed unless the text says what else they do: an office, kin, a work of theirs, a
 * credit. A code, a place in a list or an own past in sport ("once a skater himself") outweighs that.
 */
function competes(stage: Stage, person: PersonEntity, people: People): boolean {
  if (person.mentions.some((mention) => hasPast(stage, mention))) return true;
  if (person.role !== null) return isOfficeShared(person) && inResults(stage, person);
  if (inResults(stage, person)) return true;
  if (person.mentions.some((mention) => isCredited(stage, mention))) return false;
  if (person.mentions.every((mention) => isBracketed(stage, mention, people))) return false;
  if (person.mentions.some((mention) => isKin(stage, mention)))
    return person.mentions.some((mention) => races(stage, mention));
  return isPlaced(stage, person, people);
}

/** A physiotherapist or a teacher by trade may still run; a coach in the results is one of another name. */
function isOfficeShared(person: PersonEntity): boolean {
  return person.role !== 'coach' && person.role !== 'head coach';
}

/** In a row, an item of a list, or with a code behind; somebody of an office only behind a rank or with a code in a list. */
function inResults(stage: Stage, person: PersonEntity): boolean {
  return person.mentions.some((mention) => {
    const block = stage.blockAt(mention.start);
    if (block?.zone === 'table') return true;
    const coded = codeBehind(stage, mention) !== null;
    if (person.role === null) return block?.zone === 'list' || coded;
    return block?.zone === 'list' && (coded || /^\P{L}*\d\P{L}*$/u.test(stage.text.slice(block.start, mention.start)));
  });
}

const APPOSITION = overFigures(/^,? ?(?:,|\() ?([^,.)]*)/);
const WHO_CLAUSE = overFigures(/^(?: \([^()]*\))?, who(?:se)? ([^.;]*)/);

/** "former track rider X", "X, once a relay skater himself", "X, 15 years a national team skier himself". */
function hasPast(stage: Stage, mention: Mention<'person'>): boolean {
  const before = clauseBefore(stage, mention).toLowerCase().replace(/,? $/, '').split(' ');
  const noun = before.at(-1) ?? '';
  if (COMPETITOR_NOUNS.has(noun) && before.slice(-6).some((word) => FORMER_WORDS.has(word))) return true;
  const sentence = stage.sentenceAt(mention.start);
  const behind = stage.text.slice(mention.end, sentence?.end ?? mention.end).slice(0, 80);
  const apposition = APPOSITION.exec(behind)?.[1]?.toLowerCase() ?? '';
  const words = apposition.split(' ');
  const own = /\b(?:himself|herself|former|once|ex)\b/.test(apposition);
  return (own && words.some((word) => COMPETITOR_NOUNS.has(word.replace(/^.*-/, '')))) || wonOnce(behind);
}

const DEED = new RegExp(
  `\\b(?:bronze|gold|silver|medals?|titles?|as an? (?:\\p{Ll}+ )?${anyOf(COMPETITOR_NOUNS)})\\b`,
  'u',
);

/** "X, who won relay bronze as a skater", "X, whose anchor leg brought gold"; not "who coached her to gold". */
function wonOnce(behind: string): boolean {
  const clause = WHO_CLAUSE.exec(behind)?.[1] ?? '';
  return (
    DEED.test(clause) && !/\b(?:coach\p{Ll}*|guid\p{Ll}+|help\p{Ll}*|led|steer\p{Ll}+|train\p{Ll}*)\b/u.test(clause)
  );
}

const BY_WORK =
  /(?:[”“"’] by|\b(?:music|soundtrack|photos?|pictures?|images?|score|composed|written|words|text|report|[Rr]eporting|[Ee]diting|arranged|choreographed) by|(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|©|[Tt]ext|[Rr]eport)(?: by|:)?) ?$/u;
const AGENCY = overFigures(
  /\(\p{Lu}\p{L}+\/$|\b(?:[Cc]redits?|[Ii]mages?|[Pp]hotos?|[Pp]hotographs?|[Pp]ictures?)\b[^.!?]{0,60}[:/] ?$/u,
);
const LABEL = /^(?:(?:club|coach(?:es|ed by)?|trainers?|trained by):? )?$/i;

/** "X (coach: Y, club: Z)", "X (Y, Z)": whose coach and club stand in the brackets behind a name. */
function isBracketed(stage: Stage, mention: Mention<'person'>, people: People): boolean {
  const open = stage.text.lastIndexOf('(', mention.start);
  if (open < mention.start - 60 || stage.text.slice(open, mention.start).includes(')')) return false;
  const [owner] = stage.within(stage.names, { start: open - 60, end: open }).slice(-1);
  if (owner?.end !== open - 1 || people.of(owner) === people.of(mention)) return false;
  const [first] = stage.within(stage.names, { start: open, end: mention.end });
  return first !== undefined && LABEL.test(stage.text.slice(open + 1, first.start));
}

const WORK = 'aria|ballet|film|medley|movie|musical|opera|piece|song|soundtrack|suite|symphony|tune';
const IS_WORK = new RegExp(`\\b(?:${WORK})s? [“"]?$`, 'u');
const OF_WORK_BY = new RegExp(`\\b(?:${WORK})s? [“"]?(?:\\p{Lu}[\\p{L}’'-]*[”"]? ){1,6}(?:about|by) $`, 'u');
const SKATED_TO =
  /\b(?:[Dd]anc(?:ed?|ing)|[Pp]erform(?:ed|ing)?|program|programme|routine|[Ss]kat(?:ed?|ing)|[Ss]et) to (?:the (?:\p{Ll}+ ){0,3}(?:of|by) )?$/u;

/** "Photo: X", "(Agency/X)", "“Nocturne” by X", "music by X", "the ballet X by Y", "a program to X's Carmen". */
function isCredited(stage: Stage, mention: Mention<'person'>): boolean {
  const before = clauseBefore(stage, mention);
  if ([BY_WORK, IS_WORK, OF_WORK_BY].some((pattern) => pattern.test(before))) return true;
  if (AGENCY.test(stage.text.slice(Math.max(0, mention.start - 80), mention.start))) return true;
  return SKATED_TO.test(before) && /^['’]s /.test(stage.text.slice(mention.end, mention.end + 3));
}

/** A pair that competes: "the husband and wife X and Y". */
const KIN_TOGETHER = /\b(?:husband|brother)(?: and |-and-)(?:wife|sister),? $/iu;

function isKin(stage: Stage, mention: Mention<'person'>): boolean {
  const before = clauseBefore(stage, mention);
  if (KIN_TOGETHER.test(before)) return false;
  const word = (/(?<!\p{L})(\p{L}+),? $/u.exec(before)?.[1] ?? '').toLowerCase();
  return FAMILY_NOUNS.has(word) || (KIN_NOUNS.has(word) && word.startsWith('fianc')) || isCalledKin(stage, mention);
}

/** "X, a film star of her day, was her great aunt". */
function isCalledKin(stage: Stage, mention: Mention<'person'>): boolean {
  const sentence = stage.sentenceAt(mention.start);
  return CALLED_KIN.test(stage.text.slice(mention.end, sentence?.end ?? mention.end));
}

const CALLED_KIN = new RegExp(
  `^(?:, [^.;]{2,90}?,)? (?:is|was) (?:his|her|their|\\p{Lu}[\\p{L}-]+['’]s?) (?:(?:elder|grand|great|late|older|proud)[ -]?){0,3}${anyOf(FAMILY_NOUNS)}(?!\\p{L})`,
  'u',
);

/** The words right behind are a verb of results, or "who" and one. */
function races(stage: Stage, mention: Mention<'person'>): boolean {
  const next = /^(?:,? who| had| has)? (\p{Ll}+)/u.exec(stage.text.slice(mention.end, mention.end + 30))?.[1] ?? '';
  return SENSES.has(next);
}

/** Somebody with a full name competes; a given name alone, of nobody's kin and nation, is a bystander. */
function isPlaced(stage: Stage, person: PersonEntity, people: People): boolean {
  if (person.name.includes(' ')) return true;
  const prose = person.mentions.filter(
    (mention) => !isHeading(stage.blockAt(mention.start) ?? (stage.reading.blocks[0] as never)),
  );
  return person.nation !== null || (people.all.length > 0 && prose.some((mention) => races(stage, mention)));
}
