/** สรุปจำนวนโครงการ: declared beside listed, in live formulas over the register. */
import { AGREEMENT_TH, COUNTS_TH, DECLARED_NOTE_TH } from '../messages/tabs/counts';
import { TAB_NAMES_TH } from '../messages/tabs/names';
import { isWithoutHalted } from '../plan/halted';
import type { Plan } from '../plan/plan';
import { columnName, rangeName } from '../workbook/address';
import type { SheetSpec, SpecCell, SpecCondition } from '../workbook/sheet-spec';
import { cell, live } from './cells';
import { countLines, type CountLine } from './count-lines';
import { declaredBudget, declaredCounts } from './declared-text';
import { follow } from './follow';
import { headingRows } from './heading';
import { LEVEL_STYLES } from './level-styles';
import { LineTable } from './line-table';
import { lineTab } from './line-tab';
import { USUAL_OPTIONS, type TabOptions } from './tab-options';

const WIDTHS = [6, 7.5, 0, 6.5, 7, 10, 12, 14] as const;
const DECLARED = 3;
const LISTED = 4;
const DIFFERENCE = 5;
const VERDICT = 6;
const PLACEHOLDERS = 7;
/** The lines of the blank form that are left are of no use on paper. */
const SCREEN_ONLY = 1;
/** Of lines that do not agree: darker in print than the fills of sub-plans and the total, and light behind any text. */
const DIFFERS = { fill: 'F8CBAD', colour: '9C0006' } as const;

/** The counts of a plan; on a page behind them 3.1 and 3.2 as they ought to read. */
export function countsTab(plan: Plan, options: TabOptions = USUAL_OPTIONS): SheetSpec {
  const heading = headingRows(TAB_NAMES_TH.counts, plan, DECLARED_NOTE_TH);
  const lines = countLines(plan);
  const table = new LineTable(lines, heading.length + 1);
  return lineTab({
    id: 'counts',
    name: TAB_NAMES_TH.counts,
    plan,
    heading,
    table: [COUNTS_TH.headers.map((header) => cell(header, 'header')), ...lines.map((line) => rowOf(table, line))],
    orientation: 'portrait',
    widths: WIDTHS,
    screenOnly: SCREEN_ONLY,
    conditions: conditions(table),
    appendix: [...textRows(declaredCounts(plan, lines)), ...textRows(declaredBudget(plan))],
    options,
  });
}

/** What the first line says of the others has its own style. */
function textRows(texts: readonly string[]): SpecCell[][] {
  return texts.map((text, index) => [cell(text, index === 0 ? 'subtitle' : 'paragraph')]);
}

function rowOf(table: LineTable, line: CountLine): SpecCell[] {
  const style = LEVEL_STYLES[line.level];
  const placeholders = table.sum(line, PLACEHOLDERS);
  return [
    cell(line.subPlan, style.centre),
    cell(line.guideline, style.centre),
    cell(line.name, style.text),
    follow(line.declared, style.number),
    live(table.count(line, LISTED), line.listed, style.number),
    ...comparison(table, line),
    placeholders === null ? cell(line.placeholders, style.number) : live(placeholders, line.placeholders, style.number),
  ];
}

function comparison(table: LineTable, line: CountLine): SpecCell[] {
  const style = LEVEL_STYLES[line.level];
  if (line.isUnplaced) {
    return [cell(null, style.difference), cell(line.listed > 0 ? COUNTS_TH.toPlace : null, style.centre)];
  }
  const declared = line.declared?.value ?? null;
  const difference = declared === null ? '' : line.listed - declared;
  const unknown = line.declared ? COUNTS_TH.unread : COUNTS_TH.noLine;
  const isOfHalted = declared !== null && isWithoutHalted(declared, line.listed, line.halted);
  const { agrees, ofHalted } = AGREEMENT_TH;
  const differs = isOfHalted ? ofHalted : AGREEMENT_TH.differs;
  const verdict = difference === '' ? unknown : difference === 0 ? agrees : differs;
  const [from, to, result] = [table.at(line, DECLARED), table.at(line, LISTED), table.at(line, DIFFERENCE)];
  const orDiffers = `IF(AND(${result}>0,${result}<=${String(line.halted)}),"${ofHalted}","${AGREEMENT_TH.differs}")`;
  const other = line.halted > 0 ? orDiffers : `"${AGREEMENT_TH.differs}"`;
  return [
    live(`=IF(${from}="","",${to}-${from})`, difference, style.difference),
    live(`=IF(${result}="","${unknown}",IF(${result}=0,"${agrees}",${other}))`, verdict, style.centre),
  ];
}

/** A line whose numbers differ is filled, and its difference is emphasised. */
function conditions({ firstRow: top, lines }: LineTable): SpecCondition[] {
  const bottom = top + lines.length - 1;
  const formula = `=N($${columnName(DIFFERENCE)}${top + 1})<>0`;
  const { fill, colour } = DIFFERS;
  return [
    { range: rangeName({ top, left: DIFFERENCE, bottom, right: VERDICT }), formula, fill, colour, bold: true },
    { range: rangeName({ top, left: 0, bottom, right: WIDTHS.length - 1 }), formula, fill },
  ];
}
