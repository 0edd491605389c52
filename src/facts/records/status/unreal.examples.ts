import type { StatusExamples } from './rule.ts';

export const UNREAL_EXAMPLES: StatusExamples = {
  'records/would-have-been': [
    ['Lind slipped in the last bend, or her 1:54.20 would have been a track record.', 'missed track Lind 114.2'],
    [
      'Without the wind Lind’s 1:53.60 could well have broken the track record of Falk, 1:53.50.',
      'missed track Lind 113.6',
      'standing track Falk 113.5',
    ],
  ],
  'records/nearly': [
    [
      'Lind looked like breaking Falk’s world record of 1:49.83, but ended up at 1:50.02.',
      'missed world Lind 110.02',
      'standing world Falk 109.83',
    ],
    [
      'Lind very nearly erased the track record of Falk when she stopped the clock at 1:54.10.',
      'missed track Lind 114.1',
      'standing track Falk -',
    ],
    [
      'With a lap to go Lind seemed certain to beat the track record, but she faded to 1:54.02.',
      'missed track Lind 114.02',
    ],
  ],
  'records/kept-from': [
    ['Only a slip kept Lind from breaking the track record; she clocked 1:54.20.', 'missed track Lind 114.2'],
  ],
  'records/habit': [
    ['Lind won in 1:54.20. She has made a habit of breaking track records this winter.'],
    ['Whoever wins here usually sets a track record, and Lind won in 1:54.20.'],
  ],
  'records/to-be-done': [
    ['Lind can break the world record if the ice is good.'],
    ['Lind won in 1:54.20. The plan is to lower her national record on Sunday.', 'standing national Lind -'],
  ],
  'records/asked': [['Will Lind have another track record on Sunday? She won in 1:54.20.']],
};
