/** What the pane does by one press: a check, a screen, a way to a cell. */
import { HandClock } from '#test/support/hand-clock';
import { finding, report, summary } from '#test/support/pane';
import { CHECKED, controllerOf, held, host, jobs, PREVIEW, started, TABS } from '#test/support/pane-controller';
import { plan } from '#test/support/plan-builder';
import { HostError } from '../core/workbook/host';
import type { Watch } from './actions/desk';
import { REST } from './actions/walk';
import type { Controller } from './controller';
import type { Store } from './state/store';

let store: Store;
let controller: Controller;

beforeEach(() => {
  ({ store, controller } = started());
});

test('a check shows its progress and then its findings', async () => {
  const seen: string[] = [];
  store.subscribe(() => {
    const { screen } = store.state;
    seen.push(screen.kind === 'working' ? `${screen.task} ${screen.done}/${screen.total}` : screen.kind);
  });
  jobs.check.mockImplementation(async (_host, work) => {
    work?.onProgress?.(1, 2);
    return CHECKED;
  });
  await controller.check();
  expect(seen).toEqual(['check 0/0', 'check 1/2', 'findings']);
});

test('a second request while working leaves the first alone and says so', async () => {
  const first = held<typeof CHECKED>();
  jobs.check.mockImplementation(first.job);
  const done = controller.check();
  await controller.writeFindings();
  expect(jobs.writeFindings).not.toHaveBeenCalled();
  expect(store.state).toMatchObject({ screen: { kind: 'working', task: 'check' }, notice: { kind: 'busy' } });
  first.end(CHECKED);
  await done;
  expect(store.state).toMatchObject({ screen: { kind: 'findings' }, notice: null });
});

describe('a failure', () => {
  test.each([
    ['a host’s error', new HostError('excel-busy', 'InvalidOperationInCellEditMode'), 'excel-busy'],
    ['a fault of ours', new TypeError('undefined is not เซลล์ A29'), 'unexpected'],
    ['anything thrown', 'text', 'unexpected'],
  ])('is a state: %s', async (_name, error, code) => {
    jobs.check.mockRejectedValue(error);
    await controller.check();
    expect(store.state.screen).toMatchObject({ kind: 'problem', task: 'check', problem: { code } });
  });

  test('never carries the words of a cell', async () => {
    jobs.check.mockRejectedValue(new TypeError('undefined is not เซลล์ A29'));
    await controller.check();
    expect(store.state.screen).toMatchObject({ problem: { detail: 'TypeError' } });
  });

  test('of a fill is tried again from a new preview', async () => {
    await controller.previewFill();
    jobs.applyAnswers.mockRejectedValue(new HostError('access-denied'));
    await controller.applyFill();
    await controller.retry('fill');
    expect(store.state.screen.kind).toBe('preview');
    expect(jobs.previewFill).toHaveBeenCalledTimes(2);
  });
});

describe('going to a place', () => {
  const FINDING = finding('error', 'A29');

  test('selects it and marks the finding as seen', async () => {
    await controller.visit(FINDING);
    expect(host.reveal).toHaveBeenCalledWith(FINDING);
    expect(store.state.visited.has(FINDING)).toBe(true);
  });

  test.each([
    [
      new HostError('sheet-gone', 'Worksheet'),
      { kind: 'problem', problem: { code: 'sheet-gone', detail: 'Worksheet' } },
    ],
    [new HostError('excel-busy'), { kind: 'problem', problem: { code: 'excel-busy', detail: '' } }],
  ])('that fails with %p says so and leaves the findings', async (error, notice) => {
    await controller.check();
    host.reveal.mockRejectedValue(error);
    await controller.visit(FINDING);
    expect(store.state).toMatchObject({ screen: { kind: 'findings' }, notice });
  });

  test('takes an old notice away', async () => {
    store.dispatch({ kind: 'noticed', notice: { kind: 'copied' } });
    await controller.reveal(FINDING);
    expect(store.state.notice).toBeNull();
  });
});

describe('going through the list by keys', () => {
  const [first, second] = [finding('error', 'A1'), finding('error', 'A2')];
  let clock: HandClock;

  beforeEach(async () => {
    clock = new HandClock();
    jobs.check.mockResolvedValue({ ...CHECKED, findings: [first, second] });
    controller = controllerOf(store, { clock: clock.set });
    await controller.check();
  });

  test('selects a cell once the keys rest', () => {
    controller.pass(first);
    clock.pass(REST - 1);
    controller.pass(second);
    clock.pass(REST - 1);
    expect(store.state.screen).toMatchObject({ at: second });
    expect(host.reveal).not.toHaveBeenCalled();
    clock.pass(1);
    expect(host.reveal.mock.calls).toEqual([[second]]);
    expect([...store.state.visited]).toEqual([second]);
  });

  test('selects nothing once the person is elsewhere', async () => {
    controller.pass(first);
    await controller.visit(second);
    clock.pass(REST);
    expect(host.reveal.mock.calls).toEqual([[second]]);
    controller.pass(first);
    store.dispatch({ kind: 'went-home' });
    clock.pass(REST);
    expect(host.reveal).toHaveBeenCalledTimes(1);
  });
});

test('a plan that was chosen is the one that every job reads', async () => {
  jobs.summarise.mockResolvedValue(summary([], report({})));
  jobs.glance.mockResolvedValue({ plan: plan().choice.read, others: [], hidden: [], tabs: TABS });
  await controller.choosePlan('แผน 67!1');
  await controller.previewFill();
  await controller.chooseTabs();
  controller.chooseTab('calendar', false);
  await controller.summarise();
  const asked = { plan: 'แผน 67!1' };
  for (const job of [jobs.check, jobs.previewFill, jobs.glance]) expect(job.mock.calls[0]?.[2]).toEqual(asked);
  expect(jobs.summarise.mock.calls[0]?.[3]).toEqual({ ...asked, tabs: ['overview'] });
});

describe('edits in the workbook', () => {
  test('are listened for from the first check on, once, and counted', async () => {
    const watch = vi.fn<Watch>().mockResolvedValue();
    controller = controllerOf(store, { watch });
    expect(watch).not.toHaveBeenCalled();
    await controller.check();
    await controller.check();
    expect(watch).toHaveBeenCalledTimes(1);
    watch.mock.calls[0]?.[0]();
    expect(store.state).toMatchObject({ edits: 1, screen: { kind: 'findings', readAt: 0 } });
    expect(jobs.check).toHaveBeenCalledTimes(2);
  });

  test('are listened for from a preview on, too, which knows how many were heard before it', async () => {
    const watch = vi.fn<Watch>().mockResolvedValue();
    controller = controllerOf(store, { watch });
    jobs.previewFill.mockImplementation(async () => {
      watch.mock.calls[0]?.[0]();
      return PREVIEW;
    });
    await controller.previewFill();
    expect(store.state).toMatchObject({ edits: 1, screen: { kind: 'preview', readAt: 0 } });
  });

  test('that Excel does not tell of are asked for again at the next check', async () => {
    const watch = vi.fn<Watch>().mockRejectedValue(new HostError('excel-failed'));
    controller = controllerOf(store, { watch });
    await controller.check();
    await controller.check();
    expect(watch).toHaveBeenCalledTimes(2);
    expect(store.state.screen.kind).toBe('findings');
  });
});

test('the language is the person’s choice, with or without storage', () => {
  controller.speak('en');
  expect(store.state.language).toBe('en');
});
