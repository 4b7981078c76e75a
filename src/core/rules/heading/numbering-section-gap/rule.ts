import type { Plan } from '../../../plan/plan';
import type { GuidelineHeading } from '../../../plan/project';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Fix } from '../../finding';
import type { Rule } from '../../rule';
import { inDigitsOf } from '../numbers';
import { sectionsMissing, sectionsOf } from '../../analysis/sections-missing';
import { duplicates } from '../../analysis/duplicates';
import { wrongHeadings } from '../../analysis/wrong-headings';
import { editChanges, findOnce, textAt, type TextEdit } from '../../fixes/text-edit';
import { gather } from '../../../workbook/gather';

export const order = 340;

/** A section number of a sub-plan is skipped, and no heading is lost that would have had it. */
export const rule: Rule = {
  meta: { id: 'numbering-section-gap', family: 'heading', severity: 'warning', fix: 'offer' },
  *check(plan, { workbook }) {
    const told = new Set([...wrongHeadings(plan), ...duplicates(plan).map(({ again }) => again)]);
    for (const { number: subPlan } of plan.framework.subPlans) {
      const own = plan.headings.filter((heading) => heading.subPlan === subPlan && !told.has(heading));
      const { numbered, missing, expected } = sequence(plan, subPlan, own);
      if (missing.length === 0) continue;
      const isOther = ({ number }: Numbered, index: number): boolean => number !== expected[index];
      const at = numbered.find(({ number }) => number > (missing[0] ?? 0)) ?? numbered.find(isOther);
      if (!at) continue;
      const { sheet, cell } = at.heading;
      yield {
        sheet,
        cell,
        data: {
          subPlan,
          missing: missing.map((number) => `${subPlan}.${number}`).join(', '),
          found: numbered.map(({ number }) => `${subPlan}.${number}`).join(', '),
          expected: expected.map((number) => `${subPlan}.${number}`).join(', '),
        },
        fixes: renumber(workbook, numbered, expected),
      };
    }
  },
};

interface Numbered {
  readonly heading: GuidelineHeading;
  readonly number: number;
}

interface Sequence {
  /** The headings that have a number, in their order. */
  readonly numbered: readonly Numbered[];
  readonly missing: readonly number[];
  /** What the headings' numbers are if none is skipped, in their order. */
  readonly expected: readonly number[];
}

/** The numbers of lost headings, and of headings without one, are not skipped. */
function sequence(plan: Plan, subPlan: number, own: readonly GuidelineHeading[]): Sequence {
  const numbered = gather(own, (heading) =>
    heading.section === null ? [] : [{ heading, number: numberIn(heading.section) }],
  );
  const bare = own.filter(({ section }) => section === null).map(({ guideline }) => guideline);
  const explained = new Set(
    [...sectionsMissing(plan), ...sectionsOf(plan).filter(({ guideline }) => bare.includes(guideline))]
      .filter((section) => section.subPlan === subPlan)
      .map(({ section }) => numberIn(section)),
  );
  const used = new Set(numbered.map(({ number }) => number));
  const missing: number[] = [];
  const expected: number[] = [];
  for (let number = 1; expected.length < numbered.length; number += 1)
    if (!explained.has(number)) expected.push(number);
  const last = Math.max(0, ...used, ...expected);
  for (let number = 1; number <= last; number += 1)
    if (!used.has(number) && !explained.has(number)) missing.push(number);
  return { numbered, missing, expected };
}

function numberIn(section: string): number {
  return Number(section.split('.')[1] ?? 0);
}

const SECTION = /^(\s*(?:\(\s*)?[1-9๑-๙]\s*\.\s*)([0-9๐-๙]{1,2})/;

/** Not if the headings are out of order: then a person decides on their numbers. */
function renumber(workbook: WorkbookSnapshot, numbered: readonly Numbered[], expected: readonly number[]): Fix[] {
  if (numbered.some(({ number }, index) => number < (numbered[index - 1]?.number ?? 0))) return [];
  const wrong = numbered.flatMap(({ heading, number }, index) => {
    const to = expected[index] ?? number;
    return to === number ? [] : [{ heading, to }];
  });
  const edits = wrong.flatMap(({ heading, to }) => editOf(workbook, heading, to) ?? []);
  if (edits.length === 0 || edits.length < wrong.length) return [];
  return [{ kind: 'offer', message: 'renumber-sections', data: {}, changes: editChanges(workbook, edits) }];
}

/** null if the number is in a separate cell, or its position is not certain. */
function editOf(workbook: WorkbookSnapshot, { sheet, cell, text }: GuidelineHeading, to: number): TextEdit | null {
  const content = textAt(workbook, { sheet, cell });
  const at = content === null ? null : findOnce(content, text);
  const match = SECTION.exec(content?.slice(at?.start) ?? '');
  if (!at || !match) return null;
  const [, before = '', digits = ''] = match;
  const start = at.start + before.length;
  return { sheet, cell, start, end: start + digits.length, text: inDigitsOf(digits, to) };
}
