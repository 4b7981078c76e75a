import type { PlantSite } from '../plant-site';
import type { Injectors } from './injector';

const UNREADABLE = ['.....', null, 'หลาย', '2.5', 'รอยืนยัน'];

function subPlan({ random }: PlantSite): string {
  return String(random.int(1, 3));
}

/** The number in a slot of 3.1, one that is not so. */
function other(site: PlantSite, key: string): number {
  const [subPlanOf, guideline] = key.split('/').map(Number);
  const { plan } = site;
  const found = plan.guidelines.find((each) => each.subPlan === subPlanOf && each.guideline === guideline);
  const count = key === 'total' ? plan.total : (found?.declared ?? plan.subPlanCounts[subPlanOf! - 1]!);
  return count > 0 && site.random.chance(0.5) ? count - 1 : count + site.random.int(1, 3);
}

export const COUNT: Injectors = {
  'count-unreadable': {
    plant(site) {
      const at = site.slot(site.random.pick(Object.keys(site.built.slot).filter((key) => key !== 'budget')));
      return { cells: { [at]: site.random.pick(UNREADABLE) }, at: [at] };
    },
  },
  'count-total-sum': {
    plant: (site) => ({ cells: { [site.slot('total')]: other(site, 'total') }, at: [site.slot('total')] }),
  },
  'count-subplan-sum': {
    plant(site) {
      const key = subPlan(site);
      return { cells: { [site.slot(key)]: other(site, key) }, at: [site.slot(key)] };
    },
  },
  'count-guideline-listed': {
    plant(site) {
      // Declared otherwise than listed, or one project left out of the table.
      const lost = site.random.chance(0.5)
        ? site.project(({ guideline, item }) => item === guideline.declared && item > 1)
        : null;
      if (lost) {
        const { subPlan: number, guideline } = lost.guideline;
        return { cells: site.emptied(lost.row, lost.row), at: [site.slot(`${number}/${guideline}`)] };
      }
      const { subPlan: number, guideline } = site.guideline()!;
      const at = site.slot(`${number}/${guideline}`);
      return { cells: { [at]: other(site, `${number}/${guideline}`) }, at: [at] };
    },
  },
  // Both below can only be told where what stands under them cannot be read.
  'count-subplan-listed': {
    also: ['count-unreadable'],
    plant(site) {
      const { subPlan: number, guideline } = site.guideline()!;
      const more = site.random.int(1, 5);
      const at = site.slot(String(number));
      return {
        cells: {
          [site.slot(`${number}/${guideline}`)]: '.....',
          [at]: site.plan.subPlanCounts[number - 1]! + more,
          [site.slot('total')]: site.plan.total + more,
        },
        at: [at],
      };
    },
  },
  'count-total-listed': {
    also: ['count-unreadable'],
    plant(site) {
      const at = site.slot('total');
      return {
        cells: { [site.slot(subPlan(site))]: '.....', [at]: site.plan.total + site.random.int(1, 5) },
        at: [at],
      };
    },
  },
};
