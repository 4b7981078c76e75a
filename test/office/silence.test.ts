/** The pane's controller over the real Office.js, while Excel keeps an answer to itself: each press, each of its requests. */
import { createController, type Controller } from '../../src/taskpane/controller';
import { createExcelHost } from '../../src/excel';
import { JOB_LIST } from '../../src/taskpane/job-list';
import { JobRun, PATIENCE } from '../../src/taskpane/job-run';
import { isOutdated, startState, type PaneState } from '../../src/taskpane/state/state';
import { Store } from '../../src/taskpane/state/store';
import { cellName } from '../../src/core/workbook/address';
import type { ApplyReport } from '../../src/core/workbook/host';
import { HandClock } from '#test/support/hand-clock';
import { some } from '#test/support/runs';
import { expectSame } from '#test/support/same';
import { cell, workbook } from './build';
import { expectAsReported } from './faults/as-reported';
import { firstQuarter, modelOf, SAMPLE } from './faults/planned';
import { installOffice, type LoadedOffice } from './load';
import type { WorkbookModel } from './model';
import { stateOf, type WorkbookState } from './state';

interface Pane {
  readonly model: WorkbookModel;
  readonly office: LoadedOffice;
  readonly clock: HandClock;
  readonly controller: Controller;
  readonly state: () => PaneState;
}

function openPane(model = modelOf(SAMPLE)): Pane {
  const office = installOffice(model);
  const clock = new HandClock();
  const store = new Store(startState('th'));
  const controller = createController({ host: createExcelHost(), store, jobs: JOB_LIST, clock: clock.set });
  return { model, office, clock, controller, state: () => store.state };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Lets everything happen that is going to, so that what must not happen would be seen. */
async function rest(): Promise<void> {
  for (let round = 0; round < 30; round += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** A press: what is done before it, and it. */
interface Press {
  /** How many of its requests write. */
  readonly writes: number;
  readonly before?: (controller: Controller) => Promise<void>;
  readonly press: (controller: Controller) => Promise<void>;
}

const fill = async (controller: Controller): Promise<void> => {
  await controller.previewFill();
  await controller.applyFill();
};

function findingOf({ store }: Controller) {
  const { screen } = store.state;
  if (screen.kind !== 'findings') throw new Error(screen.kind);
  const finding = screen.listed.find(({ fixes }) => fixes.some(({ changes }) => changes.length > 0))!;
  return { finding, fix: finding.fixes.find(({ changes }) => changes.length > 0)! };
}

async function summarise(controller: Controller): Promise<void> {
  await controller.chooseTabs();
  await controller.summarise();
}

const PRESSES: Readonly<Record<string, Press>> = {
  'a check': { writes: 0, press: (controller) => controller.check() },
  'a preview': {
    writes: 0,
    before: (controller) => controller.check(),
    press: (controller) => controller.previewFill(),
  },
  'a fill': {
    writes: 1,
    before: (controller) => controller.previewFill(),
    press: (controller) => controller.applyFill(),
  },
  'a choice of tabs': { writes: 0, press: (controller) => controller.chooseTabs() },
  'a summary': {
    writes: 1,
    before: (controller) => controller.chooseTabs(),
    press: (controller) => controller.summarise(),
  },
  'a summary anew': {
    writes: 1,
    before: async (controller) => {
      await summarise(controller);
      await controller.chooseTabs();
    },
    press: (controller) => controller.summarise(),
  },
  'the tab of findings': {
    writes: 1,
    before: (controller) => controller.check(),
    press: (controller) => controller.writeFindings(),
  },
  'a fix': {
    writes: 1,
    before: (controller) => controller.check(),
    press: (controller) => controller.fix([findingOf(controller)]),
  },
  'all that is safe': {
    writes: 1,
    before: (controller) => controller.check(),
    press: (controller) => controller.fixSafe(),
  },
  'a finding that is kept': {
    writes: 1,
    before: (controller) => controller.check(),
    press: (controller) => controller.accept([findingOf(controller).finding], 'ทราบ', ''),
  },
  settings: {
    writes: 1,
    before: async (controller) => {
      await controller.openSettings();
      controller.setRule('quarters-none', 'off');
    },
    press: (controller) => controller.saveSettings(),
  },
  'an undo': { writes: 1, before: fill, press: (controller) => controller.undo() },
};

/** A plan in which every press has something to write: one title is typed wrong, which is safe to fix. */
function planned(): WorkbookModel {
  const model = modelOf(SAMPLE);
  const cells = model.sheets.flatMap(({ cells: all }) => [...all.values()]);
  const title = cells.find(({ value }) => typeof value === 'string' && value.includes('โครงการที่ 1'))!;
  title.value = 'โครงการเเผนดี';
  return model;
}

interface Withheld {
  readonly pane: Pane;
  /** The workbook before anything. */
  readonly first: WorkbookState;
  readonly release: () => void;
  readonly isOver: () => boolean;
}

/** The press, up to where its `nth` request has been carried out and its answer is withheld. */
async function upTo(nth: number, { before, press }: Press): Promise<Withheld> {
  const pane = openPane(planned());
  const first = stateOf(pane.model);
  await before?.(pane.controller);
  pane.office.log.length = 0;
  const release = pane.office.withholdAnswer(nth);
  let isOver = false;
  void press(pane.controller).then(() => (isOver = true));
  await until(() => isOver || pane.office.log.length === nth);
  return { pane, first, release, isOver: () => isOver };
}

async function undoAll({ controller, state }: Pane): Promise<void> {
  while (state().undoable.length > 0) await controller.undo();
}

async function requestsOf({ before, press }: Press): Promise<number> {
  const { controller, office } = openPane(planned());
  await before?.(controller);
  office.log.length = 0;
  await press(controller);
  return office.log.length;
}

test.each(some(Object.entries(PRESSES)))('%s, whichever of its answers is late', async (_name, press) => {
  const requests = await requestsOf(press);
  let writes = 0;
  for (let nth = 1; nth <= requests; nth += 1) {
    const { pane, first, release, isOver } = await upTo(nth, press);
    const { model, office, clock, controller, state } = pane;

    clock.pass(PATIENCE - 1);
    expect(state().silence).toBeNull();
    clock.pass(1);
    expect(state().silence).not.toBeNull();
    const isWriting = state().silence === 'writing';
    if (isWriting) writes += 1;
    controller.stop();
    await until(isOver);
    expect(state().silence).toBeNull();
    const stopped = stateOf(model);

    // What is not known is listed, and nothing is written beside it.
    expect(state().screen.kind === 'unanswered').toBe(isWriting);
    if (isWriting) {
      for (const write of [controller.chooseTabs(), controller.writeFindings(), controller.fixSafe()]) {
        await write;
        expect(state().notice).toEqual({ kind: 'unanswered' });
      }
    }
    expect(office.log).toHaveLength(nth);

    release();
    await until(() => state().unanswered === null);
    await rest();
    // Nothing was sent that had not been sent before the stop.
    expect(office.log).toHaveLength(nth);
    expectSame(stateOf(model), stopped);
    expect(state().late !== null).toBe(isWriting);

    await undoAll(pane);
    const back = stateOf(model);
    expectSame(back.sheets, first.sheets);
    expect(back.customXml).toEqual(first.customXml);
    expect(Object.keys(back.tabs)).toEqual(Object.keys(first.tabs));
  }
  expect(writes).toBe(press.writes);
});

describe('a writing that was left open', () => {
  /** A fill whose writing is withheld, and stopped; `prepare` sets what happens to that request. */
  async function leftOpen(prepare: (pane: Pane) => void = () => undefined): Promise<Pane & { release: () => void }> {
    const pane = openPane(modelOf(SAMPLE));
    await pane.controller.previewFill();
    pane.office.log.length = 0;
    // A look, then the writing.
    const release = pane.office.withholdAnswer(2);
    prepare(pane);
    const pressed = pane.controller.applyFill();
    await until(() => pane.office.log.length === 2);
    pane.clock.pass(PATIENCE);
    pane.controller.stop();
    await pressed;
    return { ...pane, release };
  }

  const reportIn = ({ screen }: PaneState): ApplyReport => {
    if (screen.kind !== 'filled') throw new Error(screen.kind);
    return screen.outcome.report;
  };

  test('lists what was asked, lets the plan be read, and is told where it is shown once Excel answers', async () => {
    let before: WorkbookState | undefined;
    const { state, controller, release, model } = await leftOpen((pane) => (before = stateOf(pane.model)));
    expect(state().screen).toMatchObject({ kind: 'unanswered', from: { kind: 'preview' } });
    const asked = state().unanswered?.changes ?? [];
    await controller.previewFill();
    expect(state().screen.kind).toBe('preview');
    controller.showUnanswered();
    release();
    await until(() => state().late !== null);
    const report = reportIn(state());
    expect(report.applied).toEqual(asked);
    expectAsReported(before!, stateOf(model), report);
    expect(state()).toMatchObject({ unanswered: null, undoable: [{ what: 'fill', report }] });
  });

  test('is told wherever the person is, beside what they see, which may be out of date now', async () => {
    const { state, controller, release } = await leftOpen();
    await controller.check();
    const { screen } = state();
    expect(screen.kind).toBe('findings');
    expect(isOutdated(state())).toBe(false);
    release();
    await until(() => state().late !== null);
    expect(state().screen).toBe(screen);
    expect(isOutdated(state())).toBe(true);
    expect(state().late).toMatchObject({ screen: { kind: 'filled' }, undoable: state().undoable[0] });
    controller.showLate();
    expect(state()).toMatchObject({ screen: { kind: 'filled' }, late: null });
  });

  test('is no longer in the way of other writing once the plan is checked anew', async () => {
    const { state, controller, model } = await leftOpen();
    await controller.check();
    expect(state().unanswered).toBeNull();
    await summarise(controller);
    expect(state().screen.kind).toBe('summarised');
    expect(Object.keys(stateOf(model).tabs)).not.toEqual([]);
  });

  test('is as reported where its late answer is a failure half way, and undo puts back what stands', async () => {
    for (const writes of [0, 1, 5]) {
      let before: WorkbookState | undefined;
      const { state, controller, release, model } = await leftOpen(({ office, model: opened }) => {
        before = stateOf(opened);
        office.failRequest(2, 'GeneralException', writes);
      });
      release();
      await until(() => state().late !== null);
      expectAsReported(before!, stateOf(model), reportIn(state()));
      await controller.undo();
      expectSame(stateOf(model), before);
    }
  });

  test('that wrote over what another had typed meanwhile sends nothing to fix it; undo gives it back', async () => {
    let before: WorkbookState | undefined;
    const { state, controller, release, model, office } = await leftOpen((pane) =>
      pane.office.beforeRequest(2, () => {
        firstQuarter(pane.model, SAMPLE, 0).value = 'ของอีกคน';
        before = stateOf(pane.model);
      }),
    );
    release();
    await until(() => state().late !== null);
    expect(office.log).toHaveLength(2);
    expect(reportIn(state())).toMatchObject({ failure: { code: 'unanswered' } });
    expectAsReported(before!, stateOf(model), reportIn(state()));
    await controller.undo();
    expectSame(stateOf(model), before);
  });
});

test('a job whose requests are slow, but have each its answer, is never called silent', async () => {
  const requests = await requestsOf(PRESSES['a check']!);
  const { office, clock, controller, state } = openPane();
  const releases = Array.from({ length: requests }, (_, index) => office.withholdAnswer(index + 1));
  const pressed = controller.check();
  for (const [index, release] of releases.entries()) {
    await until(() => office.log.length === index + 1);
    clock.pass(PATIENCE - 1);
    expect(state().silence).toBeNull();
    release();
  }
  await pressed;
  expect(state().screen.kind).toBe('findings');
});

test('an answer that comes after all, before the person stops waiting, is the answer', async () => {
  const { office, clock, controller, state } = openPane();
  const release = office.withholdAnswer(2);
  const pressed = controller.check();
  await until(() => office.log.length === 2);
  clock.pass(PATIENCE);
  expect(state().silence).toBe('reading');
  release();
  await pressed;
  expect(state()).toMatchObject({ screen: { kind: 'findings' }, silence: null });
});

/** What the library says of a request that waits for the end of cell editing. */
const WAITS_FOR_EDIT = 64;

test('a writing that waits for the end of cell editing is stopped before it wrote, and then nothing was written', async () => {
  const { model, office, clock, controller, state } = openPane();
  await controller.previewFill();
  const { screen } = state();
  const before = stateOf(model);
  const end = office.editCell();
  office.log.length = 0;
  const pressed = controller.applyFill();
  // Sent, and not taken yet.
  await until(() => (office.flags() & WAITS_FOR_EDIT) !== 0);
  await rest();
  clock.pass(PATIENCE);
  expect(state().silence).toBe('reading');
  controller.stop();
  await pressed;
  expect(state()).toMatchObject({ unanswered: null, late: null });
  expect(state().screen).toBe(screen);
  end();
  await rest();
  expect(office.log).toHaveLength(1);
  expectSame(stateOf(model), before);
});

test('a writing of several requests ends with the one that was left open, and reports what it did', async () => {
  const model = workbook({ แผน: {} });
  const before = stateOf(model);
  const office = installOffice(model);
  const clock = new HandClock();
  const excel = createExcelHost();
  const run = new JobRun(excel, clock.set, { onProgress: () => undefined, onSilence: () => undefined });
  const changes = Array.from({ length: 300 }, (_, row) => cell(cellName(row, 2), null, 'ก'.repeat(10_000)));
  const release = office.withholdAnswer(2);
  const asked = run.host.apply(changes);
  await until(() => office.log.length === 2);
  clock.pass(PATIENCE);
  run.stop();
  expect(await run.leftOpen).toEqual(changes);
  release();
  const report = await asked;
  expect(office.log).toHaveLength(2);
  expect(report.applied.length).toBeGreaterThan(0);
  expect(report.applied.length + report.refused.length).toBe(changes.length);
  expect(new Set(report.refused.map(({ reason }) => reason))).toEqual(new Set(['cancelled']));
  expectAsReported(before, stateOf(model), report);
  await excel.apply(report.inverse);
  expectSame(stateOf(model), before);
});
