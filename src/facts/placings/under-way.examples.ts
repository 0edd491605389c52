import type { PlacingFamily } from './families.examples.ts';

/** Ranks held at a point of a race or contest, which are no results, in the words of `families.examples.ts`. */
export const PLACES_UNDER_WAY: Readonly<Record<string, PlacingFamily>> = {
  'placings/told-from-the-point': {
    yes: [
      ['Solheim, who led at the bell, was third.', ['3 Solheim']],
      ['After a slow first lap Solheim was third.', ['3 Solheim']],
      ['On the last lap Solheim faded and finished sixth.', ['6 Solheim']],
      ['Through a gap on the inside, Solheim was second.', ['2 Solheim']],
      ['After the final run Solheim was second.', ['2 Solheim']],
    ],
    no: [
      ['At the final turn Solheim was third.', []],
      ['After the second shooting Solheim was in third.', []],
      ['Coming into the final 500m, Solheim was third.', []],
      ['Through the halfway mark Lind led and Solheim sat second.', []],
      ['Ruiz fell, and off the last bend Solheim was in second.', []],
    ],
  },
  'placings/passed-a-point-in': {
    yes: [
      ['Solheim crossed the line second.', ['2 Solheim']],
      ['Solheim passed two others on the final bend to finish second.', ['2 Solheim']],
      ['Solheim went past Falk to take third.', ['3 Solheim', '4 Falk']],
      ['Solheim came through on the final straight for second.', ['2 Solheim']],
    ],
    no: [
      ['Solheim passed the 1000m mark in second.', []],
      ['Solheim went through 1000m in third place.', []],
      ['Solheim came off the final bend in second.', []],
      ['Solheim exited the swim in second place.', []],
      ['Solheim came out of T2 fifth.', []],
      ['Solheim went into the points race third.', []],
      ['Solheim came into the last stage fourth but missed twice.', []],
    ],
  },
  'placings/held-at-a-point': {
    yes: [
      ['Solheim took third on the final straight.', ['3 Solheim']],
      ['Solheim dropped to fourth at the final turn.', ['4 Solheim']],
      ['Solheim led at halfway and was third at the line.', ['3 Solheim']],
    ],
    no: [
      ['Solheim was fifth at the third marker.', []],
      ['Solheim had been second at the 1000m checkpoint.', []],
      ['Solheim stood second at the break.', []],
      ['Solheim had been third after the morning run.', []],
      ['Running third down the back straight, Solheim stumbled.', []],
      ['Solheim was third on the final lap.', []],
      ['Fourth at the final turn, Solheim touched second.', ['2 Solheim']],
      ['Solheim was in second place with two pairs to come.', []],
      ['Solheim was second before the final event and finished fourth.', ['4 Solheim']],
      ['Ruiz provisionally took the lead, ahead of Falk in second.', []],
    ],
  },
  'placings/at-a-meeting': {
    yes: [
      ['Solheim was third at the opening round in Oslo.', ['before 3 Solheim']],
      ['Solheim was third at Skate Canada.', ['3 Solheim']],
    ],
    no: [
      ['Solheim was third at the opening round.', []],
      ['Solheim, twice runner-up, was third.', ['3 Solheim']],
    ],
  },
};
