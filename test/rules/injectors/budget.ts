import type { Injectors } from './injector';
import { writes } from './project';

export const BUDGET: Injectors = {
  'budget-missing': writes('E', null, '', '.....'),
  'budget-unreadable': {
    ...writes('E', 'ตามความเหมาะสม', 'รอจัดสรร', '5,000 - 10,000 บาท'),
    also: ['budget-total-sum'],
  },
  'budget-total-sum': {
    plant(site) {
      const at = site.slot('budget');
      return { cells: { [at]: site.plan.budget + site.random.int(1, 20) * 500 }, at: [at] };
    },
  },
  'budget-total-dash': {
    plant(site) {
      const at = site.slot('budget');
      const cells = site.projects.map(({ row }) => [`E${row}`, 'ไม่ใช้งบประมาณ'] as const);
      return { cells: { ...Object.fromEntries(cells), [at]: '-' }, at: [at] };
    },
  },
  'budget-in-multiples': {
    also: ['budget-total-sum', 'budget-unreadable'],
    plant(site) {
      const at = `E${site.headerRow}`;
      return { cells: { [at]: site.random.pick(['งบประมาณ (พันบาท)', 'งบประมาณ (หน่วย: ล้านบาท)']) }, at: [at] };
    },
  },
  'budget-column-unclear': {
    also: ['columns-missing'],
    plant(site) {
      const at = `E${site.headerRow}`;
      return { ...site.headedOver('งบประมาณ', 'D', 'E', ['งบหน่วยงาน', 'ระดับความจำเป็น']), at: [at] };
    },
  },
  'budget-sources-sum': {
    also: ['columns-missing', 'budget-total-sum', 'budget-total-dash'],
    plant(site) {
      const project = site.project();
      if (!project) return null;
      const { cells, merges = [] } = site.headedOver('งบประมาณ', 'D', 'E', ['งบหน่วยงาน', 'รวม']);
      const sources = site.projects.map(({ row }) => [`D${row}`, '-'] as const);
      const own = { [`D${project.row}`]: 700, [`E${project.row}`]: 500 };
      return { cells: { ...cells, ...Object.fromEntries(sources), ...own }, merges, at: [`E${project.row}`] };
    },
  },
  'budget-table-total': {
    also: [
      ...['count-guideline-listed', 'count-subplan-listed', 'count-total-listed', 'budget-total-sum', 'goal-empty'],
      'target-unsupported',
    ],
    plant(site) {
      const last = site.projects.at(-1);
      if (!last || site.projects.length < 2) return null;
      const cells = { ...site.emptied(last.row, last.row), [`B${last.row}`]: 'รวมทั้งสิ้น', [`E${last.row}`]: 987_654 };
      return { cells, at: [`E${last.row}`] };
    },
  },
};
