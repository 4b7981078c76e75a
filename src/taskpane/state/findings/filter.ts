/** Which findings the list shows: by severity, by the part of the form, by words. */
import type { PartId, Plan, PlanExtent } from '../../../core/plan/plan';
import type { Finding, Severity } from '../../../core/rules/finding';
import { plain } from '../../../core/messages/digits';
import { inOneLine } from '../../../core/messages/one-line';
import { parseCell } from '../../../core/workbook/address';
import type { Place } from '../../../core/workbook/snapshot';

/** The five numbered parts of the form, and what is in none of them. */
export const FORM_PARTS = [1, 2, 3, 4, 5, 'other'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

/** null: all. */
export interface Filter {
  readonly severity: Severity | null;
  readonly part: FormPart | null;
  /** As the person typed it. */
  readonly words: string;
}

export const NO_FILTER: Filter = { severity: null, part: null, words: '' };

export function isFiltered({ severity, part, words }: Filter): boolean {
  return severity !== null || part !== null || words.trim() !== '';
}

const PART_NUMBERS: Readonly<Record<PartId, FormPart>> = {
  general: 1,
  base: 2,
  counts: 3,
  projects: 3,
  targets: 4,
  outcomes: 5,
};

/** The part of the form in whose rows the place is. */
export function partOf({ extents }: Pick<Plan, 'extents'>, { sheet, cell }: Place): FormPart {
  const row = parseCell(cell)?.row ?? -1;
  const holds = (extent: PlanExtent): boolean => extent.sheet === sheet && extent.top <= row && row <= extent.bottom;
  const part = extents.find(holds)?.part ?? 'notes';
  return part === 'title' || part === 'notes' ? 'other' : PART_NUMBERS[part];
}

/** The findings that the filter shows, in the same order. `textOf`: all words of a finding that a person may look for. */
export function filtered(
  findings: readonly Finding[],
  { severity, part, words }: Filter,
  plan: Pick<Plan, 'extents'>,
  textOf: (finding: Finding) => string,
): readonly Finding[] {
  const sought = searchable(words).split(' ').filter(Boolean);
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (part === null || partOf(plan, finding) === part) &&
      (sought.length === 0 || hasAll(searchable(textOf(finding)), sought)),
  );
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Whatever the digits and the letters that were typed. */
function searchable(text: string): string {
  return inOneLine(plain(text).toLowerCase());
}
