import { iocCode } from '../../knowledge/nations.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { firstAtOrAfter, within } from '../../read/ranges.ts';
import type { PersonEntity } from '../../resolve/entities.ts';
import { isRelation } from '../../resolve/sieves/roles.ts';
import { compatriots } from '../compatriots.ts';
import type { Page } from '../page.ts';
import { statementAt } from '../statement-at.ts';
import type { Check, ProblemDraft } from './problem.ts';

/** Behind a name that several people have together. */
const TOGETHER = /^['’]?s? (?:sisters|brothers|siblings|twins|family|clan|cousins|duo|pair|couple)\b/;

/** A name in the report that two people have, with nothing to tell which is meant. Each name once. */
export const ambiguousNames: Check = (page) => {
  const seen = new Set<string>();
  return ofKind(page.mentions, 'person').flatMap((mention): ProblemDraft[] => {
    if (page.people.of(mention) !== undefined || seen.has(mention.value.name)) return [];
    const people = page.people.candidates(mention);
    const candidates = people.map(({ name }) => name);
    if (people.length < 2 || !isOfReport(page, mention) || isPlural(page, mention, people)) return [];
    if (tellsGender(page, mention, people)) return [];
    seen.add(mention.value.name);
    const values = { name: mention.value.name, candidates: candidates.join(', ') };
    return [{ code: 'ambiguous-name', values, facts: [], evidence: [{ start: mention.start, end: mention.end }] }];
  });
};

/** Headlines and captions may leave to the report who is meant. */
const isOfReport = (page: Page, mention: Mention): boolean =>
  statementAt(page, mention.start)?.sentence.block.zone === 'body';

/** "the Solheims", "the Berg sisters": all of them are meant. */
function isPlural(page: Page, mention: Mention<'person'>, people: readonly PersonEntity[]): boolean {
  const { name } = mention.value;
  const plural = name.endsWith('s') && people.every(({ family }) => family === name.slice(0, -1));
  return plural || TOGETHER.test(page.reading.text.slice(mention.end, mention.end + 24));
}

/** The sentence speaks of women or of men, and only one of the people is. */
function tellsGender(page: Page, mention: Mention, people: readonly PersonEntity[]): boolean {
  const sentence = statementAt(page, mention.start)?.sentence;
  if (!sentence) return false;
  const events = within(ofKind(page.mentions, 'event'), sentence);
  const genders = new Set(events.flatMap(({ value }) => value.gender ?? []));
  return genders.size === 1 && people.filter(({ gender }) => gender !== null && genders.has(gender)).length === 1;
}

/** How many paragraphs back "the Swede" reaches. */
const REACH = 2;

/**
 * "The Swede", "the young Dutchman" where two named just before are of that nation and nothing tells which is meant. A
 * description that a sieve decides is none; nor is one in speech, or one that nobody near fits.
 */
export const ambiguousReferences: Check = (page) =>
  page.mentions.flatMap((mention): ProblemDraft[] => {
    const demand = demandOf(page, mention);
    const block = statementAt(page, mention.start)?.sentence.block;
    if (!demand || !block || !isOfReport(page, mention) || isSpoken(page, mention)) return [];
    const near = (compatriots(page).get(demand.nation) ?? []).filter(
      (person) =>
        person.competes &&
        (demand.gender === null || person.gender === null || person.gender === demand.gender) &&
        person.mentions.some(({ start }) => start < mention.start && blockIndexAt(page, start) >= block.index - REACH),
    );
    if (near.length < 2) return [];
    const name = page.reading.text.slice(mention.start, mention.end);
    const values = { name, candidates: near.map((person) => person.name).join(', ') };
    return [{ code: 'ambiguous-reference', values, facts: [], evidence: [{ start: mention.start, end: mention.end }] }];
  });

/** What one that points at somebody by nation, and was not found to be anybody, asks for. */
function demandOf(page: Page, mention: Mention): { nation: string; gender: string | null } | null {
  if (mention.kind !== 'nation' && mention.kind !== 'description') return null;
  if (mention.value.plural || (mention.kind === 'nation' && mention.value.form !== 'person')) return null;
  if (mention.kind === 'description' && isRelation(mention.value.role)) return null;
  const nation = mention.kind === 'nation' ? mention.value.code : mention.value.nation;
  const words = page.reading.text.slice(Math.max(0, mention.start - 24), mention.end);
  const definite = /\b[Tt]he (?:\p{Ll}[\p{L}-]* ){0,2}\S+(?: \S+){0,3}$/u.test(words);
  const known = page.referee.resolve(mention) !== undefined;
  return nation === null || known || !definite ? null : { nation, gender: mention.value.gender };
}

const isSpoken = (page: Page, { start, end }: Mention): boolean =>
  page.quotations.some((quotation) => quotation.use === 'speech' && quotation.start <= start && end <= quotation.end);

const blockIndexAt = (page: Page, offset: number): number =>
  page.reading.blocks[firstAtOrAfter(page.reading.blocks, offset + 1) - 1]?.index ?? 0;

/** A code in brackets right behind a name that no nation has. */
export const unknownNations: Check = (page) =>
  ofKind(page.mentions, 'person').flatMap((mention): ProblemDraft[] => {
    const code = /^ \(([A-Z]{3})\)/.exec(page.reading.text.slice(mention.end, mention.end + 7))?.[1];
    if (code === undefined || iocCode(code) !== undefined) return [];
    const start = mention.end + 2;
    const evidence = [{ start, end: start + 3 }];
    return [{ code: 'unknown-nation-code', values: { code, name: mention.value.name }, facts: [], evidence }];
  });
