/** Releases of invented athletes, as files. Three tell of one competition; the second contradicts the first. */
export const SEASON: Readonly<Record<string, string>> = {
  'hamar-1.md': `# Lindqvist takes 1500m title at World Championships in Hamar

Hamar, Norway, 6 March 2032

Vera Lindqvist (SWE) won gold in the Women's 1500m at the World Speed Skating Championships in 1:53.20.
Ida Solheim (NOR) took silver in 1:53.65, and Noor Achterberg (NED) took bronze in 1:54.03.

"I was lucky 🍀," Lindqvist said.
`,
  'hamar-2.md': `# Swedes celebrate in Hamar

Hamar, Norway, 7 March 2032

Vera Lindqvist (SWE) won gold in the Women's 1500m at the World Speed Skating Championships in 1:53.25.

"She was too fast for us," said Ida Solheim (NOR), who took silver.
`,
  'sub/oslo.md': `# Solheim sets world record in Oslo

Oslo, Norway, 13 March 2032

Ida Solheim (NOR) set a world record in the Women's 1500m at the World Cup Final, winning in 1:51.02.
Noor Achterberg (NED) finished second in 1:52.90.
`,
};

/** The first release as its publisher corrected it. */
export const CORRECTED = (SEASON['hamar-1.md'] as string).replace('1:53.20', '1:53.25');
