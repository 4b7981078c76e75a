import { change, proposal, report } from '#test/support/pane';
import { leftByReason } from './left';

test('proposals that were left stand under the first reason that one of their changes met', () => {
  const [kept, locked] = [change('G30'), change('H30')];
  const [edited, lockedToo] = [change('G31'), change('G32')];
  const [first, second, third] = [
    proposal('first', { changes: [kept, locked] }),
    proposal('second', { changes: [edited] }),
    proposal('third', { changes: [lockedToo] }),
  ];
  const refused = [
    { change: locked, reason: 'sheet-protected' as const },
    { change: edited, reason: 'changed-since' as const },
    { change: lockedToo, reason: 'sheet-protected' as const },
  ];
  const groups = leftByReason({ filled: [], left: [first, second, third], report: { ...report({}), refused } });
  expect([...groups]).toEqual([
    ['sheet-protected', [first, third]],
    ['changed-since', [second]],
  ]);
});
