import type { Injectors } from './injector';

export const BASE: Injectors = {
  'base-personnel-sum': {
    plant(site) {
      const at = site.at('baseTotal', 'B');
      return { cells: { [at]: Number(site.value(at)) + site.random.int(1, 9) }, at: [at] };
    },
  },
  'base-target-sum': {
    plant(site) {
      const at = site.at('baseTotal', 'C');
      return { cells: { [at]: Number(site.value(at)) + site.random.int(1, 9) }, at: [at] };
    },
  },
  'base-citizens-empty': {
    plant(site) {
      const empty = site.random.pick(['-', null]);
      const rows = ['base', 'base2', 'baseTotal'];
      const cells = Object.fromEntries(rows.map((row) => [site.at(row, 'D'), row === 'base2' ? null : empty]));
      return { cells: { ...cells, [site.at('outcome2')]: '- ประชาชนมีคุณภาพชีวิตที่ดีขึ้น' } };
    },
  },
  'base-staff-over-personnel': {
    plant(site) {
      const [unit] = site.plan.units;
      const more = unit!.personnel + site.random.int(1, 50);
      const total = site.at('baseTotal', 'C');
      return {
        cells: {
          [site.at('base', 'C')]: site.say(`1. กลุ่มเป้าหมาย\n- ข้าราชการและบุคลากร จำนวน ${more} คน`),
          [total]: Number(site.value(total)) + more - unit!.staff,
        },
        at: [site.at('base', 'C')],
      };
    },
  },
};
