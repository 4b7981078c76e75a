/** Every rule's table of cases: its tests, and the examples of its page. */
import type { RuleCases } from '../../../test/fixtures/rule-cases';
import { cases as budgetMissing } from './budget/budget-missing.cases';
import { cases as budgetTotalDash } from './budget/budget-total-dash.cases';
import { cases as budgetTotalSum } from './budget/budget-total-sum.cases';
import { cases as budgetUnreadable } from './budget/budget-unreadable.cases';
import { cases as countGuidelineListed } from './count/count-guideline-listed.cases';
import { cases as countSubplanListed } from './count/count-subplan-listed.cases';
import { cases as countSubplanSum } from './count/count-subplan-sum.cases';
import { cases as countTotalListed } from './count/count-total-listed.cases';
import { cases as countTotalSum } from './count/count-total-sum.cases';
import { cases as countUnreadable } from './count/count-unreadable.cases';
import { cases as entriesUnpaired } from './project/entries-unpaired.cases';
import { cases as qualMissing } from './project/qual-missing.cases';
import { cases as quantMissing } from './project/quant-missing.cases';
import { cases as quantNoNumber } from './project/quant-no-number.cases';
import { cases as quantUnitMismatch } from './project/quant-unit-mismatch.cases';
import { cases as quantUnitOutsideNote } from './project/quant-unit-outside-note.cases';
import { cases as responsibleAbbreviated } from './project/responsible-abbreviated.cases';
import { cases as responsibleMissing } from './project/responsible-missing.cases';
import { cases as responsibleVague } from './project/responsible-vague.cases';
import { cases as quartersAllFourShare } from './quarter/quarters-all-four-share.cases';
import { cases as quartersMarkUnknown } from './quarter/quarters-mark-unknown.cases';
import { cases as quartersMarksMixed } from './quarter/quarters-marks-mixed.cases';
import { cases as quartersNamedDay } from './quarter/quarters-named-day.cases';
import { cases as quartersNone } from './quarter/quarters-none.cases';
import { cases as quartersOneOff } from './quarter/quarters-one-off.cases';
import { cases as quartersOverFrequency } from './quarter/quarters-over-frequency.cases';
import { cases as quartersPeriodConflict } from './quarter/quarters-period-conflict.cases';
import { cases as quartersPeriodUnread } from './quarter/quarters-period-unread.cases';
import { cases as sectionMissing } from './form/section-missing.cases';

export const CASES: readonly RuleCases[] = [
  sectionMissing,
  countUnreadable,
  countTotalSum,
  countSubplanSum,
  countGuidelineListed,
  countSubplanListed,
  countTotalListed,
  entriesUnpaired,
  quantMissing,
  quantNoNumber,
  quantUnitMismatch,
  quantUnitOutsideNote,
  qualMissing,
  responsibleMissing,
  responsibleVague,
  responsibleAbbreviated,
  budgetMissing,
  budgetUnreadable,
  budgetTotalSum,
  budgetTotalDash,
  quartersNone,
  quartersMarkUnknown,
  quartersMarksMixed,
  quartersPeriodConflict,
  quartersPeriodUnread,
  quartersOverFrequency,
  quartersOneOff,
  quartersNamedDay,
  quartersAllFourShare,
];
