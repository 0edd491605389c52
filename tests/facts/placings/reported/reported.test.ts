import { describe, expect, it } from 'vitest';
import { placesIn } from '../reading.ts';

const EVENT = "The Men's 500m was the last race of Saturday.";

describe('places that nobody took', () => {
  it.each([
    ['denied', 'Marco Ferrandi (ITA) did not win a medal.'],
    ['denied', 'Marco Ferrandi (ITA) could not win the title.'],
    ['thought', 'Marco Ferrandi (ITA) thought he had won gold.'],
    ['hoped for', 'Marco Ferrandi (ITA) had a chance of winning gold.'],
    ['hoped for', 'Marco Ferrandi (ITA) had set his sights on the title.'],
    ['fought for', 'Marco Ferrandi (ITA) and Pieter Hoekstra (NED) were fighting for bronze.'],
    ['chased', 'Marco Ferrandi (ITA) was chasing his third title.'],
    ['prevented', 'Pieter Hoekstra (NED) stopped Marco Ferrandi (ITA) from chasing a third title.'],
    ['in sight', 'Marco Ferrandi (ITA) was on course for gold.'],
    ['nearly', 'Marco Ferrandi (ITA) almost pushed Pieter Hoekstra (NED) into second place.'],
    ['a race', 'Marco Ferrandi (ITA) started in the bronze medal race.'],
    ['for the time being', 'Marco Ferrandi (ITA) is second.'],
    ['a stage', 'Marco Ferrandi (ITA) was second after the opening lap.'],
    ['a stage', 'Marco Ferrandi (ITA) was second behind Hoekstra at the bell.'],
    ['a stage', 'Marco Ferrandi (ITA) turned first at 100m.'],
    ['a stage', 'Marco Ferrandi (ITA), who had been hiding in fourth, needed a single move.'],
    ['a stage', 'Starting 27th, Marco Ferrandi (ITA) found his rhythm.'],
    ['taken away', 'Marco Ferrandi (ITA) came in third place but was later disqualified.'],
    ['taken away', 'Marco Ferrandi (ITA) crossed the line second but was penalised.'],
    ['counted', 'Marco Ferrandi (ITA) has won gold medals every year.'],
    ['counted', 'Marco Ferrandi (ITA) and Pieter Hoekstra (NED) took one victory each.'],
    ['standings', 'Marco Ferrandi (ITA) moved up to second in the World Cup standings.'],
    ['standings', 'Marco Ferrandi (ITA) was third with 200 points.'],
    ['standings', 'Marco Ferrandi (ITA) clinched the World Cup title.'],
    ['a list of all times', 'Marco Ferrandi (ITA) moved to second on the all-time list.'],
    ['a stage', 'Marco Ferrandi (ITA) jumped out to second place behind Pieter Hoekstra (NED) with one lap to go.'],
    ['counted', 'Marco Ferrandi (ITA) got his second of these championships.'],
    ['in general', 'Skaters receive 100 points for a victory.'],
    ['over and above', 'Marco Ferrandi (ITA) was faster than third place.'],
  ])('%s: %s', (_, text) => {
    expect(placesIn(`${EVENT} ${text}`)).toEqual([]);
  });
});

describe('places that sound like it, and were taken', () => {
  it.each([
    ['Marco Ferrandi (ITA) could only finish fifth.', 5],
    ['Marco Ferrandi (ITA) did no better than fourth.', 4],
    ['Marco Ferrandi (ITA) did not start well, but took silver.', 2],
    ['Marco Ferrandi (ITA) battled to bronze.', 3],
    ['Marco Ferrandi (ITA) finished third after a fall in the last lap.', 3],
    ['Marco Ferrandi (ITA) started with a win.', 1],
    ['Marco Ferrandi (ITA) celebrated his first World Cup win.', 1],
    ['Marco Ferrandi (ITA) stopped the clock at 34.80 to take bronze.', 3],
  ])('%s', (text, rank) => {
    expect(placesIn(`${EVENT} ${text}`)).toEqual([`${rank} | Marco Ferrandi | Men's 500m`]);
  });
});
