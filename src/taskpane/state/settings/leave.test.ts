import { checkResult, finding, ISSUE, report } from '#test/support/pane';
import type { Settings } from '../../../core/settings/settings';
import type { PaneEvent } from '../event';
import { reduce } from '../reduce';
import { startState, type PaneState } from '../state';

const OFF = { level: 'off', options: {} } as const;
const settings = (rules: Settings['rules'] = {}, rest: Partial<Settings> = {}): Settings => ({
  rules,
  accepted: [],
  ...rest,
});
const opened = (own: Settings = settings()): PaneEvent => ({
  kind: 'settings-opened',
  loaded: { text: null, problems: [], rules: [], settings: own },
});
const CHECKED: PaneEvent = {
  kind: 'checked',
  checked: { result: checkResult({ findings: [finding('error', 'A1')] }), readAt: 0, moment: ISSUE.moment },
};
const SET: PaneEvent = { kind: 'rule-set', rule: 'a', level: 'off' };
const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, startState('th'));
/** The kind of the screen. For the settings, also the page that the person chose, while the pane asks about unsaved changes. */
const at = ({ screen }: PaneState): string =>
  screen.kind === 'settings' ? `settings ${screen.leaving ?? ''}`.trim() : screen.kind;
const draft = ({ screen }: PaneState): unknown => (screen.kind === 'settings' ? screen.draft : null);

describe('leaving the settings', () => {
  test.each<[string, PaneEvent[], string]>([
    ['unchanged, by the way back', [{ kind: 'went-back' }], 'findings'],
    ['unchanged, by Escape', [{ kind: 'escaped' }], 'findings'],
    ['changed, by the way back', [SET, { kind: 'went-back' }], 'settings back'],
    ['changed, by Escape', [SET, { kind: 'escaped' }], 'settings back'],
    ['changed, for the start', [SET, { kind: 'went-home' }], 'settings home'],
    ['changed and set back', [SET, { kind: 'rule-set', rule: 'a', level: null }, { kind: 'went-back' }], 'findings'],
    ['to stay after all', [SET, { kind: 'went-back' }, { kind: 'settings-stayed' }], 'settings'],
    ['to stay by Escape', [SET, { kind: 'went-back' }, { kind: 'escaped' }], 'settings'],
    ['without saving', [SET, { kind: 'went-back' }, { kind: 'settings-left' }], 'findings'],
    ['without saving, for the start', [SET, { kind: 'went-home' }, { kind: 'settings-left' }], 'start'],
    ['saved', [SET, { kind: 'went-back' }, { kind: 'settings-saved', report: report({ applied: 1 }) }], 'findings'],
    [
      'saved in vain',
      [SET, { kind: 'went-back' }, { kind: 'settings-saved', report: report({ refused: 1 }) }],
      'settings',
    ],
  ])('%s', (_name, events, screen) => {
    expect(at(after(CHECKED, opened(), ...events))).toBe(screen);
  });

  test('saved, a list opens with its verdict', () => {
    const list = after(CHECKED);
    const [first] = list.screen.kind === 'findings' ? list.screen.listed : [];
    const events: PaneEvent[] = [{ kind: 'stood', finding: first! }, opened(), SET];
    const saved = after(CHECKED, ...events, { kind: 'settings-saved', report: report({ applied: 1 }) }, CHECKED);
    expect(saved.screen).toMatchObject({ kind: 'findings', at: null });
  });
});

describe('changes that something else came between', () => {
  const between = [opened(), SET, { kind: 'began', task: 'check' }, CHECKED] as const;

  test('are there again, over what the file holds by now, and said to be unsaved', () => {
    const accepted = [{ rule: 'b', sheet: 'แผน', cell: 'A1', data: {}, reason: 'ทราบ' }];
    const back = after(...between, opened(settings({ c: OFF }, { digits: 'thai', accepted })));
    expect(draft(back)).toEqual({ rules: { a: OFF, c: OFF }, accepted, digits: 'thai' });
    expect(back.notice).toEqual({ kind: 'draft-kept' });
  });

  test('are not taken for changes if the file has them by now', () => {
    const back = after(...between, opened(settings({ a: OFF })));
    expect(draft(back)).toEqual(settings({ a: OFF }));
    expect(back.notice).toBeNull();
  });

  test('are gone once they were left without saving, or saved', () => {
    const left = [...between, opened(), { kind: 'went-back' }, { kind: 'settings-left' }, opened()] as const;
    expect(draft(after(...left))).toEqual(settings());
    const saved = [...between, opened(), { kind: 'settings-saved', report: report({ applied: 1 }) }, opened()] as const;
    expect(draft(after(...saved))).toEqual(settings());
  });

  test('are on the screen still beside which another was opened, and settings lead to no settings', () => {
    const beside = after(CHECKED, opened(), SET, { kind: 'about-opened' }, { kind: 'went-back' });
    expect(draft(beside)).toEqual(settings({ a: OFF }));
    expect(at(after(CHECKED, opened(), SET, opened(), { kind: 'went-back' }, { kind: 'settings-left' }))).toBe(
      'findings',
    );
  });
});
