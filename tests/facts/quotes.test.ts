import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { readQuotes } from '../../src/facts/quotes.ts';
import { type Cast, sceneOf } from '../support/scene.ts';

const CAST: readonly Cast[] = [
  { name: 'Ida Falk', nation: 'SWE', gender: 'women' },
  { name: 'Eva Ruiz', nation: 'ESP', gender: 'women' },
  { name: 'Ole Lind', nation: 'NOR', gender: 'men' },
  { name: 'Pia Holm', role: 'coach', gender: 'women' },
];

const quotesOf = (...paragraphs: string[]) => readQuotes(sceneOf(CAST, ...paragraphs));
const spoken = (...paragraphs: string[]) =>
  quotesOf(...paragraphs).map(({ speaker, text }) => [speaker?.name ?? null, text]);
const sieves = (...paragraphs: string[]) =>
  quotesOf(...paragraphs).map(({ speaker, sieve }) => [speaker?.name ?? null, sieve]);

describe('what stands between', () => {
  it('leaves a picture out', () => {
    const release = extract(
      [
        '# A day at the rink',
        '“It was hard for us this time,” said Ida Falk (SWE), who won the race by a second.',
        'Eva Ruiz, Ida Falk and Ole Lind (SWE) © Ice Union',
        '“We were a little nervous last week, all of us.”',
      ].join('\n\n'),
    );
    expect(release.quotes.map(({ speaker }) => speaker)).toEqual(['ida-falk', 'ida-falk']);
  });
});

describe('what is no utterance', () => {
  it('says nothing where marks hold nothing, however often they come', () => {
    const { quotes } = extract(`Falk, who came”, ${'he said, “”, '.repeat(5)}he said, “ down to the line.”`);
    expect(quotes.map(({ text }) => text)).toEqual(['down to the line.']);
  });
});

describe('what is one utterance', () => {
  it('joins parts broken by an attribution', () => {
    expect(spoken('“It was hard,” Falk said. “But it was fun.”')).toEqual([
      ['Ida Falk', 'It was hard, But it was fun.'],
    ]);
    expect(spoken('"It was hard," she said, "but it was fun."')).toEqual([[null, 'It was hard, but it was fun.']]);
    expect(spoken('“It was hard,” Falk said before thanking the crowd: “You were great.”')).toHaveLength(1);
  });

  it('parts two by a sentence of narrative, or by a lead of its own', () => {
    expect(spoken('“It was hard,” Falk said. She won by a second. “It was fun.”')).toHaveLength(2);
    expect(spoken('“It was hard,” Falk said. She added: “It was fun.”')).toHaveLength(2);
  });

  it('parts two speakers of one paragraph', () => {
    expect(spoken('“It was hard,” Falk explained. Ruiz agreed: “Very hard.”')).toEqual([
      ['Ida Falk', 'It was hard,'],
      ['Eva Ruiz', 'Very hard.'],
    ]);
    expect(spoken('“It was hard for us,” said Falk. “It was harder for me,” said Ruiz.')).toEqual([
      ['Ida Falk', 'It was hard for us,'],
      ['Eva Ruiz', 'It was harder for me,'],
    ]);
  });

  it('parts two speakers of one sentence', () => {
    for (const between of [
      'said Falk, while Ruiz commented:',
      'Falk said and Ruiz agreed:',
      'said Falk, but the Spaniard added:',
    ]) {
      expect(spoken(`“It was hard,” ${between} “Very hard.”`).map(([who]) => who)).toEqual(['Ida Falk', 'Eva Ruiz']);
    }
    expect(spoken('“It was hard,” said Falk, and she added: “Very hard.”')).toHaveLength(1);
  });

  it('takes a word or two behind the attribution', () => {
    expect(spoken('“It was my nan,” Falk said. “Sorry.”')).toEqual([['Ida Falk', 'It was my nan, Sorry.']]);
    expect(spoken('“It was hard,” said Falk, known as “Rocket”.')).toEqual([['Ida Falk', 'It was hard,']]);
  });

  it('parts two speakers whose quotations touch', () => {
    expect(spoken('“It was hard,” said Falk. “Very hard.” “It was harder for me,” added Ruiz.')).toEqual([
      ['Ida Falk', 'It was hard, Very hard.'],
      ['Eva Ruiz', 'It was harder for me,'],
    ]);
    expect(spoken('“It was hard,” said Falk. “Very hard.” “I was tired,” added Falk.')).toHaveLength(1);
  });

  it('begins a new one with a paragraph, unless the one before was left open', () => {
    expect(spoken('“It was hard,” Falk said.', '“It was fun, too.”')).toHaveLength(2);
    expect(spoken('Falk said: “It was hard.', '“It was fun, too.”')).toEqual([
      ['Ida Falk', 'It was hard. It was fun, too.'],
    ]);
    expect(spoken('“It was hard.', '“It was fun, too,” Falk said.')).toEqual([
      ['Ida Falk', 'It was hard. It was fun, too,'],
    ]);
  });

  it('goes on behind a picture or a line of the page, not behind what is told', () => {
    expect(spoken('Falk said: “It was hard.', 'More from our sport', '“It was fun, too.”')).toEqual([
      ['Ida Falk', 'It was hard. It was fun, too.'],
    ]);
    expect(spoken('Falk said: “It was hard.', 'It rained all evening.', '“It was fun, too.”')).toHaveLength(2);
  });

  it('tells whether it was closed', () => {
    expect(quotesOf('Falk said: “It was hard.').map(({ closed }) => closed)).toEqual([false]);
    expect(quotesOf('Falk said: “It was hard.', '“It was fun.”').map(({ closed }) => closed)).toEqual([true]);
  });

  it('gives the ranges of the parts as evidence, and the words that name the speaker', () => {
    const { reading } = sceneOf(CAST, '“It was hard,” said a tired Falk. “But fun.”');
    const [quote] = quotesOf('“It was hard,” said a tired Falk. “But fun.”');
    const cut = (range: { start: number; end: number }) => reading.text.slice(range.start, range.end);
    expect(quote?.evidence.map(cut)).toEqual(['It was hard,', 'But fun.']);
    expect(quote?.attribution && cut(quote.attribution)).toBe('a tired Falk');
  });
});

describe('what is none', () => {
  it.each([
    'Falk called it “unreal” and left.',
    'Skating to “Letters from the Old Harbour”, Falk took the lead.',
    'Falk had a "wardrobe malfunction" in the warm-up.',
    'Falk was in the “tin medal” position again.',
  ])('%s', (paragraph) => {
    expect(spoken(paragraph)).toEqual([]);
  });

  it('a heading that repeats what the text quotes', () => {
    expect(spoken('# “I just skated on and on and on”', '“I just skated on and on and on,” Falk said.')).toHaveLength(
      1,
    );
  });
});

describe('speakers stated in words', () => {
  it.each([
    ['“It was hard,” Falk said.', 'Ida Falk', 'cue-after'],
    ['“It was hard,” said Falk.', 'Ida Falk', 'cue-after'],
    ['“It was hard,” laughed Falk, who won by a second.', 'Ida Falk', 'cue-after'],
    ['“It was hard,” demurred Falk.', 'Ida Falk', 'cue-after'],
    ['“It was hard,” explained U.S. relay coach Pia Holm.', 'Pia Holm', 'cue-after'],
    ['“It was hard,” said Swedish anchor Ida Falk.', 'Ida Falk', 'cue-after'],
    ['“It was hard,” said Swedish relay team captain Ida Falk.', 'Ida Falk', 'cue-after'],
    ['“It was hard,” Ida Falk, 31, who had led from the start, told reporters.', 'Ida Falk', 'cue-after'],
    ['“It was hard,” a tired Falk said after the race.', 'Ida Falk', 'cue-after'],
    ['“Was it hard?” Falk wondered.', 'Ida Falk', 'cue-after'],
    ['“It was hard.” Falk said. “Very.”', 'Ida Falk', 'cue-after'],
    ["“It was hard,” Falk's coach Pia Holm said.", 'Pia Holm', 'cue-after'],
    ['“It was hard,” said Sweden coach Pia Holm.', 'Pia Holm', 'cue-after'],
    ['“It was hard,” coach Pia Holm (SWE) commented.', 'Pia Holm', 'cue-after'],
    ['“It was hard,” Falk gestured.', 'Ida Falk', 'clause-after-comma'],
    ['Falk said: “It was hard.”', 'Ida Falk', 'cue-before'],
    ['Falk said:', 'Ida Falk', null],
    ['Speaking after the race, Falk said, “It was hard.”', 'Ida Falk', 'cue-before'],
    ['Falk took the microphone, saying, “It was hard.”', 'Ida Falk', 'cue-before'],
    ['The team cheered and Falk, who came third, explained: “It was hard.”', 'Ida Falk', 'cue-before'],
    ['According to Falk, “it was hard on all of us today.”', 'Ida Falk', 'according-to'],
    ['“It was hard,” was the verdict of Falk.', 'Ida Falk', 'verdict-of'],
    ['“It was hard,” was Falk’s verdict.', 'Ida Falk', 'verdict-of'],
    ['“It was hard,” were Ida Falk’s first words.', 'Ida Falk', 'verdict-of'],
    ['Falk’s explanation: “We ate well today.”', 'Ida Falk', 'colon'],
    ['“It was hard,” according to US coach Pia Holm.', 'Pia Holm', 'according-to'],
    ['Comment of Ida Falk: “It was hard.”', 'Ida Falk', 'verdict-of'],
    ['Reaction from coach Pia Holm: “It was hard.”', 'Pia Holm', 'verdict-of'],
    ['It was a record and, said Falk, “the first of many that I hope for”.', 'Ida Falk', 'cue-before'],
    ['“It was hard for us.” (Ida Falk, on her last lap)', 'Ida Falk', 'brackets'],
    ['Falk, on the podium again, was all smiles: “It was hard.”', 'Ida Falk', 'colon'],
    ['Falk, who is never short of words, denies nothing: “It was hard.”', 'Ida Falk', 'cue-before'],
    ['“It was hard.” – Ida Falk, fifth', 'Ida Falk', 'dash'],
    ['“It was hard.” -- Ida Falk after winning bronze', 'Ida Falk', 'dash'],
    ['Falk was self-critical: “It was hard.”', 'Ida Falk', 'colon'],
    ['Ida Falk: “It was hard.”', 'Ida Falk', 'colon'],
    ['The winner’s coach, former skater Pia Holm (SWE), was thinking ahead: “It was hard.”', 'Pia Holm', 'colon'],
    ['Her coach Pia Holm, 15 years a skater herself, saw room for more: “It was hard.”', 'Pia Holm', 'colon'],
  ])('%s', (paragraph, name, sieve) => {
    if (sieve === null) expect(sieves(paragraph, '“It was hard.”')).toEqual([[name, 'cue-before']]);
    else expect(sieves(paragraph)).toEqual([[name, sieve]]);
  });

  it('a signature in a paragraph of its own', () => {
    expect(sieves('“It was hard.”', '– Ida Falk, fifth')).toEqual([['Ida Falk', 'dash']]);
    expect(sieves('“It was hard.”', '-- Ida Falk to her coach, a day before the race')).toEqual([['Ida Falk', 'dash']]);
    expect(sieves('“It was hard for us.”', '– Ida Falk won the next race as well.')).not.toEqual([
      ['Ida Falk', 'dash'],
    ]);
  });

  it('a line of what the quotation is about does not come between', () => {
    expect(
      spoken('Ida Falk (SWE)', 'On the race:', '“It was hard.”', 'On losing the lead:', '“So be it, I say.”'),
    ).toEqual([
      ['Ida Falk', 'It was hard.'],
      ['Ida Falk', 'So be it, I say.'],
    ]);
    expect(spoken('“It was hard,” said Falk.', 'And, about Ruiz: “She was a great help to me.”')).toEqual([
      ['Ida Falk', 'It was hard,'],
      ['Ida Falk', 'She was a great help to me.'],
    ]);
  });

  it('a pronoun or description, both sieves named', () => {
    expect(sieves('Falk led early. “It was hard,” she said.')).toEqual([
      ['Ida Falk', 'cue-after + pronoun/subject-of-sentence-before'],
    ]);
    expect(sieves('Falk led early. “It was hard,” said the Swede.')).toEqual([
      ['Ida Falk', 'cue-after + nation/subject-of-sentence-before'],
    ]);
  });
});

describe('speakers nobody knows', () => {
  it.each([
    '“It was hard,” said  (SWE). Falk won.',
    'Falk won. “It was hard,” a spokesman said.',
    'Falk won. “It was hard,” the official said.',
    'Falk won. “It was hard,” the federation said.',
    'Falk won. “It was hard,” the Latvian said.',
    'Falk won. “It was hard,” the newspaper said.',
    "“It was hard,” Falk's husband and coach told the media.",
    'Falk won. A spokesman said: “It was hard for us.” When asked again, he said, “It was very hard.”',
  ])('stay unknown, whoever stands near: %s', (paragraph) => {
    for (const { speaker, sieve } of quotesOf(paragraph)) expect([speaker, sieve]).toEqual([null, null]);
    expect(quotesOf(paragraph)).not.toHaveLength(0);
  });
});

describe('speakers the words around suggest', () => {
  it('the subject of the sentence before', () => {
    expect(sieves('Falk took it well. “It was hard.”')).toEqual([['Ida Falk', 'subject-before']]);
    expect(sieves('Her coach, Pia Holm, put it differently. “It was hard.”')).toEqual([['Pia Holm', 'subject-before']]);
  });

  it('whoever was spoken of, where the attribution only describes one who competes', () => {
    expect(sieves('Falk took it well. “It was hard,” the perfectionist said.')).toEqual([
      ['Ida Falk', 'subject-before'],
    ]);
    expect(sieves('It was a win for Falk. That was 110.95. “It was hard,” the Malmö native said.')).toEqual([
      ['Ida Falk', 'only-person'],
    ]);
  });

  it('a name as the heading just above', () => {
    expect(sieves('# Ida Falk', '“It was hard for all of us.”')).toEqual([['Ida Falk', 'name-heading']]);
    expect(sieves('# Ida Falk leads', 'There was nothing to do.', '“It was hard for all of us.”')).toEqual([
      [null, null],
    ]);
  });

  it('a name above, with what the words are about in front of them', () => {
    const above = '# Ida Falk (SWE), gold';
    const [first, second] = ['On the attack: “It was hard for all of us.”', 'On 2009: “I was two at the time.”'];
    expect(sieves(above, first, second)).toEqual([
      ['Ida Falk', 'name-heading'],
      ['Ida Falk', 'same-speaker'],
    ]);
    expect(sieves('Falk won.', 'On Sunday Lind was pleased: “It was hard for all of us.”')).toEqual([
      ['Ole Lind', 'colon'],
    ]);
  });

  it('the one who has just spoken', () => {
    expect(sieves('“It was hard,” said Falk, who won.', '“It was also fun.”')).toEqual([
      ['Ida Falk', 'cue-after'],
      ['Ida Falk', 'same-speaker'],
    ]);
  });

  it('the one who has just spoken, if the sentence between speaks of him', () => {
    const more = '“It was also fun, in a way.”';
    expect(sieves('“It was hard,” Falk said. Lind trains with Falk in Malmö.', more)[1]).toEqual([
      'Ida Falk',
      'same-speaker',
    ]);
    expect(sieves('“It was hard,” Falk said. Lind took it well.', more)[1]).toEqual(['Ole Lind', 'subject-before']);
  });

  it('the one who has just spoken, past a paragraph about nobody else', () => {
    const [said, more] = ['“It was hard,” said Falk, who won.', '“It was also fun, in a way.”'];
    expect(sieves(said, 'The rain was not her only trouble.', more)[1]).toEqual(['Ida Falk', 'same-speaker']);
    expect(sieves(said, 'The rain was not her only trouble, for Ruiz was strong.', more)[1]).toEqual([null, null]);
    expect(sieves(said, 'The ice was fast and the hall was full.', more)[1]).toEqual([null, null]);
  });

  it('a name alone on a line, however it is set', () => {
    expect(sieves('Ida Falk (SWE)', 'Gold medallist in the 50 free', '“It was hard for all of us.”')).toEqual([
      ['Ida Falk', 'name-heading'],
    ]);
    expect(sieves('Falk Ida (SWE), silver medallist in the 50m butterfly:', '“It was hard.”')).toEqual([
      ['Ida Falk', 'colon'],
    ]);
  });

  it('the subject of the second clause, where that of the first is many', () => {
    expect(sieves('They skated early and Falk expected to lose her place. “It was hard.”')).toEqual([
      ['Ida Falk', 'subject-before'],
    ]);
  });

  it('the only one of the paragraph', () => {
    expect(sieves('It was the first win for Falk. “It was hard.”')).toEqual([['Ida Falk', 'only-person']]);
  });
});

describe('who speaks, by the form of the words alone', () => {
  it('is named behind any past that a comma leads to', () => {
    expect(spoken('“It was hard,” demurred Falk. “But it was fun.”')).toEqual([
      ['Ida Falk', 'It was hard, But it was fun.'],
    ]);
    expect(spoken('“It was hard,” Falk smiled and demurred Ruiz in the hall.')[0]?.[0]).not.toBe('Eva Ruiz');
    expect(spoken('Ruiz had called it “hard work, all of it.” demurred Falk.')[0]?.[0]).not.toBe('Ida Falk');
  });

  it('is named behind a role with the initials of a nation', () => {
    expect(spoken('“It was hard, all of it,” explained U.S. long track coach Pia Holm.')).toEqual([
      ['Pia Holm', 'It was hard, all of it,'],
    ]);
  });

  it('is the name that a quotation has run into', () => {
    expect(sieves('Gold – Ida Falk (SWE) “It was a very good race for us all.”')).toEqual([
      ['Ida Falk', 'name-heading'],
    ]);
    expect(sieves('Ida Falk (SWE) “It was a very good race for us all.”')).toEqual([['Ida Falk', 'name-heading']]);
    expect(sieves('Gold – for Ida Falk on “A Very Good Day of the Year”')).not.toEqual([['Ida Falk', 'name-heading']]);
  });
});

describe('who is meant', () => {
  const SCENE = 'Ida Falk won the 1500m ahead of Eva Ruiz.';

  it.each([
    ['“It was hard,” said the obviously impressed winner.', 'Ida Falk'],
    ['“It was hard,” said the runner-up.', 'Eva Ruiz'],
    ['“It was so hard,” was her answer.', 'Ida Falk'],
    ['“It was hard,” was all Ruiz had to say.', 'Eva Ruiz'],
    ['“It was hard,” is all we got from Ruiz.', 'Eva Ruiz'],
    ['“It was hard”, was Ruiz’s comment.', 'Eva Ruiz'],
    ['Here is what Ruiz had to say after the race: “It was hard.”', 'Eva Ruiz'],
    ['Second place for Ruiz: “It was hard.”', 'Eva Ruiz'],
    ['IBU race director Pia Holm: “It was hard for all of us.”', 'Pia Holm'],
    ['“It was hard,” US lead-off skater Pia Holm said of Falk.', 'Pia Holm'],
    ['Ruiz’s secret? “A lot of sleep and pasta.”', 'Eva Ruiz'],
    ['**14:05** Ruiz, still bent double: “I had nothing left there.”'.replaceAll('*', ''), 'Eva Ruiz'],
    ['Ruiz makes no drama: «It was hard», says Falk.', 'Ida Falk'],
    ['Her coach at the club, Mrs Pia Holm, sent us this: “She did it.”', 'Pia Holm'],
  ])('%s', (paragraph, expected) => {
    expect(spoken(`${SCENE} ${paragraph}`).map(([who]) => who)).toEqual([expected]);
  });

  it('asks who spoke last', () => {
    const told = spoken(`${SCENE} Ruiz was last. “It was hard,” said Ruiz. Had she known? “No. I asked my coach.”`);
    expect(told.map(([who]) => who)).toEqual(['Eva Ruiz', 'Eva Ruiz']);
  });

  it('takes the only one whom the paragraph above speaks of', () => {
    const above = 'Ruiz, who had fallen, saw it as a gift. But even more it was an answer.';
    expect(spoken(above, '“I came out of the turn and flew.”')).toEqual([
      ['Eva Ruiz', 'I came out of the turn and flew.'],
    ]);
    expect(
      spoken(`Falk was first. Ruiz was second. ${'It was a fast race.'}`, '“I came out of the turn and flew.”'),
    ).toEqual([[null, 'I came out of the turn and flew.']]);
  });

  it('looks further up past a paragraph that speaks of nobody, and past a picture', () => {
    const above = ['Ruiz was fastest again.', 'The win was even sweeter on home ice.', 'GettyImages 1200000000'];
    expect(spoken(...above, '“I came out of the turn and flew.”')[0]?.[0]).toBe('Eva Ruiz');
    expect(spoken(...above, '“I came out of the turn and flew,” the there-time champion said.')[0]?.[0]).toBe(
      'Eva Ruiz',
    );
  });

  it('takes whom the paragraph goes on to tell of', () => {
    expect(spoken('Ruiz was second.', '“I came here to win!” And with that Falk was gone.')[0]?.[0]).toBe('Ida Falk');
  });

  it('tells he from she', () => {
    expect(spoken('Lind and Falk were pleased. “It was good,” he said. “It was great,” she agreed.')).toHaveLength(2);
  });

  it('takes whose record the sentence speaks of for the veteran', () => {
    const told = spoken(
      'Falk beat Ruiz. Ruiz’s record was never in danger, and the veteran did not hide it. “It hurt,” she said.',
    );
    expect(told[0]?.[0]).toBe('Eva Ruiz');
  });

  it('takes the line of a medal above', () => {
    expect(spoken('Gold: Ida Falk (SWE)', '“It was a very good race for us.”')[0]?.[0]).toBe('Ida Falk');
  });
});
