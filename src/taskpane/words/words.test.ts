import type { Sentence } from '../../core/messages/language';
import * as accept from './accept';
import * as alike from './alike';
import * as fill from './fill';
import * as findings from './findings';
import * as frame from './frame';
import * as list from './list';
import * as sending from './sending';
import * as settings from './settings';
import * as severities from './severities';
import * as shared from './shared';
import * as start from './start';
import * as summary from './summary';
import * as tabs from './tabs';
import * as undo from './undo';

const SCREENS = [
  ...[accept, alike, fill, findings, frame, list, sending, settings],
  ...[severities, shared, start, summary, tabs, undo],
];
const ALL = SCREENS.flatMap((screen) => Object.values<object>({ ...screen })).flatMap((words) =>
  Object.entries<Sentence>({ ...words }),
);
const slots = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test('each says the same in both languages', () => {
  const isSame = ({ th, en }: Sentence): boolean =>
    th.trim() !== '' && en.trim() !== '' && slots(th).join() === slots(en).join();
  expect(ALL.filter(([, sentence]) => !isSame(sentence))).toEqual([]);
});

test('each is typed as Thai is meant to be', () => {
  const WRONG = /\u0E4D[\u0E48-\u0E4B]?\u0E32|เเ|[\u200B-\u200D\u00A0]/;
  expect(ALL.filter(([, { th }]) => WRONG.test(th))).toEqual([]);
});
