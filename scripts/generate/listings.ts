import { type Entry, nationWords, type Race } from './race.ts';
import type { Writer } from './writer.ts';

/** A way to set down all results of a race, as blocks of markdown. */
export type Listing = (race: Race, writer: Writer) => string[];

/** "Saga Ohlsäter (SWE)", "Norway". */
function who({ event }: Race, { people, nation }: Entry, writer: Writer): string {
  writer.nation(nation);
  if (event.entry === 'team') return nationWords(nation).name.replace(/^the /, '');
  return `${people.map((person) => writer.athlete(person)).join(' / ')} (${nation})`;
}

const numbered: Listing = (race, writer) => [
  `Results, ${race.event.name}:`,
  race.entries.map((entry) => `${entry.rank}. ${who(race, entry, writer)} ${writer.mark(race, entry)}`).join('\n'),
];

const running: Listing = (race, writer) => {
  const rows = race.entries.map((entry) => `${entry.rank}. ${who(race, entry, writer)} ${writer.mark(race, entry)}`);
  return [`${race.event.name}: ${rows.join(', ')}`];
};

const table: Listing = (race, writer) => {
  const measure = { time: 'Time', points: 'Points', metres: 'Mark' }[race.event.measure];
  const rows = race.entries.map((entry) => {
    writer.nation(entry.nation);
    const isTeam = race.event.entry === 'team';
    const name = isTeam ? nationWords(entry.nation).name.replace(/^the /, '') : who(race, entry, writer);
    return `| ${entry.rank} | ${name} | ${writer.mark(race, entry)} |`;
  });
  return [
    `### Results ${race.event.name}`,
    [`| Rank | Name | ${measure} |`, '| ---: | --- | ---: |', ...rows].join('\n'),
  ];
};

export const LISTS: readonly Listing[] = [numbered, running, table];
