/** Clocks, turns and tables that the measurements share. */

/** Milliseconds since some moment. */
type Clock = () => number;
export const wall: Clock = () => performance.now();
/** Of the processor, which others on the machine disturb less. */
export const cpu: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

type Contenders = Readonly<Record<string, () => unknown>>;

/** Milliseconds that contenders take, each the median over the rounds; rounds of warming up are not counted. */
export function byTurns(contenders: Contenders, rounds: number, warmup: number, clock: Clock): Map<string, number> {
  return medians(Object.keys(contenders), rounds, warmup, (name) => {
    const start = clock();
    contenders[name]?.();
    return clock() - start;
  });
}

/** What is measured of each name, turn by turn: the median over the rounds. */
export function medians(
  names: readonly string[],
  rounds: number,
  warmup: number,
  measure: (name: string) => number,
): Map<string, number> {
  const measured = new Map(names.map((name): [string, number[]] => [name, []]));
  for (let round = -warmup; round < rounds; round += 1)
    for (const [name, list] of measured) {
      const figure = measure(name);
      if (round >= 0) list.push(figure);
    }
  return new Map([...measured].map(([name, list]) => [name, median(list)]));
}

export const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

/** A table of milliseconds, each against one of them. */
export function compare(title: string, times: ReadonlyMap<string, number>, base: string): void {
  const of = times.get(base) ?? Number.NaN;
  const rows = [...times].map(([name, ms]) => [name, ms.toFixed(1), (ms / of).toFixed(2)]);
  table(title, ['', 'median ms', `against ${base}`], rows);
}

export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  print('', `### ${title}`, '', line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line));
}

export function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
