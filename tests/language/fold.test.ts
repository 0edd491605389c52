import { expect, it } from 'vitest';
import { fold, foldLoosely } from '../../src/language/fold.ts';

it('takes case, accents and strokes off', () => {
  expect(fold('Sølvberg-ŁUNDE')).toBe('solvberg-lunde');
  expect(fold('D’Incaro')).toBe("d'incaro");
});

it('reads vowels written with two letters as one', () => {
  expect(foldLoosely('OESTERLUND')).toBe(foldLoosely('Österlund'));
  expect(foldLoosely('Håland')).toBe(foldLoosely('Haaland'));
});
