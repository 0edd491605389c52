import { competitorKey } from '../discourse/competitor-key.ts';
import type { Competitor, EventKey } from '../facts/draft.ts';
import type { PersonEntity } from '../resolve/entities.ts';
import { slug } from './ids.ts';

/** A competitor that is a team: a nation in one event (or as such), or a pair. */
export interface TeamEntry {
  readonly id: string;
  readonly competitor: Exclude<Competitor, { kind: 'athlete' }>;
  readonly event: EventKey | null;
}

/** The entities that facts point at, met as the facts are written: events, teams, and people who compete. */
export class Registry {
  readonly events = new Map<string, EventKey>();
  readonly teams = new Map<string, TeamEntry>();
  readonly competing = new Set<PersonEntity>();

  /** Id of an event; null for none. */
  event(event: EventKey | null): string | null {
    if (!event) return null;
    const id = slug(event.name);
    if (!this.events.has(id)) this.events.set(id, event);
    return id;
  }

  /** Id of an athlete or, for a nation or pair, of its team in that event; null for nobody. */
  competitor(competitor: Competitor | null, event: EventKey | null): string | null {
    if (!competitor) return null;
    if (competitor.kind === 'athlete') {
      this.competing.add(competitor.person);
      return competitor.person.key;
    }
    if (competitor.kind === 'pair') for (const member of competitor.members) this.competing.add(member);
    const id = ['team', slug(competitorKey(competitor)), ...(event ? [slug(event.name)] : [])].join('.');
    if (!this.teams.has(id)) this.teams.set(id, { id, competitor, event });
    this.event(event);
    return id;
  }
}
