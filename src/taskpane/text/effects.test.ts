import { change } from '#test/support/pane';
import type { CellValue } from '../../core/workbook/snapshot';
import type { Change } from '../../core/workbook/change';
import { effectsOf, rearranges } from './effects';

const write = (cell: string, before: CellValue, after: CellValue): Change => ({
  ...change(cell),
  before: { value: before },
  after: { value: after },
});
const unmerge: Change = { kind: 'merge', sheet: 'แผน', range: 'H40:K40', merged: false };

/** `H40 → G40: words`, `H40: before → after`. */
const said = (changes: Change[]): string[] =>
  effectsOf({ changes }).map((effect) => {
    if (effect.kind === 'move') return `${effect.from} → ${effect.to}: ${effect.text}`;
    if (effect.kind !== 'write') return `${effect.kind} ${effect.range}`;
    const { cell, before, after } = effect.change;
    return `${cell}: ${JSON.stringify(before.value)} → ${JSON.stringify(after.value)}`;
  });

test.each<[string, Change[], string[], boolean]>([
  ['marks', [write('H40', null, '✓')], ['H40: null → "✓"'], false],
  ['a correction', [write('H40', 'ก.', 'ก')], ['H40: "ก." → "ก"'], false],
  ['nothing new', [write('H40', '✓', '✓')], [], false],
  [
    'words that give way to a mark',
    [write('H40', 'ต.ค. ๖๗', '✓'), write('G40', null, 'ต.ค. ๖๗')],
    ['H40 → G40: ต.ค. ๖๗', 'H40: null → "✓"'],
    true,
  ],
  [
    'words across merged cells',
    [unmerge, write('H40', 'ตลอดปี', null), write('G40', '', 'ตลอดปี'), write('I40', null, '✓')],
    ['unmerge H40:K40', 'H40 → G40: ตลอดปี', 'I40: null → "✓"'],
    true,
  ],
  [
    'the same words in a cell that had others',
    [write('H40', 'ก', null), write('G40', 'ข', 'ก')],
    ['H40: "ก" → null', 'G40: "ข" → "ก"'],
    false,
  ],
])('%s', (_name, changes, effects, isRearranged) => {
  expect(said(changes)).toEqual(effects);
  expect(rearranges({ changes })).toBe(isRearranged);
});
