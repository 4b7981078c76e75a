/** A whole plan without a fault, of any size, as data: parts 1, 2, 4 and 5 beside the counts and projects of part 3. */
import { QUARTERS, sameQuarters, type Quarter } from '../../src/core/calendar/quarter';
import { PHASE_2 } from '../../src/core/plan/frameworks/phase-2';
import { toArabic, toThai } from '../../src/core/text/digits';
import type { ModelGuideline, ModelPlan, ModelProject } from '#test/reader/generator/model';
import { agencyOf, type Agency } from './agencies';
import { periodsOf } from './periods';
import type { Random } from './random';
import { SEEN, type Words } from './words';

export interface BaseUnit {
  readonly name: string;
  readonly personnel: number;
  readonly staff: number;
  readonly citizens: number;
}

/** The measures of a row of part 4; of one that no project supports there are none. */
export interface Target {
  readonly label: string;
  readonly measures: readonly { readonly unit: string; readonly result: number; readonly plan: number }[] | null;
}

export interface CleanPlan extends ModelPlan {
  readonly isThai: boolean;
  readonly office: Agency;
  readonly units: readonly BaseUnit[];
  readonly partners: number;
  readonly targets: readonly Target[];
  readonly outcomes: readonly string[];
}

export interface PlanOptions {
  /** How many projects; a size is chosen otherwise, small ones oftener. */
  readonly size?: number;
  readonly words?: Words;
  /**
   * Fit for cells that several projects share: entries of one line without a bullet of their own, and a period for
   * every project or for none.
   */
  readonly isShared?: boolean;
}

const SIZES = [1, 2, 3, 5, 8, 12, 13, 20, 26, 40];

const SECTIONS = PHASE_2.subPlans.flatMap(({ number, guidelines }) =>
  [...guidelines]
    .sort((a, b) => a.section.localeCompare(b.section))
    .map((guideline) => ({ subPlan: number, ...guideline })),
);

/** The measures' printed labels, each behind the framework's first words. */
const MEASURES = [
  ' ๑๓ ปี ขึ้นไป เข้าร่วมกิจกรรมการปฏิบัติตนที่สะท้อนการมีคุณธรรมจริยธรรม',
  'มีขีดความสามารถในการส่งเสริมคุณธรรมในสังคมไทย',
  'จากทุกภาคส่วนที่ร่วมกันทำกิจกรรมสาธารณะ\nจำนวนคนที่เข้าร่วมกิจกรรมสาธารณะ',
  'ที่มีการพัฒนาระบบเครดิตทางสังคม (Social Credit)',
  'ให้มีการจัดกิจกรรม/ประชุม/สัมมนา/อบรมพัฒนาคุณธรรมจริยธรรม\nจำนวนคนได้รับการพัฒนาทักษะชีวิต',
];

export function cleanPlan(random: Random, options: PlanOptions = {}): CleanPlan {
  const { size = random.pick(SIZES), words = SEEN, isShared = false } = options;
  const office = agencyOf(random);
  const year = random.int(2566, 2570);
  const isThai = random.chance(0.5);
  const titles = titlesOf(random, words, size);
  const isSpending = random.chance(0.6);
  const hasPeriods = random.chance(0.5);
  const projects = titles.map((subject) =>
    projectOf(random, { ...subject, words, year, isShared, hasPeriods, isThai, isSpending }),
  );
  // Few guidelines of a small plan have projects at all.
  const used = size >= 26 ? SECTIONS : random.some(SECTIONS);
  const places = projects.map(() => random.pick(used).section);
  const guidelines = SECTIONS.map(({ subPlan, goal, number, section, wordings }): ModelGuideline => {
    const own = projects.filter((_, index) => places[index] === section);
    return {
      ...{ subPlan, goal, guideline: number, section, heading: wordings[0] ?? 'ส่งเสริมการเรียนรู้' },
      ...{ projects: own, declared: own.length, placeholders: own.length === 0 && random.chance(0.1) ? 1 : 0 },
    };
  });
  const units = unitsOf(random, office);
  return {
    agency: office.name,
    office,
    year,
    isThai,
    guidelines,
    total: size,
    subPlanCounts: [1, 2, 3].map((subPlan) =>
      sum(
        guidelines.filter((each) => each.subPlan === subPlan),
        'declared',
      ),
    ),
    budget: projects.reduce((total, { budget }) => total + (budget?.baht ?? 0), 0),
    units,
    partners: random.int(1, 500),
    targets: PHASE_2.targets.map((row, index): Target => {
      const isUsed = guidelines.some(
        (each) => each.subPlan === row.subPlan && each.goal === row.goal && each.declared > 0,
      );
      const measures = row.units.map((unit) => {
        // More than any one project's people.
        const result = random.int(100, 400);
        return { unit, result, plan: result + random.int(1, 60) };
      });
      return { label: row.startsWith + (MEASURES[index] ?? ''), measures: isUsed ? measures : null };
    }),
    outcomes: words.outcomes,
  };
}

/** All numbers of a text in one kind of digits. */
export function inDigits(isThai: boolean, text: string): string {
  return isThai ? toThai(text) : toArabic(text);
}

function sum<K extends string>(values: readonly Readonly<Record<K, number>>[], key: K): number {
  return values.reduce((total, each) => total + each[key], 0);
}

interface Titled {
  readonly title: string;
  readonly quarters: readonly Quarter[] | undefined;
}

/** No two are alike. */
function titlesOf(random: Random, { subjects, settings }: Words, size: number): Titled[] {
  const all = subjects.flatMap(({ text, quarters }) => settings.map((setting) => ({ text, setting, quarters })));
  return random
    .shuffled(all)
    .slice(0, size)
    .map(({ text, setting, quarters }, index) => ({
      title: `${random.pick(['โครงการ', 'กิจกรรม'])}${text} ${setting.replace('#', String(index + 1))}`,
      quarters,
    }));
}

interface ProjectWords extends Titled {
  readonly words: Words;
  readonly year: number;
  readonly isShared: boolean;
  readonly hasPeriods: boolean;
  readonly isThai: boolean;
  readonly isSpending: boolean;
}

function projectOf(random: Random, options: ProjectWords): ModelProject {
  const { title, quarters: ofDay, words, year, isShared, hasPeriods, isThai, isSpending } = options;
  const isLong = !isShared && random.chance(0.2);
  const quantities = (isLong ? words.longQuantities : words.quantities).filter(({ isAllYear }) => !isAllYear || !ofDay);
  const quantity = random.pick(quantities);
  const most = quantity.quarters ?? 4;
  const periods = periodsOf(year).filter(({ quarters }) =>
    ofDay ? sameQuarters(quarters, ofDay) : quarters.length <= most && (!quantity.isAllYear || quarters.length === 4),
  );
  const period = (isShared ? hasPeriods : random.chance(0.4)) ? random.pick(periods) : null;
  const few = random.shuffled(random.some(QUARTERS)).slice(0, Math.min(most, 3));
  const free = quantity.isAllYear ? QUARTERS : few;
  const text = (template: string): string =>
    inDigits(isThai, template.replaceAll('#', () => String(random.int(10, 95))).replaceAll('@', String(year)));
  const entry = (template: string): string => text(isShared ? template.replace(/^- /, '') : template);
  const baht = isSpending && random.chance(0.5) ? random.int(1, 300) * 500 : 0;
  const none = isSpending && random.chance(0.3) ? '-' : 'ไม่ใช้งบประมาณ';
  return {
    title: text(title),
    quantity: entry(quantity.text),
    quality: entry(random.pick(words.qualities)),
    budget: {
      text: baht === 0 ? none : text(`${baht.toLocaleString('en-US')}${random.pick([' บาท', '.-', ''])}`),
      baht,
    },
    unit: text(random.pick(words.units)),
    quarters: [...(ofDay ?? period?.quarters ?? free)].sort((a, b) => a - b),
    period: period && text(period.text),
  };
}

function unitsOf(random: Random, { name }: Agency): BaseUnit[] {
  return [name, 'ศูนย์บริการประชาชน'].slice(0, random.int(1, 2)).map((unit) => {
    const personnel = random.int(5, 900);
    return { name: unit, personnel, staff: random.int(1, personnel), citizens: random.int(100, 90_000) };
  });
}
