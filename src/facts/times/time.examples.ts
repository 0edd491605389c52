/**
 * Examples of what a rule or sieve reads in a race of Vera Lind, Ida Solheim, Anna Falk and Eva Ruiz. `yes`: the
 * passage, the figure in it, and whose it is; null for nobody's. `no`: a passage, and a figure it must leave to others.
 */
export interface TimeExamples {
  readonly yes: readonly (readonly [passage: string, figure: string, whose: string | null])[];
  readonly no: readonly (readonly [passage: string, figure: string])[];
}

/** Examples by the name of the rule or sieve. Every one has an entry; the tests see to it. */
export type TimeExampleBook = Readonly<Record<string, TimeExamples>>;
