/** Every rule, in the order of the form. Written by `npm run docs` from the folders of the rules: change those, not this file. */
import { rule as sectionMissing } from './form/section-missing/rule';
import { rule as rowNotUnderstood } from './form/row-not-understood/rule';
import { rule as textBeneathMerge } from './form/text-beneath-merge/rule';
import { rule as projectsHidden } from './form/projects-hidden/rule';
import { rule as projectColumnUnclear } from './form/project-column-unclear/rule';
import { rule as columnsMissing } from './form/columns-missing/rule';
import { rule as columnsAside } from './form/columns-aside/rule';
import { rule as formulaUncalculated } from './form/formula-uncalculated/rule';
import { rule as columnsUnknown } from './form/columns-unknown/rule';
import { rule as agencyMissing } from './general/agency-missing/rule';
import { rule as agencyLevelUnmarked } from './general/agency-level-unmarked/rule';
import { rule as yearInconsistent } from './general/year-inconsistent/rule';
import { rule as yearOutsideNationalPlan } from './general/year-outside-national-plan/rule';
import { rule as nationalPlanOutdated } from './general/national-plan-outdated/rule';
import { rule as yearPreviousWrong } from './general/year-previous-wrong/rule';
import { rule as agencyNameInconsistent } from './general/agency-name-inconsistent/rule';
import { rule as agencyNameForeign } from './general/agency-name-foreign/rule';
import { rule as coordinatorMissing } from './general/coordinator-missing/rule';
import { rule as coordinatorUnlabelled } from './general/coordinator-unlabelled/rule';
import { rule as addressMissing } from './general/address-missing/rule';
import { rule as phoneMalformed } from './general/phone-malformed/rule';
import { rule as emailThaiDigit } from './general/email-thai-digit/rule';
import { rule as emailMalformed } from './general/email-malformed/rule';
import { rule as emailUnofficial } from './general/email-unofficial/rule';
import { rule as basePersonnelSum } from './base/base-personnel-sum/rule';
import { rule as baseTargetSum } from './base/base-target-sum/rule';
import { rule as baseCitizensEmpty } from './base/base-citizens-empty/rule';
import { rule as baseStaffOverPersonnel } from './base/base-staff-over-personnel/rule';
import { rule as countUnreadable } from './count/count-unreadable/rule';
import { rule as countTotalSum } from './count/count-total-sum/rule';
import { rule as countSubplanSum } from './count/count-subplan-sum/rule';
import { rule as countGuidelineListed } from './count/count-guideline-listed/rule';
import { rule as countSubplanListed } from './count/count-subplan-listed/rule';
import { rule as countTotalListed } from './count/count-total-listed/rule';
import { rule as placeholderLeft } from './form/placeholder-left/rule';
import { rule as rowUnfinished } from './form/row-unfinished/rule';
import { rule as rowRemark } from './form/row-remark/rule';
import { rule as subplanMissing } from './heading/subplan-missing/rule';
import { rule as guidelineMissing } from './heading/guideline-missing/rule';
import { rule as guidelineDuplicated } from './heading/guideline-duplicated/rule';
import { rule as guidelineMisplaced } from './heading/guideline-misplaced/rule';
import { rule as projectOutsideGuideline } from './heading/project-outside-guideline/rule';
import { rule as numberingSectionGap } from './heading/numbering-section-gap/rule';
import { rule as numberingItemGap } from './heading/numbering-item-gap/rule';
import { rule as projectDuplicated } from './heading/project-duplicated/rule';
import { rule as projectSimilar } from './heading/project-similar/rule';
import { rule as goalEmpty } from './heading/goal-empty/rule';
import { rule as formTextChanged } from './heading/form-text-changed/rule';
import { rule as projectNameUnfinished } from './project/project-name-unfinished/rule';
import { rule as yearStale } from './project/year-stale/rule';
import { rule as projectHalted } from './project/project-halted/rule';
import { rule as entriesUnpaired } from './project/entries-unpaired/rule';
import { rule as quantMissing } from './project/quant-missing/rule';
import { rule as quantNoNumber } from './project/quant-no-number/rule';
import { rule as quantImpossible } from './project/quant-impossible/rule';
import { rule as quantUnitMismatch } from './project/quant-unit-mismatch/rule';
import { rule as quantUnitOutsideNote } from './project/quant-unit-outside-note/rule';
import { rule as qualMissing } from './project/qual-missing/rule';
import { rule as responsibleMissing } from './project/responsible-missing/rule';
import { rule as responsibleVague } from './project/responsible-vague/rule';
import { rule as responsibleAbbreviated } from './project/responsible-abbreviated/rule';
import { rule as budgetMissing } from './budget/budget-missing/rule';
import { rule as budgetInMultiples } from './budget/budget-in-multiples/rule';
import { rule as budgetColumnUnclear } from './budget/budget-column-unclear/rule';
import { rule as budgetSourcesSum } from './budget/budget-sources-sum/rule';
import { rule as budgetUnreadable } from './budget/budget-unreadable/rule';
import { rule as budgetTotalSum } from './budget/budget-total-sum/rule';
import { rule as budgetTableTotal } from './budget/budget-table-total/rule';
import { rule as budgetTotalDash } from './budget/budget-total-dash/rule';
import { rule as quartersCalendar } from './quarter/quarters-calendar/rule';
import { rule as quartersNone } from './quarter/quarters-none/rule';
import { rule as quartersElsewhere } from './quarter/quarters-elsewhere/rule';
import { rule as quartersMarkUnknown } from './quarter/quarters-mark-unknown/rule';
import { rule as quartersMarksMixed } from './quarter/quarters-marks-mixed/rule';
import { rule as quartersPeriodConflict } from './quarter/quarters-period-conflict/rule';
import { rule as quartersPeriodUnread } from './quarter/quarters-period-unread/rule';
import { rule as quartersOverFrequency } from './quarter/quarters-over-frequency/rule';
import { rule as quartersBelowRhythm } from './quarter/quarters-below-rhythm/rule';
import { rule as quartersOneOff } from './quarter/quarters-one-off/rule';
import { rule as quartersNamedDay } from './quarter/quarters-named-day/rule';
import { rule as quartersAllFourShare } from './quarter/quarters-all-four-share/rule';
import { rule as targetRows } from './target/target-rows/rule';
import { rule as targetYearIgnored } from './target/target-year-ignored/rule';
import { rule as targetUnitWrong } from './target/target-unit-wrong/rule';
import { rule as targetPartsSum } from './target/target-parts-sum/rule';
import { rule as targetEmpty } from './target/target-empty/rule';
import { rule as targetHalfBlank } from './target/target-half-blank/rule';
import { rule as targetUnsupported } from './target/target-unsupported/rule';
import { rule as targetBelowProject } from './target/target-below-project/rule';
import { rule as targetNoGrowth } from './target/target-no-growth/rule';
import { rule as outcomesEmpty } from './target/outcomes-empty/rule';
import { rule as virtuesOutdated } from './target/virtues-outdated/rule';
import { rule as textFromPdf } from './text/text-from-pdf/rule';
import { rule as textTypo } from './text/text-typo/rule';
import { rule as textSpaceInWord } from './text/text-space-in-word/rule';
import { rule as textDigitsMixed } from './text/text-digits-mixed/rule';
import { rule as textSaraAmSplit } from './text/text-sara-am-split/rule';
import { rule as textSaraEDoubled } from './text/text-sara-e-doubled/rule';
import { rule as textInvisible } from './text/text-invisible/rule';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  sectionMissing,
  rowNotUnderstood,
  textBeneathMerge,
  projectsHidden,
  projectColumnUnclear,
  columnsMissing,
  columnsAside,
  formulaUncalculated,
  columnsUnknown,
  agencyMissing,
  agencyLevelUnmarked,
  yearInconsistent,
  yearOutsideNationalPlan,
  nationalPlanOutdated,
  yearPreviousWrong,
  agencyNameInconsistent,
  agencyNameForeign,
  coordinatorMissing,
  coordinatorUnlabelled,
  addressMissing,
  phoneMalformed,
  emailThaiDigit,
  emailMalformed,
  emailUnofficial,
  basePersonnelSum,
  baseTargetSum,
  baseCitizensEmpty,
  baseStaffOverPersonnel,
  countUnreadable,
  countTotalSum,
  countSubplanSum,
  countGuidelineListed,
  countSubplanListed,
  countTotalListed,
  placeholderLeft,
  rowUnfinished,
  rowRemark,
  subplanMissing,
  guidelineMissing,
  guidelineDuplicated,
  guidelineMisplaced,
  projectOutsideGuideline,
  numberingSectionGap,
  numberingItemGap,
  projectDuplicated,
  projectSimilar,
  goalEmpty,
  formTextChanged,
  projectNameUnfinished,
  yearStale,
  projectHalted,
  entriesUnpaired,
  quantMissing,
  quantNoNumber,
  quantImpossible,
  quantUnitMismatch,
  quantUnitOutsideNote,
  qualMissing,
  responsibleMissing,
  responsibleVague,
  responsibleAbbreviated,
  budgetMissing,
  budgetInMultiples,
  budgetColumnUnclear,
  budgetSourcesSum,
  budgetUnreadable,
  budgetTotalSum,
  budgetTableTotal,
  budgetTotalDash,
  quartersCalendar,
  quartersNone,
  quartersElsewhere,
  quartersMarkUnknown,
  quartersMarksMixed,
  quartersPeriodConflict,
  quartersPeriodUnread,
  quartersOverFrequency,
  quartersBelowRhythm,
  quartersOneOff,
  quartersNamedDay,
  quartersAllFourShare,
  targetRows,
  targetYearIgnored,
  targetUnitWrong,
  targetPartsSum,
  targetEmpty,
  targetHalfBlank,
  targetUnsupported,
  targetBelowProject,
  targetNoGrowth,
  outcomesEmpty,
  virtuesOutdated,
  textFromPdf,
  textTypo,
  textSpaceInWord,
  textDigitsMixed,
  textSaraAmSplit,
  textSaraEDoubled,
  textInvisible,
];
