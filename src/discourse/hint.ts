import type { Range } from '../read/reading.ts';
import type { Competitor, EventKey } from '../resolve/entities.ts';
import { canEnter } from './event-kinds.ts';
import { genderOf } from './genders.ts';

/** What a figure tells about its event: who it belongs to, and whether a given event can have it. */
export interface Hint {
  readonly competitor?: Competitor | null;
  readonly fits?: (event: EventKey) => boolean;
  /** `fits` goes by a measured figure: few events can have it, so one named anywhere ahead will do. */
  readonly measured?: boolean;
  /** The figure can be a part of the event: sooner of one told of around than a whole of one told of elsewhere. */
  readonly whole?: ((event: EventKey) => boolean) | undefined;
  /** The event of the figure before it in the same paragraph. */
  readonly previous?: (Range & { readonly event: EventKey }) | null;
}

/**
 * Whether what is known of a figure or place can be of an event; `strict`: the competitor can enter it, too; `sure`: its
 * words leave no doubt whose event it is.
 */
export function suits(event: EventKey, { competitor, fits }: Hint, strict: boolean, sure: boolean): boolean {
  if (strict && competitor && !canEnter(competitor, event)) return false;
  const gender = competitor && !sure ? genderOf(competitor) : null;
  const othersOnly = gender !== null && event.gender !== null && event.gender !== 'mixed' && event.gender !== gender;
  return !othersOnly && (fits?.(event) ?? true);
}
