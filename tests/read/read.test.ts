import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.ts';
import { sourceOf, texts } from './outline.ts';

const PROSE = 'The race was won by the skater from the north, who had never been on a podium before this winter.';

describe('text', () => {
  it('takes out emphasis and links, and records where links are', () => {
    const reading = read('Gold for **[Edda Quist](#edda)** and *silver* for [Una\nVelde][u].\n\n[u]: #una\n');
    expect(reading.text).toBe('Gold for Edda Quist and silver for Una Velde.');
    expect(reading.links.map(({ start, end }) => reading.text.slice(start, end))).toEqual(['Edda Quist', 'Una Velde']);
    expect(sourceOf(reading, 'Edda Quist and silver')).toEqual(['Edda Quist](#edda)** and *silver']);
    expect(sourceOf(reading, 'Una Velde')).toEqual(['Una\nVelde']);
  });

  it('decodes references and escapes, each mapped as a whole', () => {
    const reading = read('Quist &amp; Velde clocked 1&#58;14.2 \\[photo finish\\] &copy; &nosuch; AT&T');
    expect(reading.text).toBe('Quist & Velde clocked 1:14.2 [photo finish] © &nosuch; AT&T');
    expect(sourceOf(reading, '1:14.2')).toEqual(['1&#58;14.2']);
    expect(sourceOf(reading, '&')).toEqual(['&amp;']);
    expect(sourceOf(reading, '[photo')).toEqual(['\\[photo']);
  });

  it('keeps the byte-order mark in the source and out of the text', () => {
    const reading = read('\uFEFF# Quist wins\r\n\r\nShe won by 0.02.\r\n');
    expect(reading.text).toBe('Quist wins\n\nShe won by 0.02.');
    expect(sourceOf(reading, '0.02')).toEqual(['0.02']);
  });

  it('folds white space, drops what no reader sees, composes accents', () => {
    const reading = read(`${PROSE} 400\u00a0m  for Bjo\u0308rn\u200b Vel\u00adde.`);
    expect(reading.text).toBe(`${PROSE} 400 m for Björn Velde.`);
    expect(sourceOf(reading, 'Björn')).toEqual(['Bjo\u0308rn']);
    expect(sourceOf(reading, 'Velde')).toEqual(['Vel\u00adde']);
  });

  it('drops inline HTML, keeps the text of HTML blocks, hides scripts', () => {
    expect(texts('The 4<sup>th</sup> place.<br>Then the 5<sup>th</sup>.')).toEqual(['The 4th place.', 'Then the 5th.']);
    expect(texts('<div class="a"><p>One &amp; two</p>\n<p>Three</p><script>var x = 1;</script></div>')).toEqual([
      'One & two',
      'Three',
    ]);
  });

  it('leaves out comments, whatever stands in them', () => {
    expect(texts('<!-- <p>no</p> -->\n<p>Yes</p>\n<!-- never closed <p>no</p>')).toEqual(['Yes']);
  });

  it('finds addresses that markdown links by itself', () => {
    const reading = read('Mail press@ice.example or see https://ice.example/a_b, &amp; then www.ice.example now.');
    expect(reading.text).toBe('Mail press@ice.example or see https://ice.example/a_b, & then www.ice.example now.');
    expect(sourceOf(reading, 'then www.ice.example now')).toEqual(['then www.ice.example now']);
  });

  it('makes a caption block of an image, before the words around it', () => {
    expect(texts('![Quist on the podium](a.jpg) Edda Quist (NOR) at home')).toEqual([
      'Quist on the podium',
      'Edda Quist (NOR) at home',
    ]);
  });
});

describe('front matter', () => {
  it('is data, and a block a field', () => {
    const reading = read('---\ntitle: "Quist: gold"\ndate: 2031-02-03\nempty:\n---\n\nShe won.\n');
    expect(reading.metadata).toEqual({ title: 'Quist: gold', date: '2031-02-03' });
    expect(reading.blocks.map((block) => block.kind)).toEqual(['frontmatter', 'frontmatter', 'paragraph']);
    expect(sourceOf(reading, 'Quist: gold')).toEqual(['Quist: gold']);
    expect(sourceOf(reading, '2031-02-03')).toEqual(['2031-02-03']);
  });

  it('is read line by line where a colon spoils the YAML', () => {
    const reading = read("---\ntitle: Women's 500m: Quist again\nplace: 'Oslo'\n---\nShe won.\n");
    expect(reading.metadata).toEqual({ title: "Women's 500m: Quist again", place: 'Oslo' });
    expect(sourceOf(reading, 'Quist again')).toEqual(['Quist again']);
  });
});

describe('lists and tables', () => {
  it('keeps rank numbers and groups of lists', () => {
    const reading = read('- 1. Edda Quist (NOR)\n- 2. Una Velde (NED)\n\nText.\n\n1. One\n   - deeper\n2) Two\n');
    const items = reading.blocks.filter((block) => block.kind === 'item');
    expect(items.map((block) => [reading.text.slice(block.start, block.end), block.group, block.depth])).toEqual([
      ['1. Edda Quist (NOR)', 1, 1],
      ['2. Una Velde (NED)', 1, 1],
      ['1. One', 2, 1],
      ['deeper', 2, 2],
      ['2) Two', 3, 1],
    ]);
    expect(sourceOf(reading, '2. Una Velde')).toEqual(['2. Una Velde']);
  });

  it('gives every row its cells, empty ones too', () => {
    const reading = read(
      '| Rank | Name | Gap |\n|---|:--|--:|\n| 1 | **Edda** Quist | |\n| | Una \\| Velde | +0.3 |\n',
    );
    const rows = reading.blocks.map((row) => row.cells.map(({ start, end }) => reading.text.slice(start, end)));
    expect(rows).toEqual([
      ['Rank', 'Name', 'Gap'],
      ['1', 'Edda Quist', ''],
      ['', 'Una | Velde', '+0.3'],
    ]);
    expect(new Set(reading.blocks.map((row) => row.group))).toEqual(new Set([1]));
  });

  it('reads the rows of an HTML table', () => {
    const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = [
      ['1', 'Edda Quist', '37.20'],
      ['2', 'Una Velde', '37.41'],
    ]
      .map(row)
      .join('\n');
    const reading = read(`<p>Result</p>\n<table>\n${table}\n</table>`);
    expect(reading.blocks.map(({ kind, cells }) => [kind, cells.length])).toEqual([
      ['paragraph', 0],
      ['row', 3],
      ['row', 3],
    ]);
    expect(sourceOf(reading, 'Una Velde')).toEqual(['Una Velde']);
  });

  it('reads columns set apart by spaces as a table', () => {
    const reading = read('    1  Edda Quist  NOR  37.20\n    2  Una Velde   NED  37.41\n');
    expect(reading.blocks.map(({ kind, cells }) => [kind, cells.length])).toEqual([
      ['row', 4],
      ['row', 4],
    ]);
    expect(sourceOf(reading, 'Una Velde')).toEqual(['Una Velde']);
  });
});

describe('lines', () => {
  it('joins wrapped prose to one line, hyphens as they are', () => {
    const wrapped =
      'Edda Quist needed nothing but patience in the last of her three races on Sunday, and back-\n' +
      'to-back wins were hers. Una Velde came second and Oda Lien third, which\n' +
      'Norway had not seen since the winter of the long ice.';
    expect(texts(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')]);
  });

  it('keeps the lines of results, programmes and letterheads apart', () => {
    expect(texts(`${PROSE}${PROSE}\n\nWomen\n1 Edda Quist (NOR) 2:18:47\n2 Una Velde (NED) 2:20:31`).slice(1)).toEqual([
      'Women',
      '1 Edda Quist (NOR) 2:18:47',
      '2 Una Velde (NED) 2:20:31',
    ]);
    expect(texts(`${PROSE}\n${PROSE}\n\nWomen’s 500m, 12:30\nMen’s 10,000m, 14:20`)).toHaveLength(3);
  });
});

describe('page breaks', () => {
  const HEAD = 'I C E   U N I O N   O F   T H E   N O R T H';

  it('joins a paragraph over a page number and a running head, and cuts its evidence there', () => {
    const reading = read(
      `${PROSE} She won the distance in\n\n1\n\n\n\n${HEAD}\n\n6:48.90, a record of the track, by far.\n`,
    );
    expect(reading.text.startsWith(`${PROSE} She won the distance in 6:48.90, a record`)).toBe(true);
    expect(sourceOf(reading, 'in 6:48.90')).toEqual(['in', '6:48.90']);
    expect(reading.blocks.map((block) => block.zone)).toEqual(['body', 'letterhead', 'letterhead']);
  });

  it('joins a sentence that only a blank line cuts, also within a quotation', () => {
    const [first] = texts(`${PROSE} “We train with every other\n\nteams of the country,” she said.\n`);
    expect(first).toBe(`${PROSE} “We train with every other teams of the country,” she said.`);
  });

  it.each([
    ['a heading below', `${PROSE}\n\nA second life\n\n${PROSE}`, 3],
    ['a heading above lower case', `Slow ice\n\nvan Velde won the race by a hair and knew it at once.`, 2],
    ['an introduced quotation', `${PROSE} After the race Quist told the people\n\n“It was long.”`, 2],
    ['numbers of a table that lost its form', 'Quist\n\n1\n\nNOR\n\n2', 4],
  ])('does not join %s', (_, source, blocks) => {
    expect(texts(source)).toHaveLength(blocks);
  });

  it('knows running heads that come back beside page numbers', () => {
    const page = (text: string, number: number) => `Northern Ice Union – Release\n\n${text}\n\nPage ${number} of 2\n\n`;
    const reading = read(page(PROSE, 1) + page(PROSE, 2));
    expect(reading.blocks.filter((block) => block.zone === 'letterhead')).toHaveLength(4);
  });
});

describe('what looks like front matter', () => {
  it('is text where it has no keys', () => {
    expect(texts('---\n\nQuist wins\n\n---\n\nShe won.')).toEqual(['Quist wins', 'She won.']);
  });

  it('keeps block scalars on one line and each key once', () => {
    const reading = read('---\ntitle: >-\n  Quist wins\n  again\ntitle: no\n7: x\nplace: Oslo\n---\nText.');
    expect(Object.keys(reading.metadata)).toEqual(['title', 'place']);
    const folded = read('---\ntitle: |\n  Quist wins\n  again\n---\nText.');
    expect(folded.metadata).toEqual({ title: 'Quist wins again' });
  });
});

describe('time', () => {
  const LENGTH = 8000;

  /** Processor time of a reading in milliseconds, which a busy machine does not lengthen. */
  function cost(source: string): number {
    const before = process.cpuUsage();
    read(source);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }

  it.each(['-x', '<!--', '<a ', '. ', '“', 'Home > ', '12:', '---\r\n'])(
    'of "%s" repeated grows as its length',
    (piece) => {
      const source = (length: number) =>
        `---\r\n${piece.repeat(length / piece.length)}\n\n${piece.charAt(0).repeat(length)}x\n`;
      const short = Math.min(cost(source(LENGTH)), cost(source(LENGTH)), cost(source(LENGTH)));
      // Four times the length: four times the work, and room for the compiler's; the square would be sixteen.
      const long = Math.min(cost(source(4 * LENGTH)), cost(source(4 * LENGTH)));
      expect(long).toBeLessThan(10 * short + 50);
    },
  );
});
