import { boatEventRules } from './boats.ts';
import { classEventRules } from './class-events.ts';
import { clockRules } from './clocks.ts';
import { competitionRules } from './competitions.ts';
import { dateRules } from './dates.ts';
import { descriptionRules } from './descriptions.ts';
import { distanceRules } from './distances.ts';
import { eventRules } from './events.ts';
import type { Rule } from './mention.ts';
import { nationRules } from './nations.ts';
import { placeRules } from './places.ts';
import { pronounRules } from './pronouns.ts';
import { recordComparisonRules } from './record-comparisons.ts';
import { recordRules } from './records.ts';
import { roundRules } from './rounds.ts';
import { scoreRules } from './scores.ts';
import { timeRules } from './times.ts';

/**
 * All rules. Their order decides only between two mentions of the same length: the reading that needs more signs comes
 * first. A record or a point of the course is told by the words around it, else "1500m" is an event; a time of day and
 * a score likewise, else a figure is a race time; what points ("the winner") comes after what names.
 */
export const RULES: readonly Rule[] = [
  ...competitionRules,
  ...recordRules,
  ...recordComparisonRules,
  ...distanceRules,
  ...boatEventRules,
  ...eventRules,
  ...classEventRules,
  ...roundRules,
  ...dateRules,
  ...nationRules,
  ...clockRules,
  ...scoreRules,
  ...timeRules,
  ...placeRules,
  ...descriptionRules,
  ...pronounRules,
] as readonly Rule[];
