import type { Mention } from '../../mentions/mention.ts';

const DAY = 86_400_000;
/** A programme lies ahead; a day and month this long past are next year's. */
const PAST = 60 * DAY;

/**
 * The ISO date that a day of the programme is, seen from the release's date: "Sunday" is the next one, "13 January" of
 * a December release next year's. Null where the words do not make a day.
 *
 * @param from ISO date of the release, where known
 */
export function programmeDay({ value }: Mention<'date'>, from: string | null): string | null {
  if (value.iso !== null) return value.iso;
  if (from === null) return null;
  const base = Date.parse(from);
  if (value.relative !== null) return iso(base + value.relative * DAY);
  if (value.day !== null) return dayOfMonth(base, value.day, value.month, value.year);
  if (value.weekday === null) return null;
  const today = new Date(base).getUTCDay() || 7;
  return iso(base + (((value.weekday - today + 6) % 7) + 1) * DAY);
}

function dayOfMonth(base: number, day: number, month: number | null, year: number | null): string | null {
  const release = new Date(base);
  if (month === null) {
    const here = Date.UTC(release.getUTCFullYear(), release.getUTCMonth(), day);
    return iso(here >= base ? here : Date.UTC(release.getUTCFullYear(), release.getUTCMonth() + 1, day));
  }
  if (year !== null) return iso(Date.UTC(year, month - 1, day));
  const here = Date.UTC(release.getUTCFullYear(), month - 1, day);
  return iso(here >= base - PAST ? here : Date.UTC(release.getUTCFullYear() + 1, month - 1, day));
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
