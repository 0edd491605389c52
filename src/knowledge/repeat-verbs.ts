/** Beginnings of verbs that hold a result against one of before, for patterns: "matching her finish of last year". */
export const REPEATS = '(?:duplicat|emulat|equall?|match|repeat|replicat|reproduc)';
