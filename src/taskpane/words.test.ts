import type { Sentence } from '../core/messages/language';
import { ACCEPT_REASONS, SEVERITY_NAMES, SILENCE_WORDS, TASK_NAMES, UNDO_NAMES, WORDS } from './words';

const ALL = [WORDS, SEVERITY_NAMES, TASK_NAMES, UNDO_NAMES, SILENCE_WORDS, ACCEPT_REASONS].flatMap((words) =>
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
