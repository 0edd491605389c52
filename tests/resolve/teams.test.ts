import { describe, expect, it } from 'vitest';
import { company } from './company.ts';

const teams = (body: string) =>
  company(body).teams.map(({ kind, nation, members, substitutes }) => ({
    kind,
    nation,
    members: members.map(({ family }) => family),
    substitutes: substitutes.map(({ family }) => family),
  }));

describe('resolveTeams', () => {
  it('reads the members in brackets behind a nation', () => {
    expect(teams('Denmark (Anna Sundelo, Britt Abrelo and Clara Vantongo) won the Team Pursuit.')).toEqual([
      { kind: 'nation', nation: 'DEN', members: ['Sundelo', 'Abrelo', 'Vantongo'], substitutes: [] },
    ]);
  });

  it('reads members with one code, and who came in', () => {
    const text =
      'Anna Sundelo, Britt Abrelo and Clara Vantongo (NED) won the semi-final of the Team Pursuit. Doris Kampel (NED) replaced Abrelo in the Final.';
    expect(teams(text)).toEqual([
      { kind: 'nation', nation: 'NED', members: ['Sundelo', 'Abrelo', 'Vantongo'], substitutes: ['Kampel'] },
    ]);
  });

  it('reads pairs', () => {
    expect(teams('Anna Sundelo/Pieter Abrelo (SWE) won the Pairs title in the evening.')).toEqual([
      { kind: 'pair', nation: 'SWE', members: ['Sundelo', 'Abrelo'], substitutes: [] },
    ]);
  });

  it('makes no team of a podium', () => {
    expect(teams('Anna Sundelo (SWE), Britt Abrelo (NED) and Clara Vantongo (ITA) won the medals.')).toEqual([]);
  });
});
