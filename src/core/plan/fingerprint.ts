/**
 * A short name for what a plan says: the first digits of the SHA-256 of its canonical JSON. Places are not in it, nor is
 * anything that Excel and LibreOffice save in different ways, so that equal plans have equal names in every host.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { atOnce, type Steps } from '../workbook/steps';
import type { TargetsPart } from './parts';
import type { Plan } from './plan';
import type { GroupHeading, GuidelineHeading, Project } from './project';

const DIGITS = 8;

/** Eight hexadecimal digits. Another word, amount, mark, count or order of projects gives others. */
export function fingerprint(plan: Plan): string {
  return atOnce(fingerprintInSteps(plan));
}

/** The same in steps. */
export function* fingerprintInSteps(plan: Plan): Steps<string> {
  const hash = sha256.create();
  for (const piece of jsonOf(contentOf(plan))) {
    hash.update(utf8ToBytes(piece));
    yield;
  }
  return bytesToHex(hash.digest()).slice(0, DIGITS);
}

/**
 * What the plan says, of which a new field makes every fingerprint another: the receipts of earlier versions then no
 * longer fit. Results, and columns that are not the plan's own, are left out: they are filled in while it is carried out.
 */
function contentOf(plan: Plan): object {
  const { agency, agencyLevel, year, general, baseline, counts, budget, countYears, table, targets, outcomes } = plan;
  return {
    ...{ agency, agencyLevel, year, general, baseline, counts, budget, countYears, outcomes },
    baht: table?.multiple?.baht ?? null,
    targets: targets && contentOfTargets(targets),
    groups: plan.groups.map(contentOfGroup),
    headings: plan.headings.map(contentOfHeading),
    projects: plan.projects.map(contentOfProject),
    placeholders: plan.placeholders,
    openRows: plan.openRows,
    tableSums: plan.tableSums,
    remarks: plan.remarks,
    unread: plan.unread,
    beneathMerges: plan.beneathMerges,
  };
}

function contentOfTargets({ year, resultYear, planYear, rows }: TargetsPart): unknown {
  return {
    ...{ year, resultYear, planYear },
    rows: rows.map(({ row, text, measures, remark }) => ({
      ...{ row, text, remark },
      measures: measures.map(({ unit, result, plan }) => ({ unit, result, plan })),
    })),
  };
}

/** Without its text, which may be the name of a worksheet. */
function contentOfGroup({ subPlan, goal, subPlanName, goalName }: GroupHeading): unknown {
  return { subPlan, goal, subPlanName, goalName };
}

function contentOfHeading({ subPlan, goal, guideline, section, wording }: GuidelineHeading): unknown {
  return { subPlan, goal, guideline, section, wording };
}

function contentOfProject(project: Project): unknown {
  const { subPlan, goal, guideline, section, item, title, quantity, quality, unit, budget } = project;
  const { sources = [], periods, quarters, isNameUnfinished = false } = project;
  return {
    ...{ subPlan, goal, guideline, section, item, title, quantity, quality, unit, budget, sources, isNameUnfinished },
    periods: periods.map(({ text, serial, where }) => ({ period: serial ?? text, where })),
    quarters: quarters.pattern.isClear
      ? quarters.pattern.marked
      : quarters.cells.map(({ quarter, meaning, text }) => [quarter, meaning, text]),
  };
}

/** Where something is, why it could not be read, and what it may mean instead. */
const LEFT_OUT: ReadonlySet<string> = new Set(['sheet', 'cell', 'reason', 'likely', 'suggestion', 'projectsBefore']);

/** The canonical JSON of an object in pieces: of each list in it one for each item, so that none is long. */
function* jsonOf(content: object): Generator<string> {
  let mark = '{';
  for (const [name, value] of membersOf(content)) {
    yield `${mark}${JSON.stringify(name)}:`;
    if (Array.isArray(value)) yield* jsonOfList(value);
    else yield JSON.stringify(canonical(value));
    mark = ',';
  }
  yield '}';
}

function* jsonOfList(items: readonly unknown[]): Generator<string> {
  yield '[';
  let mark = '';
  for (const item of items) {
    yield mark + JSON.stringify(canonical(item));
    mark = ',';
  }
  yield ']';
}

/** The same value in one spelling: sorted keys, texts in their normal form, a datum as what it means. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return normalForm(value);
  // LibreOffice keeps 15 digits of a number.
  if (typeof value === 'number') return Number(value.toPrecision(15));
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(membersOf(value).map(([name, each]) => [name, canonical(each)]));
}

function membersOf(value: object): [string, unknown][] {
  const isRead = 'value' in value && value.value !== null;
  return Object.entries(value)
    .filter(([name, each]) => each !== undefined && !LEFT_OUT.has(name) && !(isRead && name === 'text'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function normalForm(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
