import type { Framework } from '../../../plan/framework';
import { comparisonKey } from '../../../text/comparison-key';
import { unifyDashes } from '../../../text/dashes';
import { looksBack } from '../../analysis/former-plan';
import { hintedTexts, placeOf } from '../../analysis/form-texts';
import { isInNationalPlan } from '../../analysis/national-plan';
import type { Rule } from '../../rule';

export const order = 85;

/** The national plan before this one, or this one with other years. Not in an evaluation or a history. */
export const rule: Rule = {
  meta: { id: 'national-plan-outdated', family: 'general', severity: 'warning', fix: 'none' },
  *check(plan, { workbook }) {
    const { framework, year } = plan;
    if (year?.value != null && !isInNationalPlan(plan, year.value)) return;
    for (const each of hintedTexts(plan, workbook, 'edition')) {
      const fault = looksBack(each.text) ? null : faultIn(each.text, framework);
      if (fault === null) continue;
      yield {
        ...placeOf(each),
        ...(fault === 'years' && { message: 'national-plan-outdated-years' }),
        data: { text: each.text, expected: framework.name },
      };
    }
  },
};

/** `แผนแม่บทส่งเสริมคุณธรรมแห่งชาติ ฉบับที่ ๑ (พ.ศ. ๒๕๕๙ - ๒๕๖๔)`, as a comparison key. */
const NAMED =
  /แผน(?<master>แม่บท)?(?:ปฏิบัติการ)?(?:ด้าน|เพื่อ)?(?:การ)?ส่งเสริมคุณธรรม(?:จริยธรรม)?(?<national>แห่งชาติ)?(?:(?:ฉบับ|ระยะ)ที่(?<edition>[0-9]{1,2}))?[,(]{0,2}(?:ระหว่าง)?(?:ปี)?(?:พ\.?ศ\.?)?(?:(?<first>25[0-9]{2})(?:-|ถึง)(?:พ\.?ศ\.?)?(?<last>25[0-9]{2}))?/g;

function faultIn(text: string, { edition, years }: Framework): 'edition' | 'years' | null {
  for (const { groups = {} } of unifyDashes(comparisonKey(text)).matchAll(NAMED)) {
    // An office has its own plan with its own editions and years.
    if (groups.master === undefined && groups.national === undefined) continue;
    const named = groups.edition === undefined ? null : Number(groups.edition);
    const first = groups.first === undefined ? null : Number(groups.first);
    if (named === null ? first !== null && first < years.first : named < edition) return 'edition';
    const isOther = first !== null && (first !== years.first || Number(groups.last) !== years.last);
    if (named === edition && isOther) return 'years';
  }
  return null;
}
