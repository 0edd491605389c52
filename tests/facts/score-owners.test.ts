import { describe, expect, it } from 'vitest';
import { factsOf, pick } from '../support/facts.ts';

const HEADLINE = 'Figure skating: gold for the dancers';
const NAMES = 'In the Ice Dance Vera Lind/Per Berg (SWE) met Ida Solheim/Lars Moe (NOR). ';

const ownersOf = (body: string) => pick(factsOf(body, HEADLINE).scores, 'value', 'competitor').map(Object.values);

const LIND = 'Vera Lind / Per Berg';
const SOLHEIM = 'Ida Solheim / Lars Moe';

describe('whose a score is', () => {
  it('is told by the table that has it', () => {
    const body = `${NAMES}Solheim/Moe were out first. The score came up: 128.31.

| Rank | Name | Nation | Rhythm Dance | Free Dance | Total |
| --- | --- | --- | --- | --- | --- |
| 1 | Vera Lind/Per Berg | SWE | 84.20 | 128.31 | 212.51 |
| 2 | Ida Solheim/Lars Moe | NOR | 83.10 | 126.00 | 209.10 |`;
    expect(ownersOf(body)[0]).toEqual([128.31, LIND]);
  });

  it('is told by the same figure beside a name', () => {
    const body = `${NAMES}Solheim/Moe led. The board said 84.20. Later it was Lind/Berg (84.20) who smiled.`;
    expect(ownersOf(body)).toEqual([
      [84.2, LIND],
      [84.2, LIND],
    ]);
  });

  it('is told by the parts that add up', () => {
    const body = `${NAMES}Lind/Berg (84.20) and Solheim/Moe (83.10) fought. Solheim/Moe were out last. In the Free Dance there was 128.31 on the board, and 212.51 in all. Lind/Berg were told 212.51.`;
    expect(ownersOf(body)).toContainEqual([128.31, LIND]);
  });

  it('stays where a name stands beside the figure', () => {
    const body = `${NAMES}Solheim/Moe (84.20) led.

| Rank | Name | Nation | Rhythm Dance |
| --- | --- | --- | --- |
| 1 | Vera Lind/Per Berg | SWE | 84.20 |`;
    expect(ownersOf(body)[0]).toEqual([84.2, SOLHEIM]);
  });
});
