import { recordKind } from '../../knowledge/records.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { rangeAt, within } from '../../read/ranges.ts';
import type { Block, Range } from '../../read/reading.ts';
import type { Page } from '../page.ts';
import { LABEL, PARTS } from './lines.ts';
import { type Finding, isPersonal } from './record.ts';
import type { Mark } from './reference.ts';
import { meantType } from './types.ts';

const OLD = /\b(?:previous|old|former)\b/i;
const NEW = /\bnew\b/i;

/** "Falk (GER), bronze. Season's best 1:53.20": what a line tells before the best. */
const PARTS_BEFORE = /^.*[.;] /s;

/** What stands before a record in its line or cell; `apart`: but for what the line tells in front of a best. */
function labelOf({ reading: { text } }: Page, block: Block, { start, end, value }: Mention<'record'>) {
  const cell = block.cells.find((each) => each.start <= start && end <= each.end);
  const whole = text.slice(cell?.start ?? block.start, start);
  const apart = block.zone === 'list' && isPersonal(value.type) && PARTS_BEFORE.test(whole);
  return { label: apart ? whole.replace(PARTS_BEFORE, '') : whole, apart };
}

/** Records listed before a race: "World record: Falk (GER) 1:49.83", in a line, an item or a row of its own. */
export function listedRecords(page: Page, marks: readonly Mark[]): Finding[] {
  const { text, blocks } = page.reading;
  return ofKind(page.mentions, 'record').flatMap((mention): Finding[] => {
    const block = rangeAt(blocks, mention.start);
    if (!block) return [];
    const { label, apart } = labelOf(page, block, mention);
    const [mark, ...others] = within(marks, { start: mention.end, end: block.end });
    if (!LABEL.test(label) || !mark || others.length > 0) return [];
    const between = text.slice(mention.end, mark.start);
    if (!PARTS.test(between) && !(apart && between === ' ')) return [];
    return [listed(page, 'records/listed', mention, mark, apart ? 'set' : statusBy(label))];
  });
}

const statusBy = (label: string): Finding['status'] =>
  OLD.test(label) ? 'former' : NEW.test(label) ? 'set' : 'standing';

/** What may stand between a mark and its record in a line: "53.62 NR", "14:19.80 MR, WL", "8:05.11 =NR", "(personal best)". */
const BESIDE = /^[ ,;:|()[\]–—-]*(?:(?:[A-Z]{2,4}|[Qq])[ ,;|()/]+)*=?(?:(?:an?|new|equals|ties) )*$/;
const EQUAL = /=$|\b(?:equals|ties) $/;

/** Records that a line or row of results marks: "1. Falk (GER) 53.62 NR". */
export function markedRecords(page: Page, marks: readonly Mark[]): Finding[] {
  const { text, blocks } = page.reading;
  return ofKind(page.mentions, 'record').flatMap((mention): Finding[] => {
    const block = rangeAt(blocks, mention.start);
    const mark = block && within(marks, block).findLast(({ end }) => end <= mention.start);
    if (!block || !mark) return [];
    const between = text.slice(mark.end, mention.start);
    const cell = block.cells.find(({ start, end }) => start <= mention.start && mention.end <= end);
    const beside = BESIDE.test(cell ? text.slice(Math.max(cell.start, mark.end), mention.start) : between);
    if (!beside && !endsLine(text, block, mention, within(marks, block))) return [];
    return [listed(page, 'records/marked', mention, mark, EQUAL.test(between) ? 'equalled' : 'set')];
  });
}

/** "Men's 200m: 1:38.91, Falk (GER), lead-off, world record": the last word of a line with a single mark. */
const endsLine = (text: string, { zone, end }: Block, mention: Range, marks: readonly Mark[]): boolean =>
  zone === 'list' &&
  marks.length === 1 &&
  /^[).! ]*$/.test(text.slice(mention.end, end)) &&
  /, (?:an? |new )*$/.test(text.slice(0, mention.start).slice(-12));

function listed(page: Page, rule: string, mention: Mention<'record'>, mark: Mark, status: Finding['status']): Finding {
  const { unit, value, competitor, event, draft } = mark;
  return {
    rule,
    certainty: 'stated',
    evidence: [{ start: mention.start, end: mention.end }],
    because: [draft],
    type: meantType(page, mention),
    nation: mention.value.nation,
    kind: recordKind(page.reading.text.slice(mention.start, mention.end)),
    event,
    holder: competitor,
    ms: unit === 'ms' ? value : null,
    measure: { unit, value },
    status,
    gap: null,
    intact: false,
  };
}
