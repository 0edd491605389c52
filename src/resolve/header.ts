import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../read/reading.ts';
import { type CompetitionName, competitionContext, competitionSieves } from './header/competition.ts';
import { dateContext, dateSieves } from './header/date.ts';
import { homeSieves } from './header/home.ts';
import { type Place, placeContext, placeSieves } from './header/place.ts';
import { publisherSieves } from './header/publisher.ts';
import { sportContext, sportSieves } from './header/sport.ts';
import { firstOf, inZone, type Sieve, type Stated, textOf } from './header/stated.ts';

/** What a release says about itself. Each field names the sieve that found it and the words it stands on. */
export interface Header {
  readonly headline: Stated<string> | null;
  /** ISO 8601. */
  readonly date: Stated<string> | null;
  readonly place: Stated<Place> | null;
  readonly publisher: Stated<string> | null;
  readonly competition: Stated<CompetitionName> | null;
  readonly sport: Stated<string> | null;
  /** IOC code of the nation whose federation speaks, whose championships it is about, or whose medals its headline counts. */
  readonly home: Stated<string> | null;
}

const headlineSieves: readonly Sieve<string, Reading>[] = [
  { name: 'headline/front-matter', find: (reading) => headline(reading, (kind) => kind === 'frontmatter') },
  { name: 'headline/heading', find: (reading) => headline(reading, (kind) => kind === 'heading') },
  { name: 'headline/line', find: (reading) => headline(reading, () => true) },
];

function headline(reading: Reading, accepts: (kind: string) => boolean) {
  const block = inZone(reading, 'headline').find(({ kind }) => accepts(kind));
  return block ? { value: textOf(reading, block), evidence: [{ start: block.start, end: block.end }] } : null;
}

/** Reads the header from the zones of the reading and the dates, competitions and events found in them. */
export function readHeader(reading: Reading, mentions: readonly Mention[]): Header {
  const date = firstOf(dateSieves, dateContext(reading, mentions));
  const place = firstOf(placeSieves, placeContext(reading, mentions, date?.value ?? null));
  const publisher = firstOf(publisherSieves, reading);
  const competition = firstOf(
    competitionSieves,
    competitionContext(reading, mentions, date?.value ?? null, place?.value.city ?? null),
  );
  const sport = firstOf(
    sportSieves,
    sportContext(reading, mentions, competition?.value.name ?? null, publisher?.value ?? null),
  );
  const home = firstOf(homeSieves, {
    reading,
    mentions,
    competition: competition?.value.name ?? null,
    host: place?.value.nation ?? null,
  });
  return { headline: firstOf(headlineSieves, reading), date, place, publisher, competition, sport, home };
}

/** Whether only a nation's own start where the release is from: its championships or trials. */
export function isNational({ home, competition }: Header): boolean {
  return (
    home?.rule === 'home/championships' || /\b(?:national|nationals|trials)\b/iu.test(competition?.value.name ?? '')
  );
}
