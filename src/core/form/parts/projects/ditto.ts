/** Ditto marks and words for what another row says: `〃`, `เหมือนแถวบน`, `เช่นเดียวกับโครงการที่ (๑)`. */
import type { Datum } from '../../../plan/datum';
import type { Project } from '../../../plan/project';
import { comparisonKey } from '../../../text/comparison-key';
import { anyOf } from '../../../text/patterns';
import { PHASE_2 } from '../../vocabulary/phase-2';

const { sameAs, above, itemLabel, project, activity } = PHASE_2.projects;
const MARKS = /^(?:["“”„〃]|''|,,|-?["“”]-?)$/;
const AS_ABOVE = new RegExp(`^${anyOf(...sameAs)}${anyOf(...above)}$`);
const AS_ITEM = new RegExp(
  `^${anyOf(...sameAs)}(?:${itemLabel.source}|(?:${project}|${activity})(?:${PHASE_2.headings.ordinal})?)?\\(?([0-9]{1,2})\\)?$`,
);
const LONGEST = 40;
/** How they begin as written: nearly no text does. */
const BEGINS = new RegExp(`^\\s*(?:["“”„〃',-]|${anyOf(...sameAs)})`);

/** Replaces the ditto marks of a project by the quality and the unit above. Those of amounts and quantities become questions. */
export function withoutDittos(project: Project, before: readonly Project[]): Project {
  const quality = resolved(project, 'quality', before);
  const unit = resolved(project, 'unit', before);
  return quality === project.quality && unit === project.unit ? project : { ...project, quality, unit };
}

/** As typed if there is no such row under the same heading. */
function resolved(project: Project, column: 'quality' | 'unit', before: readonly Project[]): Datum<string> | null {
  const datum = project[column];
  if (!datum || datum.text.length > LONGEST || !BEGINS.test(datum.text)) return datum;
  const value = rowMeant(comparisonKey(datum.text), project, before)?.[column]?.value ?? null;
  return value === null ? datum : { ...datum, value };
}

function rowMeant(key: string, project: Project, before: readonly Project[]): Project | undefined {
  const isSame = (other: Project): boolean =>
    other.subPlan === project.subPlan && other.guideline === project.guideline;
  if (MARKS.test(key) || AS_ABOVE.test(key)) {
    const last = before.at(-1);
    return last && isSame(last) ? last : undefined;
  }
  const item = AS_ITEM.exec(key)?.[1];
  if (item === undefined) return undefined;
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const other = before[index];
    if (!other || !isSame(other)) return undefined;
    if (other.item === Number(item)) return other;
  }
  return undefined;
}
