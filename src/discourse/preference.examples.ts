/** `yes`: a passage, a figure in it, and what the preference finds for it; `no`: where it must leave that to others. */
export interface PreferenceExamples {
  readonly yes: readonly (readonly [passage: string, figure: string, answer: string])[];
  readonly no: readonly (readonly [passage: string, figure: string])[];
}

/** Examples by the name of the preference. Every one has an entry; the tests see to it. */
export type PreferenceBook = Readonly<Record<string, PreferenceExamples>>;
