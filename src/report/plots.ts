import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { xml } from '../check/reporters/escape.ts';
import { FACT_LISTS } from '../schema/integrity.ts';
import { type F1, f1ByKind } from './accuracy.ts';
import type { Reported } from './release.ts';

/** One bar: what it stands for, how long it is, and how long it was. */
interface Bar {
  readonly name: string;
  readonly value: number;
  readonly before?: number | null;
}

/** The corpus at a glance. Drawn by a library when the page is written, so that the page itself draws nothing. */
export function plots(releases: readonly Reported[]): string {
  const facts = FACT_LISTS.map((kind) => ({ name: kind, value: sum(releases, ({ release }) => release[kind].length) }));
  const codes = Map.groupBy(
    releases.flatMap(({ release, problemWords }) => release.problems.map(({ code }) => problemWords(code))),
    (words) => words,
  );
  const problems = [...codes].map(([name, all]) => ({ name, value: all.length }));
  const accuracy = f1ByKind(releases);
  const scored = accuracy.kinds.map(({ kind, before, after }: F1) => ({ name: kind, value: after, before }));
  const drawn = [
    figure('Facts by kind', 'facts', facts),
    figure('Problems by kind', 'problems', problems),
    figure(`F1 by kind, of ${accuracy.releases} with gold`, 'F1', scored),
  ];
  return `<div class="plots">${drawn.join('')}</div>`;
}

function sum(releases: readonly Reported[], count: (reported: Reported) => number): number {
  return releases.reduce((total, reported) => total + count(reported), 0);
}

/** A plot with the table of its figures behind it; nothing where there is nothing to draw. */
function figure(title: string, unit: string, bars: readonly Bar[]): string {
  const sorted = bars
    .filter(({ value, before }) => value > 0 || (before ?? 0) > 0)
    .toSorted((a, b) => b.value - a.value);
  if (sorted.length === 0) return '';
  const hasBefore = sorted.some(({ before }) => (before ?? null) !== null);
  const head = ['', ...(hasBefore ? [`${unit} accepted`] : []), hasBefore ? `${unit} now` : unit];
  const rows = sorted.map(({ name, value, before }) => {
    const cells = [
      ...(hasBefore ? [before === null || before === undefined ? '' : figureOf(before)] : []),
      figureOf(value),
    ];
    return `<tr><th scope="row">${xml(name)}</th>${cells.map((cell) => `<td class="n">${cell}</td>`).join('')}</tr>`;
  });
  const heads = head.map((name) => (name === '' ? '<td></td>' : `<th scope="col">${xml(name)}</th>`)).join('');
  return `<figure><figcaption>${xml(title)}</figcaption>${draw(title, unit, sorted)}<details><summary>The figures of ${xml(title)}</summary><table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></details></figure>`;
}

const figureOf = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(3));

/** Bars, the longest first; a line across a bar where it ended in the accepted outputs. */
function draw(title: string, unit: string, bars: readonly Bar[]): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const longest = Math.max(...bars.map(({ name }) => name.length));
  const before = bars.filter((bar) => (bar.before ?? null) !== null);
  const svg = Plot.plot({
    document,
    width: 390,
    marginLeft: 26 + 6.2 * longest,
    marginRight: 46,
    x: { label: unit, grid: true, ticks: 4, ...(unit === 'F1' ? { domain: [0, 1] } : {}) },
    y: { label: null, domain: bars.map(({ name }) => name) },
    marks: [
      Plot.barX(bars, { x: 'value', y: 'name', fill: 'var(--bar)' }),
      Plot.tickX(before, { x: 'before', y: 'name', stroke: 'currentColor', strokeWidth: 2 }),
      Plot.text(bars, { x: 'value', y: 'name', text: ({ value }: Bar) => figureOf(value), dx: 4, textAnchor: 'start' }),
      Plot.ruleX([0]),
    ],
  }) as unknown as Drawing;
  // Its own style would be refused by the page's policy; the page's style has what it needs.
  svg.querySelector('style')?.remove();
  for (const group of svg.querySelectorAll('g')) group.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${title}: ${bars.map(({ name, value }) => `${name} ${figureOf(value)}`).join(', ')}`);
  return svg.outerHTML;
}

/** As much of an element as is used here. */
interface Drawing {
  readonly outerHTML: string;
  querySelector(selector: string): { remove(): void } | null;
  querySelectorAll(selector: string): Iterable<{ removeAttribute(name: string): void }>;
  setAttribute(name: string, value: string): void;
}
