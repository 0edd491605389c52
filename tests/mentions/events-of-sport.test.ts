import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/mentions/annotate.ts';
import { eventRulesOf } from '../../src/mentions/events-of-sport.ts';
import { readingOf } from '../support/reading.ts';

const found = (sport: string | null, sentence: string) =>
  annotate(readingOf(sentence), eventRulesOf(sport)).map(({ kind, value, start, end }) => ({
    text: sentence.slice(start, end),
    name: kind === 'event' ? value.name : null,
    sport: kind === 'event' ? value.sport : null,
  }));

describe('everyday words that a sport has as events', () => {
  test.each([
    ['alpine skiing', 'Lind finished her season with the downhill.', 'downhill', 'Downhill'],
    ['alpine skiing', 'Falk had been second in Saturday’s slalom.', 'slalom', 'Slalom'],
    ['luge', 'The doubles was won by Berg and Holm.', 'doubles', 'Doubles'],
    ['alpine skiing', 'Lind wins Trysil downhill', 'downhill', 'Downhill'],
    ['alpine skiing', 'Perfect run gives Lind downhill win', 'downhill', 'Downhill'],
    ['alpine skiing', 'Lind wins downhill as Berg crashes', 'downhill', 'Downhill'],
    ['alpine skiing', 'Lind surprises favourites in slalom', 'slalom', 'Slalom'],
    ['biathlon', 'Lind holds off Berg to win sprint', 'sprint', 'Sprint'],
    ['biathlon', 'Lind Claims Pursuit After Clean Shooting', 'Pursuit', 'Pursuit'],
    ['biathlon', 'It was her third downhill and her first biathlon sprint.', 'sprint', 'Sprint'],
    ['cross-country skiing', 'Norway won both cross-country sprints.', 'sprints', 'Sprint'],
    [
      'cross-country skiing',
      'They were the winners of the individual sprints.',
      'individual sprints',
      'Individual Sprint',
    ],
    ['rowing', 'Berg and Holm won the pair.', 'pair', 'Pair'],
    ['ski jumping', 'Lind was sixth on the normal hill.', 'normal hill', 'Normal Hill'],
    ['track cycling', 'Berg took the kilo title.', 'kilo', 'Kilo'],
    ['luge', 'Berg was fourth in the luge.', 'luge', 'Luge'],
    ['track cycling', 'The men’s sprint team had a day off.', 'men’s sprint team', 'Team Sprint'],
    ['triathlon', 'Berg won the Olympic-distance race.', 'Olympic-distance', 'Triathlon'],
    ['skeleton', 'In skeleton, Falk led at halfway.', 'skeleton', 'Skeleton'],
  ])('%s: %s', (sport, sentence, text, name) => expect(found(sport, sentence)).toEqual([{ text, name, sport }]));

  test.each([
    ['rowing', 'It was one of the four medals, and the eight had one.'],
    ['biathlon', 'He lost the sprint for second.'],
    ['biathlon', 'They went off in the pursuit of gold.'],
    ['luge', 'She won with the double margin.'],
    ['luge', 'It was a good day for Lillehammer Luge.'],
    ['bobsleigh', 'They won in the bobsleigh they had built.'],
    ['speed skating', 'He won the downhill.'],
    ['alpine skiing', 'The Norwegian downhill squad trained on a steep downhill section.'],
    ['biathlon', 'It was her first individual title.'],
    ['athletics', 'The women’s sprint team trained in Oslo.'],
    ['triathlon', 'It was a long distance to go from there.'],
    ['alpine skiing', 'Lind fastest in downhill training'],
    ['biathlon', 'Lind wins in sprint finish'],
    ['biathlon', 'Lind sets off in pursuit of gold'],
    ['short track', 'Hosts sweep relays'],
    [null, 'He won the downhill.'],
  ])('%s: not %s', (sport, sentence) => expect(found(sport, sentence)).toEqual([]));
});
