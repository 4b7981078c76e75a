/** What a fix does to cells, as a person reads it: words that move, merges taken apart, and what is written where. */
import type { Fix } from '../../core/rules/finding';
import { sameContent, type CellChange, type CellContent } from '../../core/workbook/change';

export type Effect =
  | { readonly kind: 'unmerge' | 'merge'; readonly range: string }
  | { readonly kind: 'move'; readonly from: string; readonly to: string; readonly text: string }
  | { readonly kind: 'write'; readonly change: CellChange };

/** In the order in which they come about. */
export function effectsOf({ changes }: Pick<Fix, 'changes'>): Effect[] {
  const cells = changes.filter(
    (change): change is CellChange => change.kind === 'cell' && !sameContent(change.before, change.after),
  );
  const moves = cells.flatMap((from) => {
    const to = cells.find((each) => each !== from && isMove(from, each));
    return to ? [{ from, to }] : [];
  });
  const received = new Set(moves.map(({ to }) => to));
  const emptied = new Set(moves.map(({ from }) => from));
  return [
    ...changes.flatMap((change): Effect[] =>
      change.kind === 'merge' ? [{ kind: change.merged ? 'merge' : 'unmerge', range: change.range }] : [],
    ),
    ...moves.map(({ from, to }): Effect => ({ kind: 'move', from: from.cell, to: to.cell, text: textOf(from.before) })),
    ...cells.flatMap((change): Effect[] => {
      if (received.has(change)) return [];
      if (!emptied.has(change)) return [{ kind: 'write', change }];
      // What is written in the place of words that have moved.
      const rest = { ...change, before: { value: null } };
      return sameContent(rest.before, rest.after) || rest.after.value === '' ? [] : [{ kind: 'write', change: rest }];
    }),
  ];
}

/** Whether words or merged cells are moved: the pane says so before a person agrees to many at once. */
export function rearranges(fix: Pick<Fix, 'changes'>): boolean {
  return effectsOf(fix).some(({ kind }) => kind !== 'write');
}

function isMove(from: CellChange, to: CellChange): boolean {
  const words = textOf(from.before);
  return words !== '' && textOf(to.before) === '' && textOf(to.after) === words && textOf(from.after) !== words;
}

function textOf({ value, formula }: CellContent): string {
  return formula === undefined && typeof value === 'string' ? value.trim() : '';
}
