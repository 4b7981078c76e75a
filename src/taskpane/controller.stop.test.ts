/** A job that the person stops, or that the host leaves without an answer. */
import { HandClock } from '#test/support/hand-clock';
import { change, finding, proposal, report } from '#test/support/pane';
import {
  CHECKED,
  controllerOf,
  held,
  host,
  jobs,
  LOADED,
  OUTCOME,
  PREVIEW,
  started,
  TABS,
} from '#test/support/pane-controller';
import type { FillOutcome } from '../core/jobs/fill';
import { HostError, type Host, type JobControl } from '../core/workbook/host';
import type { Controller } from './controller';
import type { PaneEvent } from './state/event';
import type { Store } from './state/store';

let store: Store;
let controller: Controller;

beforeEach(() => {
  ({ store, controller } = started());
});

describe('a stop', () => {
  test.each(['end', 'fail'] as const)('of reading leads back, whether the host gives in or not (%s)', async (how) => {
    const reading = held<typeof CHECKED>();
    jobs.check.mockImplementation(reading.job);
    const done = controller.check();
    controller.stop();
    expect(store.state.screen).toMatchObject({ kind: 'working', isStopping: true });
    if (how === 'end') reading.end(CHECKED);
    else reading.fail(new HostError('excel-failed'));
    await done;
    expect(store.state.screen).toEqual({ kind: 'start' });
  });

  test('is what the job is told', async () => {
    jobs.check.mockImplementation(async (_host, work) => {
      expect(work?.isCancelled?.()).toBe(false);
      controller.stop();
      expect(work?.isCancelled?.()).toBe(true);
      return CHECKED;
    });
    await controller.check();
    expect.assertions(2);
  });

  test('ends a reading at its next pause', async () => {
    const passed: string[] = [];
    jobs.check.mockImplementation(async (own) => {
      await own.pause?.();
      passed.push('first');
      controller.stop();
      await own.pause?.();
      passed.push('second');
      return CHECKED;
    });
    await controller.check();
    expect(passed).toEqual(['first']);
    expect(store.state.screen).toEqual({ kind: 'start' });
  });

  test('lets a writing go on to its report', async () => {
    await controller.previewFill();
    host.apply.mockResolvedValue(OUTCOME.report);
    jobs.applyAnswers.mockImplementation(async (own) => {
      await own.apply([change('A1')]);
      controller.stop();
      await own.pause?.();
      return OUTCOME;
    });
    await controller.applyFill();
    expect(store.state.screen).toMatchObject({ kind: 'filled', outcome: OUTCOME });
  });

  test('of writing still tells what was written', async () => {
    await controller.previewFill();
    const writing = held<FillOutcome>();
    jobs.applyAnswers.mockImplementation(writing.job);
    const done = controller.applyFill();
    controller.stop();
    writing.end(OUTCOME);
    await done;
    expect(store.state.screen).toEqual({ kind: 'filled', outcome: OUTCOME, waiting: 2 });
  });

  test('of writing before anything was written leads back to the preview with its ticks', async () => {
    await controller.previewFill();
    const before = store.state.screen;
    const writing = held<FillOutcome>();
    jobs.applyAnswers.mockImplementation(writing.job);
    const done = controller.applyFill();
    controller.stop();
    writing.end({ filled: [], left: [proposal('a')], report: report({ refused: 1 }) });
    await done;
    expect(store.state.screen).toBe(before);
  });

  test('of writing that then fails is told: nobody knows what was written', async () => {
    await controller.previewFill();
    const writing = held<FillOutcome>();
    jobs.applyAnswers.mockImplementation(writing.job);
    const done = controller.applyFill();
    controller.stop();
    writing.fail(new HostError('connection-lost', 'Timeout'));
    await done;
    expect(store.state.screen).toMatchObject({ kind: 'problem', problem: { code: 'connection-lost' } });
  });
});

describe('a host that does not answer', () => {
  let clock: HandClock;
  /** What the host was asked to write, and never answers. */
  const silentHost = {
    read: vi.fn<Host['read']>(),
    apply: vi.fn<Host['apply']>(),
  };

  beforeEach(() => {
    clock = new HandClock();
    silentHost.read.mockImplementation((work) => silently(work));
    silentHost.apply.mockImplementation((_changes, work) => {
      work?.line?.willWrite();
      return silently(work);
    });
    jobs.check.mockImplementation(async (asked) => {
      await asked.read();
      return CHECKED;
    });
    controller = controllerOf(store, { host: silentHost as unknown as Host, clock: clock.set });
  });

  function silently<T>(work: JobControl | undefined): Promise<T> {
    work?.line?.sent();
    return new Promise<T>(() => undefined);
  }

  test('is told of after thirty seconds; a reading that is stopped is forgotten', async () => {
    const pressed = controller.check();
    clock.pass(29_999);
    expect(store.state.silence).toBeNull();
    clock.pass(1);
    expect(store.state).toMatchObject({ silence: 'reading', screen: { kind: 'working' } });
    controller.stop();
    await pressed;
    expect(store.state).toMatchObject({ silence: null, screen: { kind: 'start' }, unanswered: null });
  });

  test('needs a second press if the person asked for a stop before it was silent', async () => {
    const pressed = controller.check();
    controller.stop();
    expect(store.state.screen).toMatchObject({ kind: 'working', isStopping: true });
    clock.pass(30_000);
    controller.stop();
    await pressed;
    expect(store.state.screen).toEqual({ kind: 'start' });
  });

  test('leaves a line open, too, that has no screen: settings are not saved, nor the plan checked behind it', async () => {
    jobs.loadSettings.mockResolvedValue(LOADED);
    jobs.saveSettings.mockImplementation((asked) => asked.apply([{ kind: 'settings', before: null, after: '{}' }]));
    await controller.openSettings();
    const pressed = controller.saveSettings();
    await Promise.resolve();
    expect(store.state).toMatchObject({ screen: { kind: 'settings' }, notice: { kind: 'writing' } });
    clock.pass(30_000);
    expect(store.state.silence).toBe('writing');
    controller.stop();
    await pressed;
    expect(store.state.screen).toMatchObject({ kind: 'unanswered', writing: { changes: [{ kind: 'settings' }] } });
    expect(jobs.check).not.toHaveBeenCalled();
  });

  test.each<[string, (asked: Controller) => Promise<void>, () => unknown, PaneEvent | null]>([
    ['a choice of tabs', (asked) => asked.chooseTabs(), () => jobs.glance, null],
    ['a summary', (asked) => asked.summarise(), () => jobs.summarise, { kind: 'tabs-opened', tabs: TABS }],
    ['the tab of findings', (asked) => asked.writeFindings(), () => jobs.writeFindings, null],
    ['a fix', (asked) => asked.fix([]), () => jobs.applyFixes, null],
    ['all that is safe', (asked) => asked.fixSafe(), () => jobs.fixSafe, null],
    [
      'a finding that is kept',
      (asked) => asked.accept([finding('error', 'A1')], 'ก', ''),
      () => jobs.acceptFindings,
      null,
    ],
    ['one that is not kept', (asked) => asked.unaccept(finding('error', 'A1')), () => jobs.unacceptFinding, null],
    ['a rule that is turned off', (asked) => asked.turnOff('quarters-none'), () => jobs.turnOff, null],
    ['an undo', (asked) => asked.undo(), () => jobs.undo, null],
    [
      'a fill',
      (asked) => asked.applyFill(),
      () => jobs.applyAnswers,
      { kind: 'previewed', preview: PREVIEW, readAt: 0 },
    ],
    ['settings', (asked) => asked.saveSettings(), () => jobs.saveSettings, { kind: 'settings-opened', loaded: LOADED }],
  ])('keeps anything else from being written meanwhile: %s', async (_name, press, job, shown) => {
    store.dispatch({ kind: 'filled', outcome: OUTCOME });
    store.dispatch({ kind: 'left-open', writing: { changes: [] } });
    if (shown) store.dispatch(shown);
    await press(controller);
    expect(job()).not.toHaveBeenCalled();
    expect(store.state.notice).toEqual({ kind: 'unanswered' });
  });
});
