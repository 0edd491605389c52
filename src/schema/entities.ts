import * as z from 'zod';

/** Evidence: a W3C TextPositionSelector in Unicode code points of the file, with line and column (1-based) and text. */
export const span = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  line: z.int().positive(),
  column: z.int().positive(),
  text: z.string(),
});

export const gender = z.enum(['men', 'women', 'mixed']);
/** A readable id: lower-case ASCII words joined by hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/);
/** IOC code, or a neutral or historical one such as ROC, AIN, URS. */
export const nationCode = z.string().regex(/^[A-Z]{3}$/);
export const isoDate = z.iso.date();

const mentions = z.array(span);

export const competition = z.strictObject({
  id,
  name: z.string().min(1),
  year: z.int().nullable(),
  host: z.string().nullable(),
  mentions,
});

export const event = z.strictObject({
  id,
  /** "Women's 1500m", "Mixed Relay". */
  name: z.string().min(1),
  sport: z.string().nullable(),
  gender: gender.nullable(),
  /** Metres. */
  distance: z.number().positive().nullable(),
  team: z.boolean(),
  mentions,
});

export const nation = z.strictObject({
  id,
  code: nationCode,
  /** ISO 3166-1 alpha-3, where there is one. */
  iso: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  name: z.string().min(1),
  mentions,
});

const personFields = {
  id,
  /** The fullest form in the text. */
  name: z.string().min(1),
  given: z.string().nullable(),
  family: z.string(),
  gender: z.enum(['men', 'women']).nullable(),
  nation: nationCode.nullable(),
  /** Other forms the text uses: accents lost, nicknames, typo variants. */
  variants: z.array(z.string()),
  mentions,
};

export const athlete = z.strictObject(personFields);
export const person = z.strictObject({ ...personFields, role: z.string().nullable() });

export const team = z.strictObject({
  id,
  /** The nation's name, or the names of a pair joined by " / ". */
  name: z.string().min(1),
  kind: z.enum(['nation', 'pair']),
  nation: nationCode.nullable(),
  /** Id of the event the team competes in; null for a nation as such. */
  event: id.nullable(),
  /** Ids of athletes. */
  members: z.array(id),
  substitutes: z.array(id),
  mentions,
});
