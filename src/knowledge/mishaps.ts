import { anyOf } from './words.ts';

/** Nouns for what left somebody without a result. Source: reports of federations and agencies, 2008 to 2026. */
export const MISHAPS: readonly string[] = [
  ...['crash', 'defeat', 'disappointment', 'disqualification', 'elimination', 'exclusion', 'exit', 'failure', 'fall'],
  ...['misfortune', 'setback'],
];

/** Any of them. */
export const MISHAP = anyOf(MISHAPS);
