import { describe, expect, it } from 'vitest';
import { company } from './company.ts';

const nations = (text: string) => company(text).people.all.map(({ name, nation }) => `${name} ${nation}`);

describe('the nation of a list of ranks', () => {
  it.each([
    'For Denmark, Ida Falkholt was 12th and Mia Sundlo 15th.',
    'For Team Denmark it was Ida Falkholt in 12th and Mia Sundlo in 15th.',
    'Among the Danish swimmers Ida Falkholt was 12th, Mia Sundlo 15th.',
    'It was a good day for the Danes, with Ida Falkholt first and Mia Sundlo third.',
    'The Danish women were led by Ida Falkholt in eighth; Mia Sundlo was 13th.',
    'Best of the Danes were Ida Falkholt in 14th and Mia Sundlo in 18th.',
    'No Swede reached the final; Ida Falkholt was 32nd and Mia Sundlo 40th.',
    'None of the Danes reached the final. Ida Falkholt was 32nd and Mia Sundlo 40th.',
    'No other Swede reached the final. Ida Falkholt (12th) and Mia Sundlo (15th) missed out.',
    'Ida Falkholt finished 8th and Mia Sundlo 13th as the Danish women had a good day.',
  ])('%s', (text) => {
    const code = text.includes('Swede') ? 'SWE' : 'DEN';
    expect(nations(text)).toEqual([`Ida Falkholt ${code}`, `Mia Sundlo ${code}`]);
  });

  it.each([
    'Ida Falkholt was third and Mia Sundlo fifth as the Danish umpire rang the bell.',
    'No Swede reached the final. Ida Falkholt won ahead of Mia Sundlo.',
    'No Danish rider could follow Ida Falkholt, and nobody beat Mia Sundlo.',
  ])('%s', (text) => {
    expect(nations(text)).toEqual(['Ida Falkholt null', 'Mia Sundlo null']);
  });

  it('none, where somebody is of another', () => {
    expect(nations('For Denmark, Ida Falkholt was 12th and Mia Sundlo (NOR) 15th.')[1]).toBe('Mia Sundlo NOR');
  });
});

describe('a nation of which there was nobody', () => {
  it('is not that of who was better', () => {
    expect(nations('None of the Danes could follow Ida Falkholt, who won by two seconds.')).toEqual([
      'Ida Falkholt null',
    ]);
  });

  it('is that of the exception', () => {
    expect(nations('No Swede has made the final since Ida Falkholt in 2006.')).toEqual(['Ida Falkholt SWE']);
  });
});
