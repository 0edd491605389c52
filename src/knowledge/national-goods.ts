/**
 * What a nation has, wins or feels through its own: "Denmark's first medal", "the Danish record", "Danish hopes". Nouns in
 * the singular, with their plurals where "s" does not make one.
 *
 * Source: what federations (ISU, FIS, IBU, World Athletics, World Aquatics, UCI, World Rowing) and news agencies write of
 * medals, records and hopes of a nation, 2008-2026.
 */
export const NATIONAL_GOODS: readonly string[] = [
  ...['account', 'agony', 'ambition', 'anthem', 'best', 'bronze', 'celebration', 'challenge', 'charge'],
  ...['cheer', 'collection', 'color', 'colour', 'count', 'crown', 'debut', 'delight', 'disappointment'],
  ...['dominance', 'double', 'drought', 'flag', 'gold', 'hat-trick', 'haul', 'heartbreak', 'history', 'honor'],
  ...['honour', 'hope', 'interest', 'joy', 'mark', 'medal', 'medal count', 'medal tally', 'one-two', 'party'],
  ...['place', 'podium', 'pride', 'record', 'record book', 'reign', 'result', 'silver', 'spot', 'streak'],
  ...['success', 'successes', 'sweep', 'tallies', 'tally', 'title', 'total', 'treble', 'trifecta', 'triumph'],
  ...['victories', 'victory', 'wait', 'win'],
];
