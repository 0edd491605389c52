/**
 * Classes of para sport, as programmes and reports write them beside an event: letters, and a number or two ("T54", "F40/41").
 *
 * Sources: World Para Athletics (T, F), World Para Swimming (S, SB, SM), UCI (B, C, H, T), World Rowing (PR; AS, TA and LTA until 2016), ICF (KL, VL),
 * World Triathlon (PTS, PTVI, PTWC), classification rules; H also the ICF's for hand cyclists of older lists.
 */
const LETTERS: readonly string[] = ['B', 'C', 'F', 'H', 'PR', 'PTS', 'S', 'SB', 'SM', 'T'];

/** Rowers' classes of old, in front of their boats: "LTA Mixed Coxed Four". */
const ROWERS =
  "(?:AS|LTA|TA)(?=[ \\u00a0](?:(?:[Ww]om|[Mm])en['’]s[ \\u00a0]|[Mm]ixed[ \\u00a0])?(?:[Ss]ingle|[Dd]ouble|[Cc]oxed)[ \\u00a0])";

/** One class, or two that start together: "T11", "F40/41", "T53-54", "T53/T54", "PTWC". */
export const PARA_CLASS = `(?:(?:${LETTERS.toReversed().join('|')})\\d{1,2}(?:[-–/](?:${LETTERS.join('|')})?\\d{1,2}(?![\\p{L}\\p{N}]))?|[KV]L[123]|PT(?:VI|WC)\\d?|B(?=[ \\u00a0]\\d)|${ROWERS})`;

const CLASS_AHEAD = new RegExp(`^(?<group>${PARA_CLASS})(?= |$)`, 'u');

/** The class that the name of an event begins with; "" where it has none. */
export function paraClassOf(name: string | null): string {
  return CLASS_AHEAD.exec(name ?? '')?.groups?.group ?? '';
}
