/** The examples of the rules, made by running them over the forms of their tests (`npm run docs`). */
import type { Sentence } from '../core/messages/language';
import examples from './rule-examples.json';

/** What a cell holds, as a person sees it: '' if it is blank, null if the plan has no such row. */
export type ShownContent = string | number | boolean | null;

export interface RuleExample {
  /** The place of the finding, and its sentence. */
  readonly cell: string;
  readonly says: Sentence;
  readonly cells: readonly { readonly cell: string; readonly fails: ShownContent; readonly passes: ShownContent }[];
}

/** null if no form shows the rule. */
export function exampleOfRule(id: string): RuleExample | null {
  const all: Readonly<Record<string, RuleExample>> = examples;
  return all[id] ?? null;
}
