import { expect, test } from '@jest/globals';
import type { Sentence } from '../core/messages/language';
import { ACCEPT_REASONS, SEVERITY_NAMES, SILENCE_WORDS, TASK_NAMES, UNDO_NAMES, WORDS } from './words';

const ALL = [WORDS, SEVERITY_NAMES, TASK_NAMES, UNDO_NAMES, SILENCE_WORDS, ACCEPT_REASONS].flatMap((words) =>
  Object.entries<Sentence>({ ...words }),
);
const slots = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test.each(ALL)('%s says the same in both languages', (_name, { th, en }) => {
  expect(th.trim()).not.toBe('');
  expect(en.trim()).not.toBe('');
  expect(slots(th)).toEqual(slots(en));
});

test.each(ALL)('%s is typed as Thai is meant to be', (_name, { th }) => {
  expect(th).not.toMatch(/\u0E4D[\u0E48-\u0E4B]?\u0E32|เเ|[\u200B-\u200D\u00A0]/);
});
