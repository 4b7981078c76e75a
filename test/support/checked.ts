/** A plan as it is after a check that found nothing, at a moment within the fiscal year of the tests' plans. */
import type { CheckResult } from '../../src/core/jobs/check';
import type { CheckedPlan } from '../../src/core/summary/checked-plan';
import type { Plan } from '../../src/core/plan/plan';
import type { Issue, Receipt } from '../../src/core/plan/receipt';
import { AS_USUAL } from './pane';

export const IN_YEAR: Issue = { moment: '2024-11-29T14:30', version: '0.1.0' };

/** The check as tabs take it. */
export function issuedBy(issue: Issue, result: CheckResult): CheckedPlan {
  return { ...result, issued: { ...issue, fingerprint: result.fingerprint } };
}

export function checked(plan: Plan, issued: Partial<Receipt> = {}): CheckedPlan {
  return { plan, findings: [], settings: AS_USUAL, issued: { ...IN_YEAR, fingerprint: '3fa912bc', ...issued } };
}
