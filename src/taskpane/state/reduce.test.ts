import { plan } from '#test/support/plan-builder';
import {
  AS_USUAL,
  change,
  checkResult,
  finding,
  ISSUE,
  line,
  preview,
  proposal,
  report,
  summary,
} from '#test/support/pane';
import type { Finding } from '../../core/rules/finding';
import type { ApplyReport } from '../../core/workbook/host';
import { noticeText } from '../text/notice';
import type { PaneEvent } from './event';
import { reduce } from './reduce';
import { isOutdated, startState, type PaneState, type Screen } from './state';

const START = startState('th');
const FAILURE = { code: 'excel-failed', detail: '' } as const;
const CHECKED = checked(finding('error', 'A1'), finding('error', 'A2'), finding('info', 'A3'));

function checked(...findings: Finding[]): Extract<PaneEvent, { kind: 'checked' }> {
  return {
    kind: 'checked',
    checked: {
      result: checkResult({ findings }),
      readAt: 0,
      moment: ISSUE.moment,
    },
  };
}

function after(...events: PaneEvent[]): PaneState {
  return events.reduce(reduce, START);
}

describe('working', () => {
  test('a job shows its work, from where it was asked for', () => {
    const state = after(CHECKED, { kind: 'began', task: 'preview' });
    expect(state.screen).toEqual({
      kind: 'working',
      task: 'preview',
      done: 0,
      total: 0,
      isStopping: false,
      from: after(CHECKED).screen,
    });
  });

  test('progress and a stop are shown', () => {
    const state = after(
      { kind: 'began', task: 'check' },
      { kind: 'progressed', done: 2, total: 5 },
      { kind: 'stop-asked' },
    );
    expect(state.screen).toMatchObject({ done: 2, total: 5, isStopping: true });
  });

  test('a stop leads back to where it was', () => {
    const state = after(CHECKED, { kind: 'began', task: 'summary' }, { kind: 'stopped' });
    expect(state.screen).toEqual(after(CHECKED).screen);
  });

  test('a late report of progress does not bring the work back', () => {
    const state = after({ kind: 'began', task: 'check' }, CHECKED);
    expect(reduce(state, { kind: 'progressed', done: 9, total: 9 })).toBe(state);
  });
});

/** The end of an undo of what was written last. */
function undo({ undoable: [last] }: PaneState, taken: ApplyReport): PaneEvent {
  return { kind: 'undone', report: taken, undone: last!, next: null };
}

describe('what can be taken back', () => {
  const FILLED: PaneEvent = { kind: 'filled', outcome: { filled: [], left: [], report: report({ applied: 2 }) } };

  test('the last writing, whatever is shown after it', () => {
    expect(after(FILLED, CHECKED).undoable).toEqual([{ what: 'fill', report: report({ applied: 2 }) }]);
  });

  test('writing that wrote nothing leaves the one before it', () => {
    const nothing: PaneEvent = { kind: 'filled', outcome: { filled: [], left: [], report: report({ refused: 1 }) } };
    expect(after(FILLED, nothing).undoable).toEqual(after(FILLED).undoable);
  });

  test('tabs that were written anew have no inverse: what came before them is taken back next', () => {
    const rewritten = { ...report({ applied: 2 }), inverse: [] };
    const outcome = summary(['ทะเบียนโครงการ'], rewritten);
    expect(after(FILLED, { kind: 'summarised', outcome }).undoable).toEqual(after(FILLED).undoable);
  });

  test('writing after writing, each in its turn', () => {
    const fixed = { kind: 'fixed', findings: [], report: report({ applied: 1 }), checked: null } as const;
    const state = after(FILLED, fixed);
    expect(state.undoable.map(({ what }) => what)).toEqual(['fix', 'fill']);
    const undone = reduce(state, undo(state, report({ applied: 1 })));
    expect(undone.undoable.map(({ what }) => what)).toEqual(['fill']);
  });

  test('an undo that broke off leaves the rest of it', () => {
    const broken = { ...report({ applied: 1, refused: 2, reason: 'not-written' }), failure: FAILURE };
    const state = reduce(after(FILLED), undo(after(FILLED), broken));
    expect(state.undoable.map(({ what, report: { inverse } }) => [what, inverse])).toEqual([
      ['fill', broken.refused.map(({ change }) => change)],
    ]);
    const edited = { ...report({ refused: 2, reason: 'changed-since' }), failure: FAILURE };
    expect(reduce(state, undo(state, edited)).undoable).toEqual([]);
  });

  test('an undo that the person stopped leaves the rest of it', () => {
    const stopped = report({ applied: 1, refused: 2, reason: 'cancelled' });
    const state = reduce(after(FILLED), undo(after(FILLED), stopped));
    expect(state.undoable.map(({ report: { inverse } }) => inverse)).toEqual([
      stopped.refused.map(({ change: left }) => left),
    ]);
  });

  test('a failure leaves it', () => {
    const failed: PaneEvent = { kind: 'failed', task: 'undo', problem: { code: 'excel-busy', detail: '' } };
    expect(after(FILLED, failed).undoable).toEqual(after(FILLED).undoable);
  });
});

/** The list of findings as it stands: `A2 ✓` is settled, `A1 ←` is where the person is. */
function listed({ screen }: PaneState): string[] {
  if (screen.kind !== 'findings') return [];
  return screen.listed.map((each) => {
    const marks = [screen.settled.has(each) ? ' ✓' : '', each === screen.at ? ' ←' : ''];
    return each.cell + marks.join('');
  });
}

function nth(state: PaneState, index: number): Finding {
  const found = state.screen.kind === 'findings' ? state.screen.listed[index] : undefined;
  if (!found) throw new Error('no such finding');
  return found;
}

describe('checked again', () => {
  const at = after(CHECKED);

  test('the list is opened where the person was', () => {
    const state = reduce(reduce(at, { kind: 'visited', finding: nth(at, 1) }), { kind: 'began', task: 'check' });
    const again = reduce(state, checked(finding('error', 'A1'), finding('error', 'A2')));
    expect(listed(again)).toEqual(['A1', 'A2 ←']);
  });

  test('the next finding as the list shows them stands in for one that is no more', () => {
    const state = reduce(at, { kind: 'stood', finding: nth(at, 1) });
    // In the order of the form the next would be A3, a note: the list shows it after the errors.
    const again = reduce(state, checked(finding('error', 'A1'), finding('info', 'A3'), finding('error', 'A4')));
    expect(listed(again)).toEqual(['A1', 'A3 ←', 'A4']);
  });

  test('a list in which nobody stood opens at its head, one that was left where the person was', () => {
    expect(listed(reduce(at, CHECKED))).toEqual(['A1', 'A2', 'A3']);
    const left = reduce(reduce(at, { kind: 'stood', finding: nth(at, 1) }), { kind: 'went-home' });
    expect(listed(reduce(left, CHECKED))).toEqual(['A1', 'A2 ←', 'A3']);
  });

  test('what was visited is to be visited anew', () => {
    const state = reduce(at, { kind: 'visited', finding: nth(at, 0) });
    expect([...state.visited]).toEqual([nth(at, 0)]);
    expect(reduce(state, CHECKED).visited.size).toBe(0);
  });
});

test.each<[string, (readAt: number) => PaneEvent]>([
  ['findings', (readAt) => ({ kind: 'checked', checked: { ...CHECKED.checked, readAt } })],
  ['a preview', (readAt) => ({ kind: 'previewed', preview: preview([line('a')]), readAt })],
])('an edit that is heard of makes %s older than the workbook, a reading begun after it does not', (_name, read) => {
  const state = after(read(0), { kind: 'edited' });
  expect(isOutdated(after(read(0)))).toBe(false);
  expect(isOutdated(state)).toBe(true);
  expect(isOutdated(reduce(state, read(state.edits)))).toBe(false);
});

describe('a fix', () => {
  const at = after(CHECKED);
  const first = nth(at, 0);
  const fixed = { kind: 'fixed', findings: [first], report: report({ applied: 1 }) } as const;

  test('that was written can be taken back, and what it settled stays in its place, marked', () => {
    const { checked: now } = checked(finding('error', 'A2'));
    const state = reduce(reduce(at, { kind: 'visited', finding: nth(at, 1) }), { ...fixed, checked: now });
    expect(listed(state)).toEqual(['A1 ✓', 'A2 ←', 'A3 ✓']);
    // A3 is gone with it: the notice says how many the list marks.
    expect(state).toMatchObject({ notice: { kind: 'fixed', count: 2 }, undoable: [{ what: 'fix' }] });
    expect([...state.visited]).toEqual([nth(state, 1)]);
    expect(listed(reduce(state, checked(finding('error', 'A2'))))).toEqual(['A2 ←']);
  });

  test('after which the plan could not be read marks its finding and the result as out of date', () => {
    const state = reduce(at, { ...fixed, checked: null });
    expect(listed(state)).toEqual(['A1 ✓', 'A2', 'A3']);
    expect(state.edits).toBe(1);
  });

  test('that was refused says why and marks nothing', () => {
    const refused = report({ refused: 1 });
    const state = reduce(at, { kind: 'fixed', findings: [], report: refused, checked: null });
    expect(state).toEqual({ ...at, notice: { kind: 'fixed', count: 0, refused: refused.refused[0] } });
  });
});

describe('a finding that is kept', () => {
  const at = after(CHECKED);
  const keep = (index: number, reason: string | null, refused = 0): PaneEvent => ({
    kind: 'accepted',
    findings: [nth(at, index)],
    acceptance: reason === null ? null : { reason },
    report: report({ applied: 1 - refused, refused }),
  });
  const kept = (state: PaneState): (string | null)[] =>
    state.screen.kind === 'findings'
      ? state.screen.result.findings.map(({ accepted }) => accepted?.reason ?? null)
      : [];
  const settings = (state: PaneState): unknown =>
    state.screen.kind === 'findings' ? state.screen.result.settings : null;

  test('is marked with its reason, and the person goes on at the next', () => {
    const state = reduce(at, keep(0, 'ทราบ'));
    expect(kept(state)).toEqual(['ทราบ', null, null]);
    expect(listed(state)).toEqual(['A1', 'A2 ←', 'A3']);
    expect(state).toMatchObject({ notice: { kind: 'accepted', count: 1 }, undoable: [{ what: 'accepted' }] });
    expect(settings(state)).toEqual({ ...AS_USUAL, sources: [{ kind: 'workbook' }], accepted: 1 });
  });

  test('counts again once it is taken back', () => {
    const state = reduce(at, keep(0, 'ทราบ'));
    const event = {
      kind: 'accepted',
      findings: [nth(state, 0)],
      acceptance: null,
      report: report({ applied: 1 }),
    } as const;
    const back = reduce(state, event);
    expect(kept(back)).toEqual([null, null, null]);
    expect(back.undoable).toMatchObject([{ what: 'unaccepted' }, { what: 'accepted' }]);
    expect(listed(back)).toEqual(['A1 ←', 'A2', 'A3']);
    expect(settings(back)).toEqual(AS_USUAL);
  });

  test('that the workbook would not keep stays as it was, with the reason', () => {
    expect(reduce(at, keep(0, 'ทราบ', 1))).toMatchObject({
      screen: at.screen,
      notice: { kind: 'refused', refused: { reason: 'changed-since' } },
    });
  });
});

describe('the tab of findings', () => {
  const written = { kind: 'reported', checked: CHECKED.checked, report: report({ applied: 1 }) } as const;

  test('is told beside the findings, and can be taken away', () => {
    const state = after({ ...written, tab: 'ผลการตรวจ' });
    expect(listed(state)).toEqual(['A1', 'A2', 'A3']);
    expect(state).toMatchObject({
      notice: { kind: 'tab-written', tab: 'ผลการตรวจ' },
      undoable: [{ what: 'findings-tab' }],
    });
  });

  test('is told with the tab that was preserved beside it', () => {
    const preserved = [
      { id: 'findings', tab: 'ผลการตรวจ', successor: 'ผลการตรวจ (2)', edits: [], isKnown: true },
    ] as const;
    const { notice } = after({ ...written, tab: 'ผลการตรวจ (2)', report: { ...report({ applied: 1 }), preserved } });
    expect(notice).toEqual({ kind: 'tab-written', tab: 'ผลการตรวจ (2)', preserved });
    expect(notice && noticeText(notice, 'th', 'thai')).toMatch(
      /^บันทึกผลการตรวจลงแผ่นงาน “ผลการตรวจ \(2\)” แล้ว แผ่นงาน “ผลการตรวจ” มีสิ่งที่/,
    );
  });

  test('that could not be written leaves the findings and says why', () => {
    const state = after({ ...written, tab: null, report: report({ refused: 1 }) });
    expect(state).toMatchObject({ screen: { kind: 'findings' }, notice: { kind: 'refused' }, undoable: [] });
  });
});

describe('settings', () => {
  const loaded = {
    text: null,
    problems: [],
    rules: [],
    settings: { rules: { 'quarters-none': { level: 'off', options: { a: 1 } } }, accepted: [] },
  } as const;
  const open = reduce(after(CHECKED), { kind: 'settings-opened', loaded });
  const rules = ({ screen }: PaneState): unknown => (screen.kind === 'settings' ? screen.draft.rules : null);

  test('a rule is set, with the options that it has, and set back', () => {
    const set = reduce(open, { kind: 'rule-set', rule: 'quarters-none', level: 'info' });
    expect(rules(set)).toEqual({ 'quarters-none': { level: 'info', options: { a: 1 } } });
    expect(rules(reduce(set, { kind: 'rule-set', rule: 'quarters-none', level: null }))).toEqual({});
  });

  test('the digits are set, and set back to those of the language', () => {
    const drafted = ({ screen }: PaneState): unknown => (screen.kind === 'settings' ? screen.draft : null);
    const set = reduce(open, { kind: 'digits-set', digits: 'arabic' });
    expect(drafted(set)).toEqual({ ...loaded.settings, digits: 'arabic' });
    expect(drafted(reduce(set, { kind: 'digits-set', digits: null }))).toEqual(loaded.settings);
  });

  test('the font is set beside the digits, and set back to the usual one', () => {
    const drafted = ({ screen }: PaneState): unknown => (screen.kind === 'settings' ? screen.draft : null);
    const digits = reduce(open, { kind: 'digits-set', digits: 'arabic' });
    const set = reduce(digits, { kind: 'font-set', font: 'TH Sarabun New' });
    expect(drafted(set)).toEqual({ ...loaded.settings, digits: 'arabic', font: 'TH Sarabun New' });
    expect(drafted(reduce(set, { kind: 'digits-set', digits: null }))).toEqual({
      ...loaded.settings,
      font: 'TH Sarabun New',
    });
    expect(drafted(reduce(set, { kind: 'font-set', font: null }))).toEqual(drafted(digits));
  });

  test('all is set back at once, and what was accepted stays so', () => {
    const accepted = [{ rule: 'goal-empty', sheet: 'แผน', cell: 'A1', data: {}, reason: 'ทราบ' }];
    const all = { ...loaded, settings: { rules: {}, accepted, digits: 'thai' } as const };
    const reset = reduce(reduce(open, { kind: 'settings-opened', loaded: all }), { kind: 'settings-reset' });
    expect(reset.screen).toMatchObject({ draft: { rules: {}, accepted } });
    expect(rules(reduce(open, { kind: 'settings-reset' }))).toEqual({});
  });

  test('a reading of the workbook says in which digits the pane writes', () => {
    const settings = { ...AS_USUAL, digits: 'arabic' } as const;
    const checked = {
      result: checkResult({ settings }),
      readAt: 0,
      moment: ISSUE.moment,
    };
    const read = after({ kind: 'checked', checked });
    expect(read.digits).toBe('arabic');
    expect(reduce(read, { kind: 'fixed', findings: [], report: report({ applied: 1 }), checked: null }).digits).toBe(
      'arabic',
    );
    expect(reduce(read, { kind: 'previewed', preview: preview([]), readAt: 0 }).digits).toBeNull();
    const thai = { ...checked, result: { ...checked.result, settings: { ...AS_USUAL, digits: 'thai' } as const } };
    for (const event of [
      { kind: 'checked', checked: thai },
      { kind: 'reported', checked: thai, tab: 'ผลการตรวจ', report: report({ applied: 1 }) },
      { kind: 'fixed', findings: [], report: report({ applied: 1 }), checked: thai },
    ] as const) {
      expect(reduce(read, event).digits).toBe('thai');
    }
  });

  test('saved, they lead back and can be taken back; nothing to write leaves nothing to take back', () => {
    const saved = reduce(open, { kind: 'settings-saved', report: report({ applied: 1 }) });
    expect(saved).toMatchObject({ screen: { kind: 'findings' }, undoable: [{ what: 'settings' }] });
    expect(reduce(open, { kind: 'settings-saved', report: report({}) }).undoable).toEqual([]);
  });

  test('refused, they stay on the screen', () => {
    expect(reduce(open, { kind: 'settings-saved', report: report({ refused: 1 }) })).toMatchObject({
      screen: { kind: 'settings' },
      notice: { kind: 'refused' },
      undoable: [],
    });
  });

  test('left, they lead back to where they were opened', () => {
    expect(reduce(open, { kind: 'settings-left' }).screen).toEqual(after(CHECKED).screen);
    expect(reduce(after(CHECKED), { kind: 'settings-left' })).toEqual(after(CHECKED));
  });
});

test('another plan is another list: nobody stands in it yet', () => {
  const at = reduce(after(CHECKED), { kind: 'stood', finding: nth(after(CHECKED), 1) });
  const chosen = reduce(at, { kind: 'plan-chosen', plan: 'แผน 67!1' });
  expect(chosen.plan).toBe('แผน 67!1');
  const { choice } = plan();
  const other = plan({ choice: { ...choice, read: { ...choice.read, id: 'แผน 67!1' } } });
  const result = { ...CHECKED.checked.result, plan: other };
  const next = reduce(chosen, { kind: 'checked', checked: { ...CHECKED.checked, result } });
  expect(listed(next)).toEqual(['A1', 'A2', 'A3']);
  expect(next.screen).toMatchObject({ since: null });
});

describe('a writing that is left open', () => {
  const PREVIEWED: PaneEvent = { kind: 'previewed', preview: preview([line('a')]), readAt: 0 };
  const FILLED: PaneEvent = {
    kind: 'filled',
    outcome: { filled: [proposal('a')], left: [], report: report({ applied: 2 }) },
  };
  const writing = { changes: [change('G30')] };
  const begun = after(CHECKED, PREVIEWED, { kind: 'began', task: 'fill' });
  const open = reduce(begun, { kind: 'left-open', writing });
  const answer = (state: PaneState, ended: PaneEvent): PaneState =>
    reduce(state, { kind: 'answered-late', writing, ended });

  test('is listed, and makes what was read before it out of date', () => {
    expect(open).toMatchObject({
      screen: { kind: 'unanswered', writing, from: { kind: 'preview' } },
      unanswered: writing,
    });
    expect(isOutdated(reduce(open, { kind: 'stopped' }))).toBe(false);
    expect(isOutdated({ ...open, screen: open.screen.kind === 'unanswered' ? open.screen.from : open.screen })).toBe(
      true,
    );
  });

  test('is shown again from any other screen', () => {
    const home = reduce(open, { kind: 'went-home' });
    expect(reduce(home, { kind: 'unanswered-shown' }).screen).toEqual({
      kind: 'unanswered',
      writing,
      from: START.screen,
    });
    expect(reduce(START, { kind: 'unanswered-shown' })).toBe(START);
  });

  test('is closed by a new check, whose stop leads to where the writing was asked for', () => {
    const checking = reduce(open, { kind: 'began', task: 'check' });
    expect(checking.unanswered).toBeNull();
    expect(reduce(checking, { kind: 'stopped' }).screen.kind).toBe('preview');
    expect(reduce(open, { kind: 'began', task: 'preview' }).unanswered).toBe(writing);
  });

  test('goes on to its end if the person looks at it', () => {
    const state = answer(open, FILLED);
    expect(state).toMatchObject({ screen: { kind: 'filled' }, unanswered: null, late: { screen: null } });
    expect(state.late?.undoable).toBe(state.undoable[0]);
  });

  test.each<[string, PaneState]>([
    ['on another screen', reduce(open, { kind: 'went-home' })],
    ['while something is read', reduce(open, { kind: 'began', task: 'preview' })],
    ['after a new check', reduce(reduce(open, { kind: 'began', task: 'check' }), CHECKED)],
    [
      'after a new check and another writing left open',
      reduce(after(CHECKED), { kind: 'left-open', writing: { changes: [] } }),
    ],
  ])('is told beside what the person sees: %s', (_name, state) => {
    const told = answer(state, FILLED);
    expect(told.screen.kind).toBe(state.screen.kind);
    expect(told).toMatchObject({
      late: { screen: { kind: 'filled' } },
      edits: state.edits + 1,
      undoable: [{ what: 'fill' }],
    });
    expect(told.unanswered).toBe(state.unanswered === writing ? null : state.unanswered);
  });

  test('leaves no way back to where it was listed', () => {
    const told = answer(reduce(open, { kind: 'began', task: 'preview' }), FILLED);
    expect(reduce(told, { kind: 'stopped' }).screen.kind).toBe('preview');
  });

  test('that wrote nothing after all leaves nothing to take back, and no result out of date', () => {
    const checked = reduce(reduce(open, { kind: 'began', task: 'check' }), CHECKED);
    const told = answer(checked, { kind: 'stopped' });
    expect(told).toMatchObject({ late: { screen: null, undoable: null }, edits: checked.edits, undoable: [] });
    expect(answer(open, { kind: 'stopped' }).screen.kind).toBe('preview');
  });

  test('that was an undo takes its own entry away, whatever was written since', () => {
    const first = after(FILLED);
    const [undone] = first.undoable;
    const left = reduce(first, { kind: 'left-open', writing });
    const later = reduce(reduce(reduce(left, { kind: 'began', task: 'check' }), CHECKED), {
      kind: 'settings-saved',
      report: report({ applied: 1 }),
    });
    const told = answer(later, { kind: 'undone', report: report({ applied: 2 }), undone: undone!, next: null });
    expect(told.undoable.map(({ what }) => what)).toEqual(['settings']);
    expect(told.late).toMatchObject({ screen: { kind: 'undone' }, undoable: null });
  });

  test('is told until the person has seen it, or has taken it back', () => {
    const told = answer(reduce(open, { kind: 'went-home' }), FILLED);
    expect(reduce(told, CHECKED).late).toBe(told.late);
    expect(reduce(told, { kind: 'late-dismissed' }).late).toBeNull();
    expect(reduce(told, { kind: 'late-shown' })).toMatchObject({ screen: { kind: 'filled' }, late: null });
    expect(reduce(told, undo(told, report({ applied: 2 }))).late).toBeNull();
  });
});

test('silence is known while it lasts', () => {
  const silent = after({ kind: 'began', task: 'check' }, { kind: 'fell-silent', silence: 'reading' });
  expect(silent.silence).toBe('reading');
  expect(reduce(silent, { kind: 'fell-silent', silence: null }).silence).toBeNull();
});

test.each<[PaneEvent, Screen['kind']]>([
  [{ kind: 'went-home' }, 'start'],
  [{ kind: 'undone', report: report({}), undone: { what: 'fill', report: report({}) }, next: null }, 'undone'],
  [{ kind: 'failed', task: 'check', problem: { code: 'no-plan', detail: '' } }, 'problem'],
])('%p takes a passing notice away', (event, kind) => {
  const state = after({ kind: 'noticed', notice: { kind: 'busy' } }, event);
  expect([state.screen.kind, state.notice]).toEqual([kind, null]);
});

test('a choice of language changes nothing else', () => {
  const state = after(CHECKED);
  expect(reduce(state, { kind: 'language-chosen', language: 'en' })).toEqual({ ...state, language: 'en' });
});
