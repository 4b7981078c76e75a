/** Every rule, in the order of the form. A new rule is a file and a line here. */
import { countGuidelineListed } from './count-guideline-listed';
import { countSubplanListed } from './count-subplan-listed';
import { countSubplanSum } from './count-subplan-sum';
import { countTotalListed } from './count-total-listed';
import { countTotalSum } from './count-total-sum';
import { countUnreadable } from './count-unreadable';
import { guidelineMissing } from './guideline-missing';
import { placeholderLeft } from './placeholder-left';
import { quartersMarkUnknown } from './quarters-mark-unknown';
import { quartersNone } from './quarters-none';
import { quartersPeriodConflict } from './quarters-period-conflict';
import { quartersPeriodUnread } from './quarters-period-unread';
import { rowNotUnderstood } from './row-not-understood';
import type { Rule } from './rule';
import { sectionMissing } from './section-missing';

export const RULES: readonly Rule[] = [
  sectionMissing,
  rowNotUnderstood,
  countUnreadable,
  countTotalSum,
  countSubplanSum,
  countGuidelineListed,
  countSubplanListed,
  countTotalListed,
  placeholderLeft,
  guidelineMissing,
  quartersNone,
  quartersMarkUnknown,
  quartersPeriodConflict,
  quartersPeriodUnread,
];
