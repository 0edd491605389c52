import type { Page } from '../facts/page.ts';
import { statementAt } from '../facts/statement-at.ts';
import { nationOfCode } from '../knowledge/nations.ts';
import type { TeamEntity } from '../resolve/teams.ts';
import type { Team } from '../schema/release.ts';
import type { Registry, TeamEntry } from './registry.ts';
import type { ToSpans } from './spans.ts';

/** The teams that facts are about, with the members the text names in the same event. */
export function teams(page: Page, registry: Registry, named: readonly TeamEntity[], spans: ToSpans): Team[] {
  const lineups = named
    .filter((team) => team.kind === 'nation')
    .map((team) => ({ ...team, event: eventOf(page, team) }));
  return [...registry.teams.values()].map((entry) => {
    const { id, competitor, event } = entry;
    const lineup = lineups.find(
      (each) => competitor.kind === 'nation' && each.nation === competitor.code && each.event === event?.name,
    );
    const members = competitor.kind === 'pair' ? competitor.members : (lineup?.members ?? []);
    const substitutes = lineup?.substitutes ?? [];
    for (const athlete of [...members, ...substitutes]) registry.competing.add(athlete);
    return {
      id,
      ...nameOf(entry),
      event: registry.event(event),
      members: members.map(({ key }) => key),
      substitutes: substitutes.map(({ key }) => key),
      mentions: spans(...(lineup?.mentions ?? [])),
    };
  });
}

function nameOf({ competitor }: TeamEntry): Pick<Team, 'name' | 'kind' | 'nation'> {
  if (competitor.kind === 'nation')
    return { name: nationOfCode(competitor.code)?.name ?? competitor.code, kind: 'nation', nation: competitor.code };
  const name = competitor.members.map((member) => member.name).join(' / ');
  return { name, kind: 'pair', nation: competitor.members[0]?.nation ?? null };
}

/** Name of the event a team's members are named in; null where the text does not say. */
function eventOf(page: Page, { mentions: [first], nation }: TeamEntity): string | null {
  const statement = first && statementAt(page, first.start);
  if (!statement || nation === null) return null;
  const competitor = { kind: 'nation' as const, code: nation };
  return page.discourse.eventAt(statement, first.start, { competitor })?.value.name ?? null;
}
