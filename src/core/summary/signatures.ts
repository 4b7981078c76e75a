/** The lines to sign on at the end of a tab that an office sends. */
import { rangeName } from '../workbook/address';
import type { SpecCell } from '../workbook/sheet-spec';
import { cell } from './cells';

const ROLES = ['ผู้จัดทำ', 'ผู้ตรวจสอบ', 'ผู้อนุมัติ'] as const;
type Role = (typeof ROLES)[number];

/** What a place to sign on needs, in characters. */
const NARROWEST = 36;
/** What the name of a role needs, if the place to sign is beside it. */
const ROLE_WIDTH = 14;
const DOTS = '.'.repeat(26);
const DATE = 'วันที่ ......./......./.......';

export interface SignatureBlock {
  readonly rows: readonly (readonly (SpecCell | null)[])[];
  readonly merges: readonly string[];
}

export const NO_SIGNATURES: SignatureBlock = { rows: [], merges: [] };

interface Span {
  readonly left: number;
  readonly right: number;
}

/**
 * An empty row, and places for three people side by side; below each other, with the role in front, if the columns do
 * not divide. `top`: the first row, zero-based. `widths`: the width of each printed column, 0 if it is not shown.
 */
export function signatureBlock(top: number, widths: readonly number[]): SignatureBlock {
  const thirds = thirdsOf(widths);
  if (!thirds) return { rows: [[], ...ROLES.map((role) => lineOf(role, widths))], merges: [] };
  return {
    rows: [[], ...LINES.map((line) => rowOf(widths.length, thirds, ROLES.map(line)))],
    merges: LINES.flatMap((_line, index) =>
      thirds
        .filter(({ left, right }) => right > left)
        .map((span) => rangeName({ ...span, top: top + 1 + index, bottom: top + 1 + index })),
    ),
  };
}

/** What one person signs, begun in the same column for each. */
function lineOf(role: Role, widths: readonly number[]): (SpecCell | null)[] {
  let room = 0;
  const beside = widths.findIndex((width, index) => (room += width) >= ROLE_WIDTH && (widths[index + 1] ?? 0) > 0) + 1;
  return widths.map((_width, column) => {
    if (column === 0) return cell(role, 'place');
    return column === beside ? cell(`ลงชื่อ ${DOTS}   (${DOTS})   ${DATE}`, 'place') : null;
  });
}

const LINES: readonly ((role: Role) => string)[] = [
  (role) => `ลงชื่อ ${DOTS} ${role}`,
  () => `(${DOTS})`,
  () => `ตำแหน่ง ${DOTS}`,
  () => DATE,
];

function rowOf(width: number, spans: readonly Span[], texts: readonly string[]): (SpecCell | null)[] {
  const row: (SpecCell | null)[] = Array.from({ length: width }, () => null);
  spans.forEach(({ left }, index) => {
    row[left] = cell(texts[index] ?? '', 'signature');
  });
  return row;
}

/** The columns as three spans, of which the narrowest is as wide as it can be; null if it is too narrow. */
function thirdsOf(widths: readonly number[]): readonly Span[] | null {
  const narrowest = (spans: readonly Span[]): number =>
    Math.min(...spans.map(({ left, right }) => widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0)));
  const [best] = widths
    .flatMap((_first, first) =>
      widths.slice(first + 2).map((_second, index): readonly Span[] => [
        { left: 0, right: first },
        { left: first + 1, right: first + 1 + index },
        { left: first + 2 + index, right: widths.length - 1 },
      ]),
    )
    .sort((a, b) => narrowest(b) - narrowest(a));
  return best && narrowest(best) >= NARROWEST ? best : null;
}
