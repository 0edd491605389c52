import type { Miss } from '../costliest.ts';
import type { Scored } from '../evaluate.ts';
import { kindOfLink } from '../score.ts';

/** Every disagreement, release by release: what was missed, what is extra and by which rule, what is wrongly linked. */
export function missLines(shown: readonly Scored[]): string[] {
  return shown.flatMap(({ file, score, origins }) => [
    ...score.facts.flatMap((fact) => {
      if (fact.type === 'right') return [];
      const entry = fact.type === 'missed' ? fact.gold : fact.got;
      const rule = fact.type === 'extra' ? ` [${origins.rule(fact.got)}]` : '';
      return [`${file}: ${fact.type} ${fact.list} ${JSON.stringify(entry)}${rule}`];
    }),
    ...score.links.flatMap((link) => {
      if (link.agrees) return [];
      const { list, field, gold, got } = link;
      const about = gold.text ?? gold.name ?? gold.type;
      const found = got[field] ?? null;
      const by = found === null ? '' : ` [${origins.rule(got, field)}]`;
      const kind = list === 'document' ? `document.${field}` : kindOfLink(link);
      const of = about === undefined ? '' : ` of "${about}"`;
      return [`${file}: wrong ${kind}${of}: gold ${JSON.stringify(gold[field])}, got ${JSON.stringify(found)}${by}`];
    }),
  ]);
}

/** The costliest misses, each with the rule that came closest. */
export function costliestLines(misses: readonly Miss[]): string[] {
  return misses.flatMap((miss) => [
    `${String(miss.points).padStart(4)} points  ${miss.cause}: ${said(miss)}`,
    `             in ${miss.file} (${kindWords(miss)})`,
    `             ${closestWords(miss)}`,
  ]);
}

function said({ gold, got, field }: Miss): string {
  if (field !== null) return `${field} ${JSON.stringify(gold)}, got ${got === null ? 'nothing' : JSON.stringify(got)}`;
  if (gold !== null && got !== null) return `${JSON.stringify(gold)}, got ${JSON.stringify(got)}`;
  return JSON.stringify(gold ?? got);
}

function kindWords({ kinds }: Miss): string {
  return Object.entries(kinds)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
}

function closestWords({ closest }: Miss): string {
  if (closest === null) return 'closest: nothing in the release came near it';
  const { rule, line, words, why } = closest;
  return `closest: ${rule}${line === null ? '' : `, line ${line}, "${words.replace(/\s+/g, ' ')}"`}: ${why}`;
}
