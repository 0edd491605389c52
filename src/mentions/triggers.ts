import { isLatin, latinTwin } from '../language/latin.ts';
import type { Rule } from './mention.ts';
import { kindOf, startsOf } from './starts.ts';

/**
 * Where each of many rules has to be tried. All rules stand in one tree by the beginnings of their matches; a walk
 * through the tree from each character of a text meets the few rules that can match there, which is what makes
 * reading cost by the length of the text and hardly by the number of rules.
 */
export class TriggerTable {
  private readonly root: Node = { rules: [], next: new Map() };
  private readonly triggers: readonly Trigger[];

  constructor(rules: readonly Rule[]) {
    this.triggers = rules.map(({ pattern }, index) => this.plant(pattern, index));
  }

  /**
   * All matches of the rules in some texts, as a search rule by rule would find them. First the places, then one rule
   * after the other at all its places: compiled patterns are large, and one that is left and come back to at each word
   * falls out of the processor's cache, which makes the whole four times slower.
   */
  search(texts: readonly string[], found: (match: RegExpExecArray, rule: number, text: number) => void): void {
    const places = this.triggers.map((): Place[] => []);
    texts.forEach((text, index) => {
      this.findPlaces(text, (rule, at) => places[rule]?.push({ text: index, at }));
    });
    const kind = texts.every(isLatin) ? 'latin' : 'any';
    this.triggers.forEach((trigger, rule) => {
      if (places[rule]?.length === 0) return;
      const pattern = trigger.pattern[kind];
      let free: Place = { text: -1, at: 0 };
      for (const { text, at } of places[rule] as Place[]) {
        if (text === free.text && at < free.at) continue;
        pattern.lastIndex = at;
        const match = pattern.exec(texts[text] as string);
        // In the middle of a pair of surrogates an engine may step back to its first half.
        if (match?.index !== at) continue;
        free = { text, at: Math.max(pattern.lastIndex, at + 1) };
        found(match, rule, text);
      }
    });
  }

  /** Where each rule may match. */
  private findPlaces(text: string, visit: (rule: number, at: number) => void): void {
    // These two are small letters to a pattern that takes capitals for small letters, and the tree does not know it.
    const everywhere = /[\u017f\u212a]/.test(text) ? [...this.triggers.keys()] : null;
    for (let start = 0; start <= text.length; start += 1)
      if (everywhere) for (const rule of everywhere) visit(rule, start);
      else this.walk(text, start, visit);
  }

  /** Down the tree from one character. */
  private walk(text: string, start: number, visit: (rule: number, at: number) => void): void {
    const behind = start > 0 ? text.charCodeAt(start - 1) : BEYOND;
    let node: Node | undefined = this.root;
    for (let at = start; node; at += 1) {
      for (const rule of node.rules) if (!this.triggers[rule]?.notBehind[behind]) visit(rule, start);
      node = at < text.length ? node.next.get(kindOfCode(text.charCodeAt(at), at - start)) : undefined;
      while (isFigure(text.charCodeAt(at)) && isFigure(text.charCodeAt(at + 1))) at += 1;
    }
  }

  private plant(pattern: RegExp, index: number): Trigger {
    const { heads, notBehind } = startsOf(pattern);
    for (const head of heads) if (!beginsWithOther(head, heads)) this.nodeOf(head).rules.push(index);
    return {
      pattern: new Sticky(pattern),
      notBehind: CODES.map((character) => notBehind.has(character)),
    };
  }

  private nodeOf(head: string): Node {
    let node = this.root;
    for (const kind of head) {
      const code = Math.min(kind.charCodeAt(0), BEYOND);
      const next: Node = node.next.get(code) ?? { rules: [], next: new Map() };
      node.next.set(code, next);
      node = next;
    }
    return node;
  }
}

/** A character of one of the texts. */
interface Place {
  readonly text: number;
  readonly at: number;
}

interface Node {
  /** Indexes of the rules whose matches may begin in this way. */
  readonly rules: number[];
  readonly next: Map<number, Node>;
}

interface Trigger {
  readonly pattern: Sticky;
  /** By the code of a character: whether no match stands right behind it. */
  readonly notBehind: readonly boolean[];
}

/** A pattern to be tried at one place. Made when it is first needed: to read a long one takes its time. */
class Sticky {
  readonly #pattern: RegExp;
  #latin: RegExp | undefined;
  #any: RegExp | undefined;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** What finds the same in a Latin text. */
  get latin(): RegExp {
    this.#latin ??= atOnePlace(latinTwin(this.#pattern));
    return this.#latin;
  }

  get any(): RegExp {
    this.#any ??= atOnePlace(this.#pattern);
    return this.#any;
  }
}

const atOnePlace = ({ source, flags }: RegExp): RegExp => new RegExp(source, `${flags.replace('g', '')}y`);

const BEYOND = 128;
const CODES = Array.from({ length: BEYOND }, (_, code) => String.fromCharCode(code));
const FIRST_KINDS = CODES.map((character) => kindOf(character, 0).charCodeAt(0));
const LATER_KINDS = CODES.map((character) => kindOf(character, 1).charCodeAt(0));

function kindOfCode(code: number, place: number): number {
  return (place === 0 ? FIRST_KINDS : LATER_KINDS)[code] ?? BEYOND;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a shorter beginning of the same rule says as much. */
function beginsWithOther(head: string, heads: ReadonlySet<string>): boolean {
  for (let length = 0; length < head.length; length += 1) if (heads.has(head.slice(0, length))) return true;
  return false;
}
