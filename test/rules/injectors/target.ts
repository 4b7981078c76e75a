import { PHASE_2 } from '../../../src/core/plan/frameworks/phase-2';
import type { TargetRow } from '../../../src/core/plan/framework';
import type { PlantSite, SiteProject } from '../plant-site';
import type { Injectors } from './injector';

interface Row {
  readonly name: string;
  readonly index: number;
}

/** A row of part 4 that projects support, or one that none does. */
function targetRow({ plan, random }: PlantSite, isUsed: boolean): Row | null {
  const rows = plan.targets.flatMap(({ measures }, index) =>
    (measures !== null) === isUsed ? [{ name: `target${index + 1}`, index }] : [],
  );
  return rows.length === 0 ? null : random.pick(rows);
}

export const TARGET: Injectors = {
  'target-rows': {
    plant(site) {
      const row = site.row(`target${site.random.int(1, 5)}`);
      return { cells: site.emptied(row, row) };
    },
  },
  'target-unit-wrong': {
    plant(site) {
      const row = targetRow(site, true);
      if (!row) return null;
      const at = site.at(row.name, site.random.pick(['B', 'C']));
      const [unit] = PHASE_2.targets[row.index]!.units;
      return { cells: { [at]: site.text(at).replace(unit!, unit === 'คน' ? 'แห่ง' : 'ครั้ง') }, at: [at] };
    },
  },
  'target-year-ignored': {
    plant(site) {
      const at = site.at('targetsHeader', 'D');
      return { cells: { [at]: site.say(`ผลการดำเนินงาน ปี ${site.plan.year - site.random.int(2, 3)}`) }, at: [at] };
    },
  },
  'target-parts-sum': {
    plant(site) {
      const plan = site.plan.targets[1]?.measures?.[0]?.plan;
      if (plan === undefined) return null;
      const listed = site.say(`${plan} แห่ง ประกอบด้วย ชุมชน ${plan} แห่ง องค์กร ${site.random.int(1, 9)} แห่ง`);
      const at = site.at('target2', 'C');
      return { cells: { [at]: listed }, at: [at] };
    },
  },
  'target-empty': {
    plant(site) {
      const row = targetRow(site, true);
      if (!row) return null;
      const nothing = site.random.pick(['-', null, '.....']);
      return { cells: { [site.at(row.name, 'B')]: nothing, [site.at(row.name, 'C')]: nothing } };
    },
  },
  'target-half-blank': {
    plant(site) {
      const row = targetRow(site, true);
      const [unit, other] = row ? PHASE_2.targets[row.index]!.units : [];
      if (!row || other === undefined) return null;
      const at = site.at(row.name, 'C');
      const [first, second] = site.text(at).split('\n');
      const half = site.random.pick([`${first}\n..... ${other}`, `${first}`, `..... ${unit}\n${second}`]);
      return { cells: { [at]: half }, at: [at] };
    },
  },
  'target-below-project': {
    plant(site) {
      const counted = PHASE_2.targets.filter(({ units }) => units.includes('คน'));
      const of = ({ guideline }: SiteProject): TargetRow | undefined =>
        counted.find(({ subPlan, goal }) => subPlan === guideline.subPlan && goal === guideline.goal);
      const project = site.project((each) => of(each) !== undefined);
      if (!project) return null;
      const at = site.at(`target${of(project)!.row}`, 'C');
      return { cells: { [`C${project.row}`]: site.say('ประชาชน จำนวน 900 คน') }, at: [at] };
    },
  },
  'target-unsupported': {
    plant(site) {
      const row = targetRow(site, false);
      if (!row) return null;
      const shown = (count: number): string =>
        site.say(PHASE_2.targets[row.index]!.units.map((unit) => `${count} ${unit}`).join('\n'));
      return { cells: { [site.at(row.name, 'B')]: shown(20), [site.at(row.name, 'C')]: shown(30) } };
    },
  },
  'target-no-growth': {
    plant(site) {
      const row = targetRow(site, true);
      return row && { cells: { [site.at(row.name, 'C')]: site.value(site.at(row.name, 'B')) } };
    },
  },
  'outcomes-empty': {
    plant(site) {
      const nothing = site.random.pick([null, '-', '....................']);
      return { cells: { [site.at('outcome1')]: nothing, [site.at('outcome2')]: nothing } };
    },
  },
  'virtues-outdated': {
    plant(site) {
      const at = site.at('outcome1');
      const text = site.random.pick([
        '- บุคลากรยึดมั่นคุณธรรม 4 ประการ คือ พอเพียง วินัย สุจริต จิตอาสา',
        '- คนในชุมชนมีคุณธรรม 4 ประการ (พอเพียง วินัย สุจริต จิตอาสา)',
        '- พนักงานยึดมั่นคุณธรรม 5 ประการ คือ สุจริต วินัย พอเพียง จิตอาสา',
        '- ประชาชนมีพอเพียง วินัย สุจริต และจิตอาสา',
      ]);
      return { cells: { [at]: site.say(text) }, at: [at] };
    },
  },
};
