/** Words by which a figure, a lead or an order was one on the way, not at the finish. */
export const ON_THE_WAY =
  /\b(?:half ?way|half-way|overnight|bell|laps?|splits?|exchange|standings|rankings?|heats?|semi-?finals?|quarter-?finals?|after (?:the )?(?:first|opening|one|two|three|jump\p{L}*|prone|standing)|into the|first (?:run|descent|leg)|at \d|with \S+ (?:to go|left))\b/u;
