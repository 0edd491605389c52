import type { Event } from './programme.ts';

/** How a release writes its figures: one way throughout. */
export interface Style {
  /** "1:14.38", "1min 14.38sec". */
  readonly times: 'colons' | 'words';
  /** What stands behind seconds alone: "34.56", "34.56 seconds". */
  readonly unit: '' | ' seconds' | 's';
}

/** A mark as a release writes it: a time, or points or metres with their unit. */
export function markWords(mark: number, event: Event, style: Style): string {
  if (event.measure === 'points') return `${mark.toFixed(2)} points`;
  if (event.measure === 'metres') return `${mark.toFixed(2)} metres`;
  return timeWords(mark, event.decimals, style);
}

export function timeWords(ms: number, decimals: number, { times, unit }: Style): string {
  const seconds = (ms % 60_000) / 1000;
  const minutes = Math.floor(ms / 60_000) % 60;
  const hours = Math.floor(ms / 3_600_000);
  const tail = seconds.toFixed(decimals).padStart(decimals === 0 ? 2 : decimals + 3, '0');
  if (hours > 0) return `${hours}:${String(minutes).padStart(2, '0')}:${tail}`;
  if (times === 'words') return minutes > 0 ? `${minutes}min ${tail}sec` : `${seconds.toFixed(decimals)}sec`;
  return minutes > 0 ? `${minutes}:${tail}` : `${seconds.toFixed(decimals)}${unit}`;
}

/** A difference: always with its unit, for "0.12" alone might be anything. */
export function gapWords(ms: number, decimals: number): string {
  if (ms < 60_000) return `${(ms / 1000).toFixed(decimals)} seconds`;
  return timeWords(ms, decimals, { times: 'colons', unit: '' });
}
