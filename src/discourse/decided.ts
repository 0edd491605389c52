/** A value of the discourse state, and the preference that decided it, for `explain`. */
export interface Decided<T> {
  readonly value: T;
  readonly by: string;
}
