/** Expressions for headers of the project table that are the label of no column. They read comparison keys. */
import { anyOf } from '../../text/patterns';
import { PHASE_2 } from '../vocabulary/phase-2';

const { headers, years } = PHASE_2;
const ERA = `(?:${years.buddhistEra.source})?`;

/** `ไตรมาสที่`, `ระยะเวลาดำเนินการ (ไตรมาส)`, `ปีงบประมาณ พ.ศ. ๒๕๖๘`, `พ.ศ. ๒๕๖๗` over quarters or months. */
export const SPANNING = new RegExp(`^${anyOf(...headers.spanningPatterns)}$`);

/** `ไตรมาส ๑`, `ไตรมาสที่ 1 (ต.ค.-ธ.ค.)`, `ไตรมาส ๔ ๑ ก.ค. - ๓๐ ก.ย.`, `ต.1`, `Q1`; not `ไตรมาส ๑-๒`. */
export const QUARTER_HEADER = new RegExp(
  `^${anyOf(...headers.quarterLabels)}([1-4])(?:1?${headers.quarterGoesOn.source}.{0,40})?$`,
);

/** `๑`, `(๑)`, `ที่ ๑` or `๑ (ต.ค. - ธ.ค.)` under a header that says quarters. */
export const QUARTER_DIGIT = new RegExp(
  `^\\(?(?:${headers.digitLabel})?([1-4])\\)?(?:${anyOf(...headers.digitGoesOn)}.{0,40})?$`,
);

/** Behind a month's name in a header: `ต.ค. 67`, `ตุลาคม ๒๕๖๗`. */
export const MONTH_YEAR = new RegExp(`${ERA}(?:2[45])?[0-9]{2}$`);

/** Behind a quarter, the year, which its table has only once. */
export const YEAR_OF_QUARTER = new RegExp(`(?:(?:${years.yearLabel.source})?${ERA}|/)(?:25[0-9]{2}|[67][0-9])$`);

/** Behind a header, what changes nothing in it: `(บาท)`, `(Budget)`, `(หน่วยนับ)`. */
export const HEADER_REMARK = new RegExp(`\\((?:[a-z0-9/&.,:-]+|${anyOf(...headers.remarks)})\\)$`);

/** Units of money that are many baht, and one of them in brackets behind a header: `(พันบาท)`, `(หน่วย: ล้านบาท)`. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map(headers.multiples);
export const UNIT_OF_MONEY = new RegExp(`\\([^()]{0,12}?(${[...MULTIPLES.keys()].join('|')})\\)$`);

const UNIT_LINE = new RegExp(`^\\(?${headers.unitLabel.source}:?\\(?(${[...MULTIPLES.keys()].join('|')})\\)*$`);

/** How many baht one is, if a line above the table says so: `หน่วย : พันบาท`; null for any other. */
export function unitOfMoney(key: string): number | null {
  return MULTIPLES.get(UNIT_LINE.exec(key)?.[1] ?? '') ?? null;
}
