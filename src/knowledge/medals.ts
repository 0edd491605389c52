/** Medals and the words for the places they stand for. Source: English and Alpine usage in federations' releases. */

/** "silver" → 2. The fourth place has medals of its own in jest. */
export const MEDALS: ReadonlyMap<string, number> = new Map([
  ['gold', 1],
  ['silver', 2],
  ['bronze', 3],
]);

/** Medals that do not exist: the fourth place. Always with the word "medal". */
export const MOCK_MEDALS: readonly string[] = ['tin', 'wooden', 'chocolate', 'leather', 'pewter'];

/** What follows a medal's colour where it names a race, a list or a hope, not a place. */
export const MEDAL_COMPOUNDS: readonly string[] = [
  ...['race', 'races', 'match', 'matches', 'final', 'finals', 'game', 'bout', 'contest', 'heat', 'duel', 'battle'],
  ...['favourite', 'favourites', 'favorite', 'favorites', 'hope', 'hopes', 'hopeful'],
  ...['count', 'table', 'tally', 'tallies', 'standings', 'contender', 'contenders', 'contention', 'ceremony'],
  ...['potential', 'chance', 'chances', 'winning', 'standard', 'label', 'sponsor', 'partner', 'ribbon'],
];

/** Nouns for having come first. */
export const VICTORIES: readonly string[] = [
  ...['title', 'titles', 'crown', 'crowns', 'rainbow jersey', 'rainbow jerseys', 'victory', 'win', 'triumph'],
];

/** What follows "title" or "crown" where nobody has it: "title sponsor", "title race". */
export const TITLE_COMPOUNDS: readonly string[] = [
  ...['sponsor', 'sponsors', 'race', 'fight', 'bout', 'battle', 'contender', 'contenders', 'hopes', 'hopeful', 'bid'],
  ...[
    'defence',
    'defense',
    'defender',
    'holder',
    'holders',
    'track',
    'role',
    'song',
    'decider',
    'favourite',
    'favorite',
    'page',
  ],
];

/** Places by their step on the podium. */
export const STEPS: ReadonlyMap<string, number> = new Map([
  ['top', 1],
  ['highest', 1],
  ['second', 2],
  ['third', 3],
  ['last', 3],
  ['final', 3],
  ['lowest', 3],
  ['bottom', 3],
]);
