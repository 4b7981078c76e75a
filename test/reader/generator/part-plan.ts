/** A plan with one of its parts laid out by hand, for cases about that part. */
import type { Plan } from '../../../src/core/plan/plan';
import type { Phone } from '../../../src/core/text/phone';
import { HEADER, outcome, read, type Rows } from './small-table';

export type Merges = readonly string[];

const TITLE = ['แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของสำนักงานเขตดุสิต'];
const YEAR = ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'];
const H11 = '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริม';

/** The part begins in row 3. */
export function plan(rows: Rows, merges: Merges = []): Plan {
  const table = [HEADER, ['แผนย่อยที่ ๑\nเป้าหมายที่ ๑', `${H11}\n(๑) โครงการ ก`, '๑ คน', '-', 'ฝ่าย ก', '✓']];
  const found = read([{ rows: [TITLE, YEAR, ...rows, ...table], merges }]);
  if (!found) throw new Error('no plan was read');
  return found;
}

export const told = (found: Plan): readonly string[] => outcome(found).unread;
const flat = (text: string): string => text.replaceAll('\n', '⏎');

interface Said {
  readonly value: string | number | readonly Phone[] | null;
  readonly reason?: string;
}

/** A value, phones as their numbers; or `!` and why there is none. */
export function said({ value, reason = '' }: Said): string {
  if (value === null) return `!${reason}`;
  if (typeof value !== 'object') return flat(String(value));
  return value.map(({ number, extension }) => number + (extension === null ? '' : `/${extension}`)).join(' ');
}
