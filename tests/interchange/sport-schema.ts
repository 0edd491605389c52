/**
 * The terms of the IPTC Sport Schema 1.1 that podium may use, with what they are a kind of, belong to and hold.
 *
 * Source: https://sportschema.org/ontologies/main/ and https://sportschema.org/ontologies/sport-facets/ (CC BY 4.0), and for the values of NewsCodes the shapes in
 * iptc/sport-schema, ontologies/iptc-sport-shacl.ttl.
 */
export const PREFIXES = {
  sport: 'https://sportschema.org/ontologies/main/',
  spfacet: 'https://sportschema.org/ontologies/sport-facets/',
} as const;

/** Classes, and the class above each. */
export const CLASSES: Readonly<Record<string, string | null>> = {
  'sport:Action': 'sport:ParticipatableThing',
  'sport:Agent': null,
  'sport:Athlete': 'sport:Individual',
  'sport:Competition': 'sport:ParticipatableThing',
  'sport:CompetitionPhase': 'sport:ParticipatableThing',
  'sport:CompetitorParticipation': 'sport:Participation',
  'sport:Individual': 'sport:Agent',
  'sport:IndividualParticipation': 'sport:CompetitorParticipation',
  'sport:ParticipatableThing': null,
  'sport:Participation': null,
  'sport:Team': 'sport:Agent',
  'sport:TeamParticipation': 'sport:CompetitorParticipation',
};

const NEWSCODES = 'http://cv.iptc.org/newscodes/';

/** Properties: whose they are, and what they hold: a class, a datatype, or the beginning of a NewsCode. */
export const PROPERTIES: Readonly<Record<string, { readonly of: string; readonly holds: string }>> = {
  'spfacet:distance': { of: 'sport:Competition', holds: 'xsd:string' },
  'spfacet:gender': { of: 'sport:Competition', holds: `${NEWSCODES}asportfacetvalue/` },
  'sport:competitionPhaseType': { of: 'sport:CompetitionPhase', holds: `${NEWSCODES}sptournamentphase/` },
  'sport:nationality': { of: 'sport:Individual', holds: 'xsd:string' },
  'sport:parent': { of: 'sport:ParticipatableThing', holds: 'sport:ParticipatableThing' },
  'sport:participation': { of: 'sport:ParticipatableThing', holds: 'sport:Participation' },
  'sport:participationBy': { of: 'sport:Participation', holds: 'sport:Agent' },
  'sport:phaseInCompetition': { of: 'sport:CompetitionPhase', holds: 'sport:Competition' },
  'sport:rank': { of: 'sport:CompetitorParticipation', holds: 'xsd:string' },
  'sport:score': { of: 'sport:CompetitorParticipation', holds: 'xsd:string' },
  'sport:scoreUnits': { of: 'sport:CompetitorParticipation', holds: `${NEWSCODES}spscoreunits/` },
};

/** The NewsCodes that are used. Source: iptc/sport-schema, vocabularies/ (CC BY 4.0). */
export const CODES: ReadonlySet<string> = new Set(
  [
    ...['men', 'women', 'mixed'].map((code) => `asportfacetvalue/${code}`),
    ...['final', 'heat', 'qualification', 'quarter-final', 'round', 'semi-final'].map(
      (code) => `sptournamentphase/${code}`,
    ),
    'spscoreunits/time-absolute',
  ].map((code) => `${NEWSCODES}${code}`),
);
