/** Plans as data, whatever sheet they are laid out on: what is written, and what must be read back. */
import fc from 'fast-check';
import { PHASE_2 } from '../../../src/core/plan/frameworks/phase-2';
import type { Quarter } from '../../../src/core/calendar/quarter';

export interface ModelProject {
  readonly title: string;
  readonly quantity: string | null;
  readonly quality: string | null;
  /** What is written, and its baht. */
  readonly budget: { readonly text: string; readonly baht: number } | null;
  readonly unit: string | null;
  readonly quarters: readonly Quarter[];
  readonly period: string | null;
}

export interface ModelGuideline {
  readonly subPlan: number;
  readonly goal: number;
  readonly guideline: number;
  readonly section: string;
  readonly heading: string;
  readonly projects: readonly ModelProject[];
  /** Lines of the blank form below the projects. */
  readonly placeholders: number;
  readonly declared: number;
}

export interface ModelPlan {
  readonly agency: string;
  readonly year: number;
  readonly total: number;
  readonly subPlanCounts: readonly number[];
  readonly budget: number;
  readonly guidelines: readonly ModelGuideline[];
}

const SECTIONS = PHASE_2.subPlans.flatMap(({ number, guidelines }) =>
  [...guidelines]
    .sort((a, b) => a.section.localeCompare(b.section))
    .map((guideline) => ({ subPlan: number, ...guideline })),
);

const SUBJECTS = [
  'ทำบุญตักบาตร',
  'ปลูกต้นไม้',
  'อบรมผู้นำชุมชน',
  'ต่อต้านการทุจริต',
  'BKK Food Bank',
  'จิตอาสาพัฒนาคลอง',
  'ครอบครัวน้ำใจ',
];
const QUALITIES = ['ประชาชนมีคุณธรรมเพิ่มขึ้น', 'เกิดความสามัคคีในชุมชน', 'ผู้เข้าร่วมมีความพึงพอใจร้อยละ ๘๐', 'น้ำใจงาม'];
const UNITS = ['ทุกฝ่าย', 'ฝ่ายปกครอง', 'ฝ่ายพัฒนาชุมชนฯ', 'ฝ่ายรักษาความสะอาด'];
const PERIODS = ['ต.ค. - ธ.ค.', 'ตลอดปี', 'ไตรมาส ๒', 'มกราคม', 'เม.ย. - ก.ย.'];
const AGENCIES = ['สำนักงานเขตดุสิต', 'เทศบาลเมืองน้ำพอง', 'องค์การบริหารส่วนจังหวัดน่าน'];

const optional = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null, freq: 5 });
const baht = (amount: number): string => amount.toLocaleString('en-US');

function projectOf(serial: number): fc.Arbitrary<ModelProject> {
  return fc.record({
    title: fc
      .tuple(fc.constantFrom('โครงการ', 'กิจกรรม'), fc.constantFrom(...SUBJECTS))
      .map(([word, subject]) => `${word}${subject} ชุมชนที่ ${serial}`),
    quantity: optional(fc.nat({ max: 999 }).map((people) => `จำนวน ${people + 1} คน`)),
    quality: optional(fc.constantFrom(...QUALITIES)),
    budget: optional(
      fc.oneof(
        fc.constantFrom({ text: 'ไม่ใช้งบประมาณ', baht: 0 }, { text: '-', baht: 0 }),
        fc.integer({ min: 1, max: 90 }).map((n) => ({ text: `${baht(n * 1500)} บาท`, baht: n * 1500 })),
      ),
    ),
    unit: optional(fc.constantFrom(...UNITS)),
    quarters: fc.subarray<Quarter>([1, 2, 3, 4]),
    period: optional(fc.constantFrom(...PERIODS)),
  });
}

function guidelineOf(index: number): fc.Arbitrary<ModelGuideline> {
  const { subPlan, goal, number, section, wordings } = SECTIONS[index]!;
  const projects = fc
    .nat({ max: 3 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => projectOf(index * 10 + at + 1))));
  return fc.record({
    subPlan: fc.constant(subPlan),
    goal: fc.constant(goal),
    guideline: fc.constant(number),
    section: fc.constant(section),
    heading: fc.constant(wordings[0] ?? 'ส่งเสริมการเรียนรู้'),
    projects,
    placeholders: fc.constantFrom(0, 0, 1, 2),
    declared: fc.nat({ max: 40 }),
  });
}

export const modelPlan: fc.Arbitrary<ModelPlan> = fc.record({
  agency: fc.constantFrom(...AGENCIES),
  year: fc.integer({ min: 2566, max: 2570 }),
  total: fc.nat({ max: 99 }),
  subPlanCounts: fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 }), fc.nat({ max: 50 })),
  budget: fc.constantFrom(0, 150_000, 2_500_000),
  guidelines: fc.tuple(...SECTIONS.map((_, index) => guidelineOf(index))),
});
