/** Small plans on which every job has something to do. */
import { buildForm, SHEET, type FormProject } from '#test/support/form-builder';
import { fromSnapshot } from '../from-snapshot';
import { ensureCell, sheetNamed, type CellModel, type WorkbookModel } from '../model';

export const PERIODS = ['ตุลาคม 2567', 'ไตรมาสที่ 1', 'พ.ย. 67 - มี.ค. 68', 'ตลอดปีงบประมาณ', 'ทุกวันพระ'] as const;

export interface PlannedProject {
  readonly section: string;
  readonly period: string;
  /** In the period's own column, or in the quarters' cells, merged. */
  readonly isMerged: boolean;
}

export const SAMPLE: readonly PlannedProject[] = [
  { section: '1.1', period: PERIODS[0], isMerged: false },
  { section: '1.1', period: PERIODS[2], isMerged: true },
  { section: '2.1', period: PERIODS[1], isMerged: true },
  { section: '3.1', period: PERIODS[3], isMerged: false },
];

/** The columns of the quarters in `buildForm`. */
const FIRST_QUARTER = 7;

/** A form whose projects have their quarters still to be marked, and whose total says one project too many. */
export function modelOf(planned: readonly PlannedProject[]): WorkbookModel {
  return formOf(planned).model;
}

/** The cell of a project's first quarter, which the fill writes. */
export function firstQuarter(model: WorkbookModel, planned: readonly PlannedProject[], project: number): CellModel {
  const sheet = sheetNamed(model, SHEET);
  const row = formOf(planned).rows[project];
  if (!sheet || row === undefined) throw new Error(`no project: ${project}`);
  return ensureCell(sheet, row - 1, FIRST_QUARTER);
}

function formOf(planned: readonly PlannedProject[]): { model: WorkbookModel; rows: readonly number[] } {
  const projects = planned.map(({ section, period, isMerged }): FormProject =>
    isMerged
      ? { section, quarters: [period, null, null, null] }
      : { section, period, quarters: [null, null, null, null] },
  );
  const { rows, slot } = buildForm({ projects });
  const merges = planned.flatMap(({ isMerged }, index) => (isMerged ? [`H${rows[index]}:K${rows[index]}`] : []));
  const { workbook } = buildForm({ projects, merges, cells: { [slot.total ?? '']: planned.length + 1 } });
  return { model: fromSnapshot(workbook), rows };
}
