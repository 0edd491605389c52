import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CLASSES, CODES, PREFIXES, PROPERTIES } from './sport-schema.ts';

/** A statement as `jsonld` gives it. */
export interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term & { readonly datatype?: Term };
}
interface Term {
  readonly termType: string;
  readonly value: string;
}

const SCHEMA = 'http://schema.org/';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** A published vocabulary: whatever it says of a term by a property. */
export class Vocabulary {
  readonly #said = new Map<string, Map<string, Set<string>>>();

  /** @param name of its npm package below `@vocabulary/` */
  constructor(name: string) {
    const folder = path.dirname(createRequire(import.meta.url).resolve(`@vocabulary/${name}`));
    for (const [, term = '', property = '', value = ''] of readFileSync(
      path.join(folder, `${name}.nq`),
      'utf8',
    ).matchAll(/^<([^>]+)> <([^>]+)> <([^>]+)> /gm)) {
      const properties = this.#said.get(term) ?? new Map<string, Set<string>>();
      this.#said.set(term, properties);
      properties.set(property, (properties.get(property) ?? new Set()).add(value));
    }
  }

  has(term: string): boolean {
    return this.#said.has(term);
  }

  of(term: string, property: string): ReadonlySet<string> {
    return this.#said.get(term)?.get(property) ?? new Set();
  }

  /** A class and all that it is a kind of. */
  above(term: string): Set<string> {
    const all = new Set([term]);
    for (const each of all) for (const higher of this.of(each, `${RDFS}subClassOf`)) all.add(higher);
    return all;
  }
}

const schema = new Vocabulary('schema');
const prov = new Vocabulary('prov');

/** What is wrong with a graph by the vocabularies it uses: terms that are not theirs, and terms used as they are not meant. */
export function mistakesIn(quads: readonly Quad[]): string[] {
  const types = new Map<string, Set<string>>();
  for (const { subject, predicate, object } of quads)
    if (predicate.value === TYPE) types.set(subject.value, (types.get(subject.value) ?? new Set()).add(object.value));
  const mistakes = quads.flatMap((quad) => mistakeIn(quad, (node) => types.get(node) ?? new Set()));
  return [...new Set(mistakes)];
}

type Types = (node: string) => ReadonlySet<string>;

function mistakeIn(quad: Quad, types: Types): string[] {
  const { subject, predicate, object } = quad;
  const property = predicate.value;
  const words = `${[...types(subject.value)].join('+')} ${property} ${object.value} (${object.datatype?.value ?? [...types(object.value)].join('+')})`;
  if (property === TYPE)
    return schema.has(object.value) || short(object.value) in CLASSES ? [] : [`no class: ${words}`];
  if (property.startsWith(SCHEMA)) return mistakeInSchema(quad, types).map((wrong) => `${wrong}: ${words}`);
  if (short(property) in PROPERTIES) return mistakeInSport(quad, types).map((wrong) => `${wrong}: ${words}`);
  return prov.has(property) ? [] : [`no property: ${words}`];
}

function mistakeInSchema({ subject, predicate, object }: Quad, types: Types): string[] {
  const property = predicate.value;
  if (!schema.has(property)) return ['no property'];
  const kinds = (node: string) => [...types(node), ...schema.of(node, TYPE)].flatMap((type) => [...schema.above(type)]);
  const owners = schema.of(property, `${SCHEMA}domainIncludes`);
  const values = schema.of(property, `${SCHEMA}rangeIncludes`);
  const isOwner = kinds(subject.value).some((kind) => owners.has(kind));
  const held = object.termType === 'Literal' ? literal(object.datatype?.value ?? '') : kinds(object.value);
  const isValue =
    held.some((kind) => values.has(kind)) || (values.has(`${SCHEMA}Property`) && isProperty(object.value));
  return [...(isOwner ? [] : ['of another class']), ...(isValue ? [] : ['of another range'])];
}

function literal(datatype: string): string[] {
  const kinds: Readonly<Record<string, string>> = {
    string: 'Text',
    integer: 'Number',
    decimal: 'Number',
    double: 'Number',
    date: 'Date',
    gYear: 'Date',
    time: 'Time',
  };
  return [`${SCHEMA}${kinds[datatype.replace(XSD, '')]}`];
}

function mistakeInSport({ subject, predicate, object }: Quad, types: Types): string[] {
  const { of, holds } = PROPERTIES[short(predicate.value)] as { of: string; holds: string };
  const kinds = (node: string) => [...types(node)].flatMap((type) => above(short(type)));
  const isValue = holds.startsWith('http')
    ? object.value.startsWith(holds) && CODES.has(object.value)
    : holds.startsWith('xsd:')
      ? object.datatype?.value === holds.replace('xsd:', XSD)
      : kinds(object.value).includes(holds);
  return [...(kinds(subject.value).includes(of) ? [] : ['of another class']), ...(isValue ? [] : ['of another range'])];
}

function above(type: string): string[] {
  const higher = CLASSES[type];
  return higher ? [type, ...above(higher)] : [type];
}

function isProperty(iri: string): boolean {
  return short(iri) in PROPERTIES;
}

function short(iri: string): string {
  const [prefix, base] = Object.entries(PREFIXES).find(([, base]) => iri.startsWith(base)) ?? [];
  return base === undefined ? iri : `${prefix}:${iri.slice(base.length)}`;
}
