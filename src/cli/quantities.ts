import { InvalidArgumentError } from 'commander';

const SIZE = /^(\d+(?:\.\d+)?)\s*([KMG]?)B?$/i;
const FACTORS: Readonly<Record<string, number>> = { '': 1, K: 1e3, M: 1e6, G: 1e9 };

/** Reads a size: `500000`, `500KB`, `10MB`, `2GB`. */
export function size(given: string): number {
  const [, number, unit = ''] = SIZE.exec(given.trim()) ?? [];
  const bytes = Math.floor(Number(number) * (FACTORS[unit.toUpperCase()] ?? Number.NaN));
  if (!(bytes >= 1)) throw new InvalidArgumentError('A size is a number of bytes, or one with KB, MB or GB.');
  return bytes;
}

/** Reads a whole number from 1. */
export function count(given: string): number {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new InvalidArgumentError('It is a whole number from 1.');
  return Number(given);
}

/** A size as a person writes it. */
export function sizeWords(bytes: number): string {
  const [unit, factor] = (['G', 'M', 'K'] as const)
    .map((name) => [name, FACTORS[name] ?? 1] as const)
    .find(([, f]) => bytes >= f) ?? ['', 1];
  return `${Number((bytes / factor).toPrecision(3))}${unit}B`;
}
