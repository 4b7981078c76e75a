/** The telephone numbers of a cell or a line: one, or several with a comma, a slash or หรือ between. */
import type { PhoneDatum } from '../../../plan/parts';
import { isDash } from '../../../text/dashes';
import { normalise } from '../../../text/normalise';
import { oneOf } from '../../../text/patterns';
import { readPhone, type Phone } from '../../../text/phone';
import { DIGITS, THAI, ZEROS } from '../../../text/thai';
import type { CellValue } from '../../../workbook/snapshot';
import { PHASE_2 } from '../../vocabulary/phase-2';

const BETWEEN = new RegExp(`[,;\\n]|${oneOf(PHASE_2.general.between)}|/(?=\\s*[${ZEROS}])`);
const OWNER = new RegExp(`(?<=[${DIGITS}]\\s{0,3})\\([${THAI}.\\s]{1,40}\\)`, 'g');

/** A dash says that there is none: reason `dash`. */
export function readPhones(value: CellValue): Pick<PhoneDatum, 'value' | 'reason' | 'suggestion'> {
  if (typeof value === 'string' && isDash(normalise(value))) return { value: null, reason: 'dash' };
  const bare = typeof value === 'string' ? withoutOwners(value) : value;
  return several(bare) ?? one(bare);
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
  const readings = parts.map((part) => readPhone(part));
  const phones = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
  return parts.length > 1 && phones.length === parts.length ? { value: phones } : null;
}

function one(value: CellValue): Pick<PhoneDatum, 'value' | 'reason' | 'suggestion'> {
  const reading = readPhone(value);
  if (reading.ok) return { value: [reading.value] };
  const { reason, suggestion } = reading;
  return suggestion === undefined ? { value: null, reason } : { value: null, reason, suggestion: [suggestion] };
}
