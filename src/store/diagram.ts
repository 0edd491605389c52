import { TABLES, VERSION } from './definition/index.ts';
import type { Table } from './definition/table.ts';
import { columnsOf } from './dialects/dialect.ts';
import { VIEWS } from './views/index.ts';

/** The part of the docs that is written by the definition: the diagram, the tables and the views. */
export function schemaPage(): string {
  return [
    `Version ${VERSION} of the schema: ${TABLES.length} tables, ${VIEWS.length} views.`,
    ['```mermaid', ...erDiagram(), '```'].join('\n'),
    ['| table | rows |', '| --- | --- |', ...TABLES.map(({ name, comment }) => `| \`${name}\` | ${comment} |`)].join(
      '\n',
    ),
    ['| view | rows |', '| --- | --- |', ...VIEWS.map(({ name, comment }) => `| \`${name}\` | ${comment} |`)].join(
      '\n',
    ),
  ].join('\n\n');
}

/** Tables, columns and what points where, for mermaid. */
function erDiagram(): string[] {
  return ['erDiagram', ...TABLES.flatMap(relations), ...TABLES.flatMap(entity)];
}

/** One line a foreign key; where it may hold nothing, the line is dotted at that end. */
function relations({ name, columns, foreign }: Table): string[] {
  return foreign.map(({ columns: from, table }) => {
    const optional = from.some((column) => columns[column]?.nullable);
    return `  ${table} ${optional ? '|o' : '||'}--o{ ${name} : "${from.at(-1)}"`;
  });
}

function entity(table: Table): string[] {
  const { name, primary, foreign, columns } = table;
  const pointing = new Set(foreign.flatMap(({ columns }) => columns));
  const lines = columnsOf(columns).map(([column, { kind, nullable }]) => {
    const keys = [...(primary.includes(column) ? ['PK'] : []), ...(pointing.has(column) ? ['FK'] : [])].join(', ');
    return `    ${kind} ${column} ${keys} ${nullable ? '"may be null"' : ''}`
      .trimEnd()
      .replace(/ +/g, ' ')
      .replace(/^ /, '    ');
  });
  return [`  ${name} {`, ...lines, '  }'];
}
