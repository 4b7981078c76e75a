import { QUARTERS, type Quarter } from '../../../src/core/calendar/quarter';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { periodsOf } from '../periods';
import { isAnyDay, QUARTER_COLUMNS, type PlantSite, type SiteProject } from '../plant-site';
import type { Fault, Injectors } from './injector';

/** Marks in a project's quarters. */
function marks({ row }: SiteProject, quarters: readonly Quarter[], mark = '✓'): Record<string, CellValue> {
  return Object.fromEntries(
    QUARTERS.map((quarter) => [QUARTER_COLUMNS[quarter - 1]! + String(row), quarters.includes(quarter) ? mark : null]),
  );
}

const CALENDAR_QUARTERS = ['ม.ค.-มี.ค.', 'เม.ย.-มิ.ย.', 'ก.ค.-ก.ย.', 'ต.ค.-ธ.ค.'];

/** A project whose marks nothing else explains. */
function free(site: PlantSite): SiteProject | null {
  return site.project((project) => project.model.period === null && isAnyDay(project));
}

/** A quantity that says how often, and more quarters than that. */
function tooOften(site: PlantSite, quantities: readonly string[]): Fault | null {
  const project = free(site);
  if (!project) return null;
  const at = `C${project.row}`;
  const quarters = site.random.pick<readonly Quarter[]>([QUARTERS, [1, 2], [2, 3, 4]]);
  return { cells: { ...marks(project, quarters), [at]: site.say(site.random.pick(quantities)) }, at: [at] };
}

export const QUARTER: Injectors = {
  'quarters-none': {
    plant(site) {
      const project = site.project();
      return project && { cells: marks(project, []), at: [`H${project.row}`] };
    },
  },
  'quarters-elsewhere': {
    also: ['quarters-named-day'],
    plant(site) {
      const project = free(site);
      if (!project) return null;
      const at = `J${project.row}`;
      return { cells: { ...marks(project, []), [at]: site.random.pick(['ม.ค.', 'ธันวาคม', 'ก.ค.-ก.ย.']) }, at: [at] };
    },
  },
  'quarters-mark-unknown': {
    plant(site) {
      const project = site.project();
      if (!project) return null;
      const at = site.random.pick(QUARTER_COLUMNS) + String(project.row);
      return { cells: { [at]: site.random.pick(['?', 'P', 'ก', 'o', '●', '5']) }, at: [at] };
    },
  },
  'quarters-marks-mixed': {
    plant(site) {
      const marked = site.projects.flatMap(({ model, row }) =>
        model.quarters.map((quarter) => QUARTER_COLUMNS[quarter - 1]! + String(row)),
      );
      if (marked.length < 3) return null;
      const at = site.random.pick(marked);
      return { cells: { [at]: site.random.pick(['✔', '√', '☑', '/']) }, at: [at] };
    },
  },
  'quarters-period-conflict': {
    plant(site) {
      const project = free(site);
      if (!project) return null;
      const { quarters } = project.model;
      const other = periodsOf(site.plan.year).filter((each) => each.quarters.join() !== quarters.join());
      const at = `G${project.row}`;
      return { cells: { [at]: site.say(site.random.pick(other).text) }, at: [at] };
    },
  },
  'quarters-period-unread': {
    plant(site) {
      const project = site.project();
      if (!project) return null;
      const at = `G${project.row}`;
      const texts = ['3 เดือน', `ปี ${site.plan.year}`, 'ครึ่งปีแรก', `ต.ค. ${site.plan.year - 6}`, 'ยกเว้นเดือนมกราคม'];
      return { cells: { [at]: site.say(site.random.pick(texts)) }, at: [at] };
    },
  },
  'quarters-over-frequency': {
    also: ['quant-unit-outside-note'],
    plant: (site) => tooOften(site, ['จำนวน 1 ครั้ง/ปี', 'ปีละ 1 ครั้ง', 'ไม่เกิน 1 ครั้งต่อปี']),
  },
  'quarters-below-rhythm': {
    also: ['quant-unit-outside-note'],
    plant(site) {
      const project = free(site);
      if (!project) return null;
      const at = `C${project.row}`;
      const often = site.say(site.random.pick(['ประชุมเดือนละ 1 ครั้ง', 'ไตรมาสละ 1 ครั้ง', 'จัดกิจกรรมทุกเดือน']));
      return { cells: { [at]: often, [`G${project.row}`]: null, ...marks(project, [1, 3]) }, at: [at] };
    },
  },
  'quarters-one-off': {
    also: ['quant-unit-outside-note'],
    plant: (site) => tooOften(site, ['คู่มือ 1 เล่ม', 'ประกาศนโยบาย จำนวน 1 ฉบับ']),
  },
  'quarters-named-day': {
    plant(site) {
      const project = free(site);
      if (!project) return null;
      const [day, wrong] = site.random.pick<readonly [string, readonly Quarter[]]>([
        ['วันสิ่งแวดล้อมโลก', QUARTERS],
        ['วันแม่แห่งชาติ', [1]],
        ['วันพ่อแห่งชาติ', [2, 3]],
        ['วันเด็กแห่งชาติ', [4]],
        ['สงกรานต์', [1, 2, 3]],
      ]);
      const at = `B${project.row}`;
      // A quantity of its own may say how often.
      return {
        cells: { ...marks(project, wrong), [at]: site.say(`(${project.item}) กิจกรรม${day}ของหน่วยงาน`) },
        at: [at],
      };
    },
  },
  'quarters-all-four-share': {
    // Some of them say that they are once a year, or one document.
    also: ['quarters-over-frequency', 'quarters-one-off'],
    plant(site) {
      if (site.projects.length < 10) return null;
      const cells = site.projects.flatMap((project, index) => [
        ...Object.entries(marks(project, QUARTERS)),
        [`G${project.row}`, null],
        // A day with a fixed date is not all year.
        ...(isAnyDay(project) ? [] : [[`B${project.row}`, site.say(`(${project.item}) โครงการสร้างสุข ${index}`)]]),
      ]);
      return { cells: Object.fromEntries(cells) as Fault['cells'] };
    },
  },
  'quarters-calendar': {
    plant(site) {
      const headers = QUARTER_COLUMNS.map((column, index) => [
        `${column}${site.headerRow}`,
        `ไตรมาสที่ ${index + 1} (${CALENDAR_QUARTERS[index] ?? ''})`,
      ]);
      return { cells: Object.fromEntries(headers) as Record<string, string>, at: [`H${site.headerRow}`] };
    },
  },
};
