import { competitorKey } from '../../discourse/competitor-key.ts';
import type { Refusal } from '../../discourse/observer.ts';
import type { Group } from '../../frames/groups.ts';
import { isMention, lastSubject, type Statement } from '../../frames/statement.ts';
import { overFigures } from '../../language/figures.ts';
import { ofKind } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { Draft } from '../draft.ts';
import type { Page } from '../page.ts';
import { withoutContradicted } from './contradicted.ts';
import type { Known } from './draft/leader.ts';
import { isOverall } from './draft/overall.ts';
import { type Place, placeAt, wordsOf } from './draft/place.ts';
import { type PlacingDraft, placingsOf } from './draft/placing.ts';
import { readRoll } from './figures/rolls.ts';
import { readSeries } from './figures/series.ts';
import { readWithMarks, readWithTimes } from './figures/with-times.ts';
import { isHeading, onlyInHeadlines } from './headlines.ts';
import { readAheadOfBoth } from './order/ahead-of-both.ts';
import { readBeaten, readBeatenInto, readBeatenOnly, readBeatenTo, readTimesCompared } from './order/beaten.ts';
import { readAhead, readBehind, readMedalBehind, readTrailed } from './order/behind.ts';
import { readFollowed, readOpener, readOpening } from './order/followed.ts';
import { readMargins, readOneAway } from './order/margins.ts';
import { readOnlyBetter } from './order/only-better.ts';
import { readDenials, readMissed, readPushed } from './order/pushed.ts';
import { readByOrder } from './ranks/by-order.ts';
import { carriedTo, isStrangers } from './ranks/carried.ts';
import { readGapped } from './ranks/gapped.ts';
import { readLabelled } from './ranks/labelled.ts';
import { readAbove, readPodium } from './ranks/podium.ts';
import { PLACE_SIEVES } from './ranks/sieves.ts';
import { whyUnreported } from './reported/reported.ts';
import { isOfStandings } from './reported/standings.ts';
import { asOfSameRace } from './same-race.ts';
import { readDefenders, readPassedOn } from './titles/passed-titles.ts';
import { readRepeated } from './titles/repeated.ts';
import { readSince } from './titles/since.ts';
import { readDefended, readNewTitles, readTitles, readTitlesBefore } from './titles/titles.ts';
import { earlierAt } from './when/earlier.ts';
import { titlesOfThen } from './when/title-words.ts';
import { readCalled } from './wins/called.ts';
import { readFinalAgainst } from './wins/final-against.ts';
import { readAgainst, readBeatenInFinal, readFinals, readLosses, readWinsOver, readWonBronze } from './wins/finals.ts';
import { readListedWins } from './wins/listed-wins.ts';
import { readSuperlatives } from './wins/superlatives.ts';
import { readSweeps, readWinsOfMany } from './wins/sweeps.ts';
import { readGiven, readWins } from './wins/wins.ts';

/** Every place the prose tells, in text order: ranks and medals, wins, titles, and who came behind whom. */
export function readPlacings(page: Page): PlacingDraft[] {
  const told = statedIn(page);
  const stated = told.flatMap(({ own }) => own);
  const known = [...stated];
  const drafts = asOfSameRace(
    page,
    told.flatMap(({ statement, own }) => {
      const following = [
        ...readFollowing(page, statement, { own, stated }),
        ...readFollowed(page, statement, { own, stated: known }),
      ];
      known.push(...following);
      return [...own, ...following];
    }),
  );
  const heads = page.statements.filter(isHeading).map((statement) => {
    const own = readStated(page, statement, null);
    return { statement, own: [...own, ...readBeaten(page, statement, { own, stated })] };
  });
  return withoutContradicted([...onlyInHeadlines(heads, drafts), ...drafts], page.reading.text);
}

/** What each sentence of the body states in words of its own, in text order. */
function statedIn(page: Page): { readonly statement: Statement; readonly own: PlacingDraft[] }[] {
  let carried: Group | null = null;
  return page.statements.flatMap((statement) => {
    if (statement.sentence.block.zone !== 'body') {
      carried = null;
      return [];
    }
    const own = readStated(page, statement, opensWithStranger(page, statement) ? null : carried);
    carried = lastSubject(statement) ?? carried;
    return [{ statement, own }];
  });
}

/** The places that follow from what a sentence and those around it state. */
function readFollowing(page: Page, statement: Statement, known: Known): PlacingDraft[] {
  const { own } = known;
  return [
    ...readAhead(page, statement, known),
    ...readAheadOfBoth(page, statement, own),
    ...readBeaten(page, statement, known),
    ...readTimesCompared(page, statement, known),
    ...readBeatenInto(page, statement, own),
    ...readBeatenTo(page, statement, own),
    ...readBeatenOnly(page, statement, own),
    ...readPushed(page, statement, own),
    ...readWithTimes(page, statement, own),
    ...readWithMarks(page, statement, known),
    ...readSeries(page, statement, known),
    ...readMargins(page, statement, known),
    ...readOneAway(page, statement, own),
    ...readBehind(page, statement, known),
    ...readMedalBehind(page, statement, own),
    ...readTrailed(page, statement, own),
    ...readOnlyBetter(page, statement, known),
    ...readFinalAgainst(page, statement, known),
    ...readOpening(page, statement, known),
    ...readOpener(page, statement, known),
    ...readAgainst(page, statement, own),
    ...readAbove(page, statement, own),
    ...readDefended(page, statement, own),
    ...readRepeated(page, statement, own),
    ...readTitlesBefore(page, statement, own),
  ];
}

/** "Se Yeong Park (KOR) won": two capitals that are no known name; nobody named before is meant. */
const opensWithStranger = (page: Page, { items, sentence }: Statement): boolean => {
  const [first, second] = items;
  const isCapital = (item: typeof first) =>
    item?.type === 'word' && /^\p{Lu}\p{Ll}/u.test(page.reading.text.slice(item.start, item.end));
  return first?.start === sentence.start && isCapital(first) && isCapital(second);
};

/** What a sentence states; the rest follows from these. */
function readStated(page: Page, statement: Statement, carried: Group | null): PlacingDraft[] {
  const own = readOwn(page, statement, carried);
  return [...own, ...readGapped(page, statement, own)];
}

/** What a sentence says in full. */
function readOwn(page: Page, statement: Statement, carried: Group | null): PlacingDraft[] {
  return [
    ...readPlaces(page, statement, carried),
    ...readWins(page, statement, carried),
    ...readGiven(page, statement),
    ...readListedWins(page, statement),
    ...readFinals(page, statement),
    ...readBeatenInFinal(page, statement),
    ...readWinsOver(page, statement),
    ...readWonBronze(page, statement),
    ...readLosses(page, statement),
    ...readDenials(page, statement),
    ...readMissed(page, statement),
    ...readSweeps(page, statement),
    ...readWinsOfMany(page, statement),
    ...readPodium(page, statement),
    ...readLabelled(page, statement),
    ...readRoll(page, statement),
    ...readSuperlatives(page, statement),
    ...readCalled(page, statement),
    ...readTitles(page, statement, carried),
    ...readNewTitles(page, statement),
    ...readDefenders(page, statement),
    ...readPassedOn(page, statement),
    ...readSince(page, statement),
  ];
}

/** One fact a competitor, event, rank and competition, with all its evidence; reasons point at the facts that stay. */
export function distinctPlacings(drafts: readonly PlacingDraft[]): PlacingDraft[] {
  const facts = new Map<string, Merged>();
  const merged = new Map<Draft, Merged>();
  for (const draft of drafts) {
    const key = [competitorKey(draft.competitor), draft.event?.name, draft.rank, draft.current].join('|');
    const fact = facts.get(key) ?? { ...draft, evidence: [] };
    fact.evidence.push(...draft.evidence);
    facts.set(key, fact);
    merged.set(draft, fact);
  }
  const kept = [...facts.values()];
  for (const fact of kept) fact.because = fact.because.map((reason) => merged.get(reason) ?? reason);
  return kept;
}

type Merged = Omit<PlacingDraft, 'evidence' | 'because'> & { evidence: Range[]; because: readonly Draft[] };

/** The ranks, medals and titles named in a sentence. */
function readPlaces(page: Page, statement: Statement, carried: Group | null): PlacingDraft[] {
  const mentions = ofKind(
    statement.items.filter(isMention).map((item) => item.mention),
    'place',
  );
  const places = mentions
    .map((mention) => placeAt(page, statement, mention))
    .filter((place) => !refuse(page, place, whyNotTaken(page, place)));
  const ordered = readByOrder(
    page,
    statement,
    places.map(({ mention }) => mention),
    carried,
  );
  const alone = places.filter(({ mention }) => !ordered.settled.has(mention));
  return [...ordered.drafts, ...alone.flatMap((place) => readPlace(page, place, carried))];
}

/** Not reported, a title carried from before, or of the season's standings; null for a place of this release. */
function whyNotTaken(page: Page, place: Place): Refusal | null {
  const unreported = whyUnreported(page, place);
  if (unreported && !isSinceThen(page, place)) return unreported;
  if (isCarriedTitle(page, place)) return { code: 'carried-title', values: {} };
  const event = page.discourse.eventAt(place.statement, place.mention.start)?.value ?? null;
  return isOfStandings(page, place, event) ? { code: 'of-standings', values: {} } : null;
}

/** "her first medal since silver at the 2030 Games": a place of its own, taken then. */
const isSinceThen = (page: Page, { statement, mention, before, after }: Place): boolean =>
  SINCE.test(before) &&
  !/^ (?:of|by|for|from) (?!last |(?:a|one|two|three|four) (?:years?|seasons?|months?|weeks?) |(?:19|20)\d\d)/.test(
    after,
  ) &&
  earlierAt(page, statement, mention.start) !== null;

const SINCE = overFigures(
  /\b(?:after|since|(?:one|two|three) (?:places? |spots? |steps? )?(?:better|higher) than|improv(?:ed|es?|ing) (?:up)?on|(?:bounc|c[ao]m|fought|hit)\p{L}* back from) (?:the |a |an |his |her |their )?(?:[\p{L}\d-]+ )?$/u,
);

function refuse(page: Page, { mention }: Place, refused: Refusal | null): boolean {
  if (refused) page.observe?.({ question: 'place', at: mention, by: 'placings/read', answer: null, refused });
  return refused !== null;
}

/** "Olympic silver medallist X": read with the titles. */
const isCarriedTitle = (page: Page, { mention, statement, before }: Place): boolean =>
  (!IS_OR_WAS.test(before) &&
    titlesOfThen(page.reading.text, statement.sentence).some(
      ({ start, end }) => mention.start >= start && mention.end <= end,
    )) ||
  (/(?:medall?ists?|runners?-up)$/i.test(wordsOf(page, mention))
    ? CARRIED.test(before)
    : mention.rule === 'places/winner' && OF_SERIES.test(before));

/** "had been runner-up here last year": told by a verb, not a title. */
const IS_OR_WAS = /\b(?:was|were|been|be|is|are|finished|came|placed) (?:the |a )?$/;

const OF_SERIES =
  /\b(?:World Cup|World Tour|Olympic|[Oo]verall|[Tt]itle|\p{Lu}[\p{L}-]+ (?:Championships?|Classic|Cup|Games|League|Marathon|Open|Series|Tour|Trials)|(?:\p{L}+|\d+)-time) $/u;

const CARRIED = overFigures(
  /\b(?:Olympic|[Ww]orld|European|Asian|Paralympic|Commonwealth|Continents|[Nn]ational|indoor|['’]s|overall|double|\d{4})(?: [\p{L}\p{N}'’-]+){0,3} $/u,
);

function readPlace(page: Page, place: Place, carried: Group | null): PlacingDraft[] {
  const { statement, mention } = place;
  const { groups, rule } = whose(place, carried, page.reading.text);
  if (groups.length === 0) refuse(page, place, { code: 'nobody', values: { tried: SIEVE_NAMES } });
  else page.observe?.({ question: 'place', at: mention, by: rule, answer: String(mention.value.rank) });
  const overall = groups.length > 0 && isOverall(page, place);
  return groups.flatMap((group) => {
    const at = groups.length > 1 ? { start: group.start, end: group.end } : mention;
    return placingsOf(page, { statement, at, rule, rank: mention.value.rank, overall }, group);
  });
}

const SIEVE_NAMES = PLACE_SIEVES.map(([name]) => name).join(', ');

/** Who has a place, and the sieve that says so. */
function whose(place: Place, carried: Group | null, text: string): { groups: readonly Group[]; rule: string } {
  if (isStrangers(place, text)) return { groups: [], rule: 'placings/name-in-place' };
  for (const [rule, find] of PLACE_SIEVES) {
    const groups = find(place).filter((group) => group !== undefined && group !== null);
    if (groups.length > 0) return { groups, rule };
  }
  const goesOn = carriedTo(place, carried);
  return { groups: goesOn ? [goesOn] : [], rule: 'placings/carried' };
}
