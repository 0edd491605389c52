/**
 * Classes of para sport, as programmes and reports write them beside an event: letters, and a number or two ("T54", "F40/41").
 *
 * Sources: World Para Athletics (T, F), World Para Swimming (S, SB, SM), UCI (B, C, H, T), World Rowing (PR), ICF (KL, VL),
 * World Triathlon (PTS, PTVI, PTWC), classification rules; H also the ICF's for hand cyclists of older lists.
 */
const LETTERS: readonly string[] = ['B', 'C', 'F', 'H', 'PR', 'PTS', 'S', 'SB', 'SM', 'T'];

/** One class, or two that start together: "T11", "F40/41", "T53-54", "T53/T54", "PTWC". */
export const PARA_CLASS = `(?:(?:${LETTERS.toReversed().join('|')})\\d{1,2}(?:[-–/](?:${LETTERS.join('|')})?\\d{1,2}(?![\\p{L}\\p{N}]))?|[KV]L[123]|PT(?:VI|WC)\\d?|B(?=[ \\u00a0]\\d))`;

const CLASS_AHEAD = new RegExp(`^(?<group>${PARA_CLASS})(?= |$)`, 'u');

/** The class that the name of an event begins with; "" where it has none. */
export function paraClassOf(name: string | null): string {
  return CLASS_AHEAD.exec(name ?? '')?.groups?.group ?? '';
}

/**
 * Groups that have races of their own, as programmes write them between whose race it is and the race: by age ("Men's Junior
 * Keirin", "U23 Time Trial"), in wheelchairs, of all classes at once, or by grade, as rowers' national championships have
 * them. Sources: UCI, World Athletics, World Rowing and World Para Athletics, programmes of 2015 to 2026; Rowing New Zealand and Rowing
 * Australia, grades of the national championships.
 */
export const RACE_GROUP =
  '(?:junior|youth|u-?\\d\\d|under-\\d\\d|wheelchair|universal|premier|intermediate|novice|masters)';

/** A class or group at the head of an event's name. */
export const EVENT_CLASS = `(?:${PARA_CLASS}|Multi-class|Junior|Youth|U\\d\\d|Wheelchair|Universal|Premier|Intermediate|Novice|Masters)`;

const GROUP_AHEAD = new RegExp(`^(?<group>${EVENT_CLASS}(?: ${EVENT_CLASS})?)(?= |$)`, 'u');

/** The class or group that the name of an event begins with; "" where it has none. */
export function eventClassOf(name: string | null): string {
  return GROUP_AHEAD.exec(name ?? '')?.groups?.group ?? '';
}
