import { PHASE_2 } from '../../../src/core/plan/frameworks/phase-2';
import type { ModelGuideline } from '#test/reader/generator/model';
import { COLUMNS, isAnyDay, type PlantSite } from '../plant-site';
import type { Fault, Injector, Injectors } from './injector';

const WORDED = /^(?!3\.[12]$)/;

function row(site: PlantSite, guideline: ModelGuideline): number {
  return site.built.headings[guideline.section]!;
}

/** Two rows of the table, each in the other's place. */
function swapped(site: PlantSite, one: number, two: number): Record<string, ReturnType<PlantSite['value']>> {
  return Object.fromEntries(
    COLUMNS.flatMap((column) => [
      [`${column}${one}`, site.value(`${column}${two}`)],
      [`${column}${two}`, site.value(`${column}${one}`)],
    ]),
  );
}

/** Column 1 beside the first heading of each goal. */
function groupCells(site: PlantSite, fit: (guideline: ModelGuideline) => boolean): string[] {
  return site.plan.guidelines
    .filter(fit)
    .map((guideline) => `A${row(site, guideline)}`)
    .filter((cell) => site.text(cell) !== '');
}

/** One letter of the words that the form prints, dropped or doubled. */
function slip(text: string, { random }: PlantSite): string {
  const letters = [...text.matchAll(/[ก-ฮ](?=[ก-ฮ])/g)].map(({ index }) => index).filter((index) => index > 25);
  if (letters.length === 0) return text;
  const at = random.pick(letters);
  return random.chance(0.5) ? text.slice(0, at) + text.slice(at + 1) : `${text.slice(0, at)}ฬฬ${text.slice(at)}`;
}

const lostPage: Injector = {
  plant(site) {
    const { guidelines } = site.plan;
    const first = site.random.int(0, guidelines.length - 2);
    const last = Math.min(guidelines.length - 2, first + site.random.int(0, 2));
    // A heading alone, whose projects then seem to stand under the one before.
    if (site.random.chance(0.3)) return { cells: { [site.heading(guidelines[Math.max(1, first)]!)]: null } };
    const next = row(site, guidelines[last + 1]!);
    return { cells: site.emptied(row(site, guidelines[first]!), next - 1) };
  },
};

/** Guidelines of the same goal: one under the other's number is there twice. */
function sameGoal(one: ModelGuideline, other: ModelGuideline): boolean {
  return one !== other && one.subPlan === other.subPlan && one.goal === other.goal;
}

/** A heading with another's numbers: in its own goal the guideline's, from another sub-plan the section's. */
function renumbered(site: PlantSite, fit: (own: ModelGuideline, other: ModelGuideline) => boolean): Fault | null {
  const own = site.guideline();
  const other = own && site.guideline((each) => fit(own, each));
  if (!own || !other) return null;
  const at = site.heading(own);
  const text = site.text(at);
  const after = sameGoal(own, other)
    ? text.replace(/(แนวทาง\D*?)[0-9๐-๙]+/, (_, before: string) => before + site.say(String(other.guideline)))
    : text.replace(/^\S+/, site.say(other.section));
  return { cells: { [at]: after }, at: [at] };
}

export const HEADING: Injectors = {
  'subplan-missing': {
    plant(site) {
      const subPlan = site.random.int(1, 3);
      const cells = groupCells(site, (guideline) => guideline.subPlan === subPlan);
      const without = cells.map((cell) => [cell, site.text(cell).replace(/^.*\n/, '')] as const);
      return { cells: Object.fromEntries(without) };
    },
  },
  'guideline-missing': lostPage,
  'guideline-duplicated': {
    // A goal whose projects are unknown leaves the list of empty goals.
    also: ['goal-empty'],
    plant(site) {
      if (site.random.chance(0.5)) return renumbered(site, sameGoal);
      const project = site.project(({ item }) => item > 1);
      if (!project) return null;
      const at = `B${project.row}`;
      return { cells: { [at]: `${site.text(site.heading(project.guideline))}\n${site.text(at)}` }, at: [at] };
    },
  },
  'guideline-misplaced': {
    also: ['goal-empty'],
    plant(site) {
      if (site.random.chance(0.5)) return renumbered(site, ({ subPlan }, other) => other.subPlan !== subPlan);
      const at = site.random.pick(groupCells(site, () => true));
      const after = site.text(at).replace(/[0-9๐-๙]$/, site.say(String(site.random.int(4, 9))));
      return { cells: { [at]: after }, at: [at.replace('A', 'B')] };
    },
  },
  'project-outside-guideline': {
    // The guideline that lost it begins with a later number.
    also: ['numbering-item-gap'],
    plant(site) {
      const project = site.project(({ guideline, item }) => item === 1 && guideline.section === '1.1');
      if (!project) return null;
      const heading = row(site, project.guideline);
      const group = `A${heading}`;
      // The heading stands below its first project; column 1 stays above both, or beside the heading.
      const cells = swapped(site, heading, project.row);
      const above = site.random.chance(0.5) ? { [group]: site.value(group), [`A${project.row}`]: null } : {};
      return { cells: { ...cells, ...above }, at: [`B${heading}`] };
    },
  },
  'numbering-section-gap': {
    plant(site) {
      const chosen = site.random.int(1, 3);
      if (site.random.chance(0.3)) {
        // The sub-plan's last heading has the number of one before it.
        const guideline = site.plan.guidelines.filter(({ subPlan }) => subPlan === chosen).at(-1)!;
        const at = site.heading(guideline);
        return { cells: { [at]: site.text(at).replace(/^\S+/, site.say(`${chosen}.1`)) }, at: [at] };
      }
      const own = site.plan.guidelines.filter(({ subPlan }) => subPlan === chosen);
      const from = site.random.int(0, own.length - 1);
      const cells = own.slice(from).map((guideline) => {
        const at = site.heading(guideline);
        const [subPlan, number] = guideline.section.split('.').map(Number);
        return [at, site.text(at).replace(/^\S+/, site.say(`${subPlan!}.${number! + 1}`))] as const;
      });
      return { cells: Object.fromEntries(cells), at: [cells[0]![0]] };
    },
  },
  'numbering-item-gap': {
    plant(site) {
      const project = site.project();
      if (!project) return null;
      const at = `B${project.row}`;
      // Above that of the last line of all, which this one might have where numbers run on.
      const samples = site.plan.guidelines.reduce((sum, { placeholders }) => sum + placeholders, 0);
      const number = site.projects.length + samples + site.random.int(1, 3);
      return { cells: { [at]: site.text(at).replace(/^\(.*?\)/, site.say(`(${number})`)) }, at: [at] };
    },
  },
  'project-duplicated': {
    plant(site) {
      const [one, two] = site.random.shuffled(site.projects.filter(isAnyDay));
      if (!one || !two) return null;
      const title = site.random.pick([one.model.title, one.model.title.replace(' ', '  '), `"${one.model.title}"`]);
      return { cells: { [`B${two.row}`]: site.say(`(${two.item}) `) + title }, at: [`B${two.row}`] };
    },
  },
  'project-similar': {
    plant(site) {
      const [one, two] = site.random.shuffled(site.projects.filter(isAnyDay));
      if (!one || !two || one.row + 1 === two.row || two.row + 1 === one.row) return null;
      const isActivity = one.model.title.startsWith('กิจกรรม');
      const title = one.model.title.replace(/^(?:โครงการ|กิจกรรม)/, isActivity ? 'โครงการ' : 'กิจกรรม');
      const unit = site.value(`F${one.row}`);
      const at = [`B${one.row}`, `B${two.row}`];
      return { cells: { [`B${two.row}`]: site.say(`(${two.item}) `) + title, [`F${two.row}`]: unit }, at };
    },
  },
  'goal-empty': { plant: emptyGoal },
  'form-text-changed': {
    plant(site) {
      const guideline = site.guideline(({ section, placeholders }) => WORDED.test(section) && placeholders === 0);
      if (!guideline) return null;
      const at = site.heading(guideline);
      const after = slip(site.text(at), site);
      return after === site.text(at) ? null : { cells: { [at]: after }, at: [at] };
    },
  },
};

/** Takes a goal's projects out of the table, of 3.1, of 3.2 and of part 4. */
function emptyGoal(site: PlantSite): Fault | null {
  const used = site.guideline(({ declared }) => declared > 0);
  if (!used) return null;
  const { subPlan, goal } = used;
  const own = site.plan.guidelines.filter((each) => each.subPlan === subPlan && each.goal === goal);
  const projects = site.projects.filter(({ guideline }) => own.includes(guideline));
  if (projects.length === site.projects.length) return null;
  const spent = projects.reduce((sum, { model }) => sum + (model.budget?.baht ?? 0), 0);
  const left = site.plan.budget - spent;
  const target = PHASE_2.targets.find((each) => each.subPlan === subPlan && each.goal === goal);
  const columns = target ? (['B', 'C'] as const) : [];
  const none = columns.map((column) => [site.at(`target${target!.row}`, column), '-'] as const);
  return {
    cells: {
      ...Object.fromEntries(projects.flatMap(({ row: at }) => Object.entries(site.emptied(at, at)))),
      ...site.recounted(Object.fromEntries(own.map(({ guideline }) => [`${subPlan}/${guideline}`, 0]))),
      [site.slot('budget')]: left === 0 ? 'ไม่ใช้งบประมาณ' : left,
      ...Object.fromEntries(none),
    },
  };
}
