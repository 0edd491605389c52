/** Verbs whose forms do not follow from their stem, sorted. Source: any grammar of English. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['is', 'was', 'were', 'are', 'been', 'being', 'be'],
  beat: ['beat', 'beats', 'beaten', 'beating'],
  become: ['become', 'becomes', 'became', 'becoming'],
  bow: ['bow', 'bows', 'bowed', 'bowing'],
  break: ['break', 'breaks', 'broke', 'broken', 'breaking'],
  bring: ['bring', 'brings', 'brought', 'bringing'],
  burst: ['burst', 'bursts', 'bursting'],
  catch: ['catch', 'catches', 'caught', 'catching'],
  come: ['come', 'comes', 'came', 'coming'],
  do: ['do', 'does', 'did', 'done', 'doing'],
  fall: ['fall', 'falls', 'fell', 'fallen', 'falling'],
  fight: ['fight', 'fights', 'fought', 'fighting'],
  fly: ['fly', 'flies', 'flew', 'flown', 'flying'],
  get: ['get', 'gets', 'got', 'gotten', 'getting'],
  give: ['give', 'gives', 'gave', 'given', 'giving'],
  go: ['go', 'goes', 'went', 'gone', 'going'],
  hand: ['hand', 'hands', 'handed', 'handing'],
  have: ['have', 'has', 'had', 'having'],
  hear: ['hear', 'hears', 'heard', 'hearing'],
  hit: ['hit', 'hits', 'hitting'],
  hold: ['hold', 'holds', 'held', 'holding'],
  keep: ['keep', 'keeps', 'kept', 'keeping'],
  lead: ['lead', 'leads', 'led', 'leading'],
  leap: ['leap', 'leaps', 'leapt', 'leaped', 'leaping'],
  leave: ['leave', 'leaves', 'left', 'leaving'],
  lose: ['lose', 'loses', 'lost', 'losing'],
  make: ['make', 'makes', 'made', 'making'],
  not: ['not'],
  outrun: ['outrun', 'outruns', 'outran', 'outrunning'],
  outswim: ['outswim', 'outswims', 'outswam', 'outswum', 'outswimming'],
  overcome: ['overcome', 'overcomes', 'overcame', 'overcoming'],
  overtake: ['overtake', 'overtakes', 'overtook', 'overtaken', 'overtaking'],
  quit: ['quit', 'quits', 'quitting'],
  ride: ['ride', 'rides', 'rode', 'ridden', 'riding'],
  rise: ['rise', 'rises', 'rose', 'risen', 'rising'],
  run: ['run', 'runs', 'ran', 'running'],
  see: ['see', 'sees', 'saw', 'seen', 'seeing'],
  send: ['send', 'sends', 'sent', 'sending'],
  set: ['set', 'sets', 'setting'],
  shoot: ['shoot', 'shoots', 'shot', 'shooting'],
  sink: ['sink', 'sinks', 'sank', 'sunk', 'sinking'],
  slide: ['slide', 'slides', 'slid', 'sliding'],
  speed: ['speed', 'speeds', 'sped', 'speeding'],
  split: ['split', 'splits', 'splitting'],
  sweep: ['sweep', 'sweeps', 'swept', 'sweeping'],
  swim: ['swim', 'swims', 'swam', 'swum', 'swimming'],
  take: ['take', 'takes', 'took', 'taken', 'taking'],
  tally: ['tally', 'tallies', 'tallied', 'tallying'],
  throw: ['throw', 'throws', 'threw', 'thrown', 'throwing'],
  tie: ['tie', 'ties', 'tied', 'tying'],
  total: ['total', 'totals', 'totalled', 'totaled', 'totalling', 'totaling'],
  upset: ['upset', 'upsets', 'upsetting'],
  win: ['win', 'wins', 'won', 'winning'],
  wind: ['wind', 'winds', 'wound', 'winding'],
  withdraw: ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
};

/** "nip" → nipped: one syllable that ends in one consonant behind one short vowel. */
const DOUBLED = /^[^aeiou]*[aeiou][bdgkmnprt]$/;

/** All forms of a verb: "finish" → finish, finishes, finished, finishing. */
export function inflect(verb: string): readonly string[] {
  const known = IRREGULAR[verb];
  if (known) return known;
  if (/[^aeiou]y$/.test(verb)) return [verb, ...['ies', 'ied'].map((end) => verb.slice(0, -1) + end), `${verb}ing`];
  const stem = DOUBLED.test(verb) ? verb + verb.at(-1) : verb.replace(/e$/, '');
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}
