import { HandClock } from '#test/support/hand-clock';
import { plan } from '#test/support/plan-builder';
import type { FillOutcome } from '../core/jobs/fill';
import type { FixOutcome } from '../core/jobs/fix';
import type { TabGlance } from '../core/jobs/glance';
import type { Fix } from '../core/rules/finding';
import { HostError, type Host, type JobControl } from '../core/workbook/host';
import type { Watch } from './actions/desk';
import { REST } from './actions/walk';
import { createController, type Controller } from './controller';
import type { Jobs } from './jobs';
import type { PaneEvent } from './state/event';
import { startState } from './state/state';
import { Store } from './state/store';
import { change, checkResult, finding, line, lineRow, preview, proposal, report, summary } from '#test/support/pane';

const CHECKED = checkResult({ findings: [finding('error', 'A29')] });
const ASKED = line('asked', { reason: 'undecided', rows: [lineRow({ quarters: [] })] });
const PREVIEW = preview([line('a'), line('b', { needsConsent: true }), ASKED]);
const TABS: readonly TabGlance[] = [
  { id: 'overview', name: 'ภาพรวม', isThere: false },
  { id: 'calendar', name: 'ปฏิทินรายไตรมาส', isThere: true },
];
const OUTCOME: FillOutcome = { filled: [proposal('a')], left: [], report: report({ applied: 1 }) };

/** A host of plain data: nothing here reads it, for the jobs are the tests' own. */
const host = { reveal: vi.fn<Host['reveal']>(), apply: vi.fn<Host['apply']>() };
const jobs = {
  amountsOf: vi.fn<Jobs['amountsOf']>(),
  glance: vi.fn<Jobs['glance']>(),
  check: vi.fn<Jobs['check']>(),
  previewFill: vi.fn<Jobs['previewFill']>(),
  applyAnswers: vi.fn<Jobs['applyAnswers']>(),
  applyFixes: vi.fn<Jobs['applyFixes']>(),
  fixSafe: vi.fn<Jobs['fixSafe']>(),
  acceptFindings: vi.fn<Jobs['acceptFindings']>(),
  unacceptFinding: vi.fn<Jobs['unacceptFinding']>(),
  loadSettings: vi.fn<Jobs['loadSettings']>(),
  ruleNews: vi.fn<Jobs['ruleNews']>(),
  saveSettings: vi.fn<Jobs['saveSettings']>(),
  writeFindings: vi.fn<Jobs['writeFindings']>(),
  summarise: vi.fn<Jobs['summarise']>(),
  turnOff: vi.fn<Jobs['turnOff']>(),
  undo: vi.fn<Jobs['undo']>(),
};

const AT_HOME = { now: () => new Date(2026, 10, 29, 14, 30), partition: 'site:' };

let store: Store;
let controller: Controller;

beforeEach(() => {
  vi.resetAllMocks();
  jobs.check.mockResolvedValue(CHECKED);
  jobs.previewFill.mockResolvedValue(PREVIEW);
  jobs.applyAnswers.mockResolvedValue(OUTCOME);
  jobs.undo.mockResolvedValue(report({ applied: 1 }));
  host.reveal.mockResolvedValue();
  store = new Store(startState('th'));
  controller = createController({ host: host as unknown as Host, store, jobs, ...AT_HOME });
});

/** A job that waits until it is told how to end. */
function held<T>(): {
  job: () => Promise<T>;
  end: (value: T) => void;
  fail: (error: unknown) => void;
} {
  let end: (value: T) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { job: () => promise, end: (value) => end(value), fail: (error) => fail(error) };
}

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
  const LOADED = { text: null, problems: [], settings: { rules: {}, accepted: [] }, rules: [] };
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
    controller = createController({ host: silentHost as unknown as Host, store, jobs, clock: clock.set });
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

  test('needs a second press where the person asked for a stop before it was silent', async () => {
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

describe('the fill', () => {
  const written = (): unknown[] =>
    (jobs.applyAnswers.mock.calls[0]?.[2] ?? []).map(({ line: { id }, quarters }) => [id, quarters]);

  test('writes what is ticked and nothing else', async () => {
    await controller.previewFill();
    controller.toggleQuarter(ASKED, 0, 3);
    await controller.applyFill();
    expect(jobs.applyAnswers.mock.calls[0]?.[1]).toBe(PREVIEW);
    expect(written()).toEqual([
      ['a', [[1]]],
      ['asked', [[3]]],
    ]);
  });

  test('with nothing ticked does nothing', async () => {
    await controller.previewFill();
    controller.choose(['a'], false);
    await controller.applyFill();
    expect(jobs.applyAnswers).not.toHaveBeenCalled();
  });

  test('is taken back by its own report', async () => {
    await controller.previewFill();
    await controller.applyFill();
    await controller.undo();
    expect(jobs.undo.mock.calls[0]?.[1]).toBe(OUTCOME.report);
    expect(store.state).toMatchObject({ screen: { kind: 'preview' }, undoable: [], notice: { kind: 'undone' } });
  });

  test('without anything written there is nothing to undo, which is said', async () => {
    await controller.undo();
    expect(jobs.undo).not.toHaveBeenCalled();
    expect(store.state.notice).toEqual({ kind: 'nothing-to-undo' });
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

describe('a fix', () => {
  const PLACE = { sheet: 'แผนปฏิบัติการ', cell: 'B30' };
  const WRITES: Fix = { kind: 'offer', message: 'declare-listed', data: {}, changes: [change('A29')] };
  const GOES: Fix = { kind: 'offer', message: 'add-project', data: {}, changes: [], goTo: PLACE };
  const FINDING = finding('error', 'A29', { fixes: [WRITES, GOES] });
  const CHOICE = { finding: FINDING, fix: WRITES };
  const DONE: FixOutcome = { applied: [CHOICE], along: [], left: [], report: report({ applied: 1 }) };

  beforeEach(async () => {
    jobs.check.mockResolvedValueOnce({ ...CHECKED, findings: [FINDING] });
    await controller.check();
    jobs.applyFixes.mockResolvedValue(DONE);
  });

  test('that writes is written, the plan is checked again, and the list stays', async () => {
    const other = finding('warning', 'B30');
    jobs.check.mockResolvedValueOnce({ ...CHECKED, findings: [other] });
    await controller.fix([CHOICE]);
    expect(jobs.applyFixes.mock.calls[0]?.[1]).toEqual([CHOICE]);
    expect(store.state).toMatchObject({
      screen: { kind: 'findings', listed: [FINDING, other], settled: new Set([FINDING]) },
      notice: { kind: 'fixed', count: 1 },
    });
  });

  test('after which the plan cannot be read stays written, and the list is out of date', async () => {
    jobs.check.mockRejectedValue(new HostError('excel-busy'));
    await controller.fix([CHOICE]);
    expect(store.state).toMatchObject({ screen: { kind: 'findings' }, edits: 1, notice: { kind: 'fixed' } });
  });

  test('that was refused leaves the plan unread', async () => {
    jobs.check.mockClear();
    jobs.applyFixes.mockResolvedValue({ applied: [], along: [], left: [], report: report({ refused: 1 }) });
    await controller.fix([CHOICE]);
    expect(jobs.check).not.toHaveBeenCalled();
    expect(store.state.notice).toMatchObject({ kind: 'fixed', count: 0, refused: { reason: 'changed-since' } });
  });

  test('that only a person can make goes to its place and writes nothing', async () => {
    await controller.go(FINDING, GOES);
    expect(host.reveal).toHaveBeenCalledWith(PLACE);
    expect(jobs.applyFixes).not.toHaveBeenCalled();
  });

  test('that fails says so and leaves the findings', async () => {
    jobs.applyFixes.mockRejectedValue(new HostError('access-denied'));
    await controller.fix([CHOICE]);
    expect(store.state).toMatchObject({ screen: { kind: 'findings' }, notice: { kind: 'problem' } });
  });

  test('is one at a time, as every job is', async () => {
    const writing = held<FixOutcome>();
    jobs.applyFixes.mockImplementation(writing.job);
    jobs.check.mockClear();
    const done = controller.fix([CHOICE]);
    await controller.check();
    expect(jobs.check).not.toHaveBeenCalled();
    expect(store.state.notice).toEqual({ kind: 'busy' });
    writing.end(DONE);
    await done;
    expect(jobs.check).toHaveBeenCalledTimes(1);
  });

  test('of all that is safe takes what the job fixed and found', async () => {
    const { applied, report: written } = DONE;
    jobs.fixSafe.mockResolvedValue({ applied, refused: [], checked: CHECKED, failure: null, report: written });
    await controller.fixSafe();
    expect(store.state).toMatchObject({ screen: { result: CHECKED }, notice: { kind: 'fixed', count: 1 } });
  });
});

describe('a finding that is kept', () => {
  const FINDING = CHECKED.findings[0]!;

  test('is kept with its reason, and taken back', async () => {
    await controller.check();
    jobs.acceptFindings.mockResolvedValue(report({ applied: 1 }));
    const acceptance = { reason: 'ทราบ', date: '2026-11-29', name: 'สมศรี' };
    await controller.accept([FINDING], ' ทราบ ', ' สมศรี ');
    expect(jobs.acceptFindings.mock.calls[0]?.slice(1)).toEqual([[FINDING], acceptance]);
    expect(store.state).toMatchObject({ screen: { result: { findings: [{ accepted: acceptance }] } } });
    jobs.unacceptFinding.mockResolvedValue(report({ applied: 1 }));
    const { screen } = store.state;
    const kept = screen.kind === 'findings' ? screen.listed[0]! : FINDING;
    await controller.unaccept(kept);
    expect(store.state).toMatchObject({ screen: { result: { findings: [{ accepted: null }] } } });
  });

  test('has the name that was given last on this machine, which may be none', async () => {
    const stored = new Map<string, string>();
    const storage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    };
    Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
    jobs.acceptFindings.mockResolvedValue(report({ applied: 1 }));
    await controller.check();
    expect(controller.personName()).toBe('');
    await controller.accept([FINDING], 'ทราบ', ' สมศรี ');
    expect(controller.personName()).toBe('สมศรี');
    expect([...stored]).toEqual([['site:phaen.name', 'สมศรี']]);
    await controller.accept([FINDING], 'ทราบ', ' ');
    expect(controller.personName()).toBe('');
    expect(jobs.acceptFindings.mock.calls[1]?.[2]).toEqual({ reason: 'ทราบ', date: '2026-11-29' });
    Reflect.deleteProperty(globalThis, 'localStorage');
  });

  test('where the workbook cannot be written to, says so', async () => {
    await controller.check();
    jobs.acceptFindings.mockRejectedValue(new HostError('access-denied'));
    await controller.accept([FINDING], 'ทราบ', '');
    expect(store.state.notice).toMatchObject({ kind: 'problem', problem: { code: 'access-denied' } });
  });
});

describe('an undo from the list', () => {
  const fixed = async (): Promise<void> => {
    await controller.check();
    store.dispatch({ kind: 'fixed', findings: [], report: report({ applied: 1 }), checked: null });
    jobs.check.mockClear();
  };

  test('checks again and stays there', async () => {
    await fixed();
    const kinds = new Set<string>();
    store.subscribe(() => kinds.add(store.state.screen.kind));
    await controller.undo();
    expect([...kinds]).toEqual(['findings']);
    expect(jobs.check).toHaveBeenCalledTimes(1);
    expect(store.state).toMatchObject({ screen: { kind: 'findings' }, notice: { kind: 'undone' }, undoable: [] });
  });

  test('that left something is told on a screen, and nothing is read', async () => {
    await fixed();
    jobs.undo.mockResolvedValue(report({ applied: 1, refused: 1 }));
    await controller.undo();
    expect(jobs.check).not.toHaveBeenCalled();
    expect(store.state.screen.kind).toBe('undone');
  });

  test('that fails says why, and leaves the list', async () => {
    await fixed();
    jobs.undo.mockRejectedValue(new HostError('excel-busy'));
    await controller.undo();
    expect(store.state).toMatchObject({ screen: { kind: 'findings' }, notice: { kind: 'problem' } });
    expect(store.state.undoable).toHaveLength(1);
  });
});

test('a rule that is turned off is written into the workbook, and the plan checked by what is left', async () => {
  await controller.check();
  jobs.turnOff.mockResolvedValue(report({ applied: 1 }));
  await controller.turnOff('count-total-sum');
  expect(jobs.turnOff.mock.calls[0]?.[1]).toBe('count-total-sum');
  expect(jobs.check).toHaveBeenCalledTimes(2);
  expect(store.state.notice).toEqual({ kind: 'rule-off' });
});

describe('going through the list by keys', () => {
  const [first, second] = [finding('error', 'A1'), finding('error', 'A2')];
  let clock: HandClock;

  beforeEach(async () => {
    clock = new HandClock();
    jobs.check.mockResolvedValue({ ...CHECKED, findings: [first, second] });
    controller = createController({ host: host as unknown as Host, store, jobs, clock: clock.set });
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

describe('settings', () => {
  const LOADED = { text: null, problems: [], settings: { rules: {}, accepted: [] }, rules: [] };

  beforeEach(async () => {
    jobs.loadSettings.mockResolvedValue(LOADED);
    await controller.openSettings();
  });

  test('are written as the person set them, and the plan is checked by them', async () => {
    controller.setRule('quarters-none', 'off');
    jobs.saveSettings.mockResolvedValue(report({ applied: 1 }));
    await controller.saveSettings();
    expect(jobs.saveSettings.mock.calls[0]?.slice(1)).toEqual([
      LOADED,
      { rules: { 'quarters-none': { level: 'off', options: {} } }, accepted: [] },
    ]);
    expect(store.state.screen).toMatchObject({ kind: 'findings', result: CHECKED });
  });

  test('that somebody else has changed meanwhile are not written, and stay on the screen', async () => {
    jobs.saveSettings.mockResolvedValue(report({ refused: 1 }));
    await controller.saveSettings();
    expect(store.state).toMatchObject({ screen: { kind: 'settings' }, notice: { kind: 'refused' } });
    expect(jobs.check).not.toHaveBeenCalled();
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
    controller = createController({ host: host as unknown as Host, store, jobs, watch });
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
    controller = createController({ host: host as unknown as Host, store, jobs, watch });
    jobs.previewFill.mockImplementation(async () => {
      watch.mock.calls[0]?.[0]();
      return PREVIEW;
    });
    await controller.previewFill();
    expect(store.state).toMatchObject({ edits: 1, screen: { kind: 'preview', readAt: 0 } });
  });

  test('that Excel does not tell of are asked for again at the next check', async () => {
    const watch = vi.fn<Watch>().mockRejectedValue(new HostError('excel-failed'));
    controller = createController({ host: host as unknown as Host, store, jobs, watch });
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
