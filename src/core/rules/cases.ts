/** Every rule's table of cases: its tests, and the examples of its page. */
import type { RuleCases } from '../../../test/fixtures/rule-cases';
import { cases as sectionMissing } from './form/section-missing.cases';

export const CASES: readonly RuleCases[] = [sectionMissing];
