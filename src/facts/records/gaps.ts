import { oncePer } from '../../read/once.ts';
import { within } from '../../read/ranges.ts';
import type { Page } from '../page.ts';
import type { TimeDraft } from '../times/draft.ts';
import type { Gap } from './record.ts';
import type { RecordReference } from './reference.ts';

/** "0.30", "three tenths"; "half a second" is a guess. */
const EXACT = /\d|\b(?:tenths?|hundredths?|thousandths?)\b/i;
/** A hedged difference tells no exact mark; nor does "within a tenth of". */
const HEDGED =
  /\b(?<!\bno )(?:more|less|fewer|better) than (?:an? )?$|\b(?:almost|nearly|about|around|over|under|some|roughly|well) (?:an? )?$/i;

/**
 * "improving the record by 0.77", "taking 0.36 off her mark", "0.05 short of the record": the difference nearest to the
 * record in its sentence. A former record was slower than what broke it, a standing one faster than what missed it.
 */
export function gapTo(
  page: Page,
  times: readonly TimeDraft[],
  reference: RecordReference,
  status: 'former' | 'standing',
): Gap | null {
  const { sentence } = reference.statement;
  const { text } = page.reading;
  const near = within(gapsOf(times), sentence)
    .filter(({ gap, start }) => {
      if (gap.ms === null) return false;
      const before = text.slice(Math.max(sentence.start, start - 20), start);
      return (
        EXACT.test(gap.text) && !HEDGED.test(before) && (/\d/.test(gap.text) || !/\bwithin (?:an? )?$/.test(before))
      );
    })
    .filter(({ start, end }) => leadsTo(text, reference, start, end))
    .toSorted((a, b) => Math.abs(a.start - reference.start) - Math.abs(b.start - reference.start));
  const [nearest] = near;
  const ms = nearest?.gap.ms ?? null;
  return nearest && ms !== null ? { gap: nearest.gap, difference: status === 'former' ? ms : -ms } : null;
}

/** All differences of a release where they are told, in text order. */
const gapsOf = oncePer((times: readonly TimeDraft[]) =>
  times
    .filter(({ kind }) => kind === 'gap')
    .flatMap((gap) => gap.evidence.slice(0, 1).map(({ start, end }) => ({ gap, start, end }))),
);

/** Behind the record with "by", or before it with words of comparison. */
function leadsTo(text: string, reference: RecordReference, start: number, end: number): boolean {
  if (start >= reference.end)
    return /(?:\b|^,? )by (?:just |only |a mere |exactly |no less than |fully |a full |as much as )?$/.test(
      text.slice(Math.max(reference.end, start - 20), start),
    );
  const between = text.slice(end, reference.start);
  if (
    /\bby (?:just |only )?$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^(?: seconds?)? (?:the|(?:his|her|their)(?: own)?) $/.test(between)
  )
    return true;
  if (/^(?: seconds?)?,? $/.test(text.slice(end, reference.start)))
    return /^(?:outside|short|shy|off|adrift|\p{L}+ than)/u.test(text.slice(reference.start, reference.end));
  return /^(?: seconds?)? (?:off|out of|from|short|shy|outside|under|inside|below|away|adrift|behind|above|better|faster|quicker|slower|too slow|of|on|over)\b/i.test(
    text.slice(end, reference.start),
  );
}

/** "survived by six seconds": the difference behind a record, in words as well as figures. */
export function marginBehind(
  page: Page,
  times: readonly TimeDraft[],
  { end, statement }: RecordReference,
): TimeDraft | null {
  const { text } = page.reading;
  const found = within(gapsOf(times), { start: end, end: statement.sentence.end }).find(({ start }) =>
    /\bby (?:just |only |a mere )?$/.test(text.slice(Math.max(end, start - 20), start)),
  );
  return found?.gap ?? null;
}
