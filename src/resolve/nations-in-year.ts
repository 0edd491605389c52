import { nationInYear } from '../knowledge/nations.ts';
import type { Mention } from '../mentions/mention.ts';

/** Mentions with every nation in the sense of the release's year: in 2022 "Russia" is ROC. */
export function nationsInYear(mentions: readonly Mention[], year: number | null): Mention[] {
  if (year === null) return [...mentions];
  return mentions.map((mention) => {
    if (mention.kind === 'nation') {
      const code = nationInYear(mention.value.code, year);
      return code === mention.value.code ? mention : { ...mention, value: { ...mention.value, code } };
    }
    if (mention.kind === 'description' && mention.value.nation !== null) {
      const nation = nationInYear(mention.value.nation, year);
      return nation === mention.value.nation ? mention : { ...mention, value: { ...mention.value, nation } };
    }
    return mention;
  });
}
