import type { CellValue } from '../../../src/core/workbook/snapshot';
import { QUARTER_COLUMNS } from '../plant-site';
import type { Injectors } from './injector';

export const FORM: Injectors = {
  'section-missing': {
    plant(site) {
      const [first, last] = site.random.pick([
        [site.row('address') - 1, site.row('email')],
        [site.row('base') - 2, site.row('baseTotal')],
        [site.row('targets'), site.row('target5')],
        [site.row('outcomes'), site.row('outcome2')],
      ] as const);
      return { cells: site.emptied(first, last) };
    },
  },
  'row-not-understood': {
    plant(site) {
      const at = site.random.pick([
        `G${site.slot('total').slice(1)}`,
        `G${site.slot('2').slice(1)}`,
        ...['B', 'D'].map((column) => site.at('base', column as 'B' | 'D')),
        ...['C', 'D'].map((column) => site.at(`target${site.random.int(1, 5)}`, column as 'C' | 'D')),
        ...(site.projects[0] ? [`A${site.projects[0].row}`] : []),
      ]);
      return { cells: { [at]: 'รอยืนยันจากผู้บริหาร' }, at: [at, at.replace('D', 'C')] };
    },
  },
  'text-beneath-merge': {
    plant(site) {
      const project = site.project();
      if (!project) return null;
      const { row } = project;
      const at = `A${row}`;
      return { cells: { [at]: 'แผนย่อยที่ 3' }, merges: [`A${row - 1}:A${row}`], at: [at] };
    },
  },
  'projects-hidden': {
    plant(site) {
      const project = site.project();
      return project && { cells: {}, hiddenRows: [project.row], at: [`B${project.row}`] };
    },
  },
  'columns-missing': {
    plant(site) {
      const [column, header] = site.random.pick([
        ['C', 'สิ่งที่ได้'],
        ['D', 'ข้อคิด'],
        ['E', 'ทุนทรัพย์'],
        ['F', 'คนทำ'],
      ] as const);
      const at = `${column}${site.headerRow}`;
      return { cells: { [at]: header }, at: [at] };
    },
  },
  'columns-aside': {
    also: ['columns-missing'],
    plant(site) {
      const quarters = QUARTER_COLUMNS.map((column) => site.value(`${column}${site.headerRow}`));
      const heading = site.random.pick(['ผลการดำเนินงาน', 'แผนการเบิกจ่ายงบประมาณ']);
      return { ...site.headedOver(heading, 'H', 'K', quarters), at: [`H${site.headerRow - 1}`] };
    },
  },
  'project-column-unclear': {
    plant(site) {
      const names = site.projects.flatMap(({ row }, index) => [
        [`B${row}`, `ครอบครัวสุขใจ ${'กขคงจฉชซญดตถ'.charAt(index % 12)}`],
        [`G${row}`, 'ชวนกันเข้าวัด'],
      ]);
      const at = `B${site.headerRow}`;
      const cells = { [`G${site.headerRow}`]: 'งาน/กิจกรรม', ...(Object.fromEntries(names) as Record<string, string>) };
      return site.projects.length > 0 ? { cells, at: [at] } : null;
    },
  },
  'columns-unknown': {
    plant(site) {
      const at = `G${site.headerRow}`;
      return { cells: { [at]: site.random.pick(['รหัสติดตาม', 'ผู้อนุมัติโครงการ', 'Ref.']) }, at: [at] };
    },
  },
  'formula-uncalculated': {
    // What is not judged without the amount is not said either.
    plant(site) {
      const project = site.project();
      const at = site.random.pick([site.slot('total'), site.slot('budget'), ...(project ? [`E${project.row}`] : [])]);
      return { cells: { [at]: null }, formulas: { [at]: '=1+1' }, at: [at] };
    },
  },
  'row-unfinished': {
    also: ['count-guideline-listed'],
    plant(site) {
      const project = site.project();
      if (!project) return null;
      const at = `B${project.row}`;
      const words = ['โครงการอบรม..........', '(รอเพิ่มเติม)', 'อยู่ระหว่างจัดทำโครงการ', 'xxxxx'];
      const cells: Record<string, CellValue> = { [at]: site.say(`(${project.item}) ${site.random.pick(words)}`) };
      for (const column of ['C', 'D', 'E', 'F', 'G', ...QUARTER_COLUMNS]) cells[`${column}${project.row}`] = '-';
      return { cells, at: [at] };
    },
  },
  'row-remark': {
    also: ['count-guideline-listed', 'goal-empty', 'target-unsupported'],
    plant(site) {
      const project = site.project(({ guideline, item }) => item === guideline.projects.length);
      if (!project) return null;
      const at = `B${project.row}`;
      return { cells: { ...site.emptied(project.row, project.row), [at]: `* ${project.model.title}` }, at: [at] };
    },
  },
  'placeholder-left': {
    plant(site) {
      const last = site.project(({ guideline, item }) => item === guideline.projects.length);
      if (!last) return null;
      const at = `B${last.row}`;
      const line = site.say(`(${last.item + 1}) ชื่อโครงการ/กิจกรรม .....`);
      return { cells: { [at]: `${site.text(at)}\n${line}` }, at: [at] };
    },
  },
};
