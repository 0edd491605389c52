import { ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Page } from '../page.ts';
import type { Mark } from './marks.ts';
import type { Finding } from './record.ts';

/** What may stand before the record in a line that lists it. */
const LABEL = /^(?:[-*•–] )?(?:(?:the |current |existing |standing |previous |old )*)$/i;
const OLD = /\b(?:previous|old)\b/i;

/** Records listed before a race: "World record: Falk (GER) 1:49.83", in a line, an item or a row of its own. */
export function listedRecords(page: Page, marks: readonly Mark[]): Finding[] {
  const { text, blocks } = page.reading;
  return ofKind(page.mentions, 'record').flatMap((mention): Finding[] => {
    const block = blocks.find(({ start, end }) => start <= mention.start && mention.end <= end);
    const label = block && text.slice(block.start, mention.start);
    const [mark, ...others] = block ? within(marks, { start: mention.end, end: block.end }) : [];
    if (label === undefined || !LABEL.test(label) || !mark || others.length > 0) return [];
    if (!/^ ?[:–|(-]/.test(text.slice(mention.end, mark.start))) return [];
    const { unit, value, competitor, event, draft } = mark;
    return [
      {
        rule: 'records/listed',
        certainty: 'stated',
        evidence: [{ start: mention.start, end: mention.end }],
        because: [draft],
        ...mention.value,
        event,
        holder: competitor,
        ms: unit === 'ms' ? value : null,
        measure: { unit, value },
        status: OLD.test(label) ? 'former' : 'standing',
        gap: null,
        intact: false,
      },
    ];
  });
}
