import { iocCode } from '../../knowledge/nations.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { PersonEntity } from '../../resolve/entities.ts';
import type { Competitor } from '../draft.ts';
import type { Page } from '../page.ts';

/** A competitor where a line of results names it. */
export interface Contender extends Range {
  readonly competitor: Competitor;
}

/**
 * The competitors a stretch of a result line names, in order: athletes, pairs ("A/B"), or the nations of teams where
 * nobody is named outside brackets.
 */
export function contendersIn(page: Page, range: Range): Contender[] {
  const { text } = page.reading;
  const open = within(page.mentions, range).filter((mention) => depthAt(text, range, mention.start) === 0);
  const people = ofKind(open, 'person').flatMap((mention) => {
    const person = page.people.of(mention);
    return person ? [{ person, start: mention.start, end: mention.end }] : [];
  });
  if (people.length > 0) return joinPairs(text, people);
  return ofKind(open, 'nation').filter(namesTeam).map(teamOf);
}

const namesTeam = ({ value }: Mention<'nation'>): boolean => value.form !== 'adjective' && value.form !== 'person';

function teamOf({ value, start, end }: Mention<'nation'>): Contender {
  return { competitor: { kind: 'nation', code: value.code }, start, end };
}

interface Named extends Range {
  readonly person: PersonEntity;
}

/** Names with a stroke between them are one competitor: two a pair, more a team of their nation. */
function joinPairs(text: string, people: readonly Named[]): Contender[] {
  const runs: Named[][] = [];
  for (const named of people) {
    const last = runs.at(-1)?.at(-1);
    const joined = last !== undefined && /^(?: \([A-Z]{3}\))? ?\/ ?$/.test(text.slice(last.end, named.start));
    if (joined) runs.at(-1)?.push(named);
    else runs.push([named]);
  }
  return runs.map((run) => {
    const [first, second] = run as [Named, Named | undefined];
    const range = { start: first.start, end: (run.at(-1) as Named).end };
    const { nation } = first.person;
    if (run.length > 2 && nation) return { ...range, competitor: { kind: 'nation', code: nation } };
    if (second) return { ...range, competitor: { kind: 'pair', members: run.map(({ person }) => person) } };
    return { ...range, competitor: { kind: 'athlete', person: first.person } };
  });
}

/** The nation a cell holds, by code or name. */
export function nationIn(page: Page, cell: Range): Contender | null {
  const [mention] = ofKind(within(page.mentions, cell), 'nation');
  if (mention) return teamOf(mention);
  const code = iocCode(page.reading.text.slice(cell.start, cell.end).trim());
  return code ? { competitor: { kind: 'nation', code }, start: cell.start, end: cell.end } : null;
}

/** Open brackets at a position, counted from the start of the stretch. */
function depthAt(text: string, range: Range, position: number): number {
  let depth = 0;
  for (let at = range.start; at < position; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}
