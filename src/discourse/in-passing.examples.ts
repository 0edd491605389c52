/** What is told behind the race of a passage, in sentences that name another one. */
interface PassingExamples {
  /** It stays with its race. */
  readonly stays: readonly string[];
  /** It moves on to the one named. */
  readonly moves: readonly string[];
}

/** Sentences on the 500m, in a report of the women's 3000m of Saturday. */
export const PASSING_EXAMPLES: PassingExamples = {
  stays: [
    'She will also start in the 500m on Sunday.',
    'Her next race is the 500m on Sunday.',
    'The 500m on Sunday is her next goal.',
    'She now turns her attention to the 500m.',
    'She has a medal chance in the 500m, too.',
    'That makes her the favourite for the 500m tomorrow.',
    'She hopes to do even better in the 500m.',
    'The 500m is still to come.',
    'On Friday, she was only sixth in the 500m.',
    "She made up for her sixth place in Friday's 500m.",
    "After missing the podium in Friday's 500m, her luck turned.",
    'Her team-mate Kari Holm won silver in the 500m on Friday.',
    'The result, combined with her win in the 500m, almost ensures her a place in the team later this week.',
    'She holds the national record over 500m.',
    'In the 500m standings she is third.',
    'No Norwegian had won since Kari Holm took the 500m.',
    'Unlike in the 500m, she had a good start.',
    'It was a different story from the 500m, where she had been disqualified.',
    'She said the 500m had given her confidence.',
    'Her coach said she could even win the 500m at the Games.',
    'Only in the 500m has she won more often.',
    'She leads by 3.1 points before Sunday’s last race, a 500m.',
    'Kari Holm (NOR), better known for the 500m, was third.',
  ],
  moves: [
    'Then came the 500m.',
    'The day closed with the 500m.',
    'The 500m also went to a Norwegian.',
    'The 500m turned into a duel.',
    'Norway continued its run in the 500m.',
    "Sunday's 500m was a close affair.",
    'On Sunday it was the turn of the sprinters in the 500m.',
    'Kari Holm (NOR) has won the 500m.',
    'Kari Holm (NOR) did even better in the 500m.',
    'Kari Holm (NOR) could not be beaten in the 500m.',
    "The 500m is Kari Holm's (NOR) distance, and she proved it.",
    'Kari Holm (NOR) was the favourite in the 500m and did not disappoint.',
  ],
};
