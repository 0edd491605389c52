/** Edits (one letter more, less, other, or two swapped) between two words; `limit` + 1 as soon as there are more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(rows, a, b, i);
    if (Math.min(...row) > limit) return limit + 1;
    rows.push(row);
  }
  return Math.min(rows.at(-1)?.at(-1) ?? 0, limit + 1);
}

/** Row `i` of the table of distances between beginnings of `a` and `b`. */
function nextRow(rows: readonly (readonly number[])[], a: string, b: string, i: number): number[] {
  const above = rows[i - 1] ?? [];
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swap = swapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : change;
    row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
  }
  return row;
}
