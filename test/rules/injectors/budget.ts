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
};
