import type { GeneralPart } from '../../../plan/parts';
import type { Datum } from '../../../plan/datum';
import type { Rule } from '../../rule';

export const order = 120;

/** Words by which a line names an office without the form's label สังกัด. */
const OFFICE = /ฝ่าย|สำนัก|กอง|กลุ่ม|ศูนย์|กรม|คณะ|เขต|จังหวัด|อำเภอ|เทศบาล|องค์การ/;

/** The coordinator's name or office is blank or a dash: one finding for both. */
export const rule: Rule = {
  meta: { id: 'coordinator-missing', family: 'general', severity: 'error', fix: 'none' },
  *check({ general, parts }) {
    if (!general || !parts.general) return;
    const { coordinator, affiliation } = general;
    const isNamed = isFilled(coordinator);
    const isOfOffice = hasOffice(general);
    if (isNamed && isOfOffice) return;
    const empty = [...(isNamed ? [] : [coordinator]), ...(isOfOffice ? [] : [affiliation])];
    const { sheet, cell } = empty.find((datum) => datum !== null) ?? coordinator ?? parts.general;
    yield {
      sheet,
      cell,
      ...(isNamed && { message: 'coordinator-missing-affiliation' }),
      ...(isOfOffice && { message: 'coordinator-missing-name' }),
    };
  },
};

function isFilled(datum: Datum<string> | null): boolean {
  return datum !== null && datum.value !== null;
}

/** A form without the label may name the office behind the coordinator's name or position. */
function hasOffice({ affiliation, coordinator, position }: GeneralPart): boolean {
  if (affiliation) return isFilled(affiliation);
  return OFFICE.test(`${coordinator?.value ?? ''} ${position?.value ?? ''}`);
}
