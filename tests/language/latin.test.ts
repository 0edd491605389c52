import { describe, expect, it } from 'vitest';
import { fitting, isLatin, latinTwin } from '../../src/language/latin.ts';

const COMMON = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isLatin);

describe('the Latin twin of a pattern', () => {
  it.each(['u', 'iu'])('has the same letters and figures in its classes, with the flags %s', (flags) => {
    for (const name of ['L', 'Lu', 'Ll', 'M', 'N'])
      for (const source of [`^\\p{${name}}$`, `^[\\p{${name}}’-]$`, `^[^\\p{${name}}]$`]) {
        const pattern = new RegExp(source, flags);
        const twin = latinTwin(pattern);
        expect(twin.flags).toBe(flags.replace('u', ''));
        expect(COMMON.filter((character) => twin.test(character) !== pattern.test(character))).toEqual([]);
      }
  });

  it('has the same in what is not of a class', () => {
    for (const name of ['L', 'Lu', 'Ll', 'M', 'N']) {
      const pattern = new RegExp(`^\\P{${name}}$`, 'u');
      const twin = latinTwin(pattern);
      expect(twin).not.toBe(pattern);
      expect(COMMON.filter((character) => twin.test(character) !== pattern.test(character))).toEqual([]);
    }
  });

  it('takes the same capitals for the same small letters', () => {
    const letters = COMMON.filter((character) => /\p{L}/u.test(character));
    const text = letters.join('');
    for (const letter of letters)
      expect(text.match(new RegExp(letter, 'gi'))).toEqual(text.match(new RegExp(letter, 'giu')));
  });

  it('takes the same for spaces, words and their ends', () => {
    for (const source of ['\\s', '\\w', '\\W', '\\d', '.', 'a\\b.', 'a\\B.'])
      for (const flags of ['u', 'iu']) {
        const [pattern, twin] = [new RegExp(source, flags), new RegExp(source, flags.replace('u', ''))];
        const differing = COMMON.filter((character) => twin.test(`a${character}`) !== pattern.test(`a${character}`));
        expect(differing).toEqual([]);
      }
  });

  it('is the pattern itself where that asks for what the twin cannot say', () => {
    for (const pattern of [/a/, /\P{Lu}/iu, /[\P{L}]/u, /\u{1f3c5}/u, /🥇?/u, /\u212a/iu, /ẞ/iu, /\p{Script=Greek}/u])
      expect(latinTwin(pattern)).toBe(pattern);
  });

  it('stands in for a pattern in Latin text only', () => {
    const pattern = /\p{Lu}\p{L}+/u;
    expect(fitting(pattern, 'Łódź – “Škoda”').exec('– Łódź')?.[0]).toBe('Łódź');
    for (const text of ['Αθήνα', '🏅', '\u212a', 'ſ', 'e\u0301', '東京']) expect(fitting(pattern, text)).toBe(pattern);
  });
});
