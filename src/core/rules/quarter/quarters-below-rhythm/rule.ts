import { MONTHS } from '../../../calendar/months';
import { projectsMarked } from '../../../plan/marked-projects';
import type { Datum } from '../../../plan/datum';
import type { Project } from '../../../plan/project';
import { comparisonKey } from '../../../text/comparison-key';
import type { Rule } from '../../rule';
import { markedCells } from '../marked-cells';

export const order = 575;

const QUARTERS = 4;

/** Something every month, week or quarter, and not all quarters are marked. Not if a period says in which months. */
export const rule: Rule = {
  meta: { id: 'quarters-below-rhythm', family: 'quarter', severity: 'info', fix: 'none' },
  *check(plan) {
    for (const project of projectsMarked(plan, ({ isClear, marked }) => isClear && marked.length < QUARTERS)) {
      const stated = project.periods.length === 0 ? rhythmOf(project) : null;
      if (!stated) continue;
      const { sheet, cell, text } = stated;
      const found = project.quarters.pattern.marked.length;
      yield { sheet, cell, data: { title: project.title, text: text.trim(), found }, related: markedCells(project) };
    }
  },
};

const RHYTHM = /(?:เดือน|ไตรมาส|สัปดาห์|อาทิตย์)ละ|ทุก(?:เดือน|ไตรมาส|สัปดาห์|อาทิตย์)/;
/** Months, a length of time or a total say how long it goes on. */
const LIMITED = new RegExp(
  [
    ...MONTHS.flatMap(({ names, letters }) => [...names, `${letters[0]}\\.${letters[1]}\\.?`]),
    ...[
      '[0-9](?:เดือน|สัปดาห์|ไตรมาส|ภาคเรียน)',
      'ระยะเวลา',
      'เป็นเวลา',
      'ช่วง',
      'ตั้งแต่',
      'ระหว่าง',
      'พรรษา',
      'ภาคเรียน',
      'เทอม',
    ],
    ...['รวม', 'ทั้งสิ้น', 'ทั้งหมด'],
  ].join('|'),
);

function rhythmOf({ quantity }: Project): Datum<string> | null {
  if (!quantity || !RHYTHM.test(quantity.text)) return null;
  const key = comparisonKey(quantity.text);
  return LIMITED.test(key) || hasTotal(key) ? null : quantity;
}

const PER = 'ละ';
const TIMES = /[0-9]ครั้ง/g;

/** `เดือนละ ๑ ครั้ง ๖ ครั้ง`, `๖ ครั้ง เดือนละ ๑ ครั้ง`: besides the rhythm, how often in all. */
function hasTotal(key: string): boolean {
  const [first, last] = [key.indexOf(PER), key.lastIndexOf(PER)];
  const times = [...key.matchAll(TIMES)].map(({ index }) => index);
  return times.some((at) => at < last) || times.filter((at) => first >= 0 && at > first).length > 1;
}
