/** Compares what Phaen reads and reports with the answer keys of cases that were written by people who had not seen it. */
import { readPlan } from '../../src/core/form/read-plan';
import { runRules } from '../../src/core/jobs/run-rules';
import { findingText } from '../../src/core/messages/findings';
import type { AgencyLevel } from '../../src/core/plan/parts';
import type { Plan } from '../../src/core/plan/plan';
import type { Project } from '../../src/core/plan/project';
import type { Finding, Severity } from '../../src/core/rules/finding';
import { comparisonKey } from '../../src/core/text/comparison-key';
import { measuresOf } from '../../src/core/plan/measures';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { cellName, parseRange } from '../../src/core/workbook/address';
import type { CellTraits } from '../../src/core/workbook/cell-traits';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { SheetWriter, workbookOf } from '../reader/generator/sheet-writer';
import { traits } from '../support/traits';

export interface KeySheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  /** The colours behind cells, by address. */
  readonly fills?: Readonly<Record<string, string>>;
}

export interface KeyProject {
  readonly title: string;
  readonly subPlan: number | null;
  readonly guideline: number | null;
  /** `✓.✓✓`; `????` if they must not be read. */
  readonly quarters: string;
  readonly budget: number | null;
  readonly quantity?: { readonly value: number; readonly unit: string | null } | null;
  readonly cell?: string;
}

export interface KeyFinding {
  readonly level: Severity;
  readonly what: string;
  /** Those that may report it; if empty, any at its level. */
  readonly rules: readonly string[];
  /** `B8`, or `sheet!B8`: any cell at which it may point. */
  readonly cells: readonly string[];
}

/** Further data of a case; what is left out is not compared. */
export interface KeyData {
  /** In the form's own words. */
  readonly level?: string;
  readonly agency?: string;
  readonly year?: number;
  /** `020000002 ext 10`, of all fields together. */
  readonly phones?: readonly string[];
  readonly affiliation?: string;
  /** Part 4: a measure each. */
  readonly targets?: readonly KeyTarget[];
  /** Of each project. */
  readonly responsible?: readonly string[];
  readonly quality?: readonly string[];
}

export interface KeyTarget {
  readonly row: number;
  readonly unit: string;
  readonly previous: number | null;
  readonly plan: number | null;
}

export interface Answer {
  readonly plan: Plan | null;
  readonly findings: readonly Finding[];
}

function workbookFor(sheets: readonly KeySheet[]): WorkbookSnapshot {
  return workbookOf(
    sheets.map(({ name, rows, merges = [] }) => {
      const writer = new SheetWriter(name, { row: 0, column: 0 });
      for (const row of rows) writer.line(...row.map((cell) => (cell === '' ? null : cell)));
      for (const address of merges) {
        const range = parseRange(address);
        if (range) writer.merge(range.top, range.left, range.bottom, range.right);
      }
      return writer.snapshot();
    }),
  );
}

/** The check answers a workbook without a plan in one sentence, which says what was looked for. */
const NO_PLAN: Finding = {
  ...{ rule: 'no-plan', severity: 'error', message: 'no-plan', sheet: '', cell: '', data: {}, related: [] },
  ...{ fix: 'none', fixes: [], accepted: null, row: { title: null, words: null, surroundings: '', otherSheets: [] } },
};

export function answerFor(sheets: readonly KeySheet[]): Answer {
  const workbook = workbookFor(sheets);
  const plan = readPlan(workbook, Object.fromEntries(sheets.map((sheet) => [sheet.name, fillsOf(sheet)])));
  return { plan, findings: plan ? runRules(plan, workbook) : [NO_PLAN] };
}

/** The traits of all cells of a sheet with colours. */
function fillsOf({ rows, fills }: KeySheet): Record<string, CellTraits> {
  const cells = rows.flatMap((line, row) => line.map((_, column) => cellName(row, column)));
  return fills ? Object.fromEntries(cells.map((cell) => [cell, traits({ fill: fills[cell] ?? null })])) : {};
}

/** What differs between the projects of the key and those that were read, a line each. `*`: a wrong value, not a missing one. */
export function projectDifferences(key: readonly KeyProject[], plan: Plan | null): string[] {
  const left = [...(plan?.projects ?? [])];
  const differences: string[] = [];
  for (const expected of key) {
    const index = left.findIndex(({ title }) => comparisonKey(title) === comparisonKey(expected.title));
    const [found] = index < 0 ? [] : left.splice(index, 1);
    if (found) differences.push(...differencesOf(expected, found).map((text) => `${text} of ${expected.title}`));
    else differences.push(`not read: ${expected.title}`);
  }
  return [...differences, ...left.map(({ title }) => `* no project: ${title}`)];
}

function differencesOf(expected: KeyProject, found: Project): string[] {
  const measures = measuresOf(found) ?? [];
  const pairs: (readonly [string, unknown, unknown])[] = [
    ['sub-plan', expected.subPlan, found.subPlan],
    ['guideline', expected.guideline, found.guideline],
    ['quarters', expected.quarters, quartersOf(found)],
    ['budget', expected.budget, found.budget?.value ?? null],
  ];
  if (expected.quantity) {
    const { value, unit } = expected.quantity;
    const read = measures.length === 1 ? measures[0] : null;
    pairs.push([
      'quantity',
      `${String(value)} ${unit ?? ''}`,
      read ? `${String(read.value)} ${read.unit ?? ''}` : null,
    ]);
  }
  // Blank cells are what must be asked about, too.
  const isSame = (wanted: unknown, got: unknown): boolean => wanted === got || (wanted === '????' && got === '....');
  return pairs.flatMap(([name, wanted, got]) =>
    isSame(wanted, got)
      ? []
      : [`${got === null || got === '????' ? '' : '* '}${name} ${String(wanted)}: ${String(got)}`],
  );
}

/** `????` if nothing was read that would count as the plan's own quarters. */
function quartersOf({ quarters }: Project): string {
  if (quarters.cells.length === 0 || quarters.cells.some(({ meaning }) => meaning === 'unknown')) return '????';
  const marked = [1, 2, 3, 4].map((quarter) =>
    quarters.cells.some((cell) => cell.quarter === quarter && cell.meaning === 'yes') ? '✓' : '.',
  );
  return marked.join('');
}

const LEVELS: Readonly<Record<AgencyLevel, string>> = {
  ministry: 'กระทรวง',
  province: 'จังหวัด',
  bangkok: 'กรุงเทพมหานคร',
  independent: 'หน่วยราชการอิสระ',
};

/** What differs in the further data of a key. */
export function dataDifferences(key: KeyData, plan: Plan | null): string[] {
  const general = plan?.general;
  const level = plan?.agencyLevel?.value;
  const phones = [general?.phone, general?.mobile].flatMap((datum) => datum?.value ?? []);
  const found: Record<keyof KeyData, unknown> = {
    level: level && LEVELS[level],
    agency: plan?.agency?.value,
    year: plan?.year?.value,
    phones: phones.map(({ number, extension }) => number + (extension === null ? '' : ` ext ${extension}`)),
    affiliation: general?.affiliation?.value,
    targets: targetsOf(plan),
    responsible: plan?.projects.map(({ unit }) => unit?.value),
    quality: plan?.projects.map(({ quality }) => quality?.value),
  };
  return (Object.keys(key) as (keyof KeyData)[]).flatMap((name) => {
    const [wanted, got] = [key[name], found[name] ?? null].map((value) => JSON.stringify(value));
    return wanted === got ? [] : [`${name} ${wanted ?? ''}: ${got ?? ''}`];
  });
}

function targetsOf(plan: Plan | null): KeyTarget[] {
  return (plan?.targets?.rows ?? []).flatMap(({ row, measures }) =>
    measures.map((measure) => ({
      row: row ?? 0,
      unit: measure.unit ?? '',
      previous: measure.result?.value ?? null,
      plan: measure.plan?.value ?? null,
    })),
  );
}

export interface FindingDifferences {
  readonly missed: readonly string[];
  /** Errors and warnings that no key asks for. */
  readonly falseAlarms: readonly string[];
  readonly hits: number;
}

/** Compares errors and warnings. `isJudged`: the findings that the key is about. */
export function findingDifferences(
  keys: readonly KeyFinding[],
  findings: readonly Finding[],
  isJudged: (finding: Finding) => boolean = () => true,
): FindingDifferences {
  const fits = (key: KeyFinding, finding: Finding): boolean =>
    (key.rules.length === 0 ? finding.severity === key.level : key.rules.includes(finding.rule)) &&
    (key.cells.length === 0 || isAt(key, finding));
  const missed = keys.filter((key) => !findings.some((finding) => fits(key, finding)));
  const falseAlarms = findings.filter(
    (finding) => finding.severity !== 'info' && isJudged(finding) && !keys.some((key) => fits(key, finding)),
  );
  return {
    missed: missed.map(({ what, cells }) => `${cells.slice(0, 3).join(' ')} ${what}`),
    falseAlarms: falseAlarms.map(
      (finding) => `${finding.rule} ${finding.sheet}!${finding.cell} ${findingText(finding, 'th')}`,
    ),
    hits: keys.length - missed.length,
  };
}

function isAt({ cells }: KeyFinding, finding: Finding): boolean {
  const places = [finding, ...finding.related];
  return cells.some((cell) => places.some((place) => cell === place.cell || cell === `${place.sheet}!${place.cell}`));
}
