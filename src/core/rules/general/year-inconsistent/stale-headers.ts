/** Headers of quarters or months that name another fiscal year than the plan's, and their years moved to the plan's. */
import type { Plan } from '../../../plan/plan';
import type { StaleHeaders } from '../../../plan/project-table';
import { toArabic, toThai } from '../../../text/digits';
import type { CellChange } from '../../../workbook/change';
import { contentAt } from '../../../workbook/contents';
import { groupBy } from '../../../workbook/group-by';
import type { Place, WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Fix } from '../../finding';
import type { Report } from '../../rule';

/** One finding for all rows of headers that name the same years. `agreed`: a year on which the rest of the plan agrees. */
export function* staleHeaders(
  { table, year }: Plan,
  workbook: WorkbookSnapshot,
  agreed: number | null,
): Iterable<Report> {
  if (!table || year?.value == null) return;
  const { value } = year;
  const rows = table.stale.filter((row) => row.year !== agreed);
  for (const alike of groupBy(rows, (row) => `${row.year} ${row.naming.length > 0}`).values()) {
    const [first, ...others] = alike;
    if (!first) continue;
    yield {
      sheet: first.sheet,
      cell: first.cell,
      message: messageOf(first),
      data: {
        ...{ text: first.text, until: first.until ?? '', under: first.under ?? '' },
        ...{ found: value, before: value - 1, other: first.year },
      },
      related: others.map(({ sheet, cell }) => ({ sheet, cell })),
      fixes: shiftFix(workbook, alike, value),
    };
  }
}

function messageOf({ until, under }: StaleHeaders): string {
  return `year-inconsistent-headers${until === null ? '' : '-until'}${under === null ? '' : '-under'}`;
}

function shiftFix(workbook: WorkbookSnapshot, rows: readonly StaleHeaders[], year: number): Fix[] {
  const changes = rows.flatMap((row) => row.naming.map((place) => shifted(workbook, place, row.year, year)));
  const certain = changes.filter((change) => change !== null);
  const isCertain = certain.length > 0 && certain.length === changes.length;
  return isCertain ? [{ kind: 'offer', message: 'shift-headers', data: { expected: year }, changes: certain }] : [];
}

const YEAR = /(?<![0-9])(?:25[0-9]{2}|[67][0-9])(?![0-9])/g;

/** Every year of the cell moved by as much. null for formulas and dates, or if it names a third year. */
function shifted(workbook: WorkbookSnapshot, place: Place, from: number, to: number): CellChange | null {
  const before = contentAt(workbook, place);
  const { value, formula } = before;
  if (typeof value !== 'string' || formula !== undefined) return null;
  const digits = toArabic(value);
  const years = [...digits.matchAll(YEAR)];
  const isOfYear = ([year]: RegExpExecArray): boolean => {
    const ahead = from - 2500 - (Number(year) % 100);
    return ahead === 0 || ahead === 1;
  };
  if (years.length === 0 || !years.every(isOfYear)) return null;
  let text = value;
  for (const { 0: year, index } of years) {
    const written = String(Number(year) + to - from);
    const isThai = /[๐-๙]/.test(value.slice(index, index + year.length));
    text = text.slice(0, index) + (isThai ? toThai(written) : written) + text.slice(index + year.length);
  }
  return { kind: 'cell', ...{ sheet: place.sheet, cell: place.cell }, before, after: { value: text } };
}
