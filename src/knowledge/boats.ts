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
