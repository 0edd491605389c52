import type { Mention } from '../../mentions/mention.ts';
import type { People, PersonEntity } from '../entities.ts';
import { isHeading, type Stage } from '../stage.ts';
import { isOpponent, isPlace, isQuoted } from './owned.ts';

/** How many must be known to be of a nation before those of whom nothing is said are counted with them. */
const LEAST_KNOWN = 4;
/** In how many sentences they must be named: a relay is told in one. */
const LEAST_SENTENCES = 2;
/** How many must go without a nation before that is how the release writes of its own. */
const LEAST_OPEN = 3;

/**
 * The nation for which a release speaks though nothing in it is signed: more are known to be of it than of all others, or
 * most go without a nation and it is the one that the headline or the lead tells the news of. Guests are told by their nations.
 * Nobody's, where those two differ.
 */
export function voiceOf(stage: Stage, people: People): string | null {
  const told = people.all.filter((person) => isTold(stage, person));
  const open = told.filter(({ nation }) => nation === null);
  const [most, news] = [mostOf(stage, told), newsOf(stage)];
  if (most !== null) return news === null || news === most ? most : null;
  return open.length >= LEAST_OPEN && open.length * 2 > told.length ? news : null;
}

/** Named in full in a sentence: a heading tells nobody's nation. */
const isTold = (stage: Stage, person: PersonEntity): boolean =>
  person.name.includes(' ') && person.mentions.some(({ start }) => !isInHeading(stage, start));

export function isInHeading(stage: Stage, offset: number): boolean {
  const block = stage.blockAt(offset);
  return block !== undefined && isHeading(block);
}

/** The nation of more than half, if those are enough and named in more than one breath. */
function mostOf(stage: Stage, told: readonly PersonEntity[]): string | null {
  const known = told.filter(({ nation }) => nation !== null);
  const [most] = [...Map.groupBy(known, ({ nation }) => nation)].toSorted(([, a], [, b]) => b.length - a.length);
  if (!most || most[1].length < LEAST_KNOWN || most[1].length * 2 <= known.length) return null;
  const sentences = most[1].map(({ mentions: [first] }) => first && stage.sentenceAt(first.start)?.start);
  return new Set(sentences).size >= LEAST_SENTENCES ? most[0] : null;
}

/** "Latvians shine in Torvik", "Falk close to Danish record": the one nation of the headline, else the team of the first sentence. */
function newsOf(stage: Stage): string | null {
  const headline = stage.headings.find(({ zone }) => zone === 'headline');
  const head = headline ? stage.within(stage.nations, headline).filter((nation) => isActor(stage, nation)) : [];
  if (head.length > 0) return onlyOf(head);
  const lead = stage.sentences.find(({ block }) => block.zone === 'body');
  const told = lead ? stage.within(stage.nations, lead).filter((nation) => isActor(stage, nation)) : [];
  return told.some(({ value }) => value.plural) ? onlyOf(told) : null;
}

function onlyOf(nations: readonly Mention<'nation'>[]): string | null {
  const codes = new Set(nations.map(({ value }) => value.code));
  const [only] = codes;
  return codes.size === 1 ? (only ?? null) : null;
}

/** Neither where it was, nor who was beaten, nor what tells one of those named: "Latvia's Falk wins". */
const isActor = (stage: Stage, nation: Mention<'nation'>): boolean =>
  nation.value.form !== 'code' &&
  !/^['’]s \p{Lu}/u.test(stage.text.slice(nation.end, nation.end + 4)) &&
  !isPlace(stage.text, nation) &&
  !isOpponent(stage.text, nation) &&
  !isQuoted(stage, nation);
