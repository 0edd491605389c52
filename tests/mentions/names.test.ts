import { describe, expect, it } from 'vitest';
import { company, namesIn } from '../resolve/company.ts';

describe('full names', () => {
  it.each([
    [
      'A place behind a name in a row of headings',
      'Win Number Two for Anna Torvik Third Place for Berg in the end. Anna Torvik won.',
      ['Anna Torvik', 'Anna Torvik'],
    ],
    ['A trade for a family name', 'Then Jamaican Melanor Walker won the race.', ['Melanor Walker']],
    ['A title in front', 'It was over when Dame Qirelle Vantongo won on the line.', ['Qirelle Vantongo']],
    ['A son of the same name', 'Third was Qirel Vantongo jr. Anna Torvik won.', ['Qirel Vantongo jr.', 'Anna Torvik']],
    [
      'In the brackets of a nation’s second team',
      'Australia Green (Qirelle Vantongo and Britt Abrelo) was third in 48.4.',
      ['Qirelle Vantongo', 'Britt Abrelo'],
    ],
    ['The side in front', 'Ladies\nQirelle Vantongo (NED) won, as was expected.', ['Qirelle Vantongo']],
    ['A code behind', 'The race was won by Qirelle Vantongo (NED) in the last lap of the day.', ['Qirelle Vantongo']],
    ['Done by somebody', 'The 500 metres were won by Qirelle Vantongo on the last day.', ['Qirelle Vantongo']],
    ['The turn of somebody', 'It was a night to forget for Qirelle Vantongo. The race was over.', ['Qirelle Vantongo']],
    ['A copula brings somebody', 'The quickest of the field was Qirelle Vantongo.', ['Qirelle Vantongo']],
    ['A given name gives way', 'Silje Berg gave way to Anna Torvik in the end.', ['Silje Berg', 'Anna Torvik']],
    ['No stopping somebody', 'There was no stopping Qirelle Vantongo in the last lap of all.', ['Qirelle Vantongo']],
    ['A figure owned', 'It went to the last lap by Qirelle Vantongo, whose last lap was fast.', ['Qirelle Vantongo']],
    ['Beating somebody', 'Nobody had thought of her beating Qirelle Vantongo on the line.', ['Qirelle Vantongo']],
    ['A mark owned', 'That left Qirelle Vantongo’s 50.02 at the top of the list.', ['Qirelle Vantongo']],
    ['A time owned', 'Nobody came near Qirelle Vantongo’s winning time of 50.02.', ['Qirelle Vantongo']],
    ['A graduate', 'Then came Army graduate Qirelle Vantongo in the end.', ['Qirelle Vantongo']],
    ['A mark behind', 'Then there was bronze for Uzbekistan: Qirelle Vantongo in 15:01.77.', ['Qirelle Vantongo']],
    ['In the brackets of a nation', 'The silver was China’s (Qirelle Vantongo, 4:37.60).', ['Qirelle Vantongo']],
    ['The object of a verb', 'In the final she got the better of Qirelle Vantongo at the line.', ['Qirelle Vantongo']],
    ['Two adverbs before the verb', 'In round four Qirelle Vantongo yet again went over it.', ['Qirelle Vantongo']],
    ['An adverb before the verb', 'On Sunday Qirelle Vantongo also skated two laps.', ['Qirelle Vantongo']],
    ['A verb denied', 'That was that, while Qirelle Vantongo didn’t make it through.', ['Qirelle Vantongo']],
    ['Club and mark behind', 'And so did Qirelle Vantongo (Club 37 – 2:08.03) in the end.', ['Qirelle Vantongo']],
    [
      'Thanks to somebody',
      'There was a third one courtesy of Qirelle Vantongo in the last race.',
      ['Qirelle Vantongo'],
    ],
    ['A cue of speech', '“It was a good race for me,” said Qirelle Vantongo after the finish.', ['Qirelle Vantongo']],
    [
      'A nation in front',
      'Norwegian Torvik Abrelund took the lead and never looked back at anyone.',
      ['Torvik Abrelund'],
    ],
    ['A role in front', 'Japan coach Kenzaro Mitsuba did not want to talk about the second race.', ['Kenzaro Mitsuba']],
    [
      'An age behind',
      'On the podium stood Qirelle Vantongo, 31, for the first time in her career.',
      ['Qirelle Vantongo'],
    ],
    ['A given name', 'In the tenth pair Anna Vantongo was faster than everybody expected of her.', ['Anna Vantongo']],
    [
      'Particles',
      'Pieter van der Molenaar (NED) and Marie-Claire d’Aubrac (FRA) were third and fourth.',
      ['Pieter van der Molenaar', 'Marie-Claire d’Aubrac'],
    ],
    [
      'A particle cut short',
      'Pieter van ’t Molenaar (NED) and Joke van’t Abrelo (NED) were third and fourth, but Torvik isn’t Sundelo.',
      ['Pieter van ’t Molenaar', 'Joke van’t Abrelo'],
    ],
    [
      'Capital particles',
      'Ndeye Ben Karbal (TUN) beat Aoife Ní Bhraonáin (IRL) on the line.',
      ['Ndeye Ben Karbal', 'Aoife Ní Bhraonáin'],
    ],
    [
      'A given name that is an event too',
      'The podium was Madison Vantongo & Torvik Abrelund (USA) and nobody else at all.',
      ['Madison Vantongo', 'Torvik Abrelund'],
    ],
    ['A family name that is a park too', 'The race was won by Ye Bit Park (KOR) in a good time.', ['Ye Bit Park']],
    [
      'A team mate',
      'He passed his Dutch team mate Qirel Van Der Tongo in the last lap of it.',
      ['Qirel Van Der Tongo'],
    ],
    [
      'Family name first',
      'Bronze went to Hwang Seo-Bin (KOR) and fourth was Noh Bit Garam (KOR).',
      ['Hwang Seo-Bin', 'Noh Bit Garam'],
    ],
    ['Initials', 'The American J.T. Halvorsen (USA) finished eighth in the afternoon.', ['J.T. Halvorsen']],
    [
      'A list',
      'The line-up was Anna Vantongo, Britt Sundelo and Qirelle Abrelund for all three rounds.',
      ['Anna Vantongo', 'Britt Sundelo', 'Qirelle Abrelund'],
    ],
    [
      'A pair',
      'Anna Vantongo/Torvik Abrelund (NED) led after the first day of the event.',
      ['Anna Vantongo', 'Torvik Abrelund'],
    ],
    ['A nation behind a comma', 'On the podium stood Qirelle Vantongo (s), France, bronze.', ['Qirelle Vantongo']],
    [
      'A nation in an apposition',
      'Then came Qirelle Vantongo, the Canadian anchor of old, in the rain.',
      ['Qirelle Vantongo'],
    ],
    ['Initials without stops', 'They came for J R Halvorsen (USA) and nobody else.', ['J R Halvorsen']],
    [
      'A signature above another quotation',
      'A fine day, said all. “It was mine.” – Qirelle Abrelo\n\n“Not mine.” – Anna Vantongo',
      ['Qirelle Abrelo', 'Anna Vantongo'],
    ],
    ['A saint', 'The race went to Qirelle St. Abrelo of Canada after a long wait.', ['Qirelle St. Abrelo']],
    ['A city in front', 'Last time in Kolomna Anna van der Abrelo (NED) won the gold.', ['Anna van der Abrelo']],
    ['A title with a hyphen', 'Seven-time-champion Anna Vantongo (NED) won the gold.', ['Anna Vantongo']],
    ['A rank behind', 'They were proud of Torvik Abrelund 44th in the end.', ['Torvik Abrelund']],
    ['An order behind', 'On the last day Anna Vantongo OBE was second.', ['Anna Vantongo']],
    [
      'A family name that is a thing',
      'Britt Sundelo and Qirelle Hill claimed bronze at last.',
      ['Britt Sundelo', 'Qirelle Hill'],
    ],
    [
      'A family name that is a trade',
      'In the end Anna Archer celebrated the silver medal with her friends.',
      ['Anna Archer'],
    ],
    [
      'A cox',
      'Britt Sundelo, Torvik Abrelund and cox Qirelle Hill won.',
      ['Britt Sundelo', 'Torvik Abrelund', 'Qirelle Hill'],
    ],
    ['A team’s own in brackets', 'The silver medal was Denmark’s (Quira Vantongo, 4:37.60).', ['Quira Vantongo']],
    ['A mark behind', 'Bronze for Denmark: Quira Vantongo in 15:01.77 after a long race.', ['Quira Vantongo']],
    ['A rank behind with', 'The crew won by open water with Qirelle Stone second.', ['Qirelle Stone']],
    ['A credit run into it', 'Anna Vantongo GettyImages 1299439705', ['Anna Vantongo']],
    [
      'A suffix and a family name alone elsewhere',
      'Ahead of them Torvik Abrelund Jr. was first. Abrelund said nothing.',
      ['Torvik Abrelund Jr', 'Abrelund'],
    ],
    [
      'An adjective and an age',
      'Third was by a blade the evergreen Torvik Abrelund (Malmsund), 41, in the end.',
      ['Torvik Abrelund'],
    ],
    [
      'A town behind and a relation',
      'It was won by a second from Torvik Abrelund (Malmsund) again.',
      ['Torvik Abrelund'],
    ],
    ['An age in front', 'Fourth came with the 38-year-old Torvik Abrelund as anchor.', ['Torvik Abrelund']],
    ['A rank between commas', 'Torvik Abrelund, third in both segments, was pleased.', ['Torvik Abrelund']],
    ['A medal', 'Bronze to Torvik Abrelund, IFK Malmsund, in the last race.', ['Torvik Abrelund']],
    [
      'A demonym that is a given name too',
      'Then came the 19-year-old Dane Torvik Abrelund (+3.3) at last.',
      ['Torvik Abrelund'],
    ],
    ['A region in front', 'It went to Bavarian Torvik Abrelund (GER) at last.', ['Torvik Abrelund']],
    ['A possessive nation behind', 'Torvik Abrelund, China’s reigning champion, was out.', ['Torvik Abrelund']],
    ['A twin behind', 'Torvik Abrelund and his twin, Per Abrelund, were out.', ['Torvik Abrelund', 'Per Abrelund']],
    [
      'He as a family name',
      'The quartet was Zhou Yutong, Sun Peiran, He Zixuan (CHN).',
      ['Zhou Yutong', 'Sun Peiran', 'He Zixuan'],
    ],
    ['An office in front', 'Under Chef de Mission Anna Vantongo they won it all.', ['Anna Vantongo']],
    ['Sisters', 'Only sisters Torva and Qirelle Abrelund had done it before.', ['Torva', 'Qirelle Abrelund']],
    ['A nickname between', 'Nobody came near Anna "Nan" Vantongo on that day.', ['Anna Vantongo']],
    ['A possessive', 'Nobody came near Anna Vantongo’s time during the rest of the afternoon.', ['Anna Vantongo']],
  ])('%s', (_, text, names) => expect(namesIn(text)).toEqual(names));

  it('finds names in capitals on a line of their own by the code behind', () => {
    const text = (line: string) => `Nobody was surprised by the result of the day.\n\n${line}\n\n“It was a fine race.”`;
    expect(namesIn(text('QIRELLE VANTONGO (FRA), second'))).toEqual(['QIRELLE VANTONGO']);
    expect(namesIn(text('QIRELLE VANTONGO, FRA'))).toEqual(['QIRELLE VANTONGO']);
    expect(namesIn(text('QIRELLE VANTONGO AGAIN'))).toEqual([]);
  });

  it('takes no club behind a name for another', () =>
    expect(namesIn('First came Anna Torvik of Fiamme Blu, and the hall was on its feet.')).toEqual(['Anna Torvik']));

  it('finds family names in capitals in table rows', () => {
    const table =
      '| Rank | Name | NOC |\n| --- | --- | --- |\n| 1 | VANTONGO-ABREL Qirelle | FRA |\n| 2 | SUNDELO Britt | SWE |';
    expect(namesIn(table)).toEqual(['VANTONGO-ABREL Qirelle', 'SUNDELO Britt']);
  });

  it.each([
    ['A club before a swimmer', 'The 19-year-old Torvik Excel swimmer took the fourth place.'],
    ['A bend named for somebody', 'She lost speed after Gunter Vantongo corner on the way down.'],
    ['A kind of record', 'She broke the 15 Years New Zealand Age Record to place fifth.'],
    ['venues', 'The event was held in the Karl Kobler Arena in front of a sold-out crowd of fans.'],
    ['organisations', 'The World Skating Federation and the Dutch Ice Lions thanked the many volunteers.'],
    ['sponsors’ teams', 'Anna was there for the Torvik Bank Team, and for the Abrelund Squad.'],
    ['teams', 'The GB Rowing Team concluded the week with five medals of three colours.'],
    ['titles of other pages', '- Anna Vantongo Goes From Last To First To Take The Top Seed'],
    ['things in the plural', 'The overall winner of the 2015 and 2021 World Cups has to wait for a week.'],
    ['the town of somebody', 'The twenty-three-year-old from Borgo Malsund had waited for it.'],
    ['initials of clubs', 'They both start for Malmsund IF and the others for KFUM Torvik this year.'],
    ['clubs in brackets', 'The winner was Anna (Dundee Dragons) and nobody else was near her.'],
    ['a letter that ends a sentence', 'There was silence in row F. The last lift was long.'],
    ['halls behind their noun', 'The mountain rink Torvik said goodbye to the winter.'],
    ['clubs', 'They met at the Royal New Zealand Yacht Squadron in the afternoon of that day.'],
    ['titles of works', 'They skated to “Nocturne for a Winter Queen” and received the best marks of the night.'],
    ['a capital at the start', 'Defending Champions seldom win twice. Nobody else was near the old mark today.'],
    ['places', 'The series goes on in Bad Kleinenberg next week and then moves on to Santa Felice.'],
  ])('finds none in %s', (_, text) => expect(namesIn(text)).toEqual([]));
});

describe('short names', () => {
  const intro = 'Anna Vantongo (NED) won ahead of Even Abrelund (NOR) and Pieter van der Molenaar (NED). ';

  it.each([
    ['a family name', 'Nobody could follow Vantongo in the end.', 'Vantongo'],
    ['a given name', 'It was a good day for Anna in the end.', 'Anna'],
    ['a particle with a capital', 'Van der Molenaar was pleased with third.', 'Van der Molenaar'],
    ['a possessive', 'The coach praised Abrelund’s last lap.', 'Abrelund'],
  ])('finds %s', (_, text, name) => expect(namesIn(intro + text).at(-1)).toBe(name));

  it.each([
    ['a participle', 'Joining Vantongo on the podium was nobody else.'],
    ['a noun of a nation', 'It was a first medal for Scot Vantongo in this event.'],
  ])('finds the family name behind %s', (_, text) => expect(namesIn(intro + text).at(-1)).toBe('Vantongo'));

  it('finds the family name behind an adjective that opens the headline', () => {
    const { names } = company(intro, 2030, 'Versatile Vantongo leads a sweep');
    expect(names[0]?.value.name).toBe('Vantongo');
  });

  it('keeps common words at the start of a sentence apart from given names', () => {
    expect(namesIn(`${intro}Even the judges were surprised.`)).toHaveLength(3);
    expect(namesIn(`${intro}Even’s lap was the key.`).at(-1)).toBe('Even');
  });

  it('finds a given name whose family name stands behind the next', () => {
    const { people } = company('Anna and Ida Abrelo (NOR) were third. Berlin and Anna Abrelo were pleased.');
    expect(people.all.map(({ name }) => name).sort()).toEqual(['Anna Abrelo', 'Ida Abrelo']);
  });

  it('does not take where somebody trains for somebody', () => {
    const text = `${intro}The National Centre Abrelund (NCA) and Torvik swimmer won. National Centre Abrelund’s Ida Moe was third.`;
    expect(namesIn(text)).not.toContain('National Centre Abrelund');
    expect(namesIn(`${intro}The National Academy Abrelund swimmer won.`)).toHaveLength(3);
  });

  it('does not take a venue for its namesake', () => {
    expect(namesIn(`${intro}Next week they meet in the Anna Paulowna Hall again.`)).toHaveLength(3);
  });
});

it('cuts every mention out of the text as it is written', () => {
  const { reading, names } = company('Anna Vantongo’s coach saw Torvik Abrelund (NOR) beat Vantongo by a blade.');
  expect(names.map(({ start, end }) => reading.text.slice(start, end))).toEqual([
    'Anna Vantongo',
    'Torvik Abrelund',
    'Vantongo',
  ]);
});
