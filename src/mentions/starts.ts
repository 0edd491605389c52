import { latinTwin } from '../language/latin.ts';

/** How many kinds of characters at the start of a match are looked at: five tell most first words apart. */
const REACH = 5;
/** More beginnings than these are cut shorter. */
const MANY = 2_000;
/** A class of more characters than these is of letters in general: what follows it is not looked at. */
const LETTERS = 20;
/** Stands for every character beyond ASCII. */
const BEYOND = '¤';
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** A letter, escape or class as it is written. */
const PIECE = /\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|.)|./suy;

/** Where matches of a pattern can start. Wide enough always: no match starts elsewhere. */
export interface Starts {
  /** Beginnings of matches, at most `REACH` kinds of characters each; the empty one says: anywhere. */
  readonly heads: ReadonlySet<string>;
  /** ASCII characters that no match stands right behind. */
  readonly notBehind: ReadonlySet<string>;
}

/**
 * The kind of a character in a beginning: figures are alike, and so is everything beyond ASCII; behind the first
 * character capitals are as small letters. Figures in a row count as one.
 */
export function kindOf(character: string, place: number): string {
  if (character >= '0' && character <= '9') return '0';
  if (character > '\u007f') return BEYOND;
  return place > 0 ? character.toLowerCase() : character;
}

/** Beginnings that go on with what follows in the pattern, and those that are long enough or followed by anything. */
interface Heads {
  readonly open: ReadonlySet<string>;
  readonly shut: ReadonlySet<string>;
}
const EMPTY: Heads = { open: new Set(['']), shut: new Set() };
const ANYTHING: Heads = { open: new Set(), shut: new Set(['']) };

/**
 * Reads the beginnings of matches off the source of a pattern; what stands behind them is passed over. A parser of
 * regular expressions would do, but takes ten times as long for the long lists of names, at each start of the program.
 */
export function startsOf(pattern: RegExp): Starts {
  const reader = new PatternReader(pattern.source, pattern.flags.replace(/[dgy]/g, ''));
  const { open, shut } = reader.alternatives();
  return { heads: new Set([...open, ...shut]), notBehind: reader.notBehind };
}

class PatternReader {
  /** Kept while nothing but looks behind has been read, of a pattern of one alternative. */
  notBehind: ReadonlySet<string> = new Set();
  private at = 0;
  private readonly source: string;
  private readonly flags: string;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  /** Up to the bracket that closes, or the end. */
  alternatives(): Heads {
    const all = [this.sequence()];
    while (this.take('|')) all.push(this.sequence());
    if (all.length > 1 && this.at === this.source.length) this.notBehind = new Set();
    return all.length === 1 ? (all[0] as Heads) : union(all);
  }

  private sequence(): Heads {
    const leads = this.at === 0;
    let heads = EMPTY;
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] as string)) {
      if (heads.open.size === 0) {
        this.skip();
        break;
      }
      const from = this.at;
      const term = this.term();
      if (term) heads = join(heads, this.repeated(term));
      else if (leads && heads === EMPTY) this.lookBehind(this.source.slice(from, this.at));
    }
    return heads;
  }

  /** One character or group; null for what takes up no characters. */
  private term(): Heads | null {
    if (this.take('^') || this.take('$') || this.take('\\b') || this.take('\\B')) return null;
    if (this.source[this.at] === '(') return this.group();
    return this.characters();
  }

  private group(): Heads | null {
    const opening = this.next(/\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y);
    if (this.source[this.at] === '?') throw new SyntaxError(`A kind of group that is not read: ${this.source}`);
    const from = this.at;
    this.skipAll();
    const inner = /[=!]$/.test(opening) ? null : this.within(from);
    this.take(')');
    return inner;
  }

  /** What has just been passed over, read: the same lists of names stand in many patterns. */
  private within(from: number): Heads {
    const key = `${this.flags} ${this.source.slice(from, this.at)}`;
    const known = READ.get(key);
    if (known) return known;
    this.at = from;
    const heads = this.alternatives();
    READ.set(key, heads);
    return heads;
  }

  /** A letter, an escape or a class: tried on every character, which needs no knowledge of what escapes mean. */
  private characters(): Heads {
    const letters = this.next(/[A-Za-z ]{2,4}(?![*+?{])/y);
    if (letters) return this.wordStart(letters);
    const raw = this.next(PIECE);
    if (/^\\[k\d]/.test(raw)) return ANYTHING;
    const fitting = asciiOf(raw, this.flags);
    const beyond = /^[\\[.]|[^\0-\u007f]/.test(raw) && !/^\\[^\w]/.test(raw) ? [BEYOND] : [];
    const kinds = new Set(fitting.map((character) => kindOf(character, 0)));
    return kinds.size > LETTERS
      ? { open: new Set(), shut: new Set([...kinds, ...beyond]) }
      : { open: kinds, shut: new Set(beyond) };
  }

  /** Letters at once, as most of a pattern is words. */
  private wordStart(letters: string): Heads {
    const firsts = asciiOf(letters.charAt(0), this.flags);
    const heads = new Set(firsts.map((first) => joined(first, letters.slice(1))));
    return letters.length < REACH ? { open: heads, shut: new Set() } : { open: new Set(), shut: heads };
  }

  /** What becomes of a term by the sign behind it that says how often it stands. */
  private repeated(term: Heads): Heads {
    const sign = this.next(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
    if (sign === '') return term;
    const [least, most] = timesOf(sign);
    let heads = EMPTY;
    const ways: Heads[] = least === 0 ? [EMPTY] : [];
    for (let times = 1; times <= Math.min(most, Math.max(least, REACH)); times += 1) {
      heads = join(heads, term);
      if (times >= least) ways.push(heads);
      if (heads.open.size === 0) break;
    }
    return union([...ways, { open: new Set(), shut: heads.shut }]);
  }

  /** To the end of this alternative. */
  private skip(): void {
    for (let depth = 0; this.at < this.source.length; ) {
      this.next(/(?:[^()[|\\]|\\.|\[(?:\\.|[^\]\\])*\])+/suy);
      const sign = this.source[this.at];
      if (depth === 0 && sign !== '(') return;
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      this.at += 1;
    }
  }

  /** To the bracket that closes. */
  private skipAll(): void {
    do this.skip();
    while (this.take('|'));
  }

  /** Of "not behind a letter, nor a figure and a stop", the letter; at the start of a text, everything. */
  private lookBehind(look: string): void {
    if (look === '^') this.notBehind = new Set(ASCII);
    const [, single] = /^\(\?<!(\[(?:\\.|[^\]\\])*\]|\\p\{\w+\})(?:\||\)$)/.exec(look) ?? [];
    if (single) this.notBehind = new Set([...this.notBehind, ...asciiOf(single, this.flags)]);
  }

  /** What stands next if it fits, and past it; else nothing. */
  private next(sticky: RegExp): string {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private take(sign: string): boolean {
    const stands = this.source.startsWith(sign, this.at);
    if (stands) this.at += sign.length;
    return stands;
  }
}

/** How often at least and at most, of "*", "+", "?", "{2}", "{2,}" and "{2,3}". */
function timesOf(sign: string): [number, number] {
  const [least = 0, most] = sign.match(/\d+/g)?.map(Number) ?? [sign.startsWith('+') ? 1 : 0];
  if (/^(?:[*+]|\{\d+,\})/.test(sign)) return [least, Number.POSITIVE_INFINITY];
  return [least, sign.startsWith('?') ? 1 : (most ?? least)];
}

/** What groups can begin with, by flags and source. */
const READ = new Map<string, Heads>();
const TRIED = new Map<string, readonly string[]>();

/** The ASCII characters that a letter, escape or class stands for. */
function asciiOf(raw: string, flags: string): readonly string[] {
  if (/^[\w -]$/.test(raw)) return flags.includes('i') ? [raw.toLowerCase(), raw.toUpperCase()] : [raw];
  const key = `${flags} ${raw}`;
  const known = TRIED.get(key);
  if (known) return known;
  const one = latinTwin(new RegExp(`^${raw}$`, flags));
  const fitting = ASCII.filter((character) => one.test(character));
  TRIED.set(key, fitting);
  return fitting;
}

function union(all: readonly Heads[]): Heads {
  return { open: new Set(all.flatMap(({ open }) => [...open])), shut: new Set(all.flatMap(({ shut }) => [...shut])) };
}

/** One behind the other. */
function join(first: Heads, next: Heads): Heads {
  if (first === EMPTY) return next;
  const second = shortened(next, MANY / first.open.size);
  const open = new Set<string>();
  const shut = new Set(first.shut);
  for (const head of first.open) {
    for (const more of second.open) {
      const whole = joined(head, more);
      (whole.length >= REACH ? shut : open).add(whole);
    }
    for (const more of second.shut) shut.add(joined(head, more));
  }
  return { open, shut };
}

/** Cut so far that there are not more than so many. */
function shortened(heads: Heads, most: number): Heads {
  if (heads.open.size + heads.shut.size <= most) return heads;
  const all = [...heads.open, ...heads.shut];
  for (let length = REACH - 1; length > 0; length -= 1) {
    const cut = new Set(all.map((head) => head.slice(0, length)));
    if (cut.size <= most) return { open: new Set(), shut: cut };
  }
  return ANYTHING;
}

function joined(head: string, more: string): string {
  if (head === '') return more;
  const figures = head.endsWith('0') && more.startsWith('0');
  return (head + more.slice(figures ? 1 : 0).toLowerCase()).slice(0, REACH);
}
