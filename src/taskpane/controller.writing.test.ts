/** What the pane writes: quarters, fixes, acceptances, settings; and how it is undone. */
import { change, finding, report } from '#test/support/pane';
import { ASKED, CHECKED, held, host, jobs, LOADED, OUTCOME, PREVIEW, started } from '#test/support/pane-controller';
import type { FixOutcome } from '../core/jobs/fix';
import type { Fix } from '../core/rules/finding';
import { HostError } from '../core/workbook/host';
import type { Controller } from './controller';
import type { Store } from './state/store';

let store: Store;
let controller: Controller;

beforeEach(() => {
  ({ store, controller } = started());
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

  test('is not kept if the workbook cannot be written to, which is said', async () => {
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

describe('settings', () => {
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
