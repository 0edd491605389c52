/** A node of the graph, or a value in it. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type Node = { readonly [key: string]: Json };

/** A node of what is known: nulls and empty lists are left out, a list of one is that one. */
export function node(fields: Readonly<Record<string, Json | null | undefined>>): Node {
  const known = Object.entries(fields).flatMap(([key, value]): [string, Json][] => {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value) || value.length > 1) return [[key, value]];
    return value.length === 0 ? [] : [[key, value[0] as Json]];
  });
  return Object.fromEntries(known);
}

/** A number with its exact digits: JSON-LD would make a double of one that is not whole. */
export function decimal(value: number): Json {
  if (Number.isInteger(value)) return value;
  const digits = String(value);
  return digits.includes('e') ? value : typed('xsd:decimal', digits);
}

/** Milliseconds as seconds. */
export function seconds(ms: number): Json {
  return typed('xsd:decimal', (ms / 1000).toFixed(3));
}

export function typed(type: 'xsd:decimal' | 'xsd:date' | 'xsd:time' | 'xsd:gYear' | 'xsd:anyURI', value: string): Json {
  return { '@type': type, '@value': value };
}
