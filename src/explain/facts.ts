import type { Question } from '../discourse/observer.ts';
import { naming } from '../schema/gold.ts';
import { FACT_LISTS } from '../schema/integrity.ts';
import type { Release, Span } from '../schema/release.ts';
import type { Decisions, Placed } from './decisions.ts';

export type FactList = (typeof FACT_LISTS)[number];

/** What decided one link of a fact: its event, the event's gender, its round, its competitor. */
export interface LinkExplanation {
  readonly question: Question;
  readonly answer: string;
  /** The preference or sieve. */
  readonly by: string;
  /** The words it was taken from, where others than the fact's. */
  readonly from: Span | null;
}

/** Why a fact is there: what it says, by which rule, in which words, and the facts it was worked out from. */
export interface FactExplanation {
  readonly id: string;
  readonly list: FactList;
  readonly certainty: 'stated' | 'inferred';
  readonly rule: string;
  /** What the fact says, ids replaced by names; what is null is left out. */
  readonly says: Readonly<Record<string, string>>;
  readonly evidence: readonly Span[];
  /** What decided its links, as far as the discourse or a sieve did. */
  readonly links: readonly LinkExplanation[];
  readonly because: readonly FactExplanation[];
}

const PROVENANCE: ReadonlySet<string> = new Set(['id', 'certainty', 'rule', 'evidence', 'because', 'attribution']);

/** Every fact of a release with its reasons in full, in the order of the output. */
export function explainFacts(release: Release, decisions: Decisions): FactExplanation[] {
  const says = sayer(release);
  const facts = new Map<string, Omit<FactExplanation, 'because'>>();
  const reasons = new Map<string, readonly string[]>();
  for (const list of FACT_LISTS)
    for (const fact of release[list]) {
      const { id, certainty, rule, evidence, because } = fact;
      const said = says(fact);
      const links = linksOf(said, genderOf(release, fact), decisionsFor(list, decisions.at(evidence)));
      facts.set(id, { id, list, certainty, rule, says: said, evidence, links });
      reasons.set(id, because);
    }
  const withReasons = (id: string): FactExplanation => ({
    ...(facts.get(id) as FactExplanation),
    because: (reasons.get(id) ?? []).map(withReasons),
  });
  return [...facts.keys()].map(withReasons);
}

/** What a fact says, by names. */
function sayer(release: Release): (fact: object) => Record<string, string> {
  const { competitor, event, speaker } = naming(release);
  const names: Readonly<Record<string, (id: string | null) => string | null>> = {
    competitor,
    holder: competitor,
    event,
    speaker,
    replacement: speaker,
  };
  return (fact) => {
    const said = Object.entries(fact).filter(([key, value]) => !PROVENANCE.has(key) && value !== null);
    return Object.fromEntries(said.map(([key, value]) => [key, names[key]?.(String(value)) ?? String(value)]));
  };
}

function genderOf(release: Release, fact: object): string | undefined {
  const id = 'event' in fact ? fact.event : null;
  return release.events.find((event) => event.id === id)?.gender ?? undefined;
}

/** A figure that stands for a record is a time as well: the event of the record is not asked of the time. */
const decisionsFor = (list: FactList, made: readonly Placed[]): readonly Placed[] =>
  list === 'records' ? made : made.filter(({ by }) => by !== 'event/of-mark');

/** Of the decisions made at a fact's words, the first of each question that came to what the fact says. */
function linksOf(
  says: Readonly<Record<string, string>>,
  gender: string | undefined,
  decisions: readonly Placed[],
): LinkExplanation[] {
  const asked: [Question, string | undefined][] = [
    ['event', says.event],
    ['gender', says.event && gender],
    ['round', says.round],
    ['competitor', says.competitor],
    ['holder', says.holder],
  ];
  return asked.flatMap(([question, answer]) => {
    if (answer === undefined) return [];
    const same = decisions.find((decision) => decision.question === question && decision.answer === answer);
    return same ? [{ question, answer, by: same.by, from: same.from }] : [];
  });
}
