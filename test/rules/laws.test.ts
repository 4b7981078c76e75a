/** What holds for any plan with any faults: fixing comes to an end, changes no meaning unasked, and breaks nothing. */
import fc from 'fast-check';
import { readPlan } from '../../src/core/form/read-plan';
import { applyFixes } from '../../src/core/jobs/fix';
import { fixAll, isSafe } from '../../src/core/jobs/fix-all';
import { previewFixes } from '../../src/core/jobs/preview-fixes';
import { sameContent, type Change } from '../../src/core/workbook/change';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { buildForm } from '#test/support/form-builder';
import { MemoryHost } from '#test/support/memory-host';
import { runs } from '#test/support/runs';
import { formOf } from './form';
import { INJECTORS } from './injectors';
import { EVERY_RULE, nameOf, shown } from './verdicts';
import { meaningOf } from './meaning';
import { cleanPlan } from './plan';
import { Random } from './random';
import { PlantSite } from './plant-site';

const RUNS = runs(25);

const seeds = fc.integer();
const faults = fc.uniqueArray(fc.constantFrom(...Object.keys(INJECTORS)), { minLength: 1, maxLength: 4 });

/** A clean plan with faults planted one after the other, where each has a place. */
function planted(seed: number, rules: readonly string[]): WorkbookSnapshot {
  const random = new Random(seed);
  const plan = cleanPlan(random, { size: random.int(1, 13) });
  let form = formOf(plan);
  for (const rule of rules) {
    const fault = INJECTORS[rule]!.plant(new PlantSite(plan, buildForm(form), random));
    form = { ...form, cells: { ...form.cells, ...fault?.cells } };
  }
  return buildForm(form).workbook;
}

async function proposalsIn(host: MemoryHost): ReturnType<typeof previewFixes> {
  return previewFixes(host, undefined, { settings: EVERY_RULE });
}

test('fixing all that can be fixed leaves nothing to fix, in ten passes at most, and brings no new error', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, faults, async (seed, rules) => {
      const workbook = planted(seed, rules);
      const host = new MemoryHost(workbook);
      const before = await proposalsIn(host);
      const { refused, failure } = await fixAll(host, () => true, undefined, { settings: EVERY_RULE });
      const after = await proposalsIn(host);
      expect({ refused, failure }).toEqual({ refused: [], failure: null });
      expect(after.proposals.map(({ finding, fix }) => `${shown(finding)}: ${fix.message}`)).toEqual([]);
      const known = new Set(before.findings.map(nameOf));
      const fresh = after.findings.filter((finding) => finding.severity === 'error' && !known.has(nameOf(finding)));
      expect(fresh.map(shown)).toEqual([]);
    }),
    RUNS,
  );
});

test('a safe fix changes nothing that the plan means', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, faults, async (seed, rules) => {
      const workbook = planted(seed, rules);
      const host = new MemoryHost(workbook);
      await fixAll(host, isSafe, undefined, { settings: EVERY_RULE });
      expect(meaningOf(readPlan(host.workbook)!)).toEqual(meaningOf(readPlan(workbook)!));
    }),
    RUNS,
  );
});

test('no fix takes another one back', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, faults, async (seed, rules) => {
      const workbook = planted(seed, rules);
      const { proposals } = await proposalsIn(new MemoryHost(workbook));
      for (const proposal of proposals) {
        const { finding, fix } = proposal;
        const host = new MemoryHost(workbook);
        await applyFixes(host, [proposal]);
        const next = await proposalsIn(host);
        const back = next.proposals.filter((each) => each.fix.changes.some((change) => isBack(change, fix.changes)));
        expect(back.map((each) => `${shown(finding)}, then ${shown(each.finding)}`)).toEqual([]);
      }
    }),
    RUNS,
  );
});

/** Whether a change writes what stood in its cell before the others. */
function isBack(change: Change, earlier: readonly Change[]): boolean {
  return earlier.some(
    (each) =>
      change.kind === 'cell' &&
      each.kind === 'cell' &&
      each.cell === change.cell &&
      sameContent(each.before, change.after),
  );
}
