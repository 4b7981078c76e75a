/** Every rule, in the order of the form. A new rule is a file and a line here. */
import { budgetMissing } from './budget/budget-missing';
import { budgetTotalDash } from './budget/budget-total-dash';
import { budgetTotalSum } from './budget/budget-total-sum';
import { budgetUnreadable } from './budget/budget-unreadable';
import { entriesUnpaired } from './project/entries-unpaired';
import { qualMissing } from './project/qual-missing';
import { quantMissing } from './project/quant-missing';
import { quantNoNumber } from './project/quant-no-number';
import { quantUnitMismatch } from './project/quant-unit-mismatch';
import { quantUnitOutsideNote } from './project/quant-unit-outside-note';
import { quartersAllFourShare } from './quarter/quarters-all-four-share';
import { quartersMarksMixed } from './quarter/quarters-marks-mixed';
import { quartersNamedDay } from './quarter/quarters-named-day';
import { quartersOneOff } from './quarter/quarters-one-off';
import { quartersOverFrequency } from './quarter/quarters-over-frequency';
import { responsibleAbbreviated } from './project/responsible-abbreviated';
import { responsibleMissing } from './project/responsible-missing';
import { responsibleVague } from './project/responsible-vague';
import { countGuidelineListed } from './count/count-guideline-listed';
import { countSubplanListed } from './count/count-subplan-listed';
import { countSubplanSum } from './count/count-subplan-sum';
import { countTotalListed } from './count/count-total-listed';
import { countTotalSum } from './count/count-total-sum';
import { countUnreadable } from './count/count-unreadable';
import { agencyNameForeign } from './general/agency-name-foreign';
import { agencyNameInconsistent } from './general/agency-name-inconsistent';
import { formTextChanged } from './heading/form-text-changed';
import { goalEmpty } from './heading/goal-empty';
import { guidelineDuplicated } from './heading/guideline-duplicated';
import { guidelineMisplaced } from './heading/guideline-misplaced';
import { guidelineMissing } from './heading/guideline-missing';
import { numberingItemGap } from './heading/numbering-item-gap';
import { numberingSectionGap } from './heading/numbering-section-gap';
import { projectDuplicated } from './heading/project-duplicated';
import { projectOutsideGuideline } from './heading/project-outside-guideline';
import { subplanMissing } from './heading/subplan-missing';
import { placeholderLeft } from './form/placeholder-left';
import { quartersMarkUnknown } from './quarter/quarters-mark-unknown';
import { quartersNone } from './quarter/quarters-none';
import { quartersPeriodConflict } from './quarter/quarters-period-conflict';
import { quartersPeriodUnread } from './quarter/quarters-period-unread';
import { rowNotUnderstood } from './form/row-not-understood';
import { textBeneathMerge } from './form/text-beneath-merge';
import { projectsHidden } from './form/projects-hidden';
import { agencyMissing } from './general/agency-missing';
import { agencyLevelUnmarked } from './general/agency-level-unmarked';
import { yearInconsistent } from './general/year-inconsistent';
import { yearOutsideNationalPlan } from './general/year-outside-national-plan';
import { yearPreviousWrong } from './general/year-previous-wrong';
import { coordinatorMissing } from './general/coordinator-missing';
import { addressMissing } from './general/address-missing';
import { phoneMalformed } from './general/phone-malformed';
import { emailThaiDigit } from './general/email-thai-digit';
import { emailMalformed } from './general/email-malformed';
import { emailUnofficial } from './general/email-unofficial';
import { basePersonnelSum } from './base/base-personnel-sum';
import { baseTargetSum } from './base/base-target-sum';
import { baseCitizensEmpty } from './base/base-citizens-empty';
import { baseStaffOverPersonnel } from './base/base-staff-over-personnel';
import { targetRows } from './target/target-rows';
import { targetUnitWrong } from './target/target-unit-wrong';
import { targetEmpty } from './target/target-empty';
import { targetUnsupported } from './target/target-unsupported';
import { targetNoGrowth } from './target/target-no-growth';
import { outcomesEmpty } from './target/outcomes-empty';
import { virtuesOutdated } from './target/virtues-outdated';
import { textTypo } from './text/text-typo';
import { textSpaceInWord } from './text/text-space-in-word';
import { textDigitsMixed } from './text/text-digits-mixed';
import { textSaraAmSplit } from './text/text-sara-am-split';
import { textSaraEDoubled } from './text/text-sara-e-doubled';
import { textInvisible } from './text/text-invisible';
import type { Rule } from './rule';
import { sectionMissing } from './form/section-missing';

export const RULES: readonly Rule[] = [
  sectionMissing,
  rowNotUnderstood,
  textBeneathMerge,
  projectsHidden,
  agencyMissing,
  agencyLevelUnmarked,
  yearInconsistent,
  yearOutsideNationalPlan,
  yearPreviousWrong,
  agencyNameInconsistent,
  agencyNameForeign,
  coordinatorMissing,
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
  subplanMissing,
  guidelineMissing,
  guidelineDuplicated,
  guidelineMisplaced,
  projectOutsideGuideline,
  numberingSectionGap,
  numberingItemGap,
  projectDuplicated,
  goalEmpty,
  formTextChanged,
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
  targetRows,
  targetUnitWrong,
  targetEmpty,
  targetUnsupported,
  targetNoGrowth,
  outcomesEmpty,
  virtuesOutdated,
  textTypo,
  textSpaceInWord,
  textDigitsMixed,
  textSaraAmSplit,
  textSaraEDoubled,
  textInvisible,
];
