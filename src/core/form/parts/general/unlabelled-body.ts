/** The coordinator's office without the label: `ตำแหน่ง นักวิชาการ ฝ่ายพัฒนาชุมชน สำนักงานเขต…`. */
import type { GeneralPart } from '../../../plan/parts';
import type { Datum } from '../../../plan/datum';
import { comparisonKey } from '../../../text/comparison-key';
import { anyOf, oneOf } from '../../../text/patterns';
import { PHASE_2 } from '../../vocabulary/phase-2';

const { offices, sections, others } = PHASE_2.baseline.unitNames;
const BODY = new RegExp(`^(?:${oneOf(offices)}|${anyOf(...sections)}|${oneOf(others)})`);

type Coordinator = Pick<GeneralPart, 'coordinator' | 'position' | 'affiliation'>;

/** If no label names an affiliation, a body behind the position, or behind the first name and the surname, is it. */
export function withBody(
  coordinator: Datum<string> | null,
  position: Datum<string> | null,
  affiliation: Datum<string> | null,
  agency: Datum<string> | null,
): Coordinator {
  if (affiliation) return { coordinator, position, affiliation };
  const behindPosition = position && split(position, 1, agency);
  if (behindPosition) return { coordinator, position: behindPosition.own, affiliation: behindPosition.body };
  const behindName = coordinator && !position ? split(coordinator, 2, agency) : null;
  return {
    coordinator: behindName?.own ?? coordinator,
    position,
    affiliation: behindName?.body ?? null,
  };
}

/** `fewest`: the words in front of a body; a surname may begin as a body does. */
function split(
  datum: Datum<string>,
  fewest: number,
  agency: Datum<string> | null,
): { readonly own: Datum<string>; readonly body: GeneralPart['affiliation'] } | null {
  const words = (datum.value ?? '').split(' ');
  const own = comparisonKey(agency?.value ?? '');
  // A province alone may be an address, unless the plan is the province's own.
  const isBody = (index: number): boolean =>
    BODY.test(words[index] ?? '') || (own !== '' && comparisonKey(words.slice(index).join(' ')) === own);
  const at = words.findIndex((_word, index) => index >= fewest && isBody(index));
  if (at < 0) return null;
  const body = words.slice(at).join(' ');
  return {
    own: { ...datum, value: words.slice(0, at).join(' ') },
    body: { sheet: datum.sheet, cell: datum.cell, text: body, value: body, isUnlabelled: true },
  };
}
