import type { Explanation } from '../explain/explain.ts';
import type { Gold } from '../schema/gold.ts';
import type { Release, Span } from '../schema/release.ts';
import type { Entry } from './align.ts';
import { DOCUMENT_FIELDS, type List, SCORED_LISTS } from './specs.ts';

/** Where an entry that was found comes from. */
export interface Origin {
  readonly rule: string;
  /** What decided a key of it, where that is not the rule itself: `event` -> `event/section`. */
  readonly deciders: Readonly<Record<string, string>>;
  /** The words it rests on first; null for what is worked out from no words. */
  readonly at: Span | null;
}

export interface Origins {
  /** The origin of an entry of a list. */
  of(entry: Entry): Origin;
  /** The rule that a key of an entry is owed to. For the document, its key is the field. */
  rule(entry: Entry, field?: string): string;
}

/** Leads from the entries of the gold form back to the facts and entities that they were written from. */
export function originsOf(explanation: Explanation, got: Gold): Origins {
  const { release } = explanation;
  const origins = new Map<Entry, Origin>();
  const links = new Map(explanation.facts().map((fact) => [fact.id, fact.links]));
  for (const list of SCORED_LISTS) {
    const entries = (got[list] ?? []) as readonly Entry[];
    sourcesOf(release, list).forEach((source, index) => {
      const entry = entries[index];
      if (!entry) return;
      const asked = (links.get(source.id) ?? []).filter(({ question }) => question !== 'gender');
      const decided = asked.map(({ question, by }): [string, string] => [question, by]);
      if ('rule' in source)
        origins.set(entry, {
          rule: source.rule,
          deciders: Object.fromEntries(decided),
          at: source.evidence[0] ?? null,
        });
      else origins.set(entry, entityOrigin(explanation, source));
    });
  }
  if (got.document) origins.set(got.document, documentOrigin(release));
  const of = (entry: Entry) => origins.get(entry) ?? { rule: 'unknown', deciders: {}, at: null };
  return { of, rule: (entry, field = '') => of(entry).deciders[field] ?? of(entry).rule };
}

type Source =
  | { readonly id: string; readonly rule: string; readonly evidence: readonly Span[] }
  | { readonly id: string; readonly name: string; readonly mentions: readonly Span[] };

/** What the entries of a list were written from, in their order (as `toGold` has it). */
export function sourcesOf(release: Release, list: List): readonly Source[] {
  return list === 'nations' ? release.nations.filter(({ mentions }) => mentions.length > 0) : release[list];
}

/** An entity is owed to the rule of words that read its name, at best where it stands in full. */
function entityOrigin({ decisionsAt }: Explanation, { name, mentions }: Extract<Source, { name: string }>): Origin {
  const at = mentions.find(({ text }) => text === name) ?? mentions[0] ?? null;
  const made = at && decisionsAt([at]).findLast(({ question }) => question === 'words');
  return { rule: made?.by ?? 'unknown', deciders: {}, at };
}

function documentOrigin({ release, competitions }: Release): Origin {
  const competition = competitions.find(({ id }) => id === release.competition);
  const fields = {
    ...release,
    competition: competition ? { rule: 'competition', evidence: competition.mentions } : null,
  };
  const stated = DOCUMENT_FIELDS.flatMap((field): [string, string][] => {
    const value = fields[field];
    return value ? [[field, value.rule]] : [];
  });
  return { rule: 'unknown', deciders: Object.fromEntries(stated), at: release.headline?.evidence[0] ?? null };
}
