import type { Discourse } from '../discourse/discourse.ts';
import type { Observer } from '../discourse/observer.ts';
import type { Statement } from '../frames/statement.ts';
import type { Quotation } from '../language/quotations.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../read/reading.ts';
import type { People, Referee } from '../resolve/entities.ts';

/** All that is known of a release when facts are read: the fact readers take it and change nothing in it. */
export interface Page {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** The narrative: every sentence of prose with speech left out. */
  readonly statements: readonly Statement[];
  /** What stands inside speech, sentence by sentence. */
  readonly spoken: readonly Statement[];
  readonly people: People;
  readonly referee: Referee;
  readonly discourse: Discourse;
  /** ISO date of the release, where it is known. */
  readonly date: string | null;
  /** The competition's name, the city of the dateline, and the sport, where known. */
  readonly header: {
    readonly competition: string | null;
    readonly place: string | null;
    readonly sport: string | null;
  };
  /** Is told of every decision, where somebody wants to know why. */
  readonly observe?: Observer | undefined;
}
