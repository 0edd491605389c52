import type * as z from 'zod';

export type Path = (string | number)[];
/** Is given one value and where it stands: one list for the whole walk, for few paths are told. */
type Visit = (value: unknown, path: Path) => void;
type Walk = (value: unknown, path: Path, visit: Visit) => void;

/** Visits every value that a part of a schema stands for, by the shortest way, in the order of the schema. */
export function everyOf(schema: z.core.$ZodType, part: z.core.$ZodType): (value: unknown, visit: Visit) => void {
  const walk = walkTo(part, schema);
  return (value, visit) => walk?.(value, [], visit);
}

/** Undefined where nothing below is of the part. */
function walkTo(part: z.core.$ZodType, schema: z.core.$ZodType): Walk | undefined {
  if (schema === part) return (value, path, visit) => visit(value, path);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return throughFields(part, def.shape);
  if (def.type === 'array') return throughList(walkTo(part, def.element));
  if (def.type !== 'nullable') return undefined;
  const walk = walkTo(part, def.innerType);
  return (
    walk &&
    ((value, path, visit) => {
      if (value !== null) walk(value, path, visit);
    })
  );
}

function throughFields(part: z.core.$ZodType, shape: z.core.$ZodShape): Walk | undefined {
  const fields = Object.entries(shape).flatMap(([key, schema]) => {
    const walk = walkTo(part, schema);
    return walk ? [{ key, walk }] : [];
  });
  if (fields.length === 0) return undefined;
  return (value, path, visit) => {
    for (const { key, walk } of fields) {
      path.push(key);
      walk((value as Record<string, unknown>)[key], path, visit);
      path.pop();
    }
  };
}

function throughList(walk: Walk | undefined): Walk | undefined {
  return (
    walk &&
    ((value, path, visit) => {
      for (const [index, item] of (value as readonly unknown[]).entries()) {
        path.push(index);
        walk(item, path, visit);
        path.pop();
      }
    })
  );
}
