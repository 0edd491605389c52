import type * as z from 'zod';

/** Whether a value is, as it stands, what a schema would give back of it. */
export type Fits = (value: unknown) => boolean;

const never: Fits = () => false;

/**
 * What a schema says yes to, for values that come by the thousand and nearly always fit: zod makes an object and a list for
 * each value within, and a copy of all. A yes means that zod would give back the same with its keys in the same order. A no
 * means nothing: whatever is not known here (a refinement, a transformation) is never said yes to, so zod has to be asked.
 */
export function fitsOf(schema: z.core.$ZodType, known = new Map<z.core.$ZodType, Fits>()): Fits {
  const made = known.get(schema) ?? make(schema as z.core.$ZodTypes, (inner) => fitsOf(inner, known));
  known.set(schema, made);
  return made;
}

function make({ _zod: { def } }: z.core.$ZodTypes, of: (schema: z.core.$ZodType) => Fits): Fits {
  const checks = (def.checks ?? []).map((check) => checkOf((check as z.core.$ZodChecks)._zod.def));
  return checks.reduce<Fits>((one, other) => (value) => one(value) && other(value), kindOf(def, of));
}

function kindOf(def: z.core.$ZodTypes['_zod']['def'], of: (schema: z.core.$ZodType) => Fits): Fits {
  switch (def.type) {
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? objectOf(def.shape, of) : never;
    case 'array':
      return listOf(of(def.element));
    case 'record':
      return isPlain(def.keyType) && isPlain(def.valueType) ? isRecord : never;
    case 'nullable': {
      const inner = of(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'enum':
      return among(Object.values(def.entries));
    case 'literal':
      return among(def.values);
    case 'string':
      return textOf(def);
    case 'number':
      return numberOf(def);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    default:
      return never;
  }
}

function objectOf(shape: Readonly<Record<string, z.core.$ZodType>>, of: (schema: z.core.$ZodType) => Fits): Fits {
  const keys = Object.keys(shape);
  const fits = Object.values(shape).map(of);
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    let at = 0;
    for (const key in value) {
      if (key !== keys[at] || !fits[at]?.((value as Record<string, unknown>)[key])) return false;
      at += 1;
    }
    return at === keys.length;
  };
}

function listOf(item: Fits): Fits {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (let at = 0; at < value.length; at += 1) if (!item(value[at])) return false;
    return true;
  };
}

function isPlain({ _zod: { def } }: z.core.$ZodType): boolean {
  return def.type === 'string' && !('format' in def) && def.checks === undefined;
}

const isRecord: Fits = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  // Zod leaves that key out.
  !Object.hasOwn(value, '__proto__') &&
  Object.values(value).every((item) => typeof item === 'string');

function among(values: readonly unknown[]): Fits {
  const set = new Set(values);
  return (value) => set.has(value);
}

function textOf(def: z.core.$ZodStringDef): Fits {
  const { format, pattern } = def as Partial<z.core.$ZodStringFormatDef>;
  if (format === undefined) return (value) => typeof value === 'string';
  if (pattern === undefined) return never;
  return (value) => typeof value === 'string' && pattern.test(value);
}

function numberOf(def: z.core.$ZodNumberDef): Fits {
  const { format } = def as Partial<z.core.$ZodNumberFormatDef>;
  if (format === undefined) return Number.isFinite;
  return format === 'safeint' ? Number.isSafeInteger : never;
}

function checkOf(def: z.core.$ZodChecks['_zod']['def']): Fits {
  switch (def.check) {
    case 'min_length':
      return (value) => (value as string | readonly unknown[]).length >= def.minimum;
    case 'string_format': {
      const { pattern } = def;
      return pattern ? (value) => pattern.test(value as string) : never;
    }
    case 'greater_than': {
      const { value: bound, inclusive } = def;
      return inclusive
        ? (value) => (value as number) >= (bound as number)
        : (value) => (value as number) > (bound as number);
    }
    default:
      return never;
  }
}
