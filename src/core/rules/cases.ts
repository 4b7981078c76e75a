/** Every rule's table of cases: its tests, and the examples of its page. Written by `npm run docs` from the folders of the rules: change those, not this file. */
import type { RuleCases } from '#test/support/rule-cases';
import { cases as sectionMissing } from './form/section-missing/cases';
import { cases as rowNotUnderstood } from './form/row-not-understood/cases';
import { cases as textBeneathMerge } from './form/text-beneath-merge/cases';
import { cases as projectsHidden } from './form/projects-hidden/cases';
import { cases as projectColumnUnclear } from './form/project-column-unclear/cases';
import { cases as columnsMissing } from './form/columns-missing/cases';
import { cases as columnsAside } from './form/columns-aside/cases';
import { cases as formulaUncalculated } from './form/formula-uncalculated/cases';
import { cases as columnsUnknown } from './form/columns-unknown/cases';
import { cases as agencyMissing } from './general/agency-missing/cases';
import { cases as agencyLevelUnmarked } from './general/agency-level-unmarked/cases';
import { cases as yearInconsistent } from './general/year-inconsistent/cases';
import { cases as yearOutsideNationalPlan } from './general/year-outside-national-plan/cases';
import { cases as nationalPlanOutdated } from './general/national-plan-outdated/cases';
import { cases as yearPreviousWrong } from './general/year-previous-wrong/cases';
import { cases as agencyNameInconsistent } from './general/agency-name-inconsistent/cases';
import { cases as agencyNameForeign } from './general/agency-name-foreign/cases';
import { cases as coordinatorMissing } from './general/coordinator-missing/cases';
import { cases as coordinatorUnlabelled } from './general/coordinator-unlabelled/cases';
import { cases as addressMissing } from './general/address-missing/cases';
import { cases as phoneMalformed } from './general/phone-malformed/cases';
import { cases as emailThaiDigit } from './general/email-thai-digit/cases';
import { cases as emailMalformed } from './general/email-malformed/cases';
import { cases as emailUnofficial } from './general/email-unofficial/cases';
import { cases as basePersonnelSum } from './base/base-personnel-sum/cases';
import { cases as baseTargetSum } from './base/base-target-sum/cases';
import { cases as baseCitizensEmpty } from './base/base-citizens-empty/cases';
import { cases as baseStaffOverPersonnel } from './base/base-staff-over-personnel/cases';
import { cases as countUnreadable } from './count/count-unreadable/cases';
import { cases as countTotalSum } from './count/count-total-sum/cases';
import { cases as countSubplanSum } from './count/count-subplan-sum/cases';
import { cases as countGuidelineListed } from './count/count-guideline-listed/cases';
import { cases as countSubplanListed } from './count/count-subplan-listed/cases';
import { cases as countTotalListed } from './count/count-total-listed/cases';
import { cases as placeholderLeft } from './form/placeholder-left/cases';
import { cases as rowUnfinished } from './form/row-unfinished/cases';
import { cases as rowRemark } from './form/row-remark/cases';
import { cases as subplanMissing } from './heading/subplan-missing/cases';
import { cases as guidelineMissing } from './heading/guideline-missing/cases';
import { cases as guidelineDuplicated } from './heading/guideline-duplicated/cases';
import { cases as guidelineMisplaced } from './heading/guideline-misplaced/cases';
import { cases as projectOutsideGuideline } from './heading/project-outside-guideline/cases';
import { cases as numberingSectionGap } from './heading/numbering-section-gap/cases';
import { cases as numberingItemGap } from './heading/numbering-item-gap/cases';
import { cases as projectDuplicated } from './heading/project-duplicated/cases';
import { cases as projectSimilar } from './heading/project-similar/cases';
import { cases as goalEmpty } from './heading/goal-empty/cases';
import { cases as formTextChanged } from './heading/form-text-changed/cases';
import { cases as projectNameUnfinished } from './project/project-name-unfinished/cases';
import { cases as yearStale } from './project/year-stale/cases';
import { cases as projectHalted } from './project/project-halted/cases';
import { cases as entriesUnpaired } from './project/entries-unpaired/cases';
import { cases as quantMissing } from './project/quant-missing/cases';
import { cases as quantNoNumber } from './project/quant-no-number/cases';
import { cases as quantImpossible } from './project/quant-impossible/cases';
import { cases as quantUnitMismatch } from './project/quant-unit-mismatch/cases';
import { cases as quantUnitOutsideNote } from './project/quant-unit-outside-note/cases';
import { cases as qualMissing } from './project/qual-missing/cases';
import { cases as responsibleMissing } from './project/responsible-missing/cases';
import { cases as responsibleVague } from './project/responsible-vague/cases';
import { cases as responsibleAbbreviated } from './project/responsible-abbreviated/cases';
import { cases as budgetMissing } from './budget/budget-missing/cases';
import { cases as budgetInMultiples } from './budget/budget-in-multiples/cases';
import { cases as budgetColumnUnclear } from './budget/budget-column-unclear/cases';
import { cases as budgetSourcesSum } from './budget/budget-sources-sum/cases';
import { cases as budgetUnreadable } from './budget/budget-unreadable/cases';
import { cases as budgetTotalSum } from './budget/budget-total-sum/cases';
import { cases as budgetTableTotal } from './budget/budget-table-total/cases';
import { cases as budgetTotalDash } from './budget/budget-total-dash/cases';
import { cases as quartersCalendar } from './quarter/quarters-calendar/cases';
import { cases as quartersNone } from './quarter/quarters-none/cases';
import { cases as quartersElsewhere } from './quarter/quarters-elsewhere/cases';
import { cases as quartersMarkUnknown } from './quarter/quarters-mark-unknown/cases';
import { cases as quartersMarksMixed } from './quarter/quarters-marks-mixed/cases';
import { cases as quartersPeriodConflict } from './quarter/quarters-period-conflict/cases';
import { cases as quartersPeriodUnread } from './quarter/quarters-period-unread/cases';
import { cases as quartersOverFrequency } from './quarter/quarters-over-frequency/cases';
import { cases as quartersBelowRhythm } from './quarter/quarters-below-rhythm/cases';
import { cases as quartersOneOff } from './quarter/quarters-one-off/cases';
import { cases as quartersNamedDay } from './quarter/quarters-named-day/cases';
import { cases as quartersAllFourShare } from './quarter/quarters-all-four-share/cases';
import { cases as targetRows } from './target/target-rows/cases';
import { cases as targetYearIgnored } from './target/target-year-ignored/cases';
import { cases as targetUnitWrong } from './target/target-unit-wrong/cases';
import { cases as targetPartsSum } from './target/target-parts-sum/cases';
import { cases as targetEmpty } from './target/target-empty/cases';
import { cases as targetHalfBlank } from './target/target-half-blank/cases';
import { cases as targetUnsupported } from './target/target-unsupported/cases';
import { cases as targetBelowProject } from './target/target-below-project/cases';
import { cases as targetNoGrowth } from './target/target-no-growth/cases';
import { cases as outcomesEmpty } from './target/outcomes-empty/cases';
import { cases as virtuesOutdated } from './target/virtues-outdated/cases';
import { cases as textFromPdf } from './text/text-from-pdf/cases';
import { cases as textTypo } from './text/text-typo/cases';
import { cases as textSpaceInWord } from './text/text-space-in-word/cases';
import { cases as textDigitsMixed } from './text/text-digits-mixed/cases';
import { cases as textSaraAmSplit } from './text/text-sara-am-split/cases';
import { cases as textSaraEDoubled } from './text/text-sara-e-doubled/cases';
import { cases as textInvisible } from './text/text-invisible/cases';

export const CASES: readonly RuleCases[] = [
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
