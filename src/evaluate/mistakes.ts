import { align, type Entry } from './align.ts';
import { kindOfLink, type Score } from './score.ts';
import { type List, nearKey, SCORED_LISTS, SPECS, type Spec } from './specs.ts';

/** One thing that went wrong, and what it costs: a fact lost, made up, or told wrongly, or a wrong link of a right fact. */
export interface Mistake {
  readonly list: List | 'document';
  /** What it is counted under: `placings`, `times.event`, `document`. */
  readonly kind: string;
  readonly type: 'not-found' | 'not-a-fact' | 'wrong';
  /** Of a fact told wrongly, the keys that are wrong, the weightiest first; empty otherwise. */
  readonly fields: readonly string[];
  /** The demanded fact; null for one that is made up. */
  readonly gold: Entry | null;
  /** The fact that was found in its place; null where none was. */
  readonly got: Entry | null;
  /** Scored points: one for what is missed, one for what is extra. */
  readonly points: number;
}

/** The weightiest first: who, in what, and only then what about it. */
const WEIGHT = 'name competitor holder speaker event round kind status type rank current value text ms nation'.split(
  ' ',
);

/** Everything that went wrong in one release. */
export function mistakesOf(score: Score): Mistake[] {
  return [...SCORED_LISTS.flatMap((list) => ofFacts(score, list)), ...ofLinks(score)];
}

function ofFacts({ facts }: Score, list: List): Mistake[] {
  const own = facts.filter((finding) => finding.list === list);
  let missed = own.flatMap((finding) => (finding.type === 'missed' ? [finding.gold] : []));
  let extra = own.flatMap((finding) => (finding.type === 'extra' ? [finding.got] : []));
  const wrong: Mistake[] = [];
  const { near, same }: Spec = SPECS[list];
  for (const keys of near) {
    const shared = Object.fromEntries(keys.map((key) => [key, nearKey(list, key)]));
    const pairs = align(missed, extra, shared, same).pairs.filter(([gold]) => saysAll(gold, keys));
    for (const [gold, got] of pairs)
      wrong.push({ list, kind: list, type: 'wrong', fields: wrongFields(gold, got, same), gold, got, points: 2 });
    missed = missed.filter((entry) => !pairs.some(([gold]) => gold === entry));
    extra = extra.filter((entry) => !pairs.some(([, got]) => got === entry));
  }
  return [
    ...wrong,
    ...missed.map((gold): Mistake => ({ list, kind: list, ...LOST, gold, got: null })),
    ...extra.map((got): Mistake => ({ list, kind: list, ...MADE_UP, gold: null, got })),
  ];
}

const LOST = { type: 'not-found', fields: [], points: 1 } as const;
const MADE_UP = { type: 'not-a-fact', fields: [], points: 1 } as const;

/** What gold leaves open agrees with everything, and makes nothing be about the same. */
function saysAll(gold: Entry, keys: readonly string[]): boolean {
  return keys.every((key) => (gold[key] ?? null) !== null);
}

function wrongFields(gold: Entry, got: Entry, same: Spec['same']): string[] {
  const wrong = Object.entries(same).filter(([key, normal]) => {
    const demanded = gold[key] ?? null;
    return demanded !== null && normal(demanded) !== normal(got[key] ?? '');
  });
  return wrong.map(([key]) => key).sort((a, b) => WEIGHT.indexOf(a) - WEIGHT.indexOf(b));
}

function ofLinks({ links }: Score): Mistake[] {
  return links
    .filter(({ agrees }) => !agrees)
    .map((link) => {
      const { list, field, gold, got } = link;
      const points = (got[field] ?? null) === null ? 1 : 2;
      return { list, kind: kindOfLink(link), type: 'wrong', fields: [field], gold, got, points };
    });
}

/** What a mistake is called, with the same word for all kinds. */
export function causeOf({ type, fields, got }: Mistake): string {
  if (type !== 'wrong') return type === 'not-found' ? 'not found' : 'not a fact';
  const [field = ''] = fields;
  const open = (got?.[field] ?? null) === null;
  return `${open ? 'no' : 'wrong'} ${WORDS[field] ?? field}`;
}

const WORDS: Readonly<Record<string, string>> = {
  name: 'form of a name',
  holder: 'competitor',
  speaker: 'speaker',
  kind: 'kind or status',
  status: 'kind or status',
  type: 'kind or status',
  current: 'time (now or earlier)',
  value: 'figure',
  ms: 'figure',
  text: 'extent of words',
};
