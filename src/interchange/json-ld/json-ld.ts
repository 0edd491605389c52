import { canonical } from '../../schema/json.ts';
import type { Release, Span } from '../../schema/release.ts';
import { releaseIri, words } from '../iris.ts';
import { contextOf } from './context.ts';
import { entityNodes } from './entities.ts';
import { factNodes } from './facts.ts';
import type { Node } from './node.ts';

/** A release as linked data on one line: a graph in the terms of schema.org and the IPTC Sport Schema. */
export function toJsonLd(release: Release): string {
  const ordered = canonical(release);
  const graph = [...entityNodes(ordered), ...factNodes(ordered), ...passages(ordered)];
  return `${JSON.stringify({ '@context': contextOf(releaseIri(release)), '@graph': graph })}\n`;
}

/** Every stretch of the text that something stands on, once, in the order of the text. */
function passages(release: Release): Node[] {
  const { competitions, events, nations, athletes, people, teams } = release;
  const { times, scores, placings, records, quotes, schedule, incidents } = release;
  const spans = [
    ...[competitions, events, nations, athletes, people, teams].flatMap((list) =>
      (list as { mentions: Span[] }[]).flatMap(({ mentions }) => mentions),
    ),
    ...[times, scores, placings, records, quotes, schedule, incidents].flatMap((list) =>
      (list as { evidence: Span[] }[]).flatMap(({ evidence }) => evidence),
    ),
  ];
  const once = new Map(spans.map((span) => [words(span), span]));
  return [...once.entries()]
    .sort(([, a], [, b]) => a.start - b.start || a.end - b.end)
    .map(([id, { text }]) => ({ '@id': id, '@type': 'CreativeWork', text, isPartOf: '' }));
}
