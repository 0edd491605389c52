import { iocCode } from '../../knowledge/nations.ts';
import { ofKind } from '../../mentions/mention.ts';
import type { Check, ProblemDraft } from './problem.ts';

/** A name that two people of the release have, with nothing to tell which is meant. Each name once. */
export const ambiguousNames: Check = (page) => {
  const seen = new Set<string>();
  return ofKind(page.mentions, 'person').flatMap((mention): ProblemDraft[] => {
    if (page.people.of(mention) !== undefined || seen.has(mention.value.name)) return [];
    const candidates = page.people.candidates(mention).map(({ name }) => name);
    if (candidates.length < 2) return [];
    seen.add(mention.value.name);
    const values = { name: mention.value.name, candidates: candidates.join(', ') };
    return [{ code: 'ambiguous-name', values, facts: [], evidence: [{ start: mention.start, end: mention.end }] }];
  });
};

/** A code in brackets right behind a name that no nation has. */
export const unknownNations: Check = (page) =>
  ofKind(page.mentions, 'person').flatMap((mention): ProblemDraft[] => {
    const code = /^ \(([A-Z]{3})\)/.exec(page.reading.text.slice(mention.end, mention.end + 7))?.[1];
    if (code === undefined || iocCode(code) !== undefined) return [];
    const start = mention.end + 2;
    const evidence = [{ start, end: start + 3 }];
    return [{ code: 'unknown-nation-code', values: { code, name: mention.value.name }, facts: [], evidence }];
  });
