import type { List } from './comparable.ts';
import { type Change, causeOf, shown } from './compare.ts';

/** Which changes are meant. */
export interface Selection {
  /** Lists of the output; null for all. */
  readonly kinds: readonly List[] | null;
  /** Names of rules, or their beginnings up to a slash (`times/`); null for whatever rule. */
  readonly rules: readonly string[] | null;
}

export const EVERYTHING: Selection = { kinds: null, rules: null };

export function isEverything({ kinds, rules }: Selection): boolean {
  return kinds === null && rules === null;
}

/** Whether a change is of one of the kinds and stands on one of the rules, now or before. */
export function selects({ kinds, rules }: Selection, change: Change): boolean {
  if (kinds !== null && !kinds.includes(shown(change).list)) return false;
  if (rules === null) return true;
  const { before, after } = causeOf(change);
  // A cell of a result may stand on several.
  const behind = [before, after].flatMap((cause) => cause?.split(' + ') ?? []);
  return behind.some((rule) => rules.some((name) => rule === name || (name.endsWith('/') && rule.startsWith(name))));
}
