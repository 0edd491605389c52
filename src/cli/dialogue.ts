import { createInterface } from 'node:readline';

/**
 * Asks questions at the terminal, one after the other. Lines are edited by the terminal itself, so that what is typed ahead
 * is not lost and answers the next question.
 */
export class Dialogue {
  readonly #lines = createInterface({ input: process.stdin, terminal: false });
  readonly #answers = this.#lines[Symbol.asyncIterator]();
  readonly #end = () => this.#lines.close();

  constructor() {
    // Ctrl-C ends the questions, not what is being written.
    process.once('SIGINT', this.#end);
  }

  /** The line that answers, without spaces around it; null when no more will come (Ctrl-C, Ctrl-D). */
  async ask(question: string): Promise<string | null> {
    process.stdout.write(question);
    const { done, value } = await this.#answers.next();
    return done ? null : value.trim();
  }

  close(): void {
    process.off('SIGINT', this.#end);
    this.#lines.close();
  }
}
