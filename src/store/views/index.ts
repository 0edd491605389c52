import { conflicts, factsWithSentence, quotesByAthlete, whoIsWho } from './lineage.ts';
import { careers, medalTable, recordsInForce } from './standings.ts';
import { resultsByEvent, resultsTold } from './told.ts';
import type { View } from './view.ts';

/** Every view, each after those it stands on. */
export const VIEWS: readonly View[] = [
  { name: 'results_told', comment: 'Results as each release tells them.', query: resultsTold },
  {
    name: 'results_by_event',
    comment:
      'Results over all releases: one row a competitor, event and round; empty where releases disagree. A meeting is a competition, or a release that names none.',
    query: resultsByEvent,
  },
  {
    name: 'medal_table',
    comment:
      'Medals by nation at each meeting: those told, and the first three places of events that any medal is told of. A medal that releases disagree on is not counted.',
    query: medalTable,
  },
  {
    name: 'records_in_force',
    comment:
      'Records as far as releases tell: in force on a day are those with since <= day and until null or later. World, Olympic, championship, national, track and personal ones; scope says whose.',
    query: recordsInForce,
  },
  { name: 'careers', comment: "Every athlete's results, in person and in teams.", query: careers },
  { name: 'quotes_by_athlete', comment: 'Who said what, with the sentence.', query: quotesByAthlete },
  {
    name: 'facts_with_sentence',
    comment: 'Every fact with the words it stands on and their sentence.',
    query: factsWithSentence,
  },
  {
    name: 'conflicts',
    comment: 'What two releases disagree on, with the sentence of each.',
    query: conflicts,
  },
  {
    name: 'who_is_who',
    comment: 'Which athlete each description was decided to be, and why.',
    query: whoIsWho,
  },
];
