import type { TIME_KINDS } from '../../schema/facts.ts';
import type { WordRule } from '../word-rules.ts';
import type { Figure } from './figure.ts';

export type TimeKind = (typeof TIME_KINDS)[number];

/**
 * Whose the figure is: who is spoken of at the figure or at its verb, who stands between the two, who owns the lead it
 * measures, who speaks, or nobody.
 */
export type Holder = 'focus' | 'verb' | 'kept' | 'owner' | 'speaker' | 'nobody';

/**
 * How the words around a figure tell what it measures. `before` is matched against the sentence up to the figure (its
 * end), `after` against what follows (its start); both must match where both are given.
 */
export interface KindRule extends WordRule {
  readonly kind: TimeKind;
  readonly holder: Holder;
  readonly when?: (figure: Figure<'time'>) => boolean;
}
