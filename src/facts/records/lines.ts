import { ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Block, Range } from '../../read/reading.ts';
import { forEvent } from '../competitors.ts';
import type { Competitor, Draft, EventKey } from '../draft.ts';
import type { Page } from '../page.ts';
import { eventOfLine, headingOf } from '../rows/heading.ts';
import type { ScoreDraft } from '../scores.ts';
import type { TimeDraft } from '../times/draft.ts';

/** Behind the record in a line that lists it: its code, and what parts it from its mark. */
export const PARTS = /^(?: time| mark)?(?: \([A-Z=]{1,4}\))? ?(?:[:–—|(=-]|-- )/u;
/** What may stand before the record in such a line, or in its cell. */
export const LABEL = /^(?:[-*•–—] )?(?:(?:the |current |existing |standing |previous |old |former |new )*)$/i;

/** A line longer than this is prose. */
const LONGEST = 160;

export interface Figures {
  readonly times: readonly TimeDraft[];
  readonly scores: readonly ScoreDraft[];
}

/**
 * The marks of lines that list a record: "World record (WR): 2:03.35 – Falk, 2029", "| Track record | Falk (GER) |
 * 1:53.10 |". What was `told` of them already, by prose or a list, is not given again.
 */
export function readRecordLines(page: Page, told: readonly Figures[]): Figures {
  const known = told.flatMap(({ times, scores }) => [...times, ...scores].flatMap(({ evidence }) => evidence));
  const found: { times: TimeDraft[]; scores: ScoreDraft[] } = { times: [], scores: [] };
  for (const block of page.reading.blocks) {
    const figure = figureOf(page, block);
    if (!figure || known.some(({ start }) => start === figure.start)) continue;
    const about = whose(page, block);
    const at = { rule: 'records/line', certainty: 'stated', evidence: [figure], because: [] } satisfies Draft;
    const { text } = figure;
    if (figure.unit === 'ms')
      found.times.push({ ...at, ...about, text, kind: 'result', ms: figure.value, round: null });
    else found.scores.push({ ...at, ...about, text, unit: figure.unit, value: figure.value, segment: null });
  }
  return found;
}

interface Figure extends Range {
  readonly text: string;
  readonly unit: 'ms' | ScoreDraft['unit'];
  readonly value: number;
}

/** The one figure of a line that begins with a record. */
function figureOf({ reading: { text }, mentions }: Page, block: Block): Figure | null {
  if (block.kind === 'heading' || block.end - block.start > LONGEST) return null;
  const record = ofKind(within(mentions, block), 'record')[0];
  const cell = block.cells.find(({ start, end }) => record && start <= record.start && record.end <= end);
  if (!record || !LABEL.test(text.slice(cell?.start ?? block.start, record.start))) return null;
  if (!PARTS.test(text.slice(record.end, block.end))) return null;
  const behind = within(mentions, { start: record.end, end: block.end });
  const figures = [
    ...ofKind(behind, 'time').map(({ start, end, value }) => ({ start, end, unit: 'ms' as const, value: value.ms })),
    ...ofKind(behind, 'score').map(({ start, end, value }) => ({
      ...{ start, end, value: value.value },
      unit: value.unit === 'metres' ? ('metres' as const) : ('points' as const),
    })),
  ];
  const [figure, ...others] = figures;
  return figure && others.length === 0 ? { ...figure, text: text.slice(figure.start, figure.end) } : null;
}

/** Who is named in the line, and the event of it: its own, or that of the headings above. */
function whose(page: Page, block: Block): { competitor: Competitor | null; event: EventKey | null } {
  const own = within(page.mentions, block);
  const person = ofKind(own, 'person').flatMap((mention) => page.people.of(mention) ?? [])[0];
  const nation = ofKind(own, 'nation')[0];
  const named: Competitor | null = person
    ? { kind: 'athlete', person }
    : nation
      ? { kind: 'nation', code: nation.value.code }
      : null;
  const told = ofKind(own, 'event').find(({ value }) => value.name !== null) ?? null;
  const event = eventOfLine(page, block, headingOf(page, block), told, { competitor: named });
  return { competitor: forEvent(named, event), event };
}
