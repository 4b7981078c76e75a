/** Wrong usage, and what is said of it. */
import type { Sentence } from '../core/messages/language';
import { isCommand, type Command } from './commands';

/** The sentence says what is wrong and how to put it right. `topic`: the command whose page helps. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    readonly sentence: Sentence,
    readonly topic?: Command,
  ) {
    super(sentence.en);
  }
}

/** `topic`: what may be a command's name. */
export function usage(th: string, en: string, topic = ''): UsageError {
  return new UsageError({ th, en }, isCommand(topic) ? topic : undefined);
}

/** What was probably meant, in both languages; nothing if nothing is near. */
export function meant(name: string | null): readonly [th: string, en: string] {
  return name === null ? ['', ''] : [` ท่านหมายถึง ${name} หรือไม่`, ` Did you mean ${name}?`];
}
