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

describe('a record told with its event, its earlier mark or its holder behind it', () => {
  it.each([
    ['Lind’s 1:53.20 in the Women’s 1500m was a national record.', ['set national Vera Lind 113.2']],
    [
      'Lind improved her own Swedish record in the Women’s 1500m from 1:54.00 to 1:53.20.',
      ['former national Vera Lind 114', 'set national Vera Lind 113.2'],
    ],
    [
      'The track record, 1:53.50 by Anna Falk from 2030, was beaten by Lind in 1:53.20.',
      ['former track Anna Falk 113.5', 'set track Vera Lind 113.2'],
    ],
    [
      'The world record, which Falk had held since 2029, passed to Lind.',
      ['former world Anna Falk -', 'set world Vera Lind -'],
    ],
    [
      'Lind came up two hundredths short of the track record with 1:53.20, and it stays with Falk.',
      ['missed track Vera Lind 113.2', 'standing track Anna Falk 113.18'],
    ],
    [
      'Lind (1:53.20) won. The track record of 1:52.90 has stood since Germany’s Anna Falk set it in 2028.',
      ['standing track Anna Falk 112.9'],
    ],
  ])('%s', (words, expected) => expect(ofRace(words)).toEqual(expected));

  it.each([
    ['A European record in the Women’s 1500m for Lind, who clocked 1:53.20.', ['set continental Vera Lind 113.2']],
    ['Nobody had ever been faster than Ruiz’s 1:53.20, a track record.', ['set track Eva Ruiz 113.2']],
  ])('is nobody else’s of the sentence before: %s', (words, expected) => {
    const list = 'Vera Lind (SWE), Anna Falk (GER) and Eva Ruiz (ESP) skated the Women’s 1500m. ';
    expect(records(`${list}${words}`)).toEqual(expected);
  });

  it.each([
    [
      'Falk was second in a lifetime best of 1:54.05, repeating her place at last year’s World Championships.',
      ['set personal_best Anna Falk 114.05'],
    ],
    [
      'Lind won in a track record of 1:53.20, en route to her spot at the World Championships in Oslo next month.',
      ['set track Vera Lind 113.2'],
    ],
    [
      'Lind won in a world lead of 1:53.20 to stand on top at last following her silver at the 2028 and 2030 editions.',
      ['set other Vera Lind 113.2'],
    ],
    ['Lind won in 1:53.20, the fastest in the world this year.', ['set other Vera Lind 113.2']],
    [
      'Much was hoped for following her 1:53.90 in Inzell last month and Lind delivered, winning in a 1:53.20 track record.',
      ['set track Vera Lind 113.2'],
    ],
    ['Lind was never in danger and won in a national record of 1:53.20.', ['set national Vera Lind 113.2']],
    [
      'Lind won in a national record of 1:53.20 at last year’s World Championships.',
      ['standing national Vera Lind 113.2'],
    ],
  ])('is of today, whatever is held against it: %s', (words, expected) => expect(ofRace(words)).toEqual(expected));

  it.each([
    [
      'After a 1:53.90 in the heats Lind bettered her 1:53.70 personal best with 1:53.20.',
      ['former personal_best Vera Lind 113.7', 'set personal_best Vera Lind 113.2'],
    ],
    [
      'Lind took half a second from Falk’s 1:53.70 track record.',
      ['former track Anna Falk 113.7', 'set track Vera Lind -'],
    ],
    ['Lind missed the world record by half a second as she stumbled.', ['missed world Vera Lind -']],
    [
      'The two ahead of Ruiz – Vera Lind (1:53.20) and Anna Falk (1:54.10) – each set personal bests.',
      ['set personal_best Anna Falk 114.1', 'set personal_best Vera Lind 113.2'],
    ],
    [
      'Lind won in a world-leading national record of 1:53.20.',
      ['set national Vera Lind 113.2', 'set other Vera Lind 113.2'],
    ],
    [
      'Falk got a season’s best of 1:54.20, was third in the second race and remained second overall.',
      ['set season_best Anna Falk 114.2'],
    ],
    ['Falk took half a second off her best to finish in 1:54.20.', ['set personal_best Anna Falk 114.2']],
    [
      'Falk won the second pair in 1:54.20. Both Falk and Ruiz (1:55.00) also recorded personal bests.',
      ['set personal_best Anna Falk 114.2', 'set personal_best Eva Ruiz 115'],
    ],
    ['Lind matched the record of seven European titles held by Falk.', []],
    [
      'Lind won in a track record of 1:53.20, breaking the nine-year-old mark of Falk.',
      ['former track Anna Falk -', 'set track Vera Lind 113.2'],
    ],
  ])('is told by its mark, its holder or not at all: %s', (words, expected) => expect(ofRace(words)).toEqual(expected));

  it('gives the record of a heading to nobody of its part before', () => {
    const body = 'Vera Lind (SWE) won bronze.';
    expect(records(`${body}\n\n## Lind third again; Ekholmsen breaks 10,000m track record\n\n${body}`)).toEqual([]);
  });

  it('gives each record of a list to who is named with it', () => {
    const list =
      'A track record from Vera Lind (SWE), a German record from Anna Falk (GER) and a fall of Eva Ruiz (ESP) made the day.';
    const holders = (toGold(releaseOf(list)).records ?? []).map(({ type, holder }) => [type, holder]);
    expect(holders).toEqual([
      ['track', 'Vera Lind'],
      ['national', 'Anna Falk'],
    ]);
  });

  it('leaves the events of records open that are only counted up by their holders', () => {
    const list =
      'Meeting records by Vera Lind (SWE) and Anna Falk (GER) and a win for Eva Ruiz (ESP) in the 3000m lit up Hamar.';
    const events = (toGold(releaseOf(list)).records ?? []).map(({ holder, event }) => [holder, event]);
    expect(events).toEqual([
      ['Vera Lind', null],
      ['Anna Falk', null],
    ]);
  });

  it.each([
    [
      'Lind won in 1:53.20, a national record which improved the one she set in Inzell last season by 0.30.',
      ['former national Vera Lind 113.5', 'set national Vera Lind 113.2'],
    ],
    [
      'Lind won in 1:53.20 and lowered her own Swedish record (1:53.50, February 2031).',
      ['former national Vera Lind 113.5', 'set national Vera Lind 113.2'],
    ],
    [
      'Lind won in 1:53.20, a national record: it replaced her 1:53.50 from the 2030 World Championships.',
      ['former national Vera Lind 113.5', 'set national Vera Lind 113.2'],
    ],
    ['Lind set a national record of 1:53.20 last year in Inzell.', ['standing national Vera Lind 113.2']],
    ['Lind broke the track record in 2031 with 1:53.20.', ['standing track Vera Lind 113.2']],
  ])('is of today where the other occasion is that of the one before it: %s', (words, expected) =>
    expect(ofRace(words)).toEqual(expected),
  );

  it.each([
    [
      'Lind broke the world record, clocking 1:53.20 to take three tenths off the 1:53.50 skated by Falk in Inzell.',
      ['former world Anna Falk 113.5', 'set world Vera Lind 113.2'],
    ],
    [
      'Lind’s 1:53.20 was a world record, better than the 1:53.50 Falk skated in Inzell.',
      ['former world Anna Falk 113.5', 'set world Vera Lind 113.2'],
    ],
    [
      'Lind won in 1:53.20, a track record. She beat the 1:53.50 of Falk in the last pair.',
      ['set track Vera Lind 113.2'],
    ],
    [
      'Lind won in 1:53.20, taking the track record from Falk, whose 1:53.50 had stood since 2027. It was also a national record.',
      ['former track Anna Falk 113.5', 'set national Vera Lind 113.2', 'set track Vera Lind 113.2'],
    ],
    [
      'The track record of 1:53.50 in the Women’s 1500m had been Falk’s since 2027 when Lind skated 1:53.20.',
      ['former track Anna Falk 113.5', 'set track Vera Lind 113.2'],
    ],
  ])('is told by its figure or its owner apart: %s', (words, expected) => expect(ofRace(words)).toEqual(expected));

  it.each([
    [
      'Lind broke the European record and her own national record with 1:53.20.',
      ['former national Vera Lind -', 'set continental Vera Lind 113.2', 'set national Vera Lind 113.2'],
    ],
    [
      'Lind won in 1:53.20, missing both the track record and her own national record by less than a tenth.',
      ['missed national Vera Lind 113.2', 'missed track Vera Lind 113.2', 'standing national Vera Lind -'],
    ],
    [
      'The track record fell twice: to Falk in 1:53.50 and to Lind in 1:53.20.',
      ['set track Anna Falk 113.5', 'set track Vera Lind 113.2'],
    ],
    [
      'The race brought two track records in a row: first Falk with 1:53.50 and then Lind with 1:53.20.',
      ['set track Anna Falk 113.5', 'set track Vera Lind 113.2'],
    ],
    [
      'Lind won in 1:53.20, outside her personal best of 1:53.00 but the fastest time in the world this year.',
      ['missed personal_best Vera Lind 113.2', 'set other Vera Lind 113.2', 'standing personal_best Vera Lind 113'],
    ],
    [
      'Lind improved the track record she had set in qualifying (1:53.50) to 1:53.20.',
      ['former track Vera Lind 113.5', 'set track Vera Lind 113.2'],
    ],
    ['Lind won in 1:53.20, becoming the national record holder.', ['set national Vera Lind 113.2']],
    [
      'National records were set by Lind in the Women’s 1500m (1:53.20), Ruiz in the Women’s 1000m (1:14.10) and Falk in the Women’s 500m (37.20).',
      ['set national Anna Falk 37.2', 'set national Eva Ruiz 74.1', 'set national Vera Lind 113.2'],
    ],
    [
      'Lind won in 1:53.20 to take Falk’s track record from her.',
      ['former track Anna Falk -', 'set track Vera Lind 113.2'],
    ],
    ['The track record now stands at 1:53.20 after Lind won on Friday.', ['set track Vera Lind 113.2']],
    [
      'Lind’s 1:53.20 was a national record. The 1:53.50 of Falk, who was watching in the stands, had been on the books since 2027.',
      ['former national Anna Falk 113.5', 'set national Vera Lind 113.2'],
    ],
    ['Behind the winner Lind lowered the Swedish record to 1:53.20.', ['set national Vera Lind 113.2']],
    ['A track record came from Lind in 1:53.20.', ['set track Vera Lind 113.2']],
    [
      'Falk’s mark beat the old track record of 1:53.50. She had skated 1:53.20.',
      ['former track nobody 113.5', 'set track Anna Falk 113.2'],
    ],
  ])('is one of several, joined or listed: %s', (words, expected) => expect(ofRace(words)).toEqual(expected));

  it('does not fall to somebody who is only told to have skated before it was broken twice', () =>
    expect(ofRace('Lind skated 1:53.20. The track record fell twice.')).toEqual([]));
});

describe('a mark that was not made', () => {
  it('beats no record', () =>
    expect(
      records(
        'Vera Lind (SWE) holds the world record in the pole vault, 5.06m. She will attempt 5.07m, and failed at 5.08m.',
      ),
    ).toEqual(['standing world Vera Lind -']));
});

describe('records that lines and rows of results mark', () => {
  it.each([
    ['lines', '1. Vera Lind (SWE) 1:53.20 TR, NR\n2. Anna Falk (GER) 1:53.90 =NR\n3. Eva Ruiz (ESP) 1:55.00'],
    [
      'a table',
      '| Rank | Name | Nation | Time | Remark |\n| --- | --- | --- | --- | --- |\n| 1 | Vera Lind | SWE | 1:53.20 | TR, NR |\n| 2 | Anna Falk | GER | 1:53.90 | =NR |\n| 3 | Eva Ruiz | ESP | 1:55.00 | |',
    ],
  ])('%s', (_, list) =>
    expect(records(`The ice was fast on Saturday afternoon.\n\n## Women's 1500m\n\n${list}`)).toEqual([
      'set track Vera Lind 113.2',
      'set national Vera Lind 113.2',
      'equalled national Anna Falk 113.9',
    ]),
  );
});

describe('lines that list a record', () => {
  const head = "The ice was fast on Saturday afternoon.\n\n## Women's 1500m\n\n";

  it.each([
    [
      'by its name, its code and its mark, the bearer on either side',
      '- World record (WR): 1:49.81 – Anna Falk (GER), 2029\n- Track record: Eva Ruiz (ESP) 1:53.29 (2030)',
      ['standing world Anna Falk 109.81', 'standing track Eva Ruiz 113.29'],
    ],
    [
      'as it was and as it is',
      '- Old world record: Anna Falk (GER) -- 1:50.20\n- New world record: Eva Ruiz (ESP) -- 1:49.81',
      ['former world Anna Falk 110.2', 'set world Eva Ruiz 109.81'],
    ],
    [
      'in a row of its own',
      '| Record | Skater | Time |\n| --- | --- | --- |\n| World record | Anna Falk (GER) | 1:49.81 |',
      ['standing world Anna Falk 109.81'],
    ],
  ])('%s', (_, lines, expected) => expect(records(`${head}${lines}`)).toEqual(expected));
});

describe('a record in somebody’s brackets', () =>
  it('is theirs, whoever is named behind', () =>
    expect(ofRace('Only two women were faster at the start, Falk (4.49, a new start record) and Ruiz (4.58).')).toEqual(
      ['set other Anna Falk -'],
    )));

describe('a record that counts wins', () =>
  it('is no record of times', () =>
    expect(
      ofRace('Lind won in 1:53.20, a track record. With ten titles she is level with the record of Falk.'),
    ).toEqual(['set track Vera Lind 113.2'])));

describe('a national record', () =>
  it('is nobody’s of another nation', () =>
    expect(ofRace('Lind won in 1:53.20, an Italian record.')).toEqual(['set national nobody 113.2'])));

describe('a record taken up again', () =>
  it('is of another event once that is named', () =>
    expect(
      records(
        'Vera Lind (SWE) won the Women’s 500m in 37.20, a Swedish record. The women’s 1000m went to Eva Ruiz (ESP) in 1:13.40. She was 0.28 under the old mark, which was her own.',
      ),
    ).toContain('set national Vera Lind 37.2')));
