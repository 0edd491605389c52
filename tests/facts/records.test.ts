import { describe, expect, it } from 'vitest';
import { toGold } from '../../src/schema/gold.ts';
import { releaseOf } from '../support/facts.ts';

const EVENT = 'In the Women’s 1500m Vera Lind (SWE) met Ida Solheim (NOR), Anna Falk (GER) and Eva Ruiz (ESP). ';

/** Every record of a passage as "status type holder seconds". */
const records = (body: string): string[] =>
  (toGold(releaseOf(body)).records ?? []).map(({ type, status, holder, ms }) =>
    [status, type, holder ?? 'nobody', ms === null || ms === undefined ? '-' : ms / 1000].join(' '),
  );
const ofRace = (words: string) => records(`${EVENT}${words}`).sort();

describe('records set', () => {
  it.each([
    ['Lind set a track record of 1:53.20.', ['set track Vera Lind 113.2']],
    ['Lind won in 1:53.20, a new track record.', ['set track Vera Lind 113.2']],
    ['Lind won in 1:53.20 for a Swedish record.', ['set national Vera Lind 113.2']],
    ['Lind clocked 1:53.20 to set a world record.', ['set world Vera Lind 113.2']],
    [
      'Lind (1:53.20) and Ruiz (1:55.00) both skated personal bests.',
      ['set personal_best Eva Ruiz 115', 'set personal_best Vera Lind 113.2'],
    ],
    ['Lind won in 1:53.20. The time is a track record.', ['set track Vera Lind 113.2']],
    ['Lind won in 1:53.20, although that is only a season’s best.', ['set season_best Vera Lind 113.2']],
    ['Bronze went to Ruiz in a personal best of 1:55.00.', ['set personal_best Eva Ruiz 115']],
    ['Ruiz’s season’s best of 1:55.00 was good enough for bronze.', ['set season_best Eva Ruiz 115']],
    ['Falk was third in 1:54.00, a PB.', ['set personal_best Anna Falk 114']],
    [
      'Lind set a world and European record in 1:53.20.',
      ['set continental Vera Lind 113.2', 'set world Vera Lind 113.2'],
    ],
    ['Lind took the gold medal and the track record in 1:53.20.', ['set track Vera Lind 113.2']],
  ])('%s', (words, expected) => expect(ofRace(words)).toEqual(expected));
});

describe('records broken', () => {
  it.each([
    [
      'Lind won in 1:53.20, improving the track record of Anna Falk by 0.30.',
      ['former track Anna Falk 113.5', 'set track Vera Lind 113.2'],
    ],
    [
      'Lind won in 1:53.20 and broke Falk’s track record of 1:53.50.',
      ['former track Anna Falk 113.5', 'set track Vera Lind 113.2'],
    ],
    [
      'Lind won in 1:53.20, taking 0.30 off her own Swedish record.',
      ['former national Vera Lind 113.5', 'set national Vera Lind 113.2'],
    ],
    [
      'Lind won in 1:53.20, a track record; the old one, 1:53.50, had stood in the name of Anna Falk since 2027.',
      ['former track Anna Falk 113.5', 'set track Vera Lind 113.2'],
    ],
    [
      'Lind won in 1:53.20, a track record. The previous best had been 1:53.50, skated by Falk in 2027.',
      ['former track Anna Falk 113.5', 'set track Vera Lind 113.2'],
    ],
    [
      'Lind treated herself to a track record. She clocked 1:53.20 to improve the 1:53.50 that Falk had skated in 2027.',
      ['former track Anna Falk 113.5', 'set track Vera Lind 113.2'],
    ],
    [
      'Lind won in 1:53.20. That was 0.30 faster than Falk’s world record.',
      ['former world Anna Falk 113.5', 'set world Vera Lind 113.2'],
    ],
    [
      'Falk owned the track record with 1:53.50, set in 2027. On Saturday Lind stopped the clock at 1:53.20.',
      ['former track Anna Falk 113.5', 'set track Vera Lind 113.2'],
    ],
    [
      'Falk lost her world record to Lind, who clocked 1:53.20.',
      ['former world Anna Falk -', 'set world Vera Lind 113.2'],
    ],
    [
      'Lind won in 1:53.20, taking more than two seconds off her own Swedish record.',
      ['former national Vera Lind -', 'set national Vera Lind 113.2'],
    ],
  ])('%s', (words, expected) => expect(ofRace(words)).toEqual(expected));

  it('tells what it worked out, and from what', () => {
    const { records: facts, times } = releaseOf(
      `${EVENT}Lind won in 1:53.20, improving the track record of Falk by 0.30.`,
    );
    const former = facts.find(({ status }) => status === 'former');
    expect(former).toMatchObject({ ms: 113_500, certainty: 'inferred' });
    expect(former?.because.map((id) => times.find((time) => time.id === id)?.text)).toEqual(['1:53.20', '0.30']);
  });
});

describe('more ways to break a record', () => {
  const BROKEN = ['former world Anna Falk 113.5', 'set world Vera Lind 113.2'];
  it.each([
    'Lind hammered out 1:53.20 to beat the ten-year-old 1:53.50 world record by Anna Falk (GER).',
    'Lind won in 1:53.20, beating Anna Falk’s (GER) eight-year-old world record of 1:53.50.',
    'Lind brought the world record down to 1:53.20. The previous world record was 1:53.50, set by Falk in 2029.',
    'Lind broke the world record in 1:53.20. The previous best mark was 1:53.50, set by Falk in 2029.',
    'Lind skated a world record: 1:53.20. The old record, held by Falk, was 1:53.50.',
    'Lind clocked 1:53.20, eclipsing the world record of 1:53.50 set by Anna Falk in 2029.',
    'There was a world record for Lind, who clocked 1:53.20 and shaved 0.30 off Falk’s old mark.',
    'The world record fell to Lind, who clocked 1:53.20. It had belonged to Falk with 1:53.50 since 2029.',
    'The world record of 1:53.50, held by Falk since 2029, was broken by Lind in 1:53.20.',
    'Lind won in a world record time of 1:53.20, three tenths faster than the old record of Falk, 1:53.50.',
    'Lind won in a world-record time of 1:53.20 and relieved Falk of her world record of 1:53.50.',
    'Lind’s 1:53.20 is a world record. Falk had held the old one, 1:53.50, since 2029.',
  ])('%s', (words) => expect(ofRace(words)).toEqual(BROKEN));

  const OWN = ['former national Vera Lind 113.5', 'set national Vera Lind 113.2'];
  it.each([
    'Lind won in 1:53.20, lowering her own Swedish record of 1:53.50.',
    'Lind won in 1:53.20, shaving 0.30 off the Swedish record she set last year.',
    'Lind won in 1:53.20, surpassing her previous Swedish record of 1:53.50.',
    'Lind won in 1:53.20, a Swedish record well under her old mark of 1:53.50.',
    'Lind improved her Swedish record from 1:53.50 to 1:53.20.',
    'Lind won in 1:53.20, a Swedish record and an improvement of 0.30 on her previous mark.',
  ])('%s', (words) => expect(ofRace(words)).toEqual(OWN));
});

describe('records that stand', () => {
  it.each([
    [
      'Lind won in 1:53.20, missing Falk’s track record of 1:53.10 by 0.10.',
      ['missed track Vera Lind 113.2', 'standing track Anna Falk 113.1'],
    ],
    [
      'Lind won in 1:53.20, only 0.10 seconds short of the track record of Anna Falk.',
      ['missed track Vera Lind 113.2', 'standing track Anna Falk 113.1'],
    ],
    [
      'Lind won in 1:53.20 and equalled the track record that Falk had set in 2029.',
      ['equalled track Vera Lind 113.2', 'standing track Anna Falk 113.2'],
    ],
    ['Lind won in 1:53.20. The world record stands at 1:50.00 and belongs to Falk.', ['standing world Anna Falk 110']],
    [
      'Lind won in 1:53.20. The track record of 1:50.00, held by Falk since 2027, was never in danger.',
      ['standing track Anna Falk 110'],
    ],
    [
      'The track record of 1:52.20, set by Falk in 2029, survived by one second. Lind won in 1:53.20.',
      ['missed track Vera Lind 113.2', 'standing track Anna Falk 112.2'],
    ],
    ['Last year Lind set a personal best of 1:53.20.', ['standing personal_best Vera Lind 113.2']],
    ['Lind failed to improve the world record of Falk.', ['missed world Vera Lind -', 'standing world Anna Falk -']],
  ])('%s', (words, expected) => expect(ofRace(words)).toEqual(expected));
});

describe('who broke a record, and when', () => {
  it.each([
    [
      'Lind smashed her team-mate and coach Anna Falk’s world record by almost three seconds in 1:53.20.',
      ['former world Anna Falk -', 'set world Vera Lind 113.2'],
    ],
    ['Lind blew away the world record of Falk in 1:53.20.', ['former world Anna Falk -', 'set world Vera Lind 113.2']],
    [
      'Lind skated Falk’s 1500m world record into the history books.',
      ['former world Anna Falk -', 'set world Vera Lind -'],
    ],
    [
      'Lind wiped Falk’s track record from the record books with 1:53.20.',
      ['former track Anna Falk -', 'set track Vera Lind 113.2'],
    ],
    [
      'Lind broke her own track record to take gold. Her 1:53.20 finish was 0.12 faster than her 2027 record.',
      ['former track Vera Lind 113.32', 'set track Vera Lind 113.2'],
    ],
    [
      'Falk was third. Her main rival was Ida Solheim, who crushed Ruiz’s world record in Calgary last November.',
      ['former world Eva Ruiz -', 'standing world Ida Solheim -'],
    ],
    [
      'Last year, Lind broke Falk’s world record of 1:53.50 in Calgary.',
      ['former world Anna Falk 113.5', 'standing world Vera Lind -'],
    ],
    [
      'Lind won with a 1:53.20 to break the track record of 1:53.50 set by Falk last year.',
      ['former track Anna Falk 113.5', 'set track Vera Lind 113.2'],
    ],
    ['Lind even set a new national record for Sweden in the 1500m: 1:53.20.', ['set national Vera Lind 113.2']],
    [
      'Lind shone in the 1500m, taking gold and adding her own track record for good measure.',
      ['set track Vera Lind -'],
    ],
    ['Lind won the 500m and added gold to her 1500m world record on Friday.', ['set world Vera Lind -']],
    ['Ruiz won her race with a fabulous 1500m track record after a poor 500m.', ['set track Eva Ruiz -']],
    ['Ruiz slashed two seconds off her personal best to finish in 1:55.00.', ['set personal_best Eva Ruiz 115']],
    ['Lind won in a personal-best time of 1:53.20.', ['set personal_best Vera Lind 113.2']],
  ])('%s', (words, expected) => expect(ofRace(words)).toEqual(expected));
});

describe('records that went to somebody', () => {
  it.each([
    [
      'Lind won in 1:53.20 and took the track record from the absent Anna Falk.',
      ['former track Anna Falk -', 'set track Vera Lind 113.2'],
    ],
    ['Lind finally got her 1500m world record and won in 1:53.20.', ['set world Vera Lind 113.2']],
    ['Lind got close to the world record when she won last week’s race in 1:53.20.', []],
    ['A track record from Ruiz decided the race.', ['set track Eva Ruiz -']],
    [
      'Lind won in 1:53.20. The track record, held by Anna Falk (GER), was broken by Lind.',
      ['former track Anna Falk -', 'set track Vera Lind 113.2'],
    ],
    ['Lind won in 1:53.20. The track record, held by Falk, was broken twice.', ['former track Anna Falk -']],
    ['Solheim was second, with a track record going to Lind in 1:53.20.', ['set track Vera Lind 113.2']],
    ['Lind won in 1:53.20. It was her fourth track record of the season.', ['set track Vera Lind 113.2']],
    ['Lind, who holds the national record, won in 1:53.20.', ['standing national Vera Lind -']],
  ])('%s', (words, expected) => expect(ofRace(words)).toEqual(expected));
});

describe('the event named with a record', () => {
  it.each([
    [
      'Ruiz, sixth in the 500m (40.33), took revenge with a track record in the fourth pair of the 3000m.',
      "Women's 3000m",
    ],
    ['Ruiz was sixth in the 500m in 40.33 and skated a 3000m track record.', "Women's 3000m"],
    ['Ruiz won the 500m in 40.33 and the 3000m with a track record.', "Women's 3000m"],
  ])('%s', (words, event) => {
    const [record, ...others] = toGold(releaseOf(`${EVENT}${words}`)).records ?? [];
    expect(record).toMatchObject({ event, holder: 'Eva Ruiz', status: 'set' });
    expect(record?.ms ?? null).toBeNull();
    expect(others).toEqual([]);
  });
});

describe('records of headings', () => {
  const underHeadline = (headline: string): string[] =>
    (
      toGold(releaseOf('Vera Lind won the women’s 1500m in 1:53.20. Anna Falk (GER) took silver.', headline)).records ??
      []
    ).map(({ type, status, event, holder, ms }) => [status, type, event, holder, ms].join(' '));

  it.each([
    'Lind skates 1500m track record',
    'Falk beaten, 1500m track record for Lind (SWE)',
    'Lind wins 1500m in new track record',
    'Lind nets 1500m track record and gold',
  ])('%s', (headline) => expect(underHeadline(headline)).toEqual(["set track Women's 1500m Vera Lind 113200"]));

  it.each(['Two track records in Hamar', 'Lind attacks track record'])('none: %s', (headline) =>
    expect(underHeadline(headline)).toEqual([]),
  );

  it('are told once', () => {
    const release = releaseOf(
      'Vera Lind won the women’s 1500m in a track record of 1:53.20.',
      'Lind skates track record',
    );
    expect(release.records).toHaveLength(1);
  });
});

describe('records out of reach', () => {
  it.each([
    ['Lind retained her rink record which stands at 1:52.60.', ['standing track Vera Lind 112.6']],
    ['Lind kept her track record of 1:52.60.', ['standing track Vera Lind 112.6']],
    ['No one threatened Falk’s track record of 1:52.10. Lind won in 1:53.20.', ['standing track Anna Falk 112.1']],
    ['None of the skaters came near the track record of Falk, 1:52.10.', ['standing track Anna Falk 112.1']],
    [
      'Solheim, who was on track record schedule for four laps, clocked 1:54.10. A tired last lap cost her the record.',
      ['missed track Ida Solheim 114.1'],
    ],
    [
      'Lind won in 1:53.20, just weeks before she went on to set the still-standing world record of 1:50.10.',
      ['standing world Vera Lind 110.1'],
    ],
    [
      'Falk won in 1:53.20, only 0.10 away from her own track record.',
      ['missed track Anna Falk 113.2', 'standing track Anna Falk 113.1'],
    ],
    [
      'Lind levelled Falk’s track record in 1:53.50.',
      ['equalled track Vera Lind 113.5', 'standing track Anna Falk 113.5'],
    ],
  ])('%s', (words, expected) => expect(ofRace(words)).toEqual(expected));
});

describe('records in lists', () => {
  const listed = (race: string) =>
    records(
      `The weekend began with the women.\n\n## Women's 1500m\n\n- World record: Anna Falk (GER) 1:49.81\n- Track record: Eva Ruiz (ESP), 2029, 1:53.29\n\n${race}`,
    ).sort();

  it('stand', () => {
    expect(listed('Vera Lind (SWE) won in 1:54.20.')).toEqual([
      'standing track Eva Ruiz 113.29',
      'standing world Anna Falk 109.81',
    ]);
  });

  it('fall to a better mark', () => {
    expect(listed('Vera Lind (SWE) won in 1:52.20.')).toEqual([
      'former track Eva Ruiz 113.29',
      'set track Vera Lind 112.2',
      'standing world Anna Falk 109.81',
    ]);
  });
});

describe('records of several', () => {
  it('tells both', () => {
    const body = 'Vera Lind won in 1:53.20 and Ida Solheim was second in 1:54.20, both national records.';
    expect(ofRace(body)).toEqual(['set national Ida Solheim 114.2', 'set national Vera Lind 113.2']);
  });

  it('are one each', () => {
    const body = 'There were national records for Falk (GER, 1:54.20) and Ruiz (ESP, 1:55.00).';
    expect(ofRace(body)).toEqual(['set national Anna Falk 114.2', 'set national Eva Ruiz 115']);
  });

  it('lets a record of another occasion stand, whatever was skated today', () => {
    expect(ofRace('Lind, who broke the world record in December, won in 1:54.20.')).toEqual([
      'standing world Vera Lind -',
    ]);
    expect(
      ofRace('Lind won in 1:53.20, a track record. Falk, whose old record of 1:53.50 had stood for years, applauded.'),
    ).toEqual(['former track Anna Falk 113.5', 'set track Vera Lind 113.2']);
  });
});

describe('no records', () => {
  it.each([
    'Lind was ahead of the world record schedule in 1:19.4 and won in 1:53.20.',
    'World record holder Vera Lind won in 1:53.20.',
    'It was not an official world record.',
    'No records were broken.',
    'Lind led at the 1000m mark and won in 1:53.20.',
    'Lind beat Falk’s 1:53.50 from the pair before.',
    'Lind won in 1:53.20. Six skaters improved their personal best times, the total of the day being 31.',
    'Lind won in 1:53.20. All ten women skated personal bests.',
    'Four personal bests and two national records were skated on Saturday.',
    'In ideal conditions Lind kept pace with the world record before she won in 1:55.20.',
    'Falk will try to break the world record on Sunday.',
    'Lind set off at world record pace but faded to 1:55.20.',
  ])('%s', (words) => expect(ofRace(words)).toEqual([]));
});

describe('records in metres and points', () => {
  it('has no time for them', () => {
    const body = 'In the men’s pole vault Ole Lind (NOR) set a Norwegian record of 6.01m.';
    expect(records(body)).toEqual(['set national Ole Lind -']);
  });

  it('knows an equalled record broken by a better mark', () => {
    const body =
      'In the men’s pole vault Ole Lind (NOR) went over 6.01m to equal the meeting record of Per Holm (SWE), then cleared 6.05m.';
    expect(records(body).sort()).toEqual([
      'equalled other Ole Lind -',
      'former other Per Holm -',
      'set other Ole Lind -',
    ]);
  });
});

it.each([
  ['Lind broke the Swedish record with a leap of 6.92m.', undefined],
  ['In the long jump Lind broke the Swedish record with 6.92m.', "Women's Long Jump"],
])('marks in metres are of no race that was told of before: %s', (words, event) => {
  const told = toGold(releaseOf(`${EVENT}\n\n${words}`)).records ?? [];
  const set = told.filter(({ status, type }) => status === 'set' && type === 'national');
  expect(set.map((each) => each.event ?? undefined)).toEqual([event]);
});

it('a record much longer than the race told of last is of another', () => {
  const body = 'At the athletics meeting in Torvik Vera Lind (SWE) won the Women’s 100m in 10.90.';
  const { times } = toGold(releaseOf(`${body}\n\nAnna Falk (GER) missed the world record of 14:11.15.`));
  expect((times ?? []).map(({ text, event }) => [text, event ?? null])).toEqual([
    ['10.90', "Women's 100m"],
    ['14:11.15', null],
  ]);
});
