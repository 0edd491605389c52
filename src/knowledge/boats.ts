/**
 * Classes of boats, as programmes and results of regattas write them behind M or W: "M2x", "W8+".
 *
 * Source: World Rowing, Rules of Racing, appendix on boat classes.
 */
const BOATS: ReadonlyMap<string, string> = new Map([
  ['1x', 'Single Sculls'],
  ['2-', 'Pair'],
  ['2x', 'Double Sculls'],
  ['4-', 'Four'],
  ['4x', 'Quadruple Sculls'],
  ['8+', 'Eight'],
]);

/** All classes, for patterns. */
export function boatClasses(): string[] {
  return [...BOATS.keys()];
}

/** The event of a class: "2x" is the Double Sculls. */
export function boatOfClass(boat: string): string | undefined {
  return BOATS.get(boat);
}

/**
 * Canoes and kayaks by the number who paddle, as programmes write them in front of the distance: "K1 500m".
 *
 * Source: ICF, Canoe Sprint Competition Rules.
 */
const CANOES: ReadonlyMap<string, string> = new Map([
  ['c1', 'Canoe Single'],
  ['c2', 'Canoe Double'],
  ['k1', 'Kayak Single'],
  ['k2', 'Kayak Double'],
  ['k4', 'Kayak Four'],
]);

/** The event that a class and a length name, whatever the length: "K1 500m" is a Kayak Single. */
export function canoeOf(words: string): string | undefined {
  const [, boat = ''] = /^([ck][124]) \d+m$/i.exec(words) ?? [];
  return CANOES.get(boat.toLowerCase());
}
