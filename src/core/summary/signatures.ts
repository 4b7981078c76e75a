/** The lines to sign on at the end of a tab that an office sends. */
import { rangeName } from '../workbook/address';
import type { SpecCell } from '../workbook/sheet-spec';
import { cell } from './cells';

const ROLES = ['ผู้จัดทำ', 'ผู้ตรวจสอบ', 'ผู้อนุมัติ'] as const;
type Role = (typeof ROLES)[number];

/** What a place to sign on needs, in characters. */
const NARROWEST = 30;
const DOTS = '.'.repeat(32);
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
 * An empty row, and places for three people side by side; below each other if the columns do not divide. `top`: the
 * first row, zero-based. `widths`: the width of each printed column, 0 if it is not shown.
 */
export function signatureBlock(top: number, widths: readonly number[]): SignatureBlock {
  const thirds = thirdsOf(widths);
  const whole = [{ left: 0, right: widths.length - 1 }];
  const lines = thirds
    ? LINES.map((line) => ({ spans: thirds, texts: ROLES.map(line) }))
    : ROLES.map((role) => ({ spans: whole, texts: [`ลงชื่อ ${DOTS} ${role}   (${DOTS})   ${DATE}`] }));
  return {
    rows: [[], ...lines.map(({ spans, texts }) => rowOf(widths.length, spans, texts))],
    merges: lines.flatMap(({ spans }, index) =>
      spans
        .filter(({ left, right }) => right > left)
        .map((span) => rangeName({ ...span, top: top + 1 + index, bottom: top + 1 + index })),
    ),
  };
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

/** The columns as three spans of nearly the same width; null if one would be too narrow. */
function thirdsOf(widths: readonly number[]): readonly Span[] | null {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const rights = [1, 2].map((third) => {
    let sum = 0;
    return widths.findIndex((width) => (sum += width) >= (whole * third) / ROLES.length);
  });
  const [first = 0, second = 0] = rights;
  const spans = [
    { left: 0, right: first },
    { left: first + 1, right: second },
    { left: second + 1, right: widths.length - 1 },
  ];
  const widthOf = ({ left, right }: Span): number =>
    widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
  return spans.every((span) => widthOf(span) >= NARROWEST) ? spans : null;
}
