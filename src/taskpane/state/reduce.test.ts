import { describe, expect, test } from '@jest/globals';
import { plan } from '../../../test/fixtures/plan-builder';
import { finding, preview, proposal, report } from '../../../test/fixtures/pane';
import type { PaneEvent } from './event';
import { reduce } from './reduce';
import { startState, type PaneState, type Screen } from './state';

const START = startState('th');
const CHECKED = { plan: plan(), findings: [finding('error', 'A1')] };

function after(...events: PaneEvent[]): PaneState {
  return events.reduce(reduce, START);
}

describe('working', () => {
  test('a job shows its work, from where it was asked for', () => {
    const state = after({ kind: 'checked', result: CHECKED }, { kind: 'began', task: 'preview' });
    expect(state.screen).toEqual({
      kind: 'working',
      task: 'preview',
      done: 0,
      total: 0,
      isStopping: false,
      from: { kind: 'findings', result: CHECKED },
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
    const state = after({ kind: 'checked', result: CHECKED }, { kind: 'began', task: 'summary' }, { kind: 'stopped' });
    expect(state.screen).toEqual({ kind: 'findings', result: CHECKED });
  });

  test('a late report of progress does not bring the work back', () => {
    const state = after({ kind: 'began', task: 'check' }, { kind: 'checked', result: CHECKED });
    expect(reduce(state, { kind: 'progressed', done: 9, total: 9 })).toBe(state);
  });
});

describe('what is ticked', () => {
  const PREVIEW = preview([proposal('clear'), proposal('moves-words', { needsConsent: true })]);
  const chosen = (state: PaneState): string[] => {
    const { screen } = state;
    return screen.kind === 'preview' ? [...screen.chosen] : [];
  };

  test('what needs consent starts unticked', () => {
    expect(chosen(after({ kind: 'previewed', preview: PREVIEW }))).toEqual(['clear']);
  });

  test('ticks come and go', () => {
    const state = after(
      { kind: 'previewed', preview: PREVIEW },
      { kind: 'chose', ids: ['moves-words'], isChosen: true },
      { kind: 'chose', ids: ['clear'], isChosen: false },
    );
    expect(chosen(state)).toEqual(['moves-words']);
  });

  test('a tick outside the preview is nothing', () => {
    expect(after({ kind: 'chose', ids: ['clear'], isChosen: true })).toBe(START);
  });
});

describe('what can be taken back', () => {
  const FILLED: PaneEvent = { kind: 'filled', outcome: { filled: [], left: [], report: report({ applied: 2 }) } };

  test('the last writing, whatever is shown after it', () => {
    expect(after(FILLED, { kind: 'checked', result: CHECKED }).undoable).toEqual(report({ applied: 2 }));
  });

  test('writing that wrote nothing leaves the one before it', () => {
    const nothing: PaneEvent = { kind: 'filled', outcome: { filled: [], left: [], report: report({ refused: 1 }) } };
    expect(after(FILLED, nothing).undoable).toEqual(report({ applied: 2 }));
  });

  test('rewritten summary tabs have no inverse, so there is nothing to undo', () => {
    const rewritten = { ...report({ applied: 2 }), inverse: [] };
    const outcome = { plan: plan(), written: ['ทะเบียนโครงการ'], report: rewritten };
    expect(after(FILLED, { kind: 'summarised', outcome }).undoable).toBeNull();
  });

  test('once undone, no more', () => {
    expect(after(FILLED, { kind: 'undone', report: report({ applied: 2 }) }).undoable).toBeNull();
  });

  test('a failure leaves it', () => {
    const failed: PaneEvent = { kind: 'failed', task: 'undo', problem: { code: 'excel-busy', detail: '' } };
    expect(after(FILLED, failed).undoable).not.toBeNull();
  });
});

test('what was visited lasts until the next check', () => {
  const [first] = CHECKED.findings;
  if (!first) throw new Error('no finding');
  const visited = after({ kind: 'checked', result: CHECKED }, { kind: 'visited', finding: first });
  expect([...visited.visited]).toEqual([first]);
  expect(reduce(visited, { kind: 'checked', result: CHECKED }).visited.size).toBe(0);
});

describe('a fix', () => {
  const [first] = CHECKED.findings;
  if (!first) throw new Error('no finding');
  const checked = after({ kind: 'checked', result: CHECKED });

  test('that was written marks its finding and can be taken back', () => {
    const state = reduce(checked, { kind: 'mended', finding: first, report: report({ applied: 1 }) });
    expect([...state.mended]).toEqual([first]);
    expect(state).toMatchObject({ screen: checked.screen, notice: { kind: 'mended' }, undoable: { applied: [{}] } });
    expect(reduce(state, { kind: 'checked', result: CHECKED }).mended.size).toBe(0);
  });

  test('that was refused says why and marks nothing', () => {
    const state = reduce(checked, { kind: 'mended', finding: first, report: report({ refused: 1 }) });
    expect(state).toEqual({ ...checked, notice: { kind: 'refused', reason: 'changed-since' } });
  });
});

test.each<[PaneEvent, Screen['kind']]>([
  [{ kind: 'went-home' }, 'start'],
  [{ kind: 'undone', report: report({}) }, 'undone'],
  [{ kind: 'failed', task: 'check', problem: { code: 'no-plan', detail: '' } }, 'problem'],
])('%p takes a passing notice away', (event, kind) => {
  const state = after({ kind: 'noticed', notice: { kind: 'busy' } }, event);
  expect([state.screen.kind, state.notice]).toEqual([kind, null]);
});

test('a choice of language changes nothing else', () => {
  const state = after({ kind: 'checked', result: CHECKED });
  expect(reduce(state, { kind: 'language-chosen', language: 'en' })).toEqual({ ...state, language: 'en' });
});
