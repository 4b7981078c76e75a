/** Every rule, in the order of the form. A new rule is a file and a line here. */
import { countGuidelineListed } from './count/count-guideline-listed';
import { countSubplanListed } from './count/count-subplan-listed';
import { countSubplanSum } from './count/count-subplan-sum';
import { countTotalListed } from './count/count-total-listed';
import { countTotalSum } from './count/count-total-sum';
import { countUnreadable } from './count/count-unreadable';
import { guidelineMissing } from './heading/guideline-missing';
import { placeholderLeft } from './form/placeholder-left';
import { quartersMarkUnknown } from './quarter/quarters-mark-unknown';
import { quartersNone } from './quarter/quarters-none';
import { quartersPeriodConflict } from './quarter/quarters-period-conflict';
import { quartersPeriodUnread } from './quarter/quarters-period-unread';
import { rowNotUnderstood } from './form/row-not-understood';
import type { Rule } from './rule';
import { sectionMissing } from './form/section-missing';

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
