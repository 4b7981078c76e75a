import fc from 'fast-check';
import type { Rule } from '../rules/rule';
import { DIGITS } from '../text/digits';
import { SHEET_FONTS } from '../workbook/sheet-style';
import { readSettings } from './read-settings';
import { LEVELS, NO_SETTINGS, type Settings } from './settings';
import { writeSettings } from './write-settings';

const rules: Rule[] = [
  { meta: { id: 'goal-empty', family: 'heading', severity: 'info', fix: 'none' }, check: () => [] },
  {
    meta: { id: 'share', family: 'quarter', severity: 'info', fix: 'none', options: { percent: 70, names: ['ก'] } },
    check: () => [],
  },
];

const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => each.trim() !== '');
const level = fc.constantFrom(...LEVELS);
const settings: fc.Arbitrary<Settings> = fc.record(
  {
    digits: fc.constantFrom(...DIGITS),
    font: fc.constantFrom(...SHEET_FONTS),
    rules: fc.record(
      {
        'goal-empty': fc.record({ level, options: fc.constant({}) }),
        share: fc.record({
          level,
          options: fc.record({ percent: fc.integer(), names: fc.array(text) }, { requiredKeys: [] }),
        }),
      },
      { requiredKeys: [] },
    ),
    accepted: fc.array(
      fc.record(
        {
          rule: fc.constantFrom('goal-empty', 'share'),
          sheet: text,
          cell: fc.constant('A1'),
          data: fc.dictionary(
            fc.constantFrom('found', 'expected'),
            fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
          ),
          reason: text,
          title: text,
          date: fc.constant('2026-11-29'),
          name: text,
          row: fc.record({ words: fc.option(text), surroundings: text }),
        },
        { requiredKeys: ['rule', 'sheet', 'cell', 'data', 'reason'] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['rules', 'accepted'] },
);

test('what is written reads back the same', () => {
  fc.assert(
    fc.property(settings, (each) => {
      const written = writeSettings(each);
      expect(written === null ? { settings: NO_SETTINGS, problems: [] } : readSettings(written, rules)).toEqual({
        settings: JSON.parse(JSON.stringify(each)) as Settings,
        problems: [],
      });
    }),
  );
});

test('nothing set is nothing written', () => {
  expect(writeSettings(NO_SETTINGS)).toBeNull();
});
