/** The words of one rule, in both languages. */
import type { Sentence } from './language';

export interface RuleWords {
  /** What it is called in a list, in a few words. */
  readonly name: Sentence;
  /** What a finding says; `{name}` is replaced by that value of its data. */
  readonly message: Sentence;
  /** Other sentences of the same rule, by their key. */
  readonly variants?: Readonly<Record<string, Sentence>>;
  /** What each fix that it offers would do, by the fix's key. */
  readonly fixes?: Readonly<Record<string, Sentence>>;
  /** Why the rule exists, in one sentence. */
  readonly why: Sentence;
}
