/**
 * What the keys mean. The context stands in every document, so that nothing has to be fetched to read one.
 *
 * Sources: https://schema.org/ (version 2024 and later; its own context names terms by http), the IPTC Sport Schema 1.1
 * (https://sportschema.org/ontologies/main/ and https://sportschema.org/ontologies/sport-facets/, CC BY 4.0) with the
 * NewsCodes its terms ask for, and https://www.w3.org/TR/prov-o/.
 */
const LINK = { '@type': '@id' } as const;

export function contextOf(base: string) {
  return {
    '@base': base,
    '@vocab': 'http://schema.org/',
    // Elsewhere called sport, which is a property of schema.org.
    iptc: 'https://sportschema.org/ontologies/main/',
    spfacet: 'https://sportschema.org/ontologies/sport-facets/',
    prov: 'http://www.w3.org/ns/prov#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    about: LINK,
    athlete: LINK,
    citation: LINK,
    containedInPlace: LINK,
    eventSchedule: LINK,
    gender: LINK,
    isPartOf: LINK,
    measuredProperty: LINK,
    member: LINK,
    nationality: LINK,
    observationAbout: LINK,
    spokenByCharacter: LINK,
    subjectOf: LINK,
    superEvent: LINK,
    'prov:wasDerivedFrom': LINK,
    'spfacet:gender': LINK,
    'iptc:parent': LINK,
    'iptc:participation': LINK,
    'iptc:participationBy': LINK,
    'iptc:phaseInCompetition': LINK,
  };
}

const NEWSCODES = 'http://cv.iptc.org/newscodes';

/** What a distinction of ours is called in the NewsCodes. Source: https://cv.iptc.org/newscodes/asportfacetvalue/. */
export const GENDERS = {
  men: `${NEWSCODES}/asportfacetvalue/men`,
  women: `${NEWSCODES}/asportfacetvalue/women`,
  mixed: `${NEWSCODES}/asportfacetvalue/mixed`,
} as const;

/** Source: https://cv.iptc.org/newscodes/spscoreunits/. */
export const TIME_ABSOLUTE = `${NEWSCODES}/spscoreunits/time-absolute`;

/** Rounds, their number or letter left out. Source: https://cv.iptc.org/newscodes/sptournamentphase/. */
const PHASES: ReadonlyMap<string, string> = new Map([
  ['final', 'final'],
  ['first round', 'round'],
  ['heat', 'heat'],
  ['qualifying', 'qualification'],
  ['quarterfinal', 'quarter-final'],
  ['second round', 'round'],
  ['semifinal', 'semi-final'],
  ['third round', 'round'],
]);

/** The NewsCode of a round, where there is one: the final B is a round of its own, and none of theirs. */
export function phaseOf(round: string): string | null {
  const code = PHASES.get(round.replace(/ \d+$/, ''));
  return code === undefined ? null : `${NEWSCODES}/sptournamentphase/${code}`;
}
