import type { CellValue } from '../../../src/core/workbook/snapshot';
import { isAnyDay, QUARTER_COLUMNS, type Column, type PlantSite, type SiteProject } from '../plant-site';
import type { Fault, Injector, Injectors } from './injector';

/** One cell of a project's row written over, one of the values that a fault may have. */
export function writes(column: Column, ...values: readonly CellValue[]): Injector {
  return {
    plant(site) {
      const project = site.project();
      return project && over(site, project, column, site.random.pick(values));
    },
  };
}

function over(site: PlantSite, { row }: SiteProject, column: Column, value: CellValue): Fault {
  const at = column + String(row);
  // Where no other project shows which column it is, the fault is told at the title.
  const title = site.projects.length === 1 ? [`B${row}`] : [];
  return { cells: { [at]: typeof value === 'string' ? site.say(value) : value }, at: [at, ...title] };
}

const NOTHING = [null, '', '.....', '-', '  '];

export const PROJECT: Injectors = {
  'quant-impossible': {
    ...writes('C', 'ผู้เข้าร่วมพึงพอใจร้อยละ 450', 'ผู้เข้าร่วม 0 คน', 'บุคลากร จำนวน 9,999 คน'),
    also: ['target-below-project'],
  },
  'year-stale': {
    plant(site) {
      const project = site.project();
      if (!project) return null;
      const at = `B${project.row}`;
      const year = site.plan.year + site.random.pick([-2, -1, 1]);
      const said = site.random.pick(['ประจำปีงบประมาณ พ.ศ.', 'ปีงบประมาณ', 'ประจำปี']);
      return { cells: { [at]: `(${project.item}) ${site.say(`โครงการธนาคารเวลา ${said} ${year}`)}` }, at: [at] };
    },
  },
  'project-name-unfinished': {
    plant(site) {
      const project = site.project();
      if (!project) return null;
      const at = `B${project.row}`;
      return { cells: { [at]: `${site.text(at)}${site.random.pick(['..........', ' ______', '………'])}` }, at: [at] };
    },
  },
  'project-halted': {
    plant(site) {
      const project = site.project();
      if (!project) return null;
      const at = `B${project.row}`;
      const words = site.random.pick(['ยกเลิก', 'ชะลอ', 'เลื่อนไปก่อน', 'ขอยกเลิกโครงการ']);
      return { cells: { [at]: `${site.text(at)} (${words})` }, at: [at] };
    },
  },
  'entries-unpaired': {
    plant(site) {
      const first = site.project((each) => each.item < each.guideline.projects.length && isAnyDay(each));
      const second = first && site.projects.find(({ row }) => row === first.row + 1);
      if (!first || !second || !isAnyDay(second)) return null;
      const both = (column: Column): CellValue =>
        `${site.text(column + String(first.row))}\n${site.text(column + String(second.row))}`;
      const row = String(first.row);
      const quarters = QUARTER_COLUMNS.map((column) => [column + row, '✓\n✓'] as const);
      const spent = (first.model.budget?.baht ?? 0) + (second.model.budget?.baht ?? 0);
      if (spent > 0) return null;
      return {
        cells: {
          ...site.emptied(second.row, second.row),
          ...Object.fromEntries(quarters),
          [`B${row}`]: both('B'),
          [`C${row}`]: site.say('- จำนวน 50 คน\n- จำนวน 60 คน'),
          [`D${row}`]: 'เกิดความสามัคคี',
          [`E${row}`]: 'ไม่ใช้งบประมาณ\nไม่ใช้งบประมาณ',
          [`F${row}`]: 'ฝ่ายปกครอง\nฝ่ายปกครอง',
          [`G${row}`]: null,
        },
        at: [`D${row}`],
      };
    },
  },
  'quant-missing': writes('C', ...NOTHING),
  'quant-no-number': writes('C', 'ประชาชนเข้าร่วมกิจกรรม', 'จำนวนผู้เข้าร่วมเพิ่มขึ้น', '- จัดกิจกรรม'),
  'quant-unit-mismatch': writes('C', 'ผู้เข้าร่วมกิจกรรม จำนวน 50 แห่ง', 'จำนวนชุมชน 66 คน', 'บุคลากร 30 แห่ง'),
  'quant-unit-outside-note': writes('C', 'จัดทำสื่อประชาสัมพันธ์ จำนวน 5 ชิ้น', 'ต้นไม้ 300 ต้น'),
  'qual-missing': writes('D', ...NOTHING),
  'responsible-missing': writes('F', ...NOTHING),
  'responsible-vague': writes('F', 'ทุกฝ่าย', 'ทุกหน่วยงานที่เกี่ยวข้อง'),
  'responsible-abbreviated': writes('F', 'ฝ่ายพัฒนาชุมชนฯ', 'ฝ่ายรักษาฯ'),
};
