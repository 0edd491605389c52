import type { Decision, NearMiss, Question, Refusal } from '../discourse/observer.ts';
import { findQuotations } from '../language/quotations.ts';
import { locate } from '../read/position.ts';
import type { Reading } from '../read/reading.ts';
import type { Release } from '../schema/release.ts';
import type { Decisions } from './decisions.ts';
import type { FactList } from './facts.ts';
import { type Candidate, touches } from './mentions.ts';

/** Why no fact rests on words: the condition that a reader of facts refused them by, or that none looked at them. */
export interface Silence {
  readonly code: Refusal['code'] | 'part-of-name' | 'in-speech' | 'other-zone' | 'not-announced' | 'not-looked-at';
  readonly values: Readonly<Record<string, string>>;
}

/** A figure, place or record that became no fact. */
export interface Unmade extends Candidate {
  readonly why: Silence;
  /** The rule of facts that came to this; null where none looked at the words. */
  readonly by: string | null;
  /** The rules of facts that came closest. */
  readonly near: readonly NearMiss[];
}

/** Kinds of mention that are there to become facts: the lists those stand in, and the questions they are asked by. */
const MEANT_FOR: Readonly<
  Record<string, { readonly lists: readonly FactList[]; readonly asked: readonly Question[] }>
> = {
  time: { lists: ['times', 'scores', 'records'], asked: ['time', 'score'] },
  clock: { lists: ['times', 'schedule'], asked: ['time'] },
  score: { lists: ['scores', 'times'], asked: ['score'] },
  place: { lists: ['placings'], asked: ['place'] },
  record: { lists: ['records'], asked: ['record'] },
};

interface Scene {
  readonly release: Release;
  readonly reading: Reading;
  readonly decisions: Decisions;
}

/** Of what rules of words kept, the figures, places and records that no fact rests on, with the reason. */
export function unmade(kept: readonly Candidate[], scene: Scene): Unmade[] {
  return kept.flatMap((mention) => {
    const meant = MEANT_FOR[mention.kind];
    if (!meant || isEvidence(mention, meant.lists, scene)) return [];
    const last = scene.decisions.about(mention, meant.asked).at(-1);
    if (last && !last.refused) return [];
    return [
      {
        ...mention,
        why: last?.refused ?? silence(mention, scene),
        by: last?.by ?? null,
        near: nearOf(mention, meant.asked, scene),
      },
    ];
  });
}

function nearOf(mention: Candidate, asked: readonly Question[], { decisions }: Scene): readonly NearMiss[] {
  return decisions.about(mention, asked).findLast(({ near }: Decision) => near && near.length > 0)?.near ?? [];
}

/** Whether a fact of these lists rests on words of a mention. */
function isEvidence(mention: Candidate, lists: readonly FactList[], { release, reading }: Scene): boolean {
  const places = placesOf(mention, reading);
  const evidence = lists.flatMap((list) => release[list].flatMap((fact) => fact.evidence));
  return evidence.some((span) => places.some((place) => touches(span, place)));
}

/** A range of the reading in code points of the file. */
function placesOf(mention: Candidate, reading: Reading) {
  const positionOf = locate(reading.source);
  return reading.toSource(mention).map(({ start, end }) => ({
    start: positionOf(start).codePoint,
    end: positionOf(end).codePoint,
  }));
}

/** Why no reader of facts looked at a mention. */
function silence(mention: Candidate, { release, reading }: Scene): Silence {
  const places = placesOf(mention, reading);
  const people = [...release.athletes, ...release.people];
  const name = people.find(({ mentions }) => mentions.some((span) => places.some((place) => touches(span, place))));
  if (name) return { code: 'part-of-name', values: { name: name.name } };
  if (mention.kind === 'clock') return { code: 'not-announced', values: {} };
  const { zone } = reading.blocks.find((block) => touches(block, mention)) ?? {};
  if (zone && zone !== 'body') return { code: 'other-zone', values: { zone } };
  const spoken = findQuotations(reading).some((quotation) => quotation.use === 'speech' && touches(quotation, mention));
  return { code: spoken ? 'in-speech' : 'not-looked-at', values: {} };
}
