/** Rows of a text table: one row a line, cells between bars, white space around a cell dropped. Blank lines separate. */
export function readTable(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

/** The entries of a cell that holds several, between commas. An empty cell holds none. */
export function entries(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
