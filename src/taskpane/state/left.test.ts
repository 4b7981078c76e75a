import { expect, test } from '@jest/globals';
import { REFUSALS } from '../../core/messages/problems';
import { change, proposal, report } from '../../../test/fixtures/pane';
import { leftReasons } from './left';

test('a proposal that was left says why, by the first of its changes that has a reason', () => {
  const [kept, edited] = [change('G30'), change('H30')];
  const left = proposal('left', { changes: [kept, edited] });
  const outcome = {
    filled: [],
    left: [left],
    report: { ...report({}), refused: [{ change: edited, reason: 'sheet-protected' as const }] },
  };
  expect(leftReasons(outcome)).toEqual([{ proposal: left, reason: REFUSALS['sheet-protected'] }]);
});
