import { MENS_NAMES, WOMENS_NAMES } from '../knowledge/given-names.ts';
import { KIN_NOUNS } from '../knowledge/person-roles.ts';
import { fold } from '../language/fold.ts';
import { type Gender, type Mention, ofKind } from '../mentions/mention.ts';
import type { Range } from '../read/reading.ts';
import type { People, PersonEntity } from './entities.ts';
import { isHeading, type Stage } from './stage.ts';

type Sex = Exclude<Gender, 'mixed'>;

/** How loudly each sign of gender counts; signs of all of a person's mentions are added up. */
const VOTES = { kin: 6, noun: 5, pronoun: 3, event: 3, name: 4 } as const;

interface Ballot {
  men: number;
  women: number;
}

/** Fills in the gender of everybody the text shows it of. */
export function inferGenders(stage: Stage, people: People): void {
  const events = ofKind(stage.lexical, 'event');
  const pronouns = ofKind(stage.lexical, 'pronoun');
  for (const person of people.all) {
    const ballot: Ballot = { men: 0, women: 0 };
    const vote = (sex: Gender | null | undefined, weight: number) => {
      if (sex === 'men' || sex === 'women') ballot[sex] += weight;
    };
    vote(genderOfName(person), VOTES.name);
    for (const mention of person.mentions) {
      vote(kinBefore(stage, mention), VOTES.kin);
      vote(nounBeside(stage, mention), VOTES.noun);
      vote(pronounBehind(stage, mention, pronouns, people), VOTES.pronoun);
      vote(eventAround(stage, mention, events), VOTES.event);
    }
    if (ballot.men !== ballot.women) person.gender = ballot.men > ballot.women ? 'men' : 'women';
  }
}

function genderOfName(person: PersonEntity): Sex | null {
  const given = fold(person.given ?? '');
  const names = [given, given.split(/[ -]/)[0] ?? ''];
  const man = names.some((name) => MENS_NAMES.has(name));
  const woman = names.some((name) => WOMENS_NAMES.has(name));
  return man === woman ? null : man ? 'men' : 'women';
}

/** "her sister X", "X's brother" says nothing of X. */
function kinBefore(stage: Stage, mention: Mention<'person'>): Sex | null {
  const before = stage.text.slice(Math.max(0, mention.start - 20), mention.start);
  return KIN_NOUNS.get((/(?<!\p{L})(\p{L}+),? $/u.exec(before)?.[1] ?? '').toLowerCase()) ?? null;
}

/** "the Dutchman X", "X, the Frenchwoman,". */
function nounBeside(stage: Stage, mention: Mention<'person'>): Sex | null {
  const near = stage.within(stage.nations, { start: mention.start - 30, end: mention.end + 30 });
  const beside = near.find((nation) => {
    const gap =
      nation.end <= mention.start
        ? stage.text.slice(nation.end, mention.start)
        : stage.text.slice(mention.end, nation.start);
    return /^(?: |, (?:the )?)$/.test(gap);
  });
  return asSex(beside?.value.gender);
}

/** The first pronoun behind a mention in its sentence or the next, where nobody else has been named since. */
function pronounBehind(
  stage: Stage,
  mention: Mention<'person'>,
  pronouns: readonly Mention<'pronoun'>[],
  people: People,
): Sex | null {
  const sentence = stage.sentenceAt(mention.start);
  const block = stage.blockAt(mention.start);
  if (!sentence || !block || isHeading(block)) return null;
  const following = stage.sentences[sentence.index + 1];
  const end = following?.block === sentence.block ? following.end : sentence.end;
  const pronoun = stage
    .within(pronouns, { start: mention.end, end })
    .find((other) => other.value.gender !== null && !other.value.plural);
  if (!pronoun || inQuotation(stage, pronoun)) return null;
  const person = people.of(mention);
  const others = stage
    .within(stage.names, { start: sentence.start, end: pronoun.start })
    .filter((name) => people.of(name) !== person);
  return others.length === 0 ? asSex(pronoun.value.gender) : null;
}

/** Inside speech a pronoun is seldom of the speaker: an odd number of marks stands before it. */
function inQuotation(stage: Stage, range: Range): boolean {
  const block = stage.blockAt(range.start);
  const before = stage.text.slice(block?.start ?? 0, range.start);
  return (before.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

/** The gender of the events of the sentence, else of the paragraph, else of the section; none where both are named. */
function eventAround(stage: Stage, mention: Mention<'person'>, events: readonly Mention<'event'>[]): Sex | null {
  const sentence = stage.sentenceAt(mention.start);
  const block = stage.blockAt(mention.start);
  if (!sentence || !block) return null;
  const section = stage.reading.blocks.filter((other) => stage.sectionOf(other) === stage.sectionOf(block));
  const inSection = { start: section[0]?.start ?? block.start, end: section.at(-1)?.end ?? block.end };
  for (const scope of [sentence, block, inSection]) {
    const found = genders(stage.within(events, scope));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

function genders(events: readonly Mention<'event'>[]): Sex[] {
  return [...new Set(events.flatMap((event) => asSex(event.value.gender) ?? []))];
}

function asSex(gender: Gender | null | undefined): Sex | null {
  return gender === 'men' || gender === 'women' ? gender : null;
}
