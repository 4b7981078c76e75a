/** How Excel reads a string that is written to a cell: as if a person had typed it (Range.values, US locale). */
import type { CellValue } from '../../src/core/workbook/snapshot';
import { OfficeError } from './wire';

export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly quotePrefix: boolean;
}

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!']);
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Each form of typing that Excel turns into something else; the number format is the one that it gives. */
const FORMS: readonly { readonly form: RegExp; readonly value: (text: string) => number; readonly format?: string }[] =
  [
    { form: /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?(e[+-]?\d+)?$/i, value: (text) => Number(text.replaceAll(',', '')) },
    { form: /^[+-]?\.\d+(e[+-]?\d+)?$/i, value: Number },
    { form: /^\(\d+(\.\d*)?\)$/, value: (text) => -Number(text.slice(1, -1)) },
    { form: /^[+-]?\d+(\.\d*)?\s*%$/, value: (text) => Number.parseFloat(text) / 100, format: '0%' },
    { form: /^[$฿]\s*\d+(\.\d*)?$/, value: (text) => Number(text.slice(1)), format: '$#,##0' },
    { form: /^\d+ \d+\/\d+$/, value: fraction, format: '# ?/?' },
    { form: /^\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?$/, value: dateSerial, format: 'd-mmm' },
    { form: new RegExp(`^\\d{1,4}[ -]${MONTH}([ -]\\d{1,4})?$`, 'i'), value: dateSerial, format: 'd-mmm' },
    { form: new RegExp(`^${MONTH}[ -]\\d{1,4}(,? \\d{1,4})?$`, 'i'), value: dateSerial, format: 'mmm-yy' },
    { form: /^\d{1,2}:\d{2}(:\d{2})?( ?[ap]m?)?$/i, value: (text) => Number.parseInt(text, 10) / 24, format: 'h:mm' },
  ];

/** What a cell of `numberFormat` holds after `text` is written to it. Throws if Excel finds a broken formula. */
export function typed(text: string, numberFormat: string): Typed {
  if (text === '') return { value: null, quotePrefix: false };
  if (text.startsWith("'")) return { value: text.slice(1) || null, quotePrefix: true };
  if (numberFormat === '@') return { value: text, quotePrefix: false };
  const trimmed = text.trim();
  const number = FORMS.find(({ form }) => form.test(trimmed));
  if (number) {
    const format = number.format;
    return {
      value: number.value(trimmed),
      quotePrefix: false,
      ...(format === undefined ? {} : { numberFormat: format }),
    };
  }
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true', quotePrefix: false };
  if (ERRORS.has(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() }, quotePrefix: false };
  if (/^[=+\-@]./su.test(text)) return formula(text);
  return { value: text, quotePrefix: false };
}

/** This is no parser: how a formula begins is enough to tell it from a sentence with a dash before it. */
const FORMULA = /^(?:=[+\-@]?[\p{L}\d"'([{#._$]|[+\-@][A-Za-z\d("$])/u;

function formula(text: string): Typed {
  if (!FORMULA.test(text)) throw new OfficeError('InvalidArgument', 'Range.values');
  return { value: null, formula: text.startsWith('=') ? text : `=${text}`, quotePrefix: false };
}

function fraction(text: string): number {
  const [whole = '0', top = '0', bottom = '1'] = text.split(/[ /]/);
  return Number(whole) + Number(top) / Number(bottom);
}

/** Some serial number: which one depends on the year it is typed in, and no test may depend on that. */
function dateSerial(text: string): number {
  return 45_000 + text.length;
}
