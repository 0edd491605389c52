import { factsOf } from '../../support/facts.ts';

/** The places a passage states, one a line: "1 NED Women's Team Pursuit", with "before" where at an earlier competition. */
export function placesIn(body: string, headline?: string): string[] {
  return factsOf(body, headline)
    .placings.map(({ rank, competitor, event, current }) =>
      [rank, competitor, event ?? 'no event', ...(current ? [] : ['before'])].join(' | '),
    )
    .sort();
}
