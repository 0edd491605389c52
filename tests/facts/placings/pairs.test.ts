import { describe, expect, it } from 'vitest';
import { placesIn } from './reading.ts';

const HEADLINE = 'Luge World Cup in Winterberg, Germany';
const CAST =
  'The men’s doubles and the women’s doubles opened the luge World Cup on Saturday. Nils Falk and Kurt Berg of Germany, Arvo Lind and Jaan Tamm of Estonia and Vera Holm and Anna Ruud of Norway had won last year.\n\n';
const told = (passage: string) => placesIn(CAST + passage, HEADLINE).filter((line) => !line.endsWith('before'));

describe('two named together', () => {
  it('are one in a sport that has two slide as one, whatever event stands nearest', () =>
    expect(told('Nils Falk and Kurt Berg finished the two runs in 1:16.554 to take gold.')).toEqual([
      "1 | Nils Falk / Kurt Berg | Men's Doubles",
    ]));

  it('are one behind those they lost to', () =>
    expect(told('Falk and Berg won the men’s doubles ahead of Lind and Tamm.')).toEqual([
      "1 | Nils Falk / Kurt Berg | Men's Doubles",
      "2 | Arvo Lind / Jaan Tamm | Men's Doubles",
    ]));

  it('are one in front of the second', () =>
    expect(told('Lind and Tamm took silver in the men’s doubles behind Falk and Berg.')).toEqual([
      "1 | Nils Falk / Kurt Berg | Men's Doubles",
      "2 | Arvo Lind / Jaan Tamm | Men's Doubles",
    ]));

  it('are one where only the last has a nation', () =>
    expect(told('Olav and Karl Moe of Norway led the men’s doubles. The Moe brothers finished fifth.')).toEqual([
      "5 | Olav Moe / Karl Moe | Men's Doubles",
    ]));

  it('race in doubles, where the release names no event for one', () => {
    const third = 'The women’s doubles was next. Olav Moe and Karl Hagen of Norway were third.';
    expect(placesIn(third, HEADLINE)).toEqual(["3 | Olav Moe / Karl Hagen | Men's Doubles"]);
    const shared = 'Next was the men’s singles. Olav Moe and Karl Hagen of Norway shared third place.';
    expect(placesIn(shared, HEADLINE)).toEqual(["3 | Karl Hagen | Men's Singles", "3 | Olav Moe | Men's Singles"]);
  });

  it.each(['The duo', 'The pair', 'The team', 'They', 'The Germans'])('are who is meant by "%s"', (words) =>
    expect(
      told(`Nils Falk and Kurt Berg led after the first run. ${words} finished second in the men’s doubles.`),
    ).toEqual(["2 | Nils Falk / Kurt Berg | Men's Doubles"]),
  );

  it('are one behind the noun for two', () =>
    expect(told('Falk and Berg won the men’s doubles ahead of the Estonian pair of Lind and Tamm.')).toEqual([
      "1 | Nils Falk / Kurt Berg | Men's Doubles",
      "2 | Arvo Lind / Jaan Tamm | Men's Doubles",
    ]));

  it('race in doubles, whatever word stands in front of those', () =>
    expect(told('Gold in doubles went to Nils Falk and Kurt Berg.')).toEqual([
      "1 | Nils Falk / Kurt Berg | Men's Doubles",
    ]));
});

it('are placed by their scores, best first', () =>
  expect(
    placesIn(
      'In the pairs, Eva Ruiz/Juan Soto (ESP) (209.15) beat Anna Falk/Nils Kern (GER) (201.22) and Ida Moe/Odd Berg (NOR) (188.30).',
      'European Figure Skating Championships in Brekke',
    ),
  ).toEqual([
    '1 | Eva Ruiz / Juan Soto | Pairs',
    '2 | Anna Falk / Nils Kern | Pairs',
    '3 | Ida Moe / Odd Berg | Pairs',
  ]));

describe('a crew of two', () => {
  const slid = (passage: string) => placesIn(passage, 'Bobsleigh World Cup in Igls, Austria');
  it.each([
    [
      'teamed up',
      'Nils Falk (Falun, Sweden) teamed with Kurt Berg (Mora, Sweden) to win the two-man race.',
      "1 | Nils Falk / Kurt Berg | Men's Two-Man",
    ],
    [
      'known by its pilot',
      'Nils Falk and Kurt Berg of Sweden led the two-man race. Falk finished second.',
      "2 | Nils Falk / Kurt Berg | Men's Two-Man",
    ],
    [
      'but not by who pilots another',
      'Nils Falk of Sweden trained with Kurt Berg of Sweden. Falk finished second in the two-man race.',
      "2 | Nils Falk | Men's Two-Man",
    ],
  ])('is one, %s', (_, passage, line) => expect(slid(passage)).toEqual([line]));
});

describe('a pair of figure skaters', () => {
  const skated = (passage: string) => placesIn(passage, 'Figure skating Grand Prix in Hamar');

  it('is one under a heading that is its event alone', () =>
    expect(skated('**Pairs**\n\nVera Ruud and Jan Tamm (EST) took silver.')).toEqual([
      '2 | Vera Ruud / Jan Tamm | Pairs',
    ]));

  it('is not meant by what one of the two did alone', () =>
    expect(
      skated('**Pairs**\n\nVera Ruud and Jan Tamm (EST) led. Ruud had been third in 2031 with her brother.'),
    ).toEqual([]));

  it('has the titles of both, where the last spoken of is one of them', () =>
    expect(
      skated(
        '**Pairs**\n\nVera Ruud and Jan Tamm (EST) skated last, and Ruud fell. The 2031 European champions still took silver.',
      ),
    ).toContain('1 | Vera Ruud / Jan Tamm | Pairs | before'));

  it('defends a title with what it scored, and not with what it hopes for', () => {
    const scored = '**Pairs**\n\nVera Ruud and Jan Tamm (EST) totalled 182.86 points to defend their European title.';
    expect(skated(scored)).toEqual(['1 | Vera Ruud / Jan Tamm | Pairs', '1 | Vera Ruud / Jan Tamm | Pairs | before']);
    expect(skated('**Pairs**\n\nVera Ruud and Jan Tamm (EST) came to defend their European title.')).toEqual([
      '1 | Vera Ruud / Jan Tamm | Pairs | before',
    ]);
  });

  it('has its titles as one, and is not the nation whose title it is', () =>
    expect(skated('Vera Ruud and Jan Tamm, the 2031 U.S. pairs champions, finished fifth overall.')).toEqual([
      '1 | Vera Ruud / Jan Tamm | Pairs | before',
      '5 | Vera Ruud / Jan Tamm | Pairs',
    ]));
});

describe('who beats another at the line', () => {
  const women = (passage: string) =>
    placesIn(`The women’s singles of the luge World Cup were held on Saturday.\n\n${passage}`, HEADLINE);

  it('won, where no pairs are raced', () =>
    expect(
      women('Vera Holm of Norway edged defending and Olympic champion Anna Ruud of Norway by 0.031 seconds.'),
    ).toEqual(expect.arrayContaining(["1 | Vera Holm | Women's Singles", "2 | Anna Ruud | Women's Singles"])));

  it('did not, where another is told to have won', () =>
    expect(
      women(
        'Ida Falk of Sweden won the women’s singles. Vera Holm of Norway edged Anna Ruud of Norway by 0.031 seconds.',
      ),
    ).toEqual(["1 | Ida Falk | Women's Singles"]));
});
