/** Quantities with a unit: what a project is to reach, how often, what share, and the targets of part 4. */
import type { CellValue } from '../workbook/snapshot';
import { withoutEnd } from '../workbook/without-end';
import { contentOf } from './cell-content';
import { leadingUnit, readMeasure, withoutListNumber, type Measure } from './measure';
import { memoize } from './memoize';
import { isPercentFormat } from '../workbook/number-format';
import { NUMERAL } from './numeral';
import { read, refuse, type Reading } from './reading';
import { PERCENT_UNITS, TIMES_UNITS, UNITS, type Bound } from './units';

export interface Quantity {
  readonly value: number;
  /** As written (`คน`, `ครั้ง`); null if the number has none. */
  readonly unit: string | null;
  readonly bound: Bound;
  /** `ปี` of `๓ ครั้ง/ปี`, `ประเภท` of `ประเภทละ ๑ ราย`; null if the number is for nothing in particular. */
  readonly per: string | null;
}

/** One number with its unit among any words: `ชุมชนในพื้นที่เขต จำนวน ๖๖ ชุมชน`. */
export function readQuantity(value: CellValue): Reading<Quantity> {
  const content = contentOf(value);
  if (content.kind === 'unreadable') return refuse(content.reason);
  if (content.kind === 'number') return content.number < 0 ? refuse('negative') : read(bareQuantity(content.number));
  const measured = readMeasure(content.text);
  return measured.ok ? read(quantityOf(measured.value)) : withSuggestion(measured);
}

/** How many times: `จำนวนไม่น้อยกว่า ๙ ครั้ง/ปี` → 9 at least, per ปี. */
export function readFrequency(value: CellValue): Reading<Quantity> {
  const times = readQuantity(value);
  if (!times.ok) return times;
  if (!Number.isInteger(times.value.value)) return refuse('not-whole');
  return times.value.unit === null || TIMES_UNITS.includes(times.value.unit) ? times : refuse('wrong-unit');
}

/** A share in percent, 85 for 85%. `numberFormat` shows whether a number cell is one. */
export function readPercent(value: CellValue, options: { readonly numberFormat?: string } = {}): Reading<Quantity> {
  const content = contentOf(value);
  if (content.kind === 'number') {
    if (!isPercentFormat(options.numberFormat ?? '')) return refuse('no-unit');
    // 0.855 × 100 is 85.50000000000001 in binary.
    return read({ ...bareQuantity(Math.round(content.number * 1e8) / 1e6), unit: '%' });
  }
  const share = readQuantity(value);
  if (!share.ok) return share;
  const { unit } = share.value;
  if (unit === null) return refuse('no-unit', { ...share.value, unit: '%' });
  return unit === 'ร้อยละ' || PERCENT_UNITS.includes(unit) ? read({ ...share.value, unit: '%' }) : refuse('wrong-unit');
}

const TARGET_PART = new RegExp(`(${NUMERAL}|-)`);
/** What the form prints behind its slots. Other units also name what is counted: `เครือข่าย ๘ แห่ง`. */
const PRINTED_UNITS: readonly string[] = ['แห่ง', 'คน'];
/** `126 คน (เพิ่มขึ้น 5%)`: what the number comes to is no further measure. */
const GROWTH = /^(?:เพิ่มขึ้น|เพิ่ม|คิดเป็น)?(?:จากเดิม|จากปีก่อน)?(?:ร้อยละ[0-9.]+|[0-9.]+%)$/;
/** `- ๖ แห่ง`, `- จำนวน ๖ แห่ง`: a bullet, not a dash for none. */
const BULLETED = /^- ?(?:[0-9]|(?:จำนวน|รวม) ?[0-9-])/;
const SEPARATORS = ['และ', 'กับ', 'จำนวน', 'รวม', ',', ';', '/', ':'];
const SEPARATORS_BEFORE = new RegExp(`^(?:${SEPARATORS.join('|')})+`);

/** A cell of part 4: one measure or several, each with its unit (`๖ แห่ง ๒๕๐ คน`); a dash is none (`- คน`). */
export function readTarget(value: CellValue): Reading<readonly Quantity[]> {
  const content = contentOf(value);
  if (content.kind === 'unreadable') return refuse(content.reason);
  if (content.kind === 'number') return content.number < 0 ? refuse('negative') : read([bareQuantity(content.number)]);
  return targetIn(content.text);
}

const targetIn = memoize((content): Reading<readonly Quantity[]> => {
  const written = withoutGrowth(content);
  const text = BULLETED.test(written) ? withoutListNumber(written) : written;
  if (text.split(' ').every((word) => UNITS.includes(word))) return refuse('blank');
  if (text.split(TARGET_PART).length > 3)
    return severalMeasures(/^- ?[^0-9-]+[0-9-]/.test(text) ? text : withoutListNumber(text));
  const one = readMeasure(text);
  if (!one.ok) return refuse(one.reason, one.suggestion && [quantityOf(one.suggestion)]);
  // `..... แห่ง ๒๕๐ คน`, `๖ แห่ง ..... คน`: a further unit is that of a number never filled in.
  const { before, after, unit } = one.value;
  const isLacking = (PRINTED_UNITS.includes(before) && before !== unit) || UNITS.includes(withoutSeparators(after));
  return isLacking ? refuse('blank') : read([quantityOf(one.value)]);
});

function withoutGrowth(text: string): string {
  const [, before = '', inside = ''] = /^([^()]*)\(([^()]*)\)$/.exec(text) ?? [];
  return GROWTH.test(inside.replace(/ /g, '')) ? before.trim() : text;
}

function withoutSeparators(text: string): string {
  return withoutEnd(text.replace(SEPARATORS_BEFORE, ''), SEPARATORS);
}

/** Every number must be followed by its unit, or one of them may belong to the other. */
function severalMeasures(text: string): Reading<readonly Quantity[]> {
  const parts = text.split(TARGET_PART);
  if (withoutSeparators((parts[0] ?? '').replace(/\s/g, '')) !== '') return refuse('several-numbers');
  const quantities: Quantity[] = [];
  for (let index = 1; index < parts.length; index += 2) {
    const unit = withoutSeparators((parts[index + 1] ?? '').replace(/\s/g, ''));
    if (leadingUnit(unit) !== unit) return refuse('several-numbers');
    const measured = readMeasure(`${parts[index] ?? ''} ${unit}`);
    if (!measured.ok) return refuse(measured.reason);
    quantities.push(quantityOf(measured.value));
  }
  return read(quantities);
}

function quantityOf({ value, unit, bound, per }: Measure): Quantity {
  return { value, unit, bound, per };
}

function bareQuantity(value: number): Quantity {
  return { value, unit: null, bound: 'exact', per: null };
}

function withSuggestion(refusal: Exclude<Reading<Measure>, { ok: true }>): Reading<Quantity> {
  return refuse(refusal.reason, refusal.suggestion && quantityOf(refusal.suggestion));
}
