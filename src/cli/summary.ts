import { COUNTED, type Counted, type Counts } from '../batch/count.ts';
import { problemWords } from './messages.ts';
import { plural } from './terminal.ts';

const PER_ROW = 4;
const LABELS: Readonly<Partial<Record<Counted, string>>> = { people: 'other people', schedule: 'scheduled' };

/** What a run has found, for a person to read. `where` says what became of it. */
export function summary(counts: Counts, failed: number, seconds: number, where: string): string[] {
  const took = seconds < 10 ? seconds.toFixed(2) : seconds.toFixed(0);
  const failures = failed === 0 ? '' : `, ${failed} failed`;
  return [
    `${plural(counts.releases, 'release')} read in ${took} s${spared(counts)}${failures}${where === '' ? '' : `; ${where}`}`,
    ...rows(COUNTED.map((list) => `${String(counts.found.get(list)).padStart(7)} ${LABELS[list] ?? list}`)),
    ...problems(counts),
  ];
}

/** What did not have to be extracted again. */
function spared({ made }: Counts): string {
  const unchanged = made.unchanged > 0 ? `, ${made.unchanged} unchanged` : '';
  return made.cached > 0 ? `${unchanged}, ${made.cached} from the cache` : unchanged;
}

/** The same for a machine. */
export function summaryJson(counts: Counts, failed: number, seconds: number): object {
  const { releases, made, found, problems } = counts;
  return {
    releases,
    failed,
    ...made,
    seconds,
    found: Object.fromEntries(found),
    problems: Object.fromEntries(problems),
  };
}

function rows(cells: readonly string[]): string[] {
  const lines: string[] = [];
  for (let at = 0; at < cells.length; at += PER_ROW)
    lines.push(
      cells
        .slice(at, at + PER_ROW)
        .map((cell) => cell.padEnd(22))
        .join('')
        .trimEnd(),
    );
  return lines;
}

function problems({ problems }: Counts): string[] {
  const total = [...problems.values()].reduce((sum, count) => sum + count, 0);
  const byCount = [...problems].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [
    `${String(total).padStart(7)} to look at (problems)${total === 0 ? '' : ':'}`,
    ...byCount.map(([code, count]) => `${String(count).padStart(11)} ${problemWords(code)}`),
  ];
}
