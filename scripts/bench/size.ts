import { extract } from '../../src/extract.ts';
import type { Place } from './built.ts';
import { byTurns, compare, cpu } from './measure.ts';
import { texts } from './texts.ts';

export function againstSize(_: Place, full: boolean): void {
  const sizes = full ? [1, 10, 100, 1000, 10_000] : [1, 10, 100, 1000];
  let all = texts.join('\n\n');
  while (all.length < 1000 * (sizes.at(-1) ?? 0)) all += `\n\n${all}`;
  const perKilobyte = sizes.map((size): [string, number] => {
    const text = all.slice(0, 1000 * size);
    const rounds = Math.max(1, Math.min(9, Math.round(100 / size)));
    // The smallest stands for all of a small size only once the code is warm.
    const warmup = size === 1 ? 9 : 0;
    return [
      `${size} KB`,
      (byTurns({ podium: () => extract(text) }, rounds, warmup, cpu).get('podium') ?? Number.NaN) / size,
    ];
  });
  compare('Time for a kilobyte, by size of the release', new Map(perKilobyte), '10 KB');
}
