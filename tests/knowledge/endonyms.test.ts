import { describe, expect, it } from 'vitest';
import { nationOfOwnBody } from '../../src/knowledge/endonyms.ts';

describe('a federation’s name in its own language', () => {
  it.each([
    ['FEDERAZIONE GHIACCIO ITALIA', 'ITA'],
    ['Koninklijke Nederlandsche Schaatsenrijders Bond', 'NED'],
    ['Polski Związek Łyżwiarstwa', 'POL'],
    ['Team Sverige', 'SWE'],
    ['Deutscher Eislauf-Verband', 'GER'],
    ['Magyar Országos Korcsolyázó Szövetség', 'HUN'],
    ['Slovenský rýchlokorčuliarsky zväz', 'SVK'],
  ])('%s', (line, code) => expect(nationOfOwnBody(line)).toBe(code));

  it.each(['Baselga di Piné, Italia', 'International Skating Union', 'Press office, Via Abrelo, Milano'])(
    'not in %s',
    (line) => expect(nationOfOwnBody(line)).toBeUndefined(),
  );
});
