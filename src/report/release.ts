import type { Verdict } from '../check/check.ts';
import { xml } from '../check/reporters/escape.ts';
import type { FactExplanation } from '../explain/facts.ts';
import { clock } from '../schema/clock.ts';
import { naming } from '../schema/gold.ts';
import type { Release } from '../schema/release.ts';
import type { Scored } from './accuracy.ts';
import { changes } from './changes.ts';
import { type Item, itemsOf } from './items.ts';
import { segmentsOf } from './segments.ts';

/** A release as the page shows it. */
export interface Reported {
  readonly file: string;
  /** The file as it is on disk. */
  readonly text: string;
  readonly release: Release;
  readonly facts: readonly FactExplanation[];
  /** Against the accepted output; null where there is none. */
  readonly verdict: Verdict | null;
  /** Against its gold; null where there is none. */
  readonly scored: Scored | null;
  /** What a code of a problem means, in words. */
  readonly problemWords: (code: string) => string;
}

export function releaseSection(reported: Reported, index: number): string {
  const { file, release, text } = reported;
  const items = itemsOf(release, reported.facts);
  const id = `release-${index + 1}`;
  return `<section class="release" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${xml(release.release.headline?.value ?? file)}</h2>
<p class="soft">${xml([file, release.release.date?.value, release.release.place?.city].filter(Boolean).join(' · '))}</p>
<div class="sides">
<div><h3>The release</h3><div class="text">${marked(text, items)}</div></div>
<div class="beside"><h3>Facts and entities</h3>${itemList(items)}</div>
</div>
${results(file, release)}
${problems(reported)}
${changes(file, reported.verdict, items)}
</section>`;
}

/** The text with everything that a fact or an entity stands on marked; the colour is that of the first. */
function marked(text: string, items: readonly Item[]): string {
  const evidence = items.flatMap(({ spans }, fact) => spans.map(({ start, end }) => ({ start, end, fact })));
  return segmentsOf(text, evidence)
    .map((segment) => {
      const words = escaped(segment.text);
      if (segment.facts.length === 0) return words;
      const kinds = [...new Set(segment.facts.map((fact) => items[fact]?.kind ?? ''))];
      return `<mark class="${kinds[0]}" data-kinds="${kinds.join(' ')}" data-facts="${segment.facts.join(' ')}">${words}</mark>`;
    })
    .join('');
}

/** Line ends stay; every other character that is not seen is shown by its number. */
const escaped = (text: string): string =>
  text
    .split(/(\r\n|\r|\n|\t)/)
    .map((part) => (/^[\r\n\t]/.test(part) ? (part === '\t' ? '\t' : '\n') : xml(part)))
    .join('');

function itemList(items: readonly Item[]): string {
  const rows = items.map(({ kind, title, why }, number) => {
    const reasons = why.map((line) => `<div>${xml(line)}</div>`).join('');
    return `<li data-kind="${kind}"><button type="button" aria-expanded="false" data-fact="${number}"><span class="swatch ${kind}">${kind}</span> ${xml(title)}</button><div class="why" hidden>${reasons}</div></li>`;
  });
  return `<ul class="facts">${rows.join('')}</ul>`;
}

const CELLS = ['rank', 'medal', 'time', 'gap', 'score', 'status'] as const;

/** The results table that the release implies; what is worked out is in italics. */
function results(file: string, release: Release): string {
  if (release.results.length === 0) return '';
  const { competitor, event } = naming(release);
  const head = ['event', 'round', 'competitor', ...CELLS].map((name) => `<th scope="col">${name}</th>`).join('');
  const rows = release.results.map((row) => {
    const cells = CELLS.map((key) => {
      const cell = row[key];
      const value =
        cell === null ? '' : key === 'time' || key === 'gap' ? clock(Number(cell.value)) : String(cell.value);
      return `<td class="n">${cell?.inferred ? `<em>${xml(value)}</em>` : xml(value)}</td>`;
    });
    const names = [event(row.event), row.round, competitor(row.competitor)].map(
      (name) => `<td>${xml(name ?? '')}</td>`,
    );
    return `<tr>${names.join('')}${cells.join('')}</tr>`;
  });
  return `<h3>Results</h3><div class="wide" tabindex="0" role="region" aria-label="Results of ${xml(file)}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function problems({ release, problemWords }: Reported): string {
  if (release.problems.length === 0) return '';
  const items = release.problems.map(({ code, values, evidence }) => {
    const details = Object.entries(values).map(([key, value]) => `${key} ${value}`);
    return `<li>line ${evidence[0]?.line}: ${xml(problemWords(code))} <span class="soft">${xml(details.join(', '))}</span></li>`;
  });
  return `<h3>Problems</h3><ul>${items.join('')}</ul>`;
}
