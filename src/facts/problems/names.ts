import { iocCode } from '../../knowledge/nations.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import type { PersonEntity } from '../../resolve/entities.ts';
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
  const events = ofKind(page.mentions, 'event').filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const genders = new Set(events.flatMap(({ value }) => value.gender ?? []));
  return genders.size === 1 && people.filter(({ gender }) => gender !== null && genders.has(gender)).length === 1;
}

/** A code in brackets right behind a name that no nation has. */
export const unknownNations: Check = (page) =>
  ofKind(page.mentions, 'person').flatMap((mention): ProblemDraft[] => {
    const code = /^ \(([A-Z]{3})\)/.exec(page.reading.text.slice(mention.end, mention.end + 7))?.[1];
    if (code === undefined || iocCode(code) !== undefined) return [];
    const start = mention.end + 2;
    const evidence = [{ start, end: start + 3 }];
    return [{ code: 'unknown-nation-code', values: { code, name: mention.value.name }, facts: [], evidence }];
  });
