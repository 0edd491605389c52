import { clauseAt } from '../../frames/statement.ts';
import { overallEvent } from '../overall.ts';
import type { Page } from '../page.ts';
import type { Place } from './places.ts';

/** Words of a classification over several distances. */
const CLASSIFICATION = /\b(?:(?:final|overall) (?:classification|standings|ranking)|overall|samalog|after (?:two|three|four) distances)\b/i;

/**
 * A place over all distances, not in one: the words say so ("bronze overall"), or it is a medal or title at a
 * competition that gives none for single distances.
 */
export function isOverall(page: Page, place: Place): boolean {
  const { text } = page.reading;
  const clause = clauseAt(place.statement, place.mention.start);
  const words = text.slice(clause.start, clause.end);
  if (CLASSIFICATION.test(words)) return !/\bin the (?:distance|race)\b/.test(text.slice(place.mention.end, clause.end));
  const named = page.mentions.some(
    ({ kind, value, start, end }) => kind === 'event' && value.name !== null && start >= clause.start && end <= clause.end,
  );
  if (named) return false;
  return place.mention.value.form !== 'ordinal' && isCombined(page);
}

const COMBINED = new WeakMap<Page, boolean>();

/** The competition is decided over several distances: its name says so, or the release gives a classification. */
export function isCombined(page: Page): boolean {
  const known = COMBINED.get(page);
  if (known !== undefined) return known;
  const named = /\b(?:allround|sprint)\b/i.test(page.header.competition ?? '');
  const combined = overallEvent(page, null) !== null && (named || /\bfinal classification|\bsamalog/i.test(page.reading.text));
  COMBINED.set(page, combined);
  return combined;
}
