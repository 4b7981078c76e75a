/** Every rule's words, by its id. Written by `npm run docs` from the folders of the rules: change those, not this file. */
import { words as sectionMissing } from '../rules/form/section-missing/words';
import { words as rowNotUnderstood } from '../rules/form/row-not-understood/words';
import { words as textBeneathMerge } from '../rules/form/text-beneath-merge/words';
import { words as projectsHidden } from '../rules/form/projects-hidden/words';
import { words as projectColumnUnclear } from '../rules/form/project-column-unclear/words';
import { words as columnsMissing } from '../rules/form/columns-missing/words';
import { words as columnsAside } from '../rules/form/columns-aside/words';
import { words as formulaUncalculated } from '../rules/form/formula-uncalculated/words';
import { words as columnsUnknown } from '../rules/form/columns-unknown/words';
import { words as agencyMissing } from '../rules/general/agency-missing/words';
import { words as agencyLevelUnmarked } from '../rules/general/agency-level-unmarked/words';
import { words as yearInconsistent } from '../rules/general/year-inconsistent/words';
import { words as yearOutsideNationalPlan } from '../rules/general/year-outside-national-plan/words';
import { words as nationalPlanOutdated } from '../rules/general/national-plan-outdated/words';
import { words as yearPreviousWrong } from '../rules/general/year-previous-wrong/words';
import { words as agencyNameInconsistent } from '../rules/general/agency-name-inconsistent/words';
import { words as agencyNameForeign } from '../rules/general/agency-name-foreign/words';
import { words as coordinatorMissing } from '../rules/general/coordinator-missing/words';
import { words as coordinatorUnlabelled } from '../rules/general/coordinator-unlabelled/words';
import { words as addressMissing } from '../rules/general/address-missing/words';
import { words as phoneMalformed } from '../rules/general/phone-malformed/words';
import { words as emailThaiDigit } from '../rules/general/email-thai-digit/words';
import { words as emailMalformed } from '../rules/general/email-malformed/words';
import { words as emailUnofficial } from '../rules/general/email-unofficial/words';
import { words as basePersonnelSum } from '../rules/base/base-personnel-sum/words';
import { words as baseTargetSum } from '../rules/base/base-target-sum/words';
import { words as baseCitizensEmpty } from '../rules/base/base-citizens-empty/words';
import { words as baseStaffOverPersonnel } from '../rules/base/base-staff-over-personnel/words';
import { words as countUnreadable } from '../rules/count/count-unreadable/words';
import { words as countTotalSum } from '../rules/count/count-total-sum/words';
import { words as countSubplanSum } from '../rules/count/count-subplan-sum/words';
import { words as countGuidelineListed } from '../rules/count/count-guideline-listed/words';
import { words as countSubplanListed } from '../rules/count/count-subplan-listed/words';
import { words as countTotalListed } from '../rules/count/count-total-listed/words';
import { words as placeholderLeft } from '../rules/form/placeholder-left/words';
import { words as rowUnfinished } from '../rules/form/row-unfinished/words';
import { words as rowRemark } from '../rules/form/row-remark/words';
import { words as subplanMissing } from '../rules/heading/subplan-missing/words';
import { words as guidelineMissing } from '../rules/heading/guideline-missing/words';
import { words as guidelineDuplicated } from '../rules/heading/guideline-duplicated/words';
import { words as guidelineMisplaced } from '../rules/heading/guideline-misplaced/words';
import { words as projectOutsideGuideline } from '../rules/heading/project-outside-guideline/words';
import { words as numberingSectionGap } from '../rules/heading/numbering-section-gap/words';
import { words as numberingItemGap } from '../rules/heading/numbering-item-gap/words';
import { words as projectDuplicated } from '../rules/heading/project-duplicated/words';
import { words as projectSimilar } from '../rules/heading/project-similar/words';
import { words as goalEmpty } from '../rules/heading/goal-empty/words';
import { words as formTextChanged } from '../rules/heading/form-text-changed/words';
import { words as projectNameUnfinished } from '../rules/project/project-name-unfinished/words';
import { words as yearStale } from '../rules/project/year-stale/words';
import { words as projectHalted } from '../rules/project/project-halted/words';
import { words as entriesUnpaired } from '../rules/project/entries-unpaired/words';
import { words as quantMissing } from '../rules/project/quant-missing/words';
import { words as quantNoNumber } from '../rules/project/quant-no-number/words';
import { words as quantImpossible } from '../rules/project/quant-impossible/words';
import { words as quantUnitMismatch } from '../rules/project/quant-unit-mismatch/words';
import { words as quantUnitOutsideNote } from '../rules/project/quant-unit-outside-note/words';
import { words as qualMissing } from '../rules/project/qual-missing/words';
import { words as responsibleMissing } from '../rules/project/responsible-missing/words';
import { words as responsibleVague } from '../rules/project/responsible-vague/words';
import { words as responsibleAbbreviated } from '../rules/project/responsible-abbreviated/words';
import { words as budgetMissing } from '../rules/budget/budget-missing/words';
import { words as budgetInMultiples } from '../rules/budget/budget-in-multiples/words';
import { words as budgetColumnUnclear } from '../rules/budget/budget-column-unclear/words';
import { words as budgetSourcesSum } from '../rules/budget/budget-sources-sum/words';
import { words as budgetUnreadable } from '../rules/budget/budget-unreadable/words';
import { words as budgetTotalSum } from '../rules/budget/budget-total-sum/words';
import { words as budgetTableTotal } from '../rules/budget/budget-table-total/words';
import { words as budgetTotalDash } from '../rules/budget/budget-total-dash/words';
import { words as quartersCalendar } from '../rules/quarter/quarters-calendar/words';
import { words as quartersNone } from '../rules/quarter/quarters-none/words';
import { words as quartersElsewhere } from '../rules/quarter/quarters-elsewhere/words';
import { words as quartersMarkUnknown } from '../rules/quarter/quarters-mark-unknown/words';
import { words as quartersMarksMixed } from '../rules/quarter/quarters-marks-mixed/words';
import { words as quartersPeriodConflict } from '../rules/quarter/quarters-period-conflict/words';
import { words as quartersPeriodUnread } from '../rules/quarter/quarters-period-unread/words';
import { words as quartersOverFrequency } from '../rules/quarter/quarters-over-frequency/words';
import { words as quartersBelowRhythm } from '../rules/quarter/quarters-below-rhythm/words';
import { words as quartersOneOff } from '../rules/quarter/quarters-one-off/words';
import { words as quartersNamedDay } from '../rules/quarter/quarters-named-day/words';
import { words as quartersAllFourShare } from '../rules/quarter/quarters-all-four-share/words';
import { words as targetRows } from '../rules/target/target-rows/words';
import { words as targetYearIgnored } from '../rules/target/target-year-ignored/words';
import { words as targetUnitWrong } from '../rules/target/target-unit-wrong/words';
import { words as targetPartsSum } from '../rules/target/target-parts-sum/words';
import { words as targetEmpty } from '../rules/target/target-empty/words';
import { words as targetHalfBlank } from '../rules/target/target-half-blank/words';
import { words as targetUnsupported } from '../rules/target/target-unsupported/words';
import { words as targetBelowProject } from '../rules/target/target-below-project/words';
import { words as targetNoGrowth } from '../rules/target/target-no-growth/words';
import { words as outcomesEmpty } from '../rules/target/outcomes-empty/words';
import { words as virtuesOutdated } from '../rules/target/virtues-outdated/words';
import { words as textFromPdf } from '../rules/text/text-from-pdf/words';
import { words as textTypo } from '../rules/text/text-typo/words';
import { words as textSpaceInWord } from '../rules/text/text-space-in-word/words';
import { words as textDigitsMixed } from '../rules/text/text-digits-mixed/words';
import { words as textSaraAmSplit } from '../rules/text/text-sara-am-split/words';
import { words as textSaraEDoubled } from '../rules/text/text-sara-e-doubled/words';
import { words as textInvisible } from '../rules/text/text-invisible/words';
import type { RuleWords } from './rule-words';

export const RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  'section-missing': sectionMissing,
  'row-not-understood': rowNotUnderstood,
  'text-beneath-merge': textBeneathMerge,
  'projects-hidden': projectsHidden,
  'project-column-unclear': projectColumnUnclear,
  'columns-missing': columnsMissing,
  'columns-aside': columnsAside,
  'formula-uncalculated': formulaUncalculated,
  'columns-unknown': columnsUnknown,
  'agency-missing': agencyMissing,
  'agency-level-unmarked': agencyLevelUnmarked,
  'year-inconsistent': yearInconsistent,
  'year-outside-national-plan': yearOutsideNationalPlan,
  'national-plan-outdated': nationalPlanOutdated,
  'year-previous-wrong': yearPreviousWrong,
  'agency-name-inconsistent': agencyNameInconsistent,
  'agency-name-foreign': agencyNameForeign,
  'coordinator-missing': coordinatorMissing,
  'coordinator-unlabelled': coordinatorUnlabelled,
  'address-missing': addressMissing,
  'phone-malformed': phoneMalformed,
  'email-thai-digit': emailThaiDigit,
  'email-malformed': emailMalformed,
  'email-unofficial': emailUnofficial,
  'base-personnel-sum': basePersonnelSum,
  'base-target-sum': baseTargetSum,
  'base-citizens-empty': baseCitizensEmpty,
  'base-staff-over-personnel': baseStaffOverPersonnel,
  'count-unreadable': countUnreadable,
  'count-total-sum': countTotalSum,
  'count-subplan-sum': countSubplanSum,
  'count-guideline-listed': countGuidelineListed,
  'count-subplan-listed': countSubplanListed,
  'count-total-listed': countTotalListed,
  'placeholder-left': placeholderLeft,
  'row-unfinished': rowUnfinished,
  'row-remark': rowRemark,
  'subplan-missing': subplanMissing,
  'guideline-missing': guidelineMissing,
  'guideline-duplicated': guidelineDuplicated,
  'guideline-misplaced': guidelineMisplaced,
  'project-outside-guideline': projectOutsideGuideline,
  'numbering-section-gap': numberingSectionGap,
  'numbering-item-gap': numberingItemGap,
  'project-duplicated': projectDuplicated,
  'project-similar': projectSimilar,
  'goal-empty': goalEmpty,
  'form-text-changed': formTextChanged,
  'project-name-unfinished': projectNameUnfinished,
  'year-stale': yearStale,
  'project-halted': projectHalted,
  'entries-unpaired': entriesUnpaired,
  'quant-missing': quantMissing,
  'quant-no-number': quantNoNumber,
  'quant-impossible': quantImpossible,
  'quant-unit-mismatch': quantUnitMismatch,
  'quant-unit-outside-note': quantUnitOutsideNote,
  'qual-missing': qualMissing,
  'responsible-missing': responsibleMissing,
  'responsible-vague': responsibleVague,
  'responsible-abbreviated': responsibleAbbreviated,
  'budget-missing': budgetMissing,
  'budget-in-multiples': budgetInMultiples,
  'budget-column-unclear': budgetColumnUnclear,
  'budget-sources-sum': budgetSourcesSum,
  'budget-unreadable': budgetUnreadable,
  'budget-total-sum': budgetTotalSum,
  'budget-table-total': budgetTableTotal,
  'budget-total-dash': budgetTotalDash,
  'quarters-calendar': quartersCalendar,
  'quarters-none': quartersNone,
  'quarters-elsewhere': quartersElsewhere,
  'quarters-mark-unknown': quartersMarkUnknown,
  'quarters-marks-mixed': quartersMarksMixed,
  'quarters-period-conflict': quartersPeriodConflict,
  'quarters-period-unread': quartersPeriodUnread,
  'quarters-over-frequency': quartersOverFrequency,
  'quarters-below-rhythm': quartersBelowRhythm,
  'quarters-one-off': quartersOneOff,
  'quarters-named-day': quartersNamedDay,
  'quarters-all-four-share': quartersAllFourShare,
  'target-rows': targetRows,
  'target-year-ignored': targetYearIgnored,
  'target-unit-wrong': targetUnitWrong,
  'target-parts-sum': targetPartsSum,
  'target-empty': targetEmpty,
  'target-half-blank': targetHalfBlank,
  'target-unsupported': targetUnsupported,
  'target-below-project': targetBelowProject,
  'target-no-growth': targetNoGrowth,
  'outcomes-empty': outcomesEmpty,
  'virtues-outdated': virtuesOutdated,
  'text-from-pdf': textFromPdf,
  'text-typo': textTypo,
  'text-space-in-word': textSpaceInWord,
  'text-digits-mixed': textDigitsMixed,
  'text-sara-am-split': textSaraAmSplit,
  'text-sara-e-doubled': textSaraEDoubled,
  'text-invisible': textInvisible,
};
