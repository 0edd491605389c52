import type { ExampleBook } from './examples.ts';
import type { Values } from './mention.ts';

function ordinal(rank: number): Values['place'] {
  return { rank, form: 'ordinal' };
}
function medal(rank: number): Values['place'] {
  return { rank, form: 'medal' };
}
function podium(rank: number): Values['place'] {
  return { rank, form: 'podium' };
}
const TITLE: Values['place'] = { rank: 1, form: 'title' };

export const placeExamples: ExampleBook<'place'> = {
  'places/ordinal-place': {
    yes: [
      ['Lind ended in second place.', 'second place', ordinal(2)],
      ['She finished in seventh position.', 'seventh position', ordinal(7)],
      ['It was good for 5 th place.', '5 th place', ordinal(5)],
      ['He limped home in 14th place.', '14th place', ordinal(14)],
      ['Third-placed Moreau was happy.', 'Third-placed', ordinal(3)],
    ],
    no: ['Why did he start in the first place?', 'It was her third race.', 'He was placed in heat two.'],
  },
  'places/joined-place': {
    yes: [['Second and third place went to Kenya.', 'Second', ordinal(2)]],
    no: ['The second and third laps were slow.', 'His first and last race was in 2031.'],
  },
  'places/rank-of-name': {
    yes: [
      ['Won by Mara Berg. Second Ilse Kovacs, 2:06.88.', 'Second', ordinal(2)],
      ['Second was nobody; third the Belgian Ines Moreau.', 'third', ordinal(3)],
    ],
    no: ['She raced down Second Avenue.', 'Their second Grand Prix Final was in Turin.'],
  },
  'places/ordinal': {
    yes: [
      ['Moreau came third in 37.55.', 'third', ordinal(3)],
      ['Adeyemi was a distant third in 3:49.55.', 'third', ordinal(3)],
      ['Berg came 4th, and Ito got 5th.', '4th', ordinal(4)],
      ['She won the 500m and came 4 th in the 3000m.', '4 th', ordinal(4)],
      ['She won the third World Cup in Hamar and was third in Inzell.', 'third', ordinal(3)],
      ['Fourth, almost unnoticed, was Kovacs.', 'Fourth', ordinal(4)],
      ['Third is Baker with a personal best.', 'Third', ordinal(3)],
      ['He climbed from fifth to third overall.', 'fifth', ordinal(5)],
      ['She ran home sixth (+33.7).', 'sixth', ordinal(6)],
      ['He has been third three times.', 'third', ordinal(3)],
      ['She finished twenty-first on Saturday.', 'twenty-first', ordinal(21)],
      ['Last year I was second here.', 'second', ordinal(2)],
      ['Berg and Ito finished 2nd and 3rd improving their bests.', '3rd', ordinal(3)],
    ],
    no: [
      'She fell in the second lap.',
      'Norway led the last third of the race.',
      'The season goes on with the third World Cup in Hamar, and fourth in Inzell.',
      'The second leg is in Oslo and third at Holmenkollen.',
      'It was the third day of racing.',
      'He won for the first time.',
      'The second half was faster.',
      'They were drawn in the third pair.',
      'The race is held on the 15th.',
      'The 47th edition was cold.',
      'It was her fifth win of the season.',
      'She won the second 500m.',
      'In the first round he fell.',
      'He cleared it at the third attempt.',
      'She was 0.02 of a second behind.',
      'He made 3 strokes per second.',
      'At first, nobody noticed.',
      'First, they had to wait.',
      'He was the first to congratulate her.',
      'It was the second in a row for them.',
      'On March 3rd they race again.',
      'It was the second-best throw of her career.',
      'Her second victory in a row came in June.',
    ],
  },
  'places/number': {
    yes: [['He ended the race as No. 2 behind Lind.', 'No. 2', ordinal(2)]],
    no: [
      'She is still World Cup ranking No.1.',
      'The world No. 1 stayed at home.',
      'Start No. 12 was late, and wearing number 14 she was later.',
      'As No. 2 seed he had a bye.',
    ],
  },
  'places/number-word': {
    yes: [['Lind was number two in the 1500 for the third time.', 'number two', ordinal(2)]],
    no: ['It was title number two for Lind.', 'She is number one in the world.', 'Bib number two was hers.'],
  },
  'places/numbered-line': {
    yes: [
      ['1 Hanna Moreau (FRA) 37.55', '1', ordinal(1)],
      ['12. Kofi Mensah (GHA) 38.01', '12.', ordinal(12)],
    ],
    no: ['1500m women', 'Hanna Moreau 1'],
  },
  'places/numbered-name': {
    yes: [["Women's 1000m: 1. Ana Lind (SWE), 2. Hanna Moreau (FRA)", '2.', ordinal(2)]],
    no: ['He won heat 2. Lind came next.', 'They met on 3. april.', 'Third was Ana Lind, 20. The field broke.'],
  },
  'places/runner-up': {
    yes: [
      ['He had been runner-up here before.', 'runner-up', ordinal(2)],
      ['Behind runner-up Lind the field broke.', 'runner-up', ordinal(2)],
    ],
    no: ['The run-up was too short.'],
  },
  'places/medal': {
    yes: [
      ['Moreau took silver in 37.20.', 'silver', medal(2)],
      ['The bronze medals went to Kenya and Japan.', 'bronze medals', medal(3)],
      ['Gold went to Canada.', 'Gold', medal(1)],
      ['Lind was in the silver-medal position.', 'silver-medal position', medal(2)],
      ['She took her third silver medal of the week.', 'silver medal', medal(2)],
      ['Olympic bronze medallist Lind was ill.', 'bronze medallist', medal(3)],
    ],
    no: [
      'Anna Gold of Norway had a rough time.',
      'The gold medal race was close.',
      'They met in the gold-medal-race.',
      'The weekend ended with five gold medals.',
      'They took 16 medals, three of them gold.',
      'Norway won six gold, three silver and four bronze.',
      'Of these medals, two were silver.',
      'Her bronze-coloured helmet shone.',
      'The Gold Coast hosts the Games.',
      'They train on a golden beach.',
    ],
  },
  'places/mock-medal': {
    yes: [['She took the “tin medal” once more.', 'tin medal', medal(4)]],
    no: ['The tin roof leaked.'],
  },
  'places/title': {
    yes: [
      ['It was her first slalom win Sunday.', 'win', TITLE],
      ['He kept his world title in Oslo.', 'title', TITLE],
      ['She took her third crown in a row.', 'crown', TITLE],
      ['It was the first Greek victory since 2031.', 'victory', TITLE],
      ['His win on Friday was no accident.', 'win', TITLE],
      ['Her win gives Norway a third start.', 'win', TITLE],
    ],
    no: [
      'They want to win in Paris.',
      'She hopes Norwegian skiers win Sunday.',
      'The title sponsor was pleased.',
      'The title race is open.',
      'She has won five titles so far.',
      'They came home with two European indoor titles.',
      'In the end they win and we lose.',
      'She is entitled to a rest.',
    ],
  },
  'places/champion': {
    yes: [
      ['The 500m champion was Moreau.', 'champion', TITLE],
      ['The relay champions were Norway and Kenya.', 'champions', TITLE],
    ],
    no: ['The defending champion was Moreau.', 'The Olympic champion is Moreau.', 'The champion in 2029 was Moreau.'],
  },
  'places/winner': {
    yes: [['Moreau, winner of the first three races, fell.', 'winner', TITLE]],
    no: [
      'It was a race without prize-winners.',
      'It was the race of three winners.',
      'The winner of the first run fell.',
      'It was the winner of the silver medal.',
    ],
  },
  'places/off-the-podium': {
    yes: [
      ['Lind was one step off the podium.', 'one step off the podium', podium(4)],
      ['He ended just outside the medals.', 'just outside the medals', podium(4)],
    ],
    no: ['He stepped off the podium.', 'She stood on the podium.', 'They were 12 points off the podium.'],
  },
  'places/missed-the-podium': {
    yes: [
      ['She narrowly missed the podium.', 'narrowly missed the podium', podium(4)],
      ['Rossi missed the podium by 0.09.', 'missed the podium', podium(4)],
    ],
    no: ['He missed the podium with a fall.', 'They missed the bus.'],
  },
  'places/step-of-the-podium': {
    yes: [
      ['He seized the last spot on the podium.', 'last spot on the podium', podium(3)],
      ['She climbed the top step of the podium.', 'top step of the podium', podium(1)],
      ['The final podium place went to Ito.', 'final podium place', podium(3)],
    ],
    no: ['The last spot on the team is open.', 'She stood on the podium.'],
  },
  'places/top': {
    yes: [
      ['Moreau finished top with 89 points.', 'top', ordinal(1)],
      ['She came top of the final classification.', 'top', ordinal(1)],
      ['He ended up on top in the 500m.', 'on top', ordinal(1)],
    ],
    no: ['She finished in the top ten.', 'He came top of his heat.', 'She finished top ten.'],
  },
  'places/top-of-the-podium': {
    yes: [['He was back on top of the podium.', 'on top of the podium', podium(1)]],
    no: ['The podium was on top of a hill.', 'They have top speed.'],
  },
};
