import { clock } from '../../schema/clock.ts';
import type { Release, Result } from '../../schema/release.ts';
import { finder, fragment } from '../iris.ts';
import { TIME_ABSOLUTE } from './context.ts';
import { cited, contest, measured } from './entities.ts';
import { type Json, type Node, node, seconds, typed } from './node.ts';

/** Unit of seconds. Source: UN/CEFACT Recommendation 20, as schema.org asks for. */
const SECONDS = 'SEC';

/** What the release says: an observation a figure or place, quotations, the programme, incidents, the results table. */
export function factNodes(release: Release): Node[] {
  const write = new FactWriter(release);
  return [
    ...release.times.map((time) => write.time(time)),
    ...release.scores.map((score) => write.score(score)),
    ...release.placings.map((placing) => write.placing(placing)),
    ...release.records.map((record) => write.record(record)),
    ...release.quotes.map((quote) => write.quote(quote)),
    ...release.schedule.map((item) => write.scheduled(item)),
    ...release.incidents.map((incident) => write.incident(incident)),
    ...release.results.map((row) => write.result(row)),
  ];
}

type Fact = Pick<Release['times'][number], 'id' | 'rule' | 'evidence' | 'because'>;

class FactWriter {
  readonly #find: ReturnType<typeof finder>;
  readonly #teams: ReadonlySet<string>;

  constructor(release: Release) {
    this.#find = finder(release);
    this.#teams = new Set(release.teams.map(({ id }) => id));
  }

  time(time: Release['times'][number]): Node {
    return this.#observation('times', time, [time.competitor, contest(time.event, time.round)], {
      name: time.kind,
      description: time.text,
      // The vocabulary has a gap only for whoever is behind, and ours may be the lead of whoever is ahead.
      measuredProperty: time.kind === 'result' ? 'iptc:score' : null,
      ...inSeconds(time.ms),
    });
  }

  score(score: Release['scores'][number]): Node {
    return this.#observation('scores', score, [score.competitor, contest(score.event, null)], {
      name: score.segment ?? 'score',
      description: score.text,
      measuredProperty: 'iptc:score',
      ...measured(score.value, score.unit),
    });
  }

  placing(placing: Release['placings'][number]): Node {
    const { competitor, event, round, rank, current, competition } = placing;
    const where = competition ?? (current ? null : 'an earlier competition');
    return this.#observation('placings', placing, [competitor, contest(event, round)], {
      name: 'placing',
      description: where,
      measuredProperty: 'iptc:rank',
      value: rank,
    });
  }

  record(record: Release['records'][number]): Node {
    return this.#observation('records', record, [record.holder, contest(record.event, null)], {
      name: `${record.type} record`,
      description: record.status,
      ...inSeconds(record.ms),
    });
  }

  quote(quote: Release['quotes'][number]): Node {
    return node({
      '@id': fragment('quotes', quote.id),
      '@type': 'Quotation',
      text: quote.text,
      spokenByCharacter: quote.speaker === null ? null : this.#find.who(quote.speaker),
      citation: cited(quote.evidence),
      isPartOf: '',
      'prov:wasDerivedFrom': quote.because.map(this.#find.fact),
    });
  }

  scheduled({ id, round, date, localTime, evidence, because }: Release['schedule'][number]): Node {
    return node({
      '@id': fragment('schedule', id),
      '@type': 'Schedule',
      name: round,
      startDate: date === null ? null : typed('xsd:date', date),
      startTime: localTime === null ? null : typed('xsd:time', `${localTime}:00`),
      subjectOf: cited(evidence),
      'prov:wasDerivedFrom': because.map(this.#find.fact),
    });
  }

  incident(incident: Release['incidents'][number]): Node {
    const { id, kind, competitor, replacement, event, round, evidence, because } = incident;
    return node({
      '@id': fragment('incidents', id),
      '@type': ['Event', 'iptc:Action'],
      name: kind,
      about: [competitor, replacement].flatMap((who) => (who === null ? [] : [this.#find.who(who)])),
      'iptc:parent': contest(event, round),
      subjectOf: cited(evidence),
      'prov:wasDerivedFrom': because.map(this.#find.fact),
    });
  }

  /** A row of the results table: somebody's part in an event. */
  result(row: Result): Node {
    const score = row.time ? clock(row.time.value) : row.score ? String(row.score.value) : null;
    return node({
      '@id': fragment('results', row.id),
      '@type': this.#teams.has(row.competitor) ? 'iptc:TeamParticipation' : 'iptc:IndividualParticipation',
      'iptc:participationBy': this.#find.who(row.competitor),
      // The vocabulary asks for words here; the observations hold the numbers.
      'iptc:rank': row.rank === null ? null : String(row.rank.value),
      'iptc:score': score,
      'iptc:scoreUnits': row.time === null ? null : typed('xsd:anyURI', TIME_ABSOLUTE),
      'prov:wasDerivedFrom': cellFacts(row).map(this.#find.fact),
    });
  }

  #observation(
    list: 'times' | 'scores' | 'placings' | 'records',
    fact: Fact,
    [competitor, where]: readonly [string | null, string | null],
    fields: Readonly<Record<string, Json | null | undefined>>,
  ): Node {
    const about = [...(competitor === null ? [] : [this.#find.who(competitor)]), ...(where === null ? [] : [where])];
    return node({
      '@id': fragment(list, fact.id),
      '@type': 'Observation',
      ...fields,
      observationAbout: about,
      measurementMethod: fact.rule,
      subjectOf: cited(fact.evidence),
      'prov:wasDerivedFrom': fact.because.map(this.#find.fact),
    });
  }
}

function inSeconds(ms: number | null) {
  return ms === null ? {} : { value: seconds(ms), unitCode: SECONDS };
}

function cellFacts({ rank, medal, time, gap, score, status }: Result): string[] {
  return [...new Set([rank, medal, time, gap, score, status].flatMap((cell) => cell?.facts ?? []))];
}
