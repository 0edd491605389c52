import type { Competitor, Draft, EventKey } from '../draft.ts';
import type { TimeKind } from './kind-rule.ts';

export interface TimeDraft extends Draft {
  readonly kind: TimeKind;
  /** Null for a time of day. */
  readonly ms: number | null;
  readonly text: string;
  readonly competitor: Competitor | null;
  readonly event: EventKey | null;
  readonly round: string | null;
}
