import { regionOf, type PartSheet, type Rows } from '#test/support/part-region';
import type { BaselineRow } from '../../../plan/parts';
import { readBaseline } from './read-baseline';

const HEADER = ['ชื่อหน่วยงาน', 'จำนวนบุคลากร', 'จำนวนกลุ่มเป้าหมายและภาคีเครือข่าย', 'จำนวนประชาชนเป้าหมาย'];
const NUMBERED = ['ที่', ...HEADER];

const shown = ({ unit, personnel }: BaselineRow): string => `${unit.value ?? ''} ${String(personnel?.value ?? '')}`;

interface Read {
  readonly units: string[];
  readonly subtotals?: string[];
  readonly total: string | null;
  readonly unread?: string[];
}

function read(rows: Rows, sheet?: PartSheet): Required<Read> {
  const { part, unread } = readBaseline([regionOf('base', [['ส่วนที่ ๒ ข้อมูลพื้นฐาน'], ...rows], sheet)]);
  return {
    units: (part?.rows ?? []).map(shown),
    subtotals: (part?.subtotals ?? []).map(shown),
    total: part?.total ? shown(part.total) : null,
    unread: unread.map(({ cell, text }) => `${cell} ${text}`),
  };
}

test.each<[name: string, rows: Rows, expected: Read, sheet?: PartSheet]>([
  [
    'a sum for each group of units, and one of all',
    [
      ...[HEADER, ['ฝ่าย ก', 1, 1, 1], ['ฝ่าย ข', 2, 2, 2], ['รวม', 3, 3, 3]],
      ...[
        ['ฝ่าย ค', 4, 4, 4],
        ['รวม', 4, 4, 4],
        ['รวมทั้งสิ้น', 7, 7, 7],
      ],
    ],
    { units: ['ฝ่าย ก 1', 'ฝ่าย ข 2', 'ฝ่าย ค 4'], subtotals: ['รวม 3', 'รวม 4'], total: 'รวมทั้งสิ้น 7' },
  ],
  [
    'numbered groups and their sums by number',
    [
      ...[NUMBERED, ['๑', 'ส่วนกลาง'], ['๑.๑', 'กอง ก', 1], [1.2, 'กอง ข', 2], [null, 'รวม ๑', 3]],
      ...[
        ['๒.', 'ส่วนภูมิภาค'],
        ['๒.๑', 'สำนัก ค', 4],
        [null, 'รวมข้อ ๒', 4],
        [null, 'รวม (๑+๒)', 7],
      ],
    ],
    {
      units: ['ส่วนกลาง ', 'กอง ก 1', 'กอง ข 2', 'ส่วนภูมิภาค ', 'สำนัก ค 4'],
      subtotals: ['รวม ๑ 3', 'รวมข้อ ๒ 4'],
      total: 'รวม (๑+๒) 7',
    },
  ],
  [
    'what is summed is named',
    [
      ...[HEADER, ['ส่วนกลาง'], ['ฝ่าย ก', 1], ['ฝ่าย ข', 2], ['รวมส่วนกลาง', 3], ['ศูนย์ ค', 4]],
      ...[
        ['รวมศูนย์ ค', 4],
        ['รวมบุคลากรทั้งหมด', 7],
      ],
    ],
    {
      units: ['ส่วนกลาง ', 'ฝ่าย ก 1', 'ฝ่าย ข 2', 'ศูนย์ ค 4'],
      subtotals: ['รวมส่วนกลาง 3', 'รวมศูนย์ ค 4'],
      total: 'รวมบุคลากรทั้งหมด 7',
    },
  ],
  ['รวมบุคลากร alone', [HEADER, ['ฝ่าย ก', 1], ['รวมบุคลากร', 1]], { units: ['ฝ่าย ก 1'], total: 'รวมบุคลากร 1' }],
  [
    'a unit whose name begins with รวม is none',
    [HEADER, ['รวมใจ', 1], ['ชุมชนรวมมิตร', 2], ['รวม', 3]],
    { units: ['รวมใจ 1', 'ชุมชนรวมมิตร 2'], total: 'รวม 3' },
  ],
  [
    'the sum of all above the units',
    [HEADER, ['รวมทั้งสิ้น', 3], ['ฝ่าย ก', 1], ['ฝ่าย ข', 2]],
    { units: ['ฝ่าย ก 1', 'ฝ่าย ข 2'], total: 'รวมทั้งสิ้น 3' },
  ],
  [
    'two tables, a sum under each and none of both',
    [HEADER, ['ฝ่าย ก', 1], ['ฝ่าย ข', 2], ['รวม', 3], HEADER, ['ศูนย์ ค', 4], ['ศูนย์ ง', 5], ['รวม', 9]],
    { units: ['ฝ่าย ก 1', 'ฝ่าย ข 2', 'ศูนย์ ค 4', 'ศูนย์ ง 5'], subtotals: ['รวม 3', 'รวม 9'], total: null },
  ],
  [
    'a sum that is carried to the next page',
    [HEADER, ['ฝ่าย ก', 1], ['ยอดยกไป', 1], HEADER, ['ยอดยกมา', 1], ['ฝ่าย ข', 2], ['รวม', 3]],
    { units: ['ฝ่าย ก 1', 'ฝ่าย ข 2'], subtotals: ['ยอดยกไป 1', 'ยอดยกมา 1'], total: 'รวม 3' },
  ],
  [
    'a unit that is the sum of its numbered parts',
    [
      NUMBERED,
      [1, 'สำนัก ก', 3, 30],
      ['1.1', 'ฝ่าย ข', 1, 10],
      ['1.2', 'ฝ่าย ค', 2, 20],
      [2, 'สำนัก ง', 4, 40],
      [null, 'รวม', 7],
    ],
    { units: ['ฝ่าย ข 1', 'ฝ่าย ค 2', 'สำนัก ง 4'], subtotals: ['สำนัก ก 3'], total: 'รวม 7' },
  ],
  [
    'a unit that is the sum of its parts with dashes',
    [HEADER, ['สำนัก ก', 3], ['- ฝ่าย ข', 1], ['- ฝ่าย ค', 2], ['สำนัก ง', 4], ['รวม', 7]],
    { units: ['ฝ่าย ข 1', 'ฝ่าย ค 2', 'สำนัก ง 4'], subtotals: ['สำนัก ก 3'], total: 'รวม 7' },
  ],
  [
    'a unit whose parts come to something else stays one',
    [HEADER, ['สำนัก ก', 5], ['- ฝ่าย ข', 1], ['- ฝ่าย ค', 2], ['รวม', 8]],
    { units: ['สำนัก ก 5', 'ฝ่าย ข 1', 'ฝ่าย ค 2'], total: 'รวม 8' },
  ],
  [
    'a sum that is stated twice',
    [HEADER, ['ฝ่าย ก', 1], ['รวม', 1], ['รวมทั้งสิ้น', 2]],
    { units: ['ฝ่าย ก 1'], subtotals: ['รวม 1'], total: 'รวมทั้งสิ้น 2' },
  ],
  [
    'words below the last sum are no unit',
    [HEADER, ['ฝ่าย ก', 1], ['รวม', 1], ['ข้อมูล ณ วันที่ ๑']],
    { units: ['ฝ่าย ก 1'], total: 'รวม 1', unread: ['A5 ข้อมูล ณ วันที่ ๑'] },
  ],
])('%s', (_name, rows, { units, subtotals = [], total, unread = [] }, sheet = {}) => {
  expect(read(rows, sheet)).toEqual({ units, subtotals, total, unread });
});
