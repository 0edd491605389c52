import type { Statement } from '../frames/statement.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Block, Range, Reading } from '../read/reading.ts';
import type { EventKey } from '../resolve/entities.ts';
import type { Hint } from './hint.ts';
import { type Beside, competitorsOf, groupsBeside, type Named, returnsTo, topicOf } from './named.ts';
import type { Section } from './sections.ts';
import { inProgramme, statementOf } from './settings.ts';

type EventMention = Mention<'event'>;

interface TopicsInput {
  readonly reading: Reading;
  readonly statements: readonly Statement[];
}

/** What the discourse tells of a position. */
interface Ask {
  readonly complete: (mention: EventMention, statement: Statement, hint: Hint) => EventKey | null;
  readonly eventAt: (statement: Statement, position: number) => EventKey | null;
  /** An event is named as one that is told of, not in passing. */
  readonly isTold: (mention: Range) => boolean;
}

/** The events that whole sections are about, and that paragraphs return to, by who is named with which event. Each is asked once. */
export class Topics {
  private readonly input: TopicsInput;
  private readonly sections: readonly Section[];
  private readonly events: readonly EventMention[];
  private readonly ask: Ask;
  private readonly known = new Map<number, EventKey | null>();
  private readonly returns = new Map<string, EventKey | null>();
  private named: readonly Named[] | null = null;
  private beside: readonly Beside[] | null = null;

  constructor(input: TopicsInput, sections: readonly Section[], events: readonly EventMention[], ask: Ask) {
    this.input = input;
    this.sections = sections;
    this.events = events;
    this.ask = ask;
  }

  /** The event a section is about; of the lead, which sums up, there is none. */
  of(section: Section): EventKey | null {
    if (section.lead) return null;
    if (!this.known.has(section.index)) {
      this.known.set(section.index, null);
      this.known.set(section.index, topicOf(this.input.statements, section, this.namedEvents()));
    }
    return this.known.get(section.index) ?? null;
  }

  /** The event a paragraph returns to after one in passing, the last that was named. */
  returnedTo(block: Block, latest: Range): EventKey | null {
    this.beside ??= this.eventsBesideNames();
    const key = `${block.index} ${latest.start}`;
    const known = this.returns.get(key);
    const event = known === undefined ? returnsTo(this.input.statements, block, latest, this.beside) : known;
    this.returns.set(key, event);
    return event;
  }

  /** Every event the release names with who stands beside it, and whom the lead speaks of in which event. */
  private namedEvents(): readonly Named[] {
    this.named ??= [...this.eventsBesideNames(), ...this.eventsOfLead()];
    return this.named;
  }

  private eventsBesideNames(): Beside[] {
    return this.events.flatMap((mention) => {
      if (inProgramme(this.input.reading, mention)) return [];
      const statement = statementOf(this.input.statements, mention);
      const groups = statement ? groupsBeside(statement, mention, this.events) : [];
      const [first, ...more] = groups.flatMap(({ members }) => members);
      const hint = first && more.length === 0 ? { competitor: first.competitor } : {};
      const event = statement && this.ask.complete(mention, statement, hint);
      const isTold = this.ask.isTold(mention);
      return event ? [{ event, mention, competitors: groups.flatMap(competitorsOf), isTold }] : [];
    });
  }

  private eventsOfLead(): Named[] {
    const lead = this.sections[0] as Section;
    const statements = this.input.statements.filter(
      ({ sentence }) => sentence.start < lead.end && sentence.block.zone === 'body',
    );
    return statements.flatMap((statement) =>
      statement.groups.flatMap((group) => {
        const event = this.ask.eventAt(statement, group.start);
        return event ? [{ event, competitors: competitorsOf(group), isTold: true }] : [];
      }),
    );
  }
}
