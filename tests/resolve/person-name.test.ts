import { expect, it } from 'vitest';
import { proseForm, splitName } from '../../src/resolve/person-name.ts';

it.each([
  ['Anna Sundelo', null, 'Anna', 'Sundelo'],
  ['Pieter van den Akkerman-Smet', 'NED', 'Pieter', 'van den Akkerman-Smet'],
  ['Antoine Kerdel-Le Goff', 'FRA', 'Antoine', 'Kerdel-Le Goff'],
  ['Hwang Seo-Bin', 'KOR', 'Seo-Bin', 'Hwang'],
  ['Noh Bit Garam', null, 'Bit Garam', 'Noh'],
  ['Min Seo Kim', 'KOR', 'Min Seo', 'Kim'],
  ['Kim Sundelo', 'SWE', 'Kim', 'Sundelo'],
  ['Johan', null, null, 'Johan'],
])('takes %s apart', (name, nation, given, family) => {
  expect(splitName(name, nation)).toMatchObject({ given, family });
});

it.each([
  ['VANTONGO-ABREL Qirelle', 'Qirelle Vantongo-Abrel'],
  ['HWANG Seo-Bin', 'Hwang Seo-Bin'],
  ['Anna Sundelo', 'Anna Sundelo'],
  ['CAMERON MCALLAN', 'Cameron McAllan'],
])('writes %s as in prose', (name, prose) => expect(proseForm(name)).toBe(prose));
