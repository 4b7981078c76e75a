/** The telephone numbers of a cell or a line: one, or several with a comma, a slash or หรือ between. */
import type { PhoneDatum } from '../../../plan/parts';
import { isDash } from '../../../text/dashes';
import { memoize } from '../../../text/memoize';
import { normalise } from '../../../text/normalise';
import { toArabic } from '../../../text/digits';
import { anyOf, oneOf } from '../../../text/patterns';
import { readPhone, type Phone } from '../../../text/phone';
import { DIGITS, THAI, ZEROS } from '../../../text/thai';
import type { CellValue } from '../../../workbook/snapshot';
import { PHASE_2 } from '../../vocabulary/phase-2';

const { between, networks, hotlines, menu } = PHASE_2.general;
/** `(มท.)`: a ministry's own network, whose numbers have four to six digits. */
const NETWORK = `(?:\\(\\s*)?${anyOf(...networks)}\\s*(?:\\)\\s*)?(?::\\s*)?(?=[${DIGITS}]{4,6}(?![${DIGITS}]))`;
const BETWEEN = new RegExp(`[,;\\n]|${oneOf(between)}|/(?=\\s*[${ZEROS}])|(?<=[${DIGITS}]\\s{0,3})(?=${NETWORK})`, 'i');
const OWNER = new RegExp(`(?<=[${DIGITS}]\\s{0,3})(?!${NETWORK})\\([${THAI}.\\s]{1,40}\\)`, 'gi');
const INTERNAL = new RegExp(`^\\s*${NETWORK}([${DIGITS}]{4,6})\\s*$`, 'i');
/** `1556 กด 3`: a short number of the state, and the digit of its menu. */
const HOTLINE = new RegExp(`^(1[0-9]{2,3})(?:\\s*(?:${oneOf(menu)}|#)\\s*([0-9]{1,4}))?$`);
const HOTLINE_LABEL = new RegExp(`^\\s*${anyOf(...hotlines)}\\s*(?::\\s*)?`, 'i');

/** A dash says that there is none: reason `dash`. */
export function readPhones(value: CellValue): Pick<PhoneDatum, 'value' | 'reason' | 'suggestion'> {
  if (typeof value === 'string' && isDash(normalise(value))) return { value: null, reason: 'dash' };
  return typeof value === 'string' ? phonesIn(value) : (several(value) ?? one(value));
}

const phonesIn = memoize((text): Pick<PhoneDatum, 'value' | 'reason' | 'suggestion'> => {
  const bare = withoutOwners(text);
  return several(bare) ?? one(bare);
});

/** A number that is dialled within an office or a network, or from any telephone in the country. */
function readShort(text: string): Phone | null {
  const internal = INTERNAL.exec(text)?.[1];
  if (internal !== undefined) return { number: toArabic(internal), extension: null, lastLine: null };
  const [, number, extension = null] = HOTLINE.exec(toArabic(text).replace(HOTLINE_LABEL, '').trim()) ?? [];
  return number === undefined ? null : { number, extension, lastLine: null };
}

/** `02 000 0000 (ที่ทำงาน)`, `08 1234 5678 (คุณสมชาย)`: whose number it is. */
function withoutOwners(text: string): string {
  return normalise(text).replace(OWNER, ' ');
}

/** null if the parts are not each a whole number: a comma may also separate two extensions. */
function several(value: CellValue): { readonly value: readonly Phone[] } | null {
  if (typeof value !== 'string') return null;
  const parts = normalise(value)
    .split(BETWEEN)
    .filter((part) => part.trim() !== '');
  const phones = parts.flatMap((part) => {
    const short = readShort(part);
    if (short) return [short];
    const reading = readPhone(part);
    return reading.ok ? [reading.value] : [];
  });
  return (parts.length > 1 || readShort(parts[0] ?? '')) && phones.length === parts.length ? { value: phones } : null;
}

function one(value: CellValue): Pick<PhoneDatum, 'value' | 'reason' | 'suggestion'> {
  const reading = readPhone(value);
  if (reading.ok) return { value: [reading.value] };
  const { reason, suggestion } = reading;
  return suggestion === undefined ? { value: null, reason } : { value: null, reason, suggestion: [suggestion] };
}
