import type { Quarter } from '../../../core/calendar/quarter';
import type { FillLine } from '../../../core/quarters/lines';
import type { Place } from '../../../core/workbook/snapshot';
import type { PaneEvent } from '../event';
import { origin, resting } from '../screens';
import type { PaneState, Preview, Resting } from '../state';
import { isAnswer, projectsIn, quartersOf, toggled, type LineQuarters } from './answers';

type Previewed = Extract<PaneEvent, { readonly kind: 'previewed' }>;
type Filled = Extract<PaneEvent, { readonly kind: 'filled' }>;

/** What is clear starts ticked; what a person is asked, or must consent to, does not. */
export function preview({ preview: shown, readAt }: Previewed, from: Resting): Preview {
  const clear = shown.lines.filter(({ reason, needsConsent }) => reason === null && !needsConsent);
  return {
    kind: 'preview',
    preview: shown,
    chosen: new Set(clear.map(({ id }) => id)),
    quarters: new Map(),
    seen: new Set(),
    readAt,
    from: wayBack(from),
  };
}

/** Where a person goes back to: never to another preview, nor to what did not work. */
function wayBack(screen: Resting): Resting {
  const from = origin(screen);
  if (from.kind === 'preview' || from.kind === 'unanswered') return wayBack(from.from);
  return from.kind === 'problem' ? { kind: 'start' } : from;
}

export function choose(state: PaneState, ids: readonly string[], isChosen: boolean): PaneState {
  return inPreview(state, (screen) => {
    const chosen = new Set(screen.chosen);
    for (const id of ids) {
      if (isChosen) chosen.add(id);
      else chosen.delete(id);
    }
    return { chosen };
  });
}

/** The person says the quarters: the line is ticked if that is something to write. */
export function sayQuarters(state: PaneState, line: FillLine, said: LineQuarters): PaneState {
  const set = inPreview(state, ({ quarters }) => ({ quarters: new Map(quarters).set(line.id, said) }));
  return choose(set, [line.id], isAnswer(line, said));
}

export function toggleQuarter(state: PaneState, line: FillLine, row: number, quarter: Quarter): PaneState {
  if (state.screen.kind !== 'preview' || !line.rows[row]?.free.includes(quarter)) return state;
  return sayQuarters(state, line, toggled(quartersOf(state.screen, line), row, quarter));
}

export function see(state: PaneState, { sheet, cell }: Place): PaneState {
  return inPreview(state, ({ seen }) => ({ seen: new Set(seen).add(`${sheet}!${cell}`) }));
}

function inPreview(state: PaneState, change: (screen: Preview) => Partial<Preview>): PaneState {
  const { screen } = state;
  return screen.kind === 'preview' ? { ...state, screen: { ...screen, ...change(screen) } } : state;
}

/** What was written, and how many projects of the preview still wait for the person. */
export function filled(state: PaneState, { outcome }: Filled): Resting {
  const asked = previewBehind(resting(state.screen));
  const open = asked ? projectsIn(asked.preview.lines) - projectsIn(outcome.filled) : projectsIn(outcome.left);
  return { kind: 'filled', outcome, waiting: Math.max(open, 0) };
}

/** The preview from which the writing was asked for, if it is still known. */
function previewBehind(screen: Resting): Preview | null {
  if (screen.kind === 'unanswered') return previewBehind(screen.from);
  return screen.kind === 'preview' ? screen : null;
}
