/** What must hold for every text of a period. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anyText } from '#test/support/any-text';
import { expectLinear, repeated } from '#test/support/growth';
import { runs } from '#test/support/runs';
import { toThai } from '../text/digits';
import { normalise } from '../text/normalise';
import { ENGLISH_WORDS, THAI_WORDS } from './lexicon';
import { MONTHS } from './months';
import { NAMED_DAYS } from './named-days';
import { readPeriod } from './period';
import { quarterOfMonth, yearOfMonth } from './fiscal-year';
import { quartersBetween } from './quarter';

const readable = readFileSync(join(__dirname, '../../../test/data/periods.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .filter(([text = '', , quarters]) => quarters !== undefined && quarters !== 'REFUSE' && !text.startsWith('['))
  .map(([text = '', year]) => ({ text, year: Number(year) }));

/** Damage that does not change what a reader sees, each at the letter `at` of a text. */
const DAMAGES: Readonly<Record<string, (text: string, at: number) => string>> = {
  'zero-width space': (text, at) => `${text.slice(0, at)}\u200B${text.slice(at)}`,
  'soft hyphen': (text, at) => `${text.slice(0, at)}\u00AD${text.slice(at)}`,
  'byte order mark': (text) => `\uFEFF${text}`,
  'no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'doubled marks': (text) => text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '$&$&'),
  'SARA AM split': (text) => text.replaceAll('\u0E33', '\u0E4D\u0E32'),
  'two SARA E': (text) => text.replaceAll('แ', 'เเ'),
  'tone before vowel': (text) => text.replace(/([\u0E31\u0E34-\u0E39])([\u0E48-\u0E4B])/g, '$2$1'),
  'Thai digits': toThai,
  'full-width digits': (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'en dash': (text) => text.replace(/[-–—−]/g, '–'),
  'private-use marks': (text) =>
    text.replaceAll('\u0E31', '\uF710').replaceAll('\u0E34', '\uF701').replaceAll('\u0E48', '\uF70A'),
  'line wrap': (text) => ` ${text}\r\n`,
  leaders: (text) => `.....${text}.....`,
};

test('damage to any readable text leaves its reading as it is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...readable),
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(DAMAGES)), fc.nat(200)), { maxLength: 4 }),
      ({ text, year }, damages) => {
        const damaged = damages.reduce(
          (word, [name, at]) => DAMAGES[name]?.(word, at % (word.length + 1)) ?? word,
          text,
        );
        expect(readPeriod(damaged, year)).toEqual(readPeriod(text, year));
      },
    ),
    runs(300),
  );
});

/** Ways to write a month. */
const writings = (month: number): string[] => {
  const { names, spoken, letters, english } = MONTHS[month - 1] ?? {
    names: [],
    spoken: [],
    letters: ['', ''],
    english: [],
  };
  const [a, b] = letters;
  return [
    ...names,
    ...spoken,
    `เดือน${names[0] ?? ''}`,
    `${a}.${b}.`,
    `${a}${b}.`,
    `${a} ${b}`,
    `${a}.${b}`,
    ...english,
  ];
};
const FISCAL_MONTHS = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9];

test('a range of months in the plan year is the quarters it touches, however it is written', () => {
  fc.assert(
    fc.property(
      fc.nat(11),
      fc.nat(11),
      fc.integer({ min: 2561, max: 2580 }),
      fc.nat(100),
      fc.nat(100),
      fc.constantFrom(' - ', '-', '–', ' ถึง ', ' จนถึง ', ' ~ '),
      fc.constantFrom('long', 'short', 'BE', 'CE', 'none'),
      fc.boolean(),
      (a, b, planYear, first, second, dash, style, isThai) => {
        const [from = 10, to = 10] = [Math.min(a, b), Math.max(a, b)].map((index) => FISCAL_MONTHS[index]);
        const year = (month: number): string => {
          const inYear = yearOfMonth(month, planYear);
          if (style === 'none') return '';
          if (style === 'short') return ` ${String(inYear % 100)}`;
          return { long: ` ${String(inYear)}`, BE: ` พ.ศ. ${String(inYear)}`, CE: ` ค.ศ. ${String(inYear - 543)}` }[
            style
          ];
        };
        const write = (month: number, choice: number): string => {
          const ways = writings(month);
          return (ways[choice % ways.length] ?? '') + year(month);
        };
        const text = write(from, first) + dash + write(to, second);
        expect(readPeriod(isThai ? toThai(text) : text, planYear)).toEqual({
          ok: true,
          quarters: quartersBetween(quarterOfMonth(from), quarterOfMonth(to)),
        });
      },
    ),
    runs(800),
  );
});

test('a month of another fiscal year is never read', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2561, max: 2579 }),
      fc.nat(100),
      (month, year, choice) => {
        const ways = writings(month);
        const text = `${ways[choice % ways.length] ?? ''} ${String(year)}`;
        for (const planYear of [2567, 2568, 2569]) {
          const isInside = year === yearOfMonth(month, planYear);
          expect(readPeriod(text, planYear).ok).toBe(isInside);
        }
      },
    ),
  );
});

/** Statements of the plan year 2568 with the quarters that each names. */
const statement = fc.oneof(
  fc.tuple(fc.nat(11), fc.nat(11), fc.nat(100), fc.nat(100), fc.boolean()).map(([a, b, first, second, hasYears]) => {
    const [from = 10, to = 10] = [Math.min(a, b), Math.max(a, b)].map((index) => FISCAL_MONTHS[index]);
    const write = (month: number, choice: number): string => {
      const ways = writings(month);
      return `${ways[choice % ways.length] ?? ''}${hasYears ? ` ${String(yearOfMonth(month, 2568))}` : ''}`;
    };
    const text = from === to ? write(from, first) : `${write(from, first)} - ${write(to, second)}`;
    return { text, quarters: quartersBetween(quarterOfMonth(from), quarterOfMonth(to)) };
  }),
  fc
    .subarray([1, 2, 3, 4] as const, { minLength: 1 })
    .chain((quarters) =>
      fc.constantFrom('ไตรมาส ', 'ไตรมาสที่ ', 'Q').map((word) => ({ text: word + quarters.join(', '), quarters })),
    ),
  fc.constantFrom('ตลอดปี', 'ตลอดปีงบประมาณ 2568').map((text) => ({ text, quarters: [1, 2, 3, 4] })),
  fc.constant({ text: 'รอบ 6 เดือนหลัง', quarters: [3, 4] }),
);

test('two statements are read where they agree or add up, and then as what they say', () => {
  fc.assert(
    fc.property(statement, statement, fc.constantFrom('brackets', 'and', 'comma', 'beside'), (a, b, joint) => {
      const union = [...new Set([...a.quarters, ...b.quarters])].sort();
      const isSame = union.length === a.quarters.length && union.length === b.quarters.length;
      const text = {
        brackets: `${a.text} (${b.text})`,
        and: `${a.text} และ ${b.text}`,
        comma: `${a.text}, ${b.text}`,
        beside: `${a.text} ${b.text}`,
      }[joint];
      const reading = readPeriod(text, 2568);
      if (reading.ok) expect([text, reading.quarters]).toEqual([text, union]);
      if (joint === 'brackets') expect([text, reading.ok]).toEqual([text, isSame]);
    }),
    runs(1500),
  );
});

const WORDS = [...THAI_WORDS, ...ENGLISH_WORDS].flatMap(([, , ...words]) => words);
const fragment = fc.oneof(
  fc.constantFrom(
    ...WORDS,
    ...MONTHS.flatMap(({ names, spoken }) => [...names, ...spoken]),
    ...NAMED_DAYS.flatMap(({ names }) => names),
  ),
  fc.constantFrom(
    '1',
    '4',
    '๑๕',
    '67',
    '๒๕๖๘',
    '2025',
    '/',
    '-',
    ' ',
    ',',
    '(',
    ')',
    '.',
    '\n',
    '\u0E49',
    '\u200B',
    'I',
  ),
  anyText({ maxLength: 3 }),
);

test('no arrangement of words throws, and quarters come in order', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 12 }), (fragments) => {
      const reading = readPeriod(fragments.join(''), 2568);
      const quarters = reading.ok ? reading.quarters : (reading.suggestion ?? [1]);
      expect(quarters.length).toBeGreaterThan(0);
      expect([...quarters].sort()).toEqual(quarters);
      expect(new Set(quarters).size).toBe(quarters.length);
    }),
    runs(1000),
  );
});

test('adding words that are not understood never leaves a text readable', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...readable),
      fc.constantFrom('กข', 'xyz', 'บ้าน ณ', 'ณ วันที่ 1 มกราคม', 'ยกเว้น', 'หรือ', 'ประมาณ', '?'),
      ({ text, year }, word) => {
        expect(readPeriod(`${text} ${word}`, year).ok).toBe(false);
      },
    ),
  );
});

const YEARLESS = [
  ...['เดือนละ 1 ครั้ง', 'ไตรมาสละ 2 ครั้ง', 'ทุกเดือน', 'ตลอดปี', 'ไตรมาส 2', 'ไตรมาส 1, 3', 'ม.ค. - มี.ค.', '15 พ.ย.'],
  ...['วันมาฆบูชา', 'ทอดกฐิน', 'วันแม่แห่งชาติ', 'วันออกพรรษา', 'รอบ 2 (เม.ย. - มิ.ย.)', 'รายเดือน', 'ประมาณเดือนมีนาคม'],
  ...['ทุกวันศุกร์ จำนวน 10 ครั้ง', 'ปิดภาคเรียน (มี.ค. - พ.ค.)', 'ขึ้น 15 ค่ำ เดือน 3', '3 วัน 2 คืน (ก.พ.)'],
];
const YEARS = fc.integer({ min: 2561, max: 2575 });

test('the fiscal year of the plan behind a text changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...YEARLESS), YEARS, (text, planYear) => {
      expect(readPeriod(`${text} ปีงบประมาณ ${String(planYear)}`, planYear)).toEqual(readPeriod(text, planYear));
    }),
  );
});

test('with another year in the text nothing is read and nothing offered', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...YEARLESS, ...readable.map(({ text }) => text)),
      YEARS,
      fc.constantFrom(' ปี ', ' ปี พ.ศ. ', ' ปีงบประมาณ ', ' ปีงบประมาณ พ.ศ. '),
      (text, year, word) => {
        fc.pre(year < 2567 || year > 2568);
        const reading = readPeriod(`${text}${word}${String(year)}`, 2568);
        expect([reading.ok, reading.ok || (reading.suggestion ?? null)]).toEqual([false, null]);
      },
    ),
  );
});

test('a place behind ณ changes nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...readable),
      fc.constantFrom('ห้องประชุม', 'ที่ว่าการอำเภอ', 'หอประชุมชั้น 2', 'ลานกีฬา หลังเก่า', 'วัดและศาลากลาง'),
      fc.boolean(),
      ({ text, year }, place, isInBrackets) => {
        const behind = isInBrackets ? `(ณ ${place})` : `ณ ${place}`;
        expect(readPeriod(`${text} ${behind}`, year)).toEqual(readPeriod(text, year));
      },
    ),
  );
});

test('the date of some data is never read', () => {
  fc.assert(
    fc.property(fc.constantFrom('ณ ', 'ข้อมูล ณ ', 'ข้อมูล ณ วันที่ '), fc.nat(11), fc.nat(27), (words, index, day) => {
      const month = FISCAL_MONTHS[index] ?? 10;
      const name = MONTHS[month - 1]?.names[0] ?? '';
      const reading = readPeriod(`${words}${String(day + 1)} ${name} ${String(yearOfMonth(month, 2568))}`, 2568);
      expect(reading).toEqual({ ok: false, reason: 'as-of' });
    }),
  );
});

test('a rhythm with a total is read only where it comes to it', () => {
  const rhythm = fc.constantFrom<readonly [string, number]>(['เดือนละ', 12], ['ไตรมาสละ', 4]);
  fc.assert(
    fc.property(
      rhythm,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 60 }),
      ([word, inYear], times, total) => {
        const reading = readPeriod(`${word} ${String(times)} ครั้ง รวม ${String(total)} ครั้ง`, 2568);
        const expected =
          times * inYear === total ? { ok: true, quarters: [1, 2, 3, 4] } : { ok: false, reason: 'frequency' };
        expect(reading).toEqual(expected);
      },
    ),
    runs(300),
  );
});

test.each([
  ['spaces', ' '],
  ['dots', '.'],
  ['dashes', '-'],
  ['brackets', '('],
  ['marks', '\u0E34\u0E49'],
  ['months', 'ต.ค. '],
  ['a word again and again', 'ไตรมาส '],
  ['digits', '1'],
  ['lines', 'ต.ค. 67\n'],
])('of %s, time grows with their number', (_, part) => {
  expectLinear(20_000, (length) => readPeriod(`ก${repeated(part, length)}`, 2568));
  expectLinear(20_000, (length) => readPeriod(repeated(part, length), 2568));
});

test('the words of the lexicon are whole, and none has two meanings', () => {
  const words = [...WORDS, ...MONTHS.flatMap(({ names, spoken }) => [...names, ...spoken])];
  for (const word of words) expect(normalise(word)).toBe(word);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
