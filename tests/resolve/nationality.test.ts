import { describe, expect, it } from 'vitest';
import { company } from './company.ts';

const nationsOf = (text: string, ...names: string[]) => names.map((name) => company(text).find(name)?.nation ?? null);
const QIRELLE = 'Qirelle Vantongo';
const ANNA = 'Anna Sundelo';

describe('a nation right beside the name', () => {
  it.each([
    ['behind a title', 'She overtook Germany’s Olympic 200m champion Qirelle Vantongo on the line.', 'GER'],
    ['between commas', 'The last to finish was Qirelle Vantongo, Norway, in the dark.', 'NOR'],
    ['behind a seat in the boat', 'Qirelle Vantongo (s), France, bronze medallist of the day, was happy.', 'FRA'],
    ['of a team', 'The bronze medal was for Qirelle Vantongo of Team NED this time.', 'NED'],
    ['in an apposition', 'Then came Qirelle Vantongo, the Canadian anchor who had a bad day.', 'CAN'],
    ['in an apposition with an age', 'Then came Qirelle Vantongo, a 23-year-old Norwegian, in the rain.', 'NOR'],
    [
      'of a record that is somebody else’s',
      `Marks fell to ${QIRELLE}, an Ethiopian record from ${ANNA} among them.`,
      null,
    ],
    ['behind a figure in the brackets', 'Then came Qirelle Vantongo (37.45, NED) and nobody else.', 'NED'],
    ['behind a rank in the brackets', 'Then came Qirelle Vantongo (2nd/NED) and nobody else.', 'NED'],
    [
      'in an apposition to somebody’s rival',
      'Lost was the Pole’s rival Qirelle Vantongo, the 21-year-old Swiss.',
      'SUI',
    ],
    ['not of whose rival', 'The Norwegian’s main rival Qirelle Vantongo was third in the end.', null],
    ['in a description before', 'The Estonian champion, Qirelle Vantongo, was third in the end.', 'EST'],
    ['behind two titles', 'Ahead of Canada’s world champion and Olympic runner-up, Qirelle Vantongo, she won.', 'CAN'],
    ['without a space', 'Then came Qirelle Vantongo(ISR) and nobody else.', 'ISR'],
    ['by the state of the home town', 'Then came Qirelle Vantongo (Torvik Falls, Conn.) and nobody else.', 'USA'],
    ['by the province of the home town', 'Then Qirelle Vantongo of Torvik Lake, Ont., won it all.', 'CAN'],
    ['by the home town behind an age', 'Then came Qirelle Vantongo, 26, of Torvik Lake, Que.', 'CAN'],
    ['not by a club', 'Then came Qirelle Vantongo (Torvik Falls, Harriers) and nobody else.', null],
    ['as owner', 'Then came NED’s Qirelle Vantongo and nobody else.', 'NED'],
    [
      'not of the opponent named in front',
      'Racing against Anna Sundelo of The Netherlands, Qirelle Vantongo won.',
      null,
    ],
    ['not of a team that won another race', 'Japan won the team pursuit, Qirelle Vantongo the sprint.', null],
    ['not of the dateline', 'GANGNEUNG, South Korea – Qirelle Vantongo won her third title.', null],
    ['by the city that owns her', 'Then Toronto’s Qirelle Vantongo won it all.', 'CAN'],
    ['not by a place nobody knows', 'Then Torvik’s Qirelle Vantongo won it all.', null],
    ['of the sled', 'Qirelle Vantongo and Anna Sundelo teamed up in the Germany 1 sled to win silver.', 'GER'],
    ['of whom she led to gold', 'Qirelle Vantongo skated well, anchoring Denmark to victory in the relay.', 'DEN'],
    [
      'not of the record of one named behind',
      'Qirelle Vantongo followed, and it was noted that Anna Sundelo of Latvia set a Latvian record.',
      null,
    ],
    ['not of an apposition to another', 'Qirelle Vantongo won. The Korean, Anna Sundelo, was not happy.', null],
  ])('%s', (_, text, nation) => expect(nationsOf(text, QIRELLE)).toEqual([nation]));
});

describe('a nation for several names', () => {
  it.each([
    ['of a crew', 'The Danish squad of Anna Sundelo, Britt Abrelo and Qirelle Vantongo won in 3:52.3.', 'DEN'],
    ['of a crew with a number', 'Latvia’s four-rider squad of Anna Sundelo and Qirelle Vantongo won in 4:13.8.', 'LAT'],
    [
      'of fellows',
      'Hanne Torvik (FIN) was third. Torvik’s compatriots Anna Sundelo (37.89) and Qirelle Vantongo followed.',
      'FIN',
    ],
    [
      'of the fellows of a description',
      `Hanne Torvik (FIN) fell. The young Norwegian won the relay alongside teammates ${ANNA} and ${QIRELLE}.`,
      'NOR',
    ],
    [
      'of countrymen',
      'Per Torvik (NED) was the best. His countrymen Anna Sundelo and Qirelle Vantongo took silver and bronze.',
      'NED',
    ],
    [
      'of a crew told behind',
      'She returned alongside Britt Abrelo, Anna Sundelo and Qirelle Vantongo as the Latvian crew placed fourth.',
      'LAT',
    ],
    ['of a pair', 'The Italian pair Anna Sundelo and Qirelle Vantongo were fifth this time.', 'ITA'],
    ['of medallists', 'Poland’s Olympic bronze medallists Anna Sundelo and Qirelle Vantongo crashed.', 'POL'],
    ['one with an order', 'The British trio of Britt Abrelo, Anna Sundelo OBE and Qirelle Vantongo won.', 'GBR'],
    ['they did it for', 'Anna Sundelo and Qirelle Vantongo gave Latvia its first medals in this event.', 'LAT'],
    ['of a double', 'Anna Sundelo and Qirelle Vantongo made it a Polish double this time.', 'POL'],
    [
      'behind another trade',
      'British captain Anna Sundelo and pole vaulter Qirelle Vantongo both collected bronze.',
      'GBR',
    ],
    [
      'the first since whom',
      'She is only the second Kenyan to win twice since Anna Sundelo and Qirelle Vantongo.',
      'KEN',
    ],
    [
      'who had the places',
      'Ethiopia had second and third through Anna Sundelo (14:53.35) and Qirelle Vantongo (14:55.80).',
      'ETH',
    ],
    ['they add to', 'Anna Sundelo and Qirelle Vantongo added to the New Zealand tally with gold.', 'NZL'],
    ['the gold went to', 'Gold went to Hungary thanks to Anna Sundelo, Britt Abrelo and Qirelle Vantongo.', 'HUN'],
    ['of a relay', 'Finland had Anna Sundelo in front, then Britt Abrelo took over and Qirelle Vantongo won.', 'FIN'],
    ['of the hosts', 'The hosts won through Anna Sundelo and Qirelle Vantongo in the last race.', 'NOR'],
    ['at home', 'Local heroes Anna Sundelo and Qirelle Vantongo were cheered on.', 'NOR'],
    ['of team mates', 'Hanne Torvik (GER) won from her team mates Anna Sundelo and Qirelle Vantongo.', 'GER'],
    [
      'of whom she had with her',
      'Hanne Torvik (GER) was happy. With Anna Sundelo and Qirelle Vantongo she had won.',
      'GER',
    ],
    ['represented', 'Anna Sundelo and Qirelle Vantongo will represent Canada’s women in the next race.', 'CAN'],
    [
      'whose team is the subject',
      'Latvia did better in the doubles with Anna Sundelo and Qirelle Vantongo finishing first over Italy.',
      'LAT',
    ],
    [
      'one of them a cox',
      'The British crew of Britt Abrelo, Anna Sundelo and cox Qirelle Vantongo moved past them.',
      'GBR',
    ],
  ])('%s', (_, text, nation) => expect(nationsOf(text, ANNA, QIRELLE)).toEqual([nation, nation]));

  it('is each one’s own in a list of several', () => {
    const text = 'To watch are Russian Britt Abrelo and Anna Sundelo and Qirelle Vantongo from Norway this time.';
    expect(company(text, 2014).find(QIRELLE)?.nation).toBe('NOR');
    expect(company(text, 2014).find(ANNA)?.nation).toBe('RUS');
  });

  it('is not that of those who were in front', () => {
    const text = 'Anna Sundelo and Qirelle Vantongo shared the bronze medal of the relay, behind Canada and Italy.';
    expect(nationsOf(text, ANNA, QIRELLE)).toEqual([null, null]);
    const three = 'Anna Sundelo and Qirelle Vantongo won bronze behind Canada, Italy and Japan.';
    expect(nationsOf(three, ANNA, QIRELLE)).toEqual([null, null]);
  });

  it.each([
    [
      'of who has brackets of her own',
      'She led ahead of Qirelle Vantongo (79.300) and Britt Abrelo (ITA, 79.520) on Sunday.',
    ],
    [
      'of whoever did it',
      'Britt Abrelo of Japan stopped Qirelle Vantongo from winning again. “Fine,” said Qirelle Vantongo.',
    ],
    ['of whose home it is', 'Qirelle Vantongo won in the home of the great Chinese sprinters.'],
  ])('is not that %s', (_, text) => expect(company(text, 2014).find(QIRELLE)?.nation).toBeNull());

  it('is that of what the name is called', () => {
    expect(
      company('The race was won by the Kenyan teenager Qirelle Vantongo from lane nine.', 2014).find(QIRELLE)?.nation,
    ).toBe('KEN');
  });

  it('is announced before a colon', () => {
    const text = 'Canada started only two women: Anna Sundelo finished 41st and Qirelle Vantongo 44th in the end.';
    expect(nationsOf(text, ANNA, QIRELLE)).toEqual(['CAN', 'CAN']);
  });

  it('is that of the team a paragraph is about, where the next begins with the line-up', () => {
    const team = 'The Danish eight won by a hair from their big rivals and Olympic champions, Germany.';
    const names = 'Anna Sundelo, Britt Abrelo and Qirelle Vantongo led from the start until Germany came back.';
    expect(nationsOf(`${team}\n\n${names}`, ANNA, QIRELLE)).toEqual(['DEN', 'DEN']);
    expect(nationsOf(`The winners beat Denmark and Germany.\n\n${names}`, ANNA, QIRELLE)).toEqual([null, null]);
  });

  it('is that of the team spoken of above', () => {
    const text =
      'The gold went to the Latvian team today.\n\nThe quartet to do it were Anna Sundelo, Britt Abrelo and Qirelle Vantongo.';
    expect(nationsOf(text, ANNA, QIRELLE)).toEqual(['LAT', 'LAT']);
  });

  it('is the team’s, not the place’s', () => {
    const text =
      'Poland pulled a huge performance out of the bag on the Hong Kong track. Anna Sundelo, Britt Abrelo and Qirelle Vantongo clocked 3:57.4.';
    expect(nationsOf(text, ANNA, QIRELLE)).toEqual(['POL', 'POL']);
  });

  it('is only the last one’s where the others were known before', () => {
    const text =
      'Anna Sundelo (AUS) led. The two medallists of old, Sundelo and Qirelle Vantongo of Latvia, were racing again.';
    expect(nationsOf(text, ANNA, QIRELLE)).toEqual(['AUS', 'LAT']);
  });
});

describe('a nation told by company', () => {
  it.each([
    [
      'an affair of the nation',
      `Sunday had been a Canadian affair. ${QIRELLE} won the race by a second.`,
      QIRELLE,
      'CAN',
    ],
    [
      'medals counted for the nation',
      `It was Latvia’s third medal of the week. ${ANNA} won bronze on Tuesday, and ${QIRELLE} took silver.`,
      QIRELLE,
      'LAT',
    ],
    [
      'a place held beside somebody',
      `Per Torvik (NED) led when the Pole in front of him, ${QIRELLE}, fell.`,
      QIRELLE,
      'POL',
    ],
    ['the anchor of a team', `Germany, with the 38-year-old ${QIRELLE} as anchor, took bronze.`, QIRELLE, 'GER'],
    ['who led a team off', `Italy, led off by ${QIRELLE}, were third in the relay.`, QIRELLE, 'ITA'],
    [
      'the second of two medals',
      `Latvia took gold and silver, with ${ANNA} beating ${QIRELLE} by 0.10.`,
      QIRELLE,
      'LAT',
    ],
    [
      'the national record before',
      `${ANNA} (SWE) broke the national record that ${QIRELLE} had set in 2028.`,
      QIRELLE,
      'SWE',
    ],
    [
      'a sibling whose family name is first',
      'The brothers Liu Sandor Bin (HUN) and Liu Bao could not follow.',
      'Liu Bao',
      'HUN',
    ],
    [
      'whose teammate somebody is',
      `${ANNA} (NED) won. ${QIRELLE}, Sundelo’s teammate and room-mate, fell.`,
      QIRELLE,
      'NED',
    ],
    ['the plural behind two', `${QIRELLE} and ${ANNA} won the doubles. The Latvians were timed twice.`, QIRELLE, 'LAT'],
    [
      'no plural of whom the two met',
      `The relay of ${QIRELLE} and ${ANNA} led, however the Dutch were quicker.`,
      QIRELLE,
      null,
    ],
    [
      'whose countryman is named behind',
      `${QIRELLE} won the long race after a duel with Dutch countryman ${ANNA} on Friday.`,
      QIRELLE,
      'NED',
    ],
    [
      'one of several whom a nation describes',
      `The winner had three Dutch skaters behind her, including ${ANNA} and ${QIRELLE} this time.`,
      QIRELLE,
      'NED',
    ],
    [
      'both of an all-national pair',
      `${ANNA} and ${QIRELLE} gave it a go in the sixth, all-Italian, pairing.`,
      QIRELLE,
      'ITA',
    ],
    [
      'who shared a sweep',
      `${ANNA} led another Dutch sweep in the race, beating favourite ${QIRELLE} by a second.`,
      QIRELLE,
      'NED',
    ],
    [
      'nobody of a sweep that another nation is in',
      `${ANNA} (NOR) wanted to end the Dutch sweep and beat ${QIRELLE} by a second.`,
      QIRELLE,
      null,
    ],
    [
      'a compatriot with more words between',
      `${ANNA} (NED) beat compatriot and world champion ${QIRELLE} by a second.`,
      QIRELLE,
      'NED',
    ],
    [
      'a compatriot of the one who acts',
      `For ${ANNA} (SWE), comfortably ahead of France’s Britt Abrelo, it was a medal; compatriot ${QIRELLE} fell.`,
      QIRELLE,
      'SWE',
    ],
    [
      'a compatriot in front of another with a code',
      `${ANNA} (KOR) won. Sundelo’s compatriot ${QIRELLE}, and Britt Abrelo (CHN), claimed silver and bronze.`,
      QIRELLE,
      'KOR',
    ],
    [
      'a teammate behind',
      `Fifth was the champion ${QIRELLE} and her teammate, ${ANNA} of the Netherlands.`,
      QIRELLE,
      'NED',
    ],
    [
      'a compatriot of one known by company only',
      `${ANNA} and Britt Abrelo completed a Kenyan double. Abrelo broke compatriot ${QIRELLE}’s course record.`,
      QIRELLE,
      'KEN',
    ],
    [
      'a compatriot named before the subject',
      `When compatriot ${QIRELLE} withdrew, ${ANNA} (NED) was the only one left.`,
      QIRELLE,
      'NED',
    ],
    [
      'a replacement',
      `The line-up had ${ANNA} (NED), who replaced Britt Abrelo at short notice.`,
      'Britt Abrelo',
      'NED',
    ],
    ['whose last finalist it was', `The last Canadian finalist at the World Championships was ${ANNA}.`, ANNA, 'CAN'],
    ['who came behind the best', `The best Canadian skater, she said, was faster than ${ANNA}.`, ANNA, null],
    ['the one it beat', `The best Canadian skater of the day was behind ${ANNA}.`, ANNA, null],
    ['those the person is the best of', `Best of the Germans was ${ANNA} in tenth place.`, ANNA, 'GER'],
    [
      'a nation without an adjective',
      `${QIRELLE} led from the gun. The Botswana sprinter had an answer to everything.`,
      QIRELLE,
      'BOT',
    ],
  ])('%s', (_, text, name, nation) => expect(nationsOf(text, name)).toEqual([nation]));

  it.each([
    ['a code of somebody else', `“I had a shot,” said ${ANNA} (USA) on whether she could beat ${QIRELLE} this time.`],
    ['a possessive of somebody else', `Five days after chasing ${QIRELLE} home, Australia’s ${ANNA} set a record.`],
    ['an opponent', `${QIRELLE} won by a second, ahead of Canada and in front of a sold-out crowd.`],
    ['a place', `${QIRELLE} will be back next week in Finland for another three races.`],
    ['a city’s nation', `${QIRELLE} won again. The Norwegian city of Hamar is a proud host of the event.`],
    ['a rival’s', `The native of Latvia touched the wall a second ahead of ${QIRELLE} this time.`],
    [
      'a compatriot of nobody known',
      `Britt Abrelo was first, ahead of compatriot ${QIRELLE} while Finland’s ${ANNA} was third.`,
    ],
    [
      'the object of the clause before',
      `She won ahead of Latvia’s ${ANNA} and ${QIRELLE} finished first in the next race.`,
    ],
    ['what is said of another', `The Russian rocket replaced ${QIRELLE} on top of this list in the end.`],
    ['a nation in speech', `“I still can’t get why China was disqualified,” ${QIRELLE} said after the race.`],
    [
      'a description of somebody of that nation beside',
      `${ANNA} (NOR) is the champion. With ${QIRELLE} behind, the Norwegian record holder looked around.`,
    ],
    ['where somebody races', `${QIRELLE} went on with her winning streak at the meeting in Torvik, Japan.`],
    ['somebody named in passing', `${ANNA} left a field including ${QIRELLE} behind. The Norwegian smiled.`],
  ])('not %s', (_, text) => expect(nationsOf(text, QIRELLE)).toEqual([null]));
});
