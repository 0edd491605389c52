/**
 * A function that works its answer out once for each object it is asked about: what holds of a whole release is asked
 * again at every sentence and fact of it.
 */
export function oncePer<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (of) => {
    const entry = known.get(of) ?? { answer: work(of) };
    known.set(of, entry);
    return entry.answer;
  };
}
