import { canonical } from '../schema/json.ts';
import { type Release, SCHEMA, type Span } from '../schema/release.ts';
import { fragment, releaseIri, words } from './iris.ts';

/** Code points of context on either side of a quotation from the text. */
const CONTEXT = 32;

interface Body {
  readonly type: 'TextualBody' | 'SpecificResource';
  readonly purpose: 'tagging' | 'identifying' | 'describing';
  readonly value?: string;
  readonly format?: string;
  readonly source?: string;
}

interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying' | 'describing';
  readonly body: readonly Body[];
  readonly target: readonly object[];
}

/**
 * A release as a collection of annotations on its text, on one line (https://www.w3.org/TR/annotation-model/): one for
 * every mention of an entity, and one for every fact, on all the words it stands on.
 */
export function toWebAnnotations(release: Release, text: string): string {
  const iri = releaseIri(release);
  const items = new Annotator(canonical(release), iri, [...text]).annotations();
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${iri}#annotations`,
    type: 'AnnotationCollection',
    generator: { type: 'Software', name: SCHEMA },
    label: release.source.path ?? 'standard input',
    total: items.length,
    first: { id: `${iri}#annotations/1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection)}\n`;
}

const ENTITIES = {
  competitions: 'competition',
  events: 'event',
  nations: 'nation',
  athletes: 'athlete',
  people: 'person',
  teams: 'team',
} as const;

const FACTS = {
  times: 'time',
  scores: 'score',
  placings: 'placing',
  records: 'record',
  quotes: 'quote',
  schedule: 'scheduled',
  incidents: 'incident',
  problems: 'problem',
} as const;

class Annotator {
  readonly #release: Release;
  readonly #iri: string;
  readonly #points: readonly string[];

  constructor(release: Release, iri: string, points: readonly string[]) {
    this.#release = release;
    this.#iri = iri;
    this.#points = points;
  }

  annotations(): Annotation[] {
    return [
      ...(['headline', 'date', 'place'] as const).flatMap((field) => this.#header(field)),
      ...keys(ENTITIES).flatMap((list) => this.#mentions(list)),
      ...keys(FACTS).flatMap((list) => this.#facts(list)),
    ];
  }

  #header(field: 'headline' | 'date' | 'place'): Annotation[] {
    const stated = this.#release.release[field];
    if (stated === null || stated.evidence.length === 0) return [];
    const { evidence, ...rest } = stated;
    return [this.#annotation(`#release/${field}`, 'describing', [tag(field), data(rest)], evidence)];
  }

  #mentions(list: keyof typeof ENTITIES): Annotation[] {
    return this.#release[list].flatMap(({ id, name, mentions }) =>
      mentions.map((span, index) => {
        const source = `${this.#iri}${fragment(list, id)}`;
        const body: Body[] = [
          tag(ENTITIES[list]),
          { type: 'SpecificResource', purpose: 'identifying', source },
          { type: 'TextualBody', purpose: 'describing', value: name },
        ];
        return this.#annotation(`${fragment(list, id)}/mentions/${index + 1}`, 'identifying', body, [span]);
      }),
    );
  }

  #facts(list: keyof typeof FACTS): Annotation[] {
    return this.#release[list].map((entry) => {
      const { evidence, ...rest } = entry;
      return this.#annotation(`#${list}/${entry.id}`, 'describing', [tag(FACTS[list]), data(rest)], evidence);
    });
  }

  #annotation(id: string, motivation: Annotation['motivation'], body: Body[], spans: readonly Span[]): Annotation {
    const target = spans.map((span) => this.#target(span));
    return { id: `${this.#iri}#annotations/${id.slice(1)}`, type: 'Annotation', motivation, body, target };
  }

  /** The same words found in two ways: by where they stand, and by what they say between what. */
  #target({ start, end, text }: Span) {
    const cut = (from: number, to: number) => this.#points.slice(Math.max(0, from), to).join('');
    return {
      id: `${this.#iri}${words({ start, end })}`,
      type: 'SpecificResource',
      source: this.#iri,
      selector: [
        { type: 'TextPositionSelector', start, end },
        {
          type: 'TextQuoteSelector',
          exact: text,
          prefix: cut(start - CONTEXT, start),
          suffix: cut(end, end + CONTEXT),
        },
      ],
    };
  }
}

function tag(value: string): Body {
  return { type: 'TextualBody', purpose: 'tagging', value };
}

/** All that a fact says, its evidence aside, in the words of podium's own schema. */
function data(value: object): Body {
  return { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(value) };
}

function keys<T extends object>(table: T): (keyof T)[] {
  return Object.keys(table) as (keyof T)[];
}
