import { describe, expect, it } from 'vitest';
import { namesIn } from '../resolve/company.ts';

describe('what stands beside names and is none', () => {
  it.each([
    ['who took a picture', 'Anna Sundelo skates in the hall on Friday. (Britt Writer/RNA)', ['Anna Sundelo']],
    [
      'who took it, without brackets',
      'Anna Sundelo in action in the hall on Friday. Britt Writer/dpa',
      ['Anna Sundelo'],
    ],
    ['who took it for an agency', 'Anna Sundelo won. (Min Writer-joon / Associated Press)', ['Anna Sundelo']],
    ['the club behind a state', 'Then Anna Sundelo (Torvik, Ohio/USATF Gulf) was first.', ['Anna Sundelo']],
    ['a team by its letters', 'Anna Sundelo won for Team USATF and USATF Kentucky.', ['Anna Sundelo']],
    ['a nation’s second team', 'Anna Sundelo won. Beaten were NZL National and NZL Purple.', ['Anna Sundelo']],
    ['a sponsor with letters', 'Anna Sundelo won. It was supported by GJ Torvik Homes Writer.', ['Anna Sundelo']],
    [
      'the name of a picture',
      'Anna Sundelo won it all for the second time.\n\nWFSC18 FD SundeloWriter 937405790',
      ['Anna Sundelo'],
    ],
    ['a stadium', 'Anna Sundelo won at Douglas Stadium in the rain.', ['Anna Sundelo']],
    ['the word for a picture', 'Anna Sundelo Photo: RNA. The day went well for all.', ['Anna Sundelo']],
    [
      'what a coach is called',
      'Anna Sundelo (Coach: Britt Abrelo, Club: Torvik Harriers) won the race.',
      ['Anna Sundelo'],
    ],
    [
      'a university behind a home town',
      'Then Anna Sundelo (Torvik Falls, Texas) of Stephen F. Writer won it.',
      ['Anna Sundelo'],
    ],
    ['the Olympics of a city', 'The Rio Olympic champion Anna Sundelo won it all.', ['Anna Sundelo']],
    ['two nations in one', 'The mark was held by Soviet-Ukrainian Anna Sundelo, who won in 1974.', ['Anna Sundelo']],
    ['who edits', 'Anna Sundelo won it all. (Writing by Britt Writer; editing by P. Writer)', ['Anna Sundelo']],
    ['whose music it is', 'Anna Sundelo skated to music by Britt Writer on Friday.', ['Anna Sundelo']],
    ['who made a work', 'Anna Sundelo skated to “Nocturne” (in C-sharp) by Britt Writer on Friday.', ['Anna Sundelo']],
    ['who made two', 'Anna Sundelo skated to “Rain” by Britt Writer and “Snow” by Per Scribe.', ['Anna Sundelo']],
    ['what is skated to', 'Anna Sundelo won with a free program to Don Julio that was worth 93.06.', ['Anna Sundelo']],
    ['jumps', 'Anna Sundelo landed a double Axel-double Axel sequence and a Lutz-double Toe.', ['Anna Sundelo']],
    ['who is thanked', 'Anna Sundelo won. Thanks to Torvik Tyres, Torvik Wax and the city.', ['Anna Sundelo']],
    ['a federation', 'Anna Sundelo opened the season well for Torvik Speedskating.', ['Anna Sundelo']],
    ['a continent', 'Anna Sundelo won. South America has its first medal.', ['Anna Sundelo']],
    [
      'a clause with I',
      '“If they give it to Anna Sundelo I’m also fine,” said Britt Abrelo.',
      ['Anna Sundelo', 'Britt Abrelo'],
    ],
    ['where somebody is born', 'The winners were Torvik-born Anna Sundelo and her partner.', ['Anna Sundelo']],
    ['that somebody spoke', 'Anna Sundelo won. Said Sundelo: “I had no plan at all.”', ['Anna Sundelo', 'Sundelo']],
    ['an honour', 'She is now in the company of Hall-of-Famer Anna Sundelo.', ['Anna Sundelo']],
  ])('%s', (_, text, names) => expect(namesIn(text)).toEqual(names));

  it('leaves an athlete of a nation by its code', () => {
    expect(namesIn('Third was Britt Writer/NED in the end.')).toEqual(['Britt Writer']);
  });
});
