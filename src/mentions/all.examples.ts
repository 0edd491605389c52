import { boatEventExamples } from './boats.examples.ts';
import { classEventExamples } from './class-events.examples.ts';
import { clockExamples } from './clocks.examples.ts';
import { competitionExamples } from './competitions.examples.ts';
import { dateExamples } from './dates.examples.ts';
import { descriptionExamples } from './descriptions.examples.ts';
import { distanceExamples } from './distances.examples.ts';
import { eventNameExamples } from './event-names.examples.ts';
import { eventExamples } from './events.examples.ts';
import type { Examples } from './examples.ts';
import type { Kind } from './mention.ts';
import { nationExamples } from './nations.examples.ts';
import { placeExamples } from './places.examples.ts';
import { pronounExamples } from './pronouns.examples.ts';
import { recordComparisonExamples } from './record-comparisons.examples.ts';
import { recordExamples } from './records.examples.ts';
import { roundExamples } from './rounds.examples.ts';
import { scoreExamples } from './scores.examples.ts';
import { timeExamples } from './times.examples.ts';

/** The examples of all rules, by rule name. */
export const EXAMPLES: Readonly<Record<string, Examples<Kind>>> = {
  ...competitionExamples,
  ...distanceExamples,
  ...boatEventExamples,
  ...classEventExamples,
  ...eventExamples,
  ...eventNameExamples,
  ...recordExamples,
  ...recordComparisonExamples,
  ...roundExamples,
  ...dateExamples,
  ...nationExamples,
  ...clockExamples,
  ...scoreExamples,
  ...timeExamples,
  ...placeExamples,
  ...descriptionExamples,
  ...pronounExamples,
} as Readonly<Record<string, Examples<Kind>>>;
