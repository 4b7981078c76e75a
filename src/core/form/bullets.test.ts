/** A mark that is a bullet for one reader is a bullet for all of them. */
import { PHASE_2 as FRAMEWORK } from '../plan/frameworks/phase-2';
import { readAmount } from '../text/amount';
import { readPeople } from '../text/count';
import { markAlone, readUnitMark } from './parts/baseline/unit-name';
import { scanLabels } from './parts/general/labels-in-text';
import { splitEntries } from './parts/projects/split-entries';
import { readTargetLabel } from './parts/targets/labels';
import { countLine } from './phrases/count-line';
import { isGroupRow, readHeading } from './phrases/headings';
import { readListMark } from './phrases/list-mark';
import { readTitleMark, type TitleMark } from './phrases/project-mark';
import { readTitleCell } from './phrases/project-cell';

const DASHES = ['-', '‐', '‑', '–', '—', '−', '﹣'];
const BULLETS = [
  ...['•', '·', '‣', '⁃', '∙', '▪', '▫', '■', '□', '●', '○', '◦', '◆', '◇', '→', '⇒', '➔', '➢', '➤', '►', '▶'],
  ...['*', '★', '☆', '✦', '✓', '✔', '☑', '\uf076', '\uf0a7', '\uf0b7', '\uf0d8', '\uf0e0', '\uf0fc'],
];

function titleMark(text: string): TitleMark | null {
  const mark = readTitleMark(text);
  return mark && { item: mark.item, rest: mark.rest };
}

/** What each reader makes of a mark in front of words; the words are always the same without it. */
const READERS: Readonly<Record<string, (mark: string) => [actual: unknown, expected: unknown]>> = {
  'project column': (mark) => [titleMark(`${mark} โครงการ ก`), { item: null, rest: 'โครงการ ก' }],
  'project column, without a space': (mark) => [titleMark(`${mark}โครงการ ก`), { item: null, rest: 'โครงการ ก' }],
  'several projects in a cell': (mark) => [
    readTitleCell(`${mark} อบรม ก\n${mark} อบรม ข`).flatMap(({ items }) => items.map(({ title }) => title)),
    ['อบรม ก', 'อบรม ข'],
  ],
  'entries of several projects': (mark) => [
    splitEntries(`${mark} กองคลัง\nและกองช่าง\n${mark} กองการศึกษา`, 2),
    { ok: true, entries: [`${mark} กองคลัง\nและกองช่าง`, `${mark} กองการศึกษา`] },
  ],
  'part 5': (mark) => [readListMark(`${mark} ผลลัพธ์`, 5), { mark: 'bullet', item: null, rest: 'ผลลัพธ์' }],
  'units of part 2': (mark) => [readUnitMark(`${mark} กองคลัง`), { number: null, isBullet: true, name: 'กองคลัง' }],
  'column of numbers in part 2': (mark) => [markAlone(mark), { number: null, isBullet: true }],
  'labels of part 4': (mark) => {
    const [target] = FRAMEWORK.targets;
    return [readTargetLabel(`${mark} ${target?.startsWith ?? ''}`, FRAMEWORK).target, target];
  },
  'labels of part 1': (mark) => [
    scanLabels(`${mark}ที่อยู่: ก\n${mark} สังกัด: ข`).map(({ field, words }) => [field, words.trim()]),
    [
      ['address', 'ก'],
      ['affiliation', 'ข'],
    ],
  ],
  headings: (mark) => [readHeading(`${mark}1.1แนวทางการพัฒนาที่3`), { section: '1.1', guideline: 3 }],
  'rows of sub-plans': (mark) => [isGroupRow({ key: `${mark}แผนย่อยที่1` }), true],
  'count lines': (mark) => [
    countLine(`${mark} แผนย่อยที่ ๑ รวม ๙ โครงการ`),
    { subject: { kind: 'sub-plan', subPlan: 1 }, slot: '๙' },
  ],
  'numbers of people': (mark) => [readPeople(`${mark} ๒๕ คน`), { ok: true, value: 25 }],
  'amounts of money': (mark) => [readAmount(`${mark} ๕,๐๐๐ บาท`), { ok: true, value: { baht: 5000, source: null } }],
};

describe.each(Object.entries(READERS))('%s', (_, read) => {
  test.each([...DASHES, ...BULLETS])('%s', (mark) => {
    const [actual, expected] = read(mark);
    expect(actual).toEqual(expected);
  });
});

test.each(['-๕', '•5', '-'])('%s in the project column is no bullet of a name', (text) => {
  expect(readTitleMark(text)).toBeNull();
});
