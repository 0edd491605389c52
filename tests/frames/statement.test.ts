import { describe, expect, it } from 'vitest';
import { competitorKey } from '../../src/discourse/competitor-key.ts';
import { clauseAt, focusAt, type Statement } from '../../src/frames/statement.ts';
import { statementsOf } from '../support/statements.ts';

const CAST = 'Vera Lind (SWE), Ida Solheim (NOR), Anna Falk (GER) and Eva Ruiz (ESP) met in the Women’s 1500m.';

/** The last sentence of a passage, behind a line that names the cast. */
function sentenceOf(passage: string): { text: string; statement: Statement } {
  const { text, statements } = statementsOf(CAST, passage);
  return { text, statement: statements.at(-1) as Statement };
}

const key = (name: string) => name.split('-').at(-1);

/** The groups of the last sentence: "lind+falk subject", "ruiz object:behind". */
function partsOf(passage: string): string[] {
  return sentenceOf(passage).statement.groups.map(({ members, role, preposition }) => {
    const names = members.map(({ competitor }) => key(competitorKey(competitor))).join('+');
    return `${names} ${role}${preposition ? `:${preposition}` : ''}`;
  });
}

describe('the part a group plays', () => {
  it.each([
    ['Lind won.', ['lind subject']],
    ['Lind beat Falk.', ['lind subject', 'falk object']],
    ['Lind finished behind Falk.', ['lind subject', 'falk object:behind']],
    ['The race was won by Lind.', ['lind agent:by']],
    ['Lind, the sister of Falk, won.', ['lind subject', 'falk object:of']],
    ['Lind, a friend of last year’s winner Falk, won.', ['lind subject', 'falk object:of']],
    ['Lind beat Falk and last year’s winner Ruiz.', ['lind subject', 'falk object', 'ruiz object']],
    ['The gold medal went to Lind.', ['lind object:to']],
    ['In third place finished Ruiz.', ['ruiz subject']],
    ['On Friday Lind won.', ['lind subject']],
    ['In pair 9 Lind outskated Falk.', ['lind subject', 'falk object']],
    ['On the first day of the World Allround Championships Lind won.', ['lind subject']],
    ['With 0.18 to spare Lind won.', ['lind subject']],
    ['Lind won with Falk third.', ['lind subject', 'falk subject:with']],
    ['Lind won with Falk taking silver.', ['lind subject', 'falk subject:with']],
    ['Lind won with Falk at 0.40.', ['lind subject', 'falk subject:with']],
    ['Lind won with Falk in second place.', ['lind subject', 'falk subject:with']],
    ['Lind trained with Falk.', ['lind subject', 'falk object:with']],
    ['Lind, facing Falk in the last pair, won.', ['lind subject', 'falk object']],
    ['Lind won and Falk fell.', ['lind subject', 'falk subject']],
    ['For Lind it was the first title.', ['lind subject:for']],
    ['Defending Olympic champion Lind finished second.', ['lind subject']],
    ['Reigning 1500m world champion Lind beat defending European champion Falk.', ['lind subject', 'falk object']],
    ['Defending her title, Lind finished second.', ['lind subject']],
    ['Gold went to World Cup newcomer Lind.', ['lind object:to']],
    ['Gold went to world record holder Lind.', ['lind object:to']],
    ['At the World Cup Lind won.', ['lind subject']],
    ['With one lap to go Lind still led.', ['lind subject']],
    ['In the last pair Lind also won.', ['lind subject']],
    ['Third was Spain’s 21-year-old Eva Ruiz.', ['ruiz subject']],
  ])('%s', (passage, parts) => expect(partsOf(passage)).toEqual(parts));
});

describe('groups', () => {
  it.each([
    ['Lind, Falk and Ruiz fell.', ['lind+falk+ruiz subject']],
    ['Lind (1:53.20), Falk (1:54.00) and Ruiz (1:54.50) won medals.', ['lind+falk+ruiz subject']],
    ['Lind finished ahead of Falk and Ruiz.', ['lind subject', 'falk+ruiz object:of']],
    ['Lind won, Falk and Ruiz followed.', ['lind subject', 'falk+ruiz subject']],
    ['Behind Lind, Falk and Ruiz won medals.', ['lind object:behind', 'falk+ruiz subject']],
    ['Lind and pair mate Falk fell.', ['lind+falk subject']],
    ['Lind of Moose Jaw, Sask., and Falk of Oslo fell.', ['lind+falk subject']],
    ['Solheim beat Lind of Bergen op Zoom (1:54.00) and Falk of Oslo.', ['solheim subject', 'lind+falk object']],
    ['Lind for the women and Falk for the men fell.', ['lind+falk subject']],
    ['Lind widened the gap between herself and Falk.', ['lind subject', 'falk object']],
    ['Solheim beat Falk, the reigning world champion.', ['solheim subject', 'falk object']],
    ['Sweden (Vera Lind, Ida Solheim and Anna Falk) won.', ['SWE subject', 'lind+solheim+falk object']],
    ['The faltering Dutch squad lost to Norway.', ['NED subject', 'NOR object:to']],
    ['The Dutch team coach waved at Lind.', ['lind object:at']],
    ['Lind of Sweden beat the Norwegian skater Solheim.', ['lind subject', 'solheim object']],
  ])('%s', (passage, parts) => expect(partsOf(passage)).toEqual(parts));
});

describe('a team that names its members', () => {
  it.each([
    ['Falk lost to the Swedish pair of Lind and Ruiz.', ['falk subject', 'lind+ruiz object:to']],
    ['Falk came behind Swedish duo Lind and Ruiz.', ['falk subject', 'lind+ruiz object:behind']],
    ['The combination of Lind and Ruiz won.', ['lind+ruiz subject']],
    ['Falk trailed the Swedish team that won.', ['falk subject', 'SWE object']],
    ['The Swedish team of Lind, Ruiz and Falk won.', ['SWE subject']],
    ['The Swedish trio of Lind, Ruiz and Falk swept the podium.', ['lind+ruiz+falk subject']],
    // What is told of each stays with each.
    ['The Swedish trio of Lind (1:57.02), Ruiz and Falk won.', ['SWE subject', 'lind+ruiz+falk subject']],
    ['The Swedish team of Lind won.', ['SWE subject', 'lind subject']],
  ])('%s', (passage, parts) => expect(partsOf(passage)).toEqual(parts));
});

describe('whom a sentence speaks of', () => {
  it.each([
    ['Lind beat Falk in 1:53.20.', '1:53.20', 'lind'],
    ['In 1:53.20 Lind won.', '1:53.20', 'lind'],
    ['Lind won, while Falk came home in 1:54.00.', '1:54.00', 'falk'],
    ['Lind beat Falk, who skated 1:54.00.', '1:54.00', 'falk'],
    ['Lind, who opened in 25.10, won in 1:53.20.', '1:53.20', 'lind'],
    ['The best was Lind, whose 1:53.20 stood.', '1:53.20', 'lind'],
    ['Lind improved the track record that Falk had set, and won in 1:53.20.', '1:53.20', 'lind'],
    ['Lind broke the track record set by Falk in 2029, and won in 1:53.20.', '1:53.20', 'lind'],
    ['Lind broke the mark of 1:53.50 held by Falk by 0.30.', '0.30', 'lind'],
    ['Lind broke the record of 1:53.50, set by Falk in 2029, by 0.30.', '0.30', 'lind'],
    ['Lind beat Falk, who kept up at first, but ended up with 1:54.00.', '1:54.00', 'falk'],
    ['Silver went to Falk in 1:54.00.', '1:54.00', 'falk'],
    ['Lind fell, leaving the gold medal to Falk in 1:54.00.', '1:54.00', 'falk'],
    ['Despite being 0.14 slower, Lind won with Falk coming second.', '0.14', 'lind'],
    ['Lind came in behind Falk and Ruiz, who skated 1:54.00.', '1:54.00', 'ruiz'],
    ['Lind came in behind Falk, who completed a double of sprint, relay and mile in 1:54.00.', '1:54.00', 'falk'],
    ['Lind saw the champion Falk finish in 1:54.00, shrugged, and skated 1:53.20.', '1:54.00', 'falk'],
    ['Lind saw the champion Falk finish in 1:54.00, shrugged, and skated 1:53.20.', '1:53.20', 'lind'],
    ['Lind let Falk lead for two laps and won by 0.40.', '0.40', 'lind'],
    ['Saturday saw Falk lead for two laps and win by 0.40.', '0.40', 'falk'],
    ['However, Sweden answered with 2:58.10.', '2:58.10', 'SWE'],
    ['Lind won, with Falk a stride behind, in 1:54.00.', '1:54.00', 'falk'],
    ['Lind won with Falk close behind at 0.26.', '0.26', 'falk'],
    ['Lind trained with Falk before winning in 1:53.20.', '1:53.20', 'lind'],
    ['It was 0.40 faster than Falk had skated.', '0.40', null],
    ['Sweden (Vera Lind, Ida Solheim and Anna Falk) won in 2:58.10.', '2:58.10', 'SWE'],
    ['Lind, skating alone after Falk withdrew, was third in 1:55.10.', '1:55.10', 'lind'],
    ['Lind, unlike when Falk fell, had to wait until Ruiz finished in 1:55.10.', '1:55.10', 'ruiz'],
    ['It was Lind who won the race, beating Falk by 0.80.', '0.80', 'lind'],
    ['The clock stopped at 1:53.20.', '1:53.20', null],
  ])('%s: %s', (passage, words, whom) => {
    const { text, statement } = sentenceOf(passage);
    const [member] = focusAt(statement, text.lastIndexOf(words))?.members ?? [];
    expect(member ? key(competitorKey(member.competitor)) : null).toBe(whom);
  });
});

describe('a report that begins with a pronoun', () => {
  it('looks ahead for whom it means; behind others it does not', () => {
    const lost = 'They lost their record in 1:53.20, but the Swedish women smiled.';
    const whom = ({ statements, text }: ReturnType<typeof statementsOf>) =>
      focusAt(statements.at(-1) as Statement, text.lastIndexOf('1:53.20'))?.members.length ?? 0;
    expect(whom(statementsOf('', lost))).toBe(1);
    expect(whom(statementsOf(CAST, lost))).toBe(0);
  });
});

describe('clauses', () => {
  it.each([
    ['Lind won in 1:53.20 and Falk followed in 1:54.00.', '1:54.00', ' and Falk followed in 1:54.00.'],
    ['Lind won in 1:53.20, while bronze went to Ruiz in 1:54.50.', '1:53.20', 'Lind won in 1:53.20'],
    ['Lind, who had been fifth in Hamar, also won in 1:53.20.', '1:53.20', ', also won in 1:53.20.'],
    ['Lind, who turned 23 on Friday, raced to gold in 1:53.20.', '1:53.20', ', raced to gold in 1:53.20.'],
    ['Lind, starting in the last pair, raced to gold in 1:53.20.', '1:53.20', ', raced to gold in 1:53.20.'],
  ])('%s: %s', (passage, words, clause) => {
    const { text, statement } = sentenceOf(passage);
    const { start, end } = clauseAt(statement, text.lastIndexOf(words));
    expect(text.slice(start, end).trim()).toBe(clause.trim());
  });
});
