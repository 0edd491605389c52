/**
 * Rinks, tracks and stadiums that are known by a name which does not say what they are: a "Thialf record" is of the place.
 *
 * Sources: ISU, rinks of speed skating World Cups and championships, 2005 to 2026; World Athletics, stadiums of the Diamond League.
 */
export const VENUES: ReadonlySet<string> = new Set([
  'Alau',
  'Bislett',
  'Letzigrund',
  'M-Wave',
  'Medeu',
  'Thialf',
  'Ullevi',
  'Vikingskipet',
]);
