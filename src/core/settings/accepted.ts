/** Findings that a person has looked at and keeps. */
import type { Acceptance, Finding } from '../rules/finding';
import { parseCell } from '../workbook/address';
import type { AcceptedFinding, AcceptedRow, Settings } from './settings';

/** What a finding is known by among those that were accepted. */
type Known = Pick<Finding, 'rule' | 'sheet' | 'cell' | 'data' | 'row'>;

/** How a finding was accepted; null if it was not, or says something else by now. */
export function acceptedBy({ accepted }: Settings, finding: Known): Acceptance | null {
  const found = accepted.find((each) => isSame(each, finding));
  if (!found) return null;
  const { reason, date, name } = found;
  return { reason, ...(date !== undefined && { date }), ...(name !== undefined && { name }) };
}

/** Settings in which the finding is accepted in this way; a former acceptance is replaced. */
export function accept(settings: Settings, finding: Known, acceptance: Acceptance): Settings {
  const { rule, sheet, cell, data } = finding;
  const { title, words, surroundings } = finding.row;
  const own = {
    rule,
    sheet,
    cell,
    data,
    ...(title !== null && { title }),
    row: { words, surroundings },
    ...acceptance,
  };
  return { ...settings, accepted: [...without(settings, finding), own] };
}

/** Settings in which the finding is not accepted. */
export function unaccept(settings: Settings, finding: Known): Settings {
  return { ...settings, accepted: without(settings, finding) };
}

function without({ accepted }: Settings, finding: Known): AcceptedFinding[] {
  return accepted.filter((each) => !isSame(each, finding));
}

/** The same rule, values and row: if the plan says something else by now, the person is asked again. */
function isSame(accepted: AcceptedFinding, finding: Known): boolean {
  if (accepted.rule !== finding.rule || !isSameData(accepted, finding)) return false;
  if (accepted.row) return isSameRow(accepted, accepted.row, finding);
  return accepted.sheet === finding.sheet && accepted.cell === finding.cell;
}

/** What the finding said when it was accepted, however its project's title is spaced; a later Phaen may say more. */
function isSameData(accepted: AcceptedFinding, { data }: Known): boolean {
  return Object.entries(accepted.data).every(([name, value]) => {
    const now = data[name];
    if (name === 'title' && typeof value === 'string' && typeof now === 'string')
      return lettersOf(value) === lettersOf(now);
    return value === now;
  });
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/**
 * Words that no other row had then, and no other has now, are known anywhere in the plan. A sheet that is there under
 * its name and is not the plan's keeps what was accepted on it: next year's plan often begins as its copy.
 */
function isSameRow({ sheet, cell }: AcceptedFinding, { words, surroundings }: AcceptedRow, finding: Known): boolean {
  if (parseCell(cell)?.column !== parseCell(finding.cell)?.column) return false;
  const { row } = finding;
  if (row.otherSheets.includes(sheet)) return false;
  return (words !== null && words === row.words) || surroundings === row.surroundings;
}
