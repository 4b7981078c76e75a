/** Sheets that a person has made from a tab of ours, by copying it or its cells: what they list is in the plan already. */
import { HEADING_TH } from '../messages/tabs/heading';
import { REGISTER_HEADERS_TH } from '../messages/tabs/register';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** As far down as a heading of ours reaches. */
const HEADING_ROWS = 6;

/** The workbook without them: the register, read as a plan, would count every project twice. */
export function withoutCopies(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => !isCopy(sheet)) };
}

/** Whether a sheet begins as our tabs do: with the sentence over each, or with the header of the register. */
function isCopy({ values }: SheetSnapshot): boolean {
  return values.slice(0, HEADING_ROWS).some((line) => {
    const texts = line.filter((value) => typeof value === 'string');
    return (
      texts.some((text) => text.startsWith(HEADING_TH.rewritten)) || HEADERS.every((header) => texts.includes(header))
    );
  });
}

/** Registers of the first versions had no others. */
const { fund: _fund, lead: _lead, joint: _joint, ...FIRST } = REGISTER_HEADERS_TH;
const HEADERS: readonly string[] = Object.values(FIRST);
