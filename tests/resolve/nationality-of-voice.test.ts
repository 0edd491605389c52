import { describe, expect, it } from 'vitest';
import { company } from './company.ts';

const KIRSTEN = 'Kirsten Vantongo';
const nationOf = (name: string, text: string, headline?: string) =>
  company(text, 2030, headline).find(name)?.nation ?? null;

describe('the nation for which a release speaks', () => {
  const own = [
    'Anna Sundelo of Denmark won the 500m ahead of Japan’s Hina Akibara.',
    'Britt Abrelo (DEN) was fourth, Lina Torvang (DEN) fifth. The Danish sprinter Cleo Madrago fell.',
    `${KIRSTEN} placed seventh in the last race of the day.`,
  ].join('\n\n');

  it('is of most who are known', () => {
    expect(nationOf(KIRSTEN, own)).toBe('DEN');
  });

  it('is nobody’s whom one of its own beat', () => {
    expect(nationOf(KIRSTEN, own.replace(`${KIRSTEN} placed`, `Anna Sundelo beat ${KIRSTEN} and placed`))).toBe(null);
  });

  it('is not told by one crew', () => {
    const crew = 'Bronze went to the Danes Britt Abrelo, Lina Torvang, Cleo Madrago and Anna Sundelo.';
    expect(nationOf(KIRSTEN, `${crew}\n\n${KIRSTEN} placed seventh in the last race of the day.`)).toBe(null);
  });

  it('is not where a town is', () => {
    const town = `At the Games in Whistler, British Columbia, Canada, ${KIRSTEN} was tenth.`;
    expect(nationOf(KIRSTEN, town)).toBe(null);
  });

  it('is not told by half of them', () => {
    const others =
      'Oda Falk (NOR) was second, Elin Torvik (SWE) third, Ida Madsund (FIN) sixth and Lea Hofmark (SUI) ninth.';
    expect(nationOf(KIRSTEN, `${own}\n\n${others}`)).toBe(null);
  });

  const unsaid = [
    `${KIRSTEN} and Anna Sundelo won the 500m and the 1000m.`,
    'Britt Abrelo was fourth. Cleo Madrago lost to Japan’s Hina Akibara.',
  ].join('\n\n');

  it('is of whom the headline tells, where most go without one', () => {
    expect(nationOf(KIRSTEN, unsaid, 'Danes Shine on the First Day')).toBe('DEN');
    expect(nationOf(KIRSTEN, unsaid, 'Vantongo Breaks Danish Record')).toBe('DEN');
  });

  it('is not where it was, nor of two', () => {
    expect(nationOf(KIRSTEN, unsaid, 'Fast Times in Denmark')).toBe(null);
    expect(nationOf(KIRSTEN, unsaid, 'Danes and Swedes Shine')).toBe(null);
  });

  it('is nobody’s where the news is of another than most are', () => {
    expect(nationOf(KIRSTEN, own, 'Norway Ends on a High')).toBe(null);
    expect(nationOf(KIRSTEN, own, 'Denmark Ends on a High')).toBe('DEN');
  });
});
