/** Findings that say the same are one card, which opens to their places. */
import { SEVERITIES, type Finding, type Severity } from '../../../core/rules/finding';
import { groupBy } from '../../../core/workbook/group-by';

export interface Card {
  /** Stays the same from check to check. */
  readonly key: string;
  readonly severity: Severity;
  /** In the order of the form; never empty. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** The gravest first; of a severity in the order of their first places. */
export function cardsOf(findings: readonly Finding[]): Card[] {
  const cards = [...groupBy(findings, keyOf)].flatMap(([key, [first, ...others]]): Card[] =>
    first ? [{ key, severity: first.severity, findings: [first, ...others] }] : [],
  );
  return SEVERITIES.flatMap((severity) => cards.filter((card) => card.severity === severity));
}

/** The findings in the order in which the cards show them. */
export function inOrder(cards: readonly Card[]): Finding[] {
  return cards.flatMap((card) => card.findings);
}

/**
 * The next finding in that direction at which there is something to do; null at the end of the list. From nowhere, the
 * first or the last.
 */
export function neighbour(
  order: readonly Finding[],
  settled: ReadonlySet<Finding>,
  at: Finding | null,
  step: 1 | -1,
): Finding | null {
  const from = at === null ? -1 : order.indexOf(at);
  const start = from < 0 && step < 0 ? order.length : from;
  for (let index = start + step; index >= 0 && index < order.length; index += step) {
    const finding = order[index];
    if (finding && !settled.has(finding)) return finding;
  }
  return null;
}

/** The rule and all that it says but for whose project it is. */
function keyOf({ severity, rule, message, data: { title: _title, ...data } }: Finding): string {
  return JSON.stringify([severity, rule, message, data]);
}
