/** What a formula says, however Excel or LibreOffice spells it. */
import { parseCell } from '../address';
import { isPlace, tokenize, type FormulaToken, type TokenKind } from './tokens';

/** Where a formula refers to. Rows and columns are zero-based; null in a reference to whole columns or whole rows. */
export interface Reference {
  /** The sheet or table that is named, in lower case; null for a place on the formula's own sheet. */
  readonly of: string | null;
  readonly row: number | null;
  readonly column: number | null;
  /** Of a table: its columns, in brackets. */
  readonly part?: string;
  /** The place was deleted (`#REF!`): it is not known any more. */
  readonly isGone?: true;
}

export interface Meaning {
  /** The formula in one spelling, with a mark in the place of each reference. */
  readonly shape: string;
  /** In the order of the marks; a range is two. */
  readonly references: readonly Reference[];
}

/** Replaces a reference: no formula holds this character. */
const MARK = '\u0001';

/** `formula` with its leading `=`. */
export function meaningOf(formula: string): Meaning {
  const tokens = withoutBlanks(tokenize(formula.startsWith('=') ? formula.slice(1) : formula));
  const pieces: string[] = [];
  const references: Reference[] = [];
  let sheet: string | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] ?? NO_TOKEN;
    const next = tokens[at + 1] ?? NO_TOKEN;
    if (kind === 'sheet') {
      sheet = sheetName(text);
      continue;
    }
    if (isPlace({ kind })) {
      const corners = kind === 'cell' ? [text] : text.split(':');
      for (const corner of corners) references.push(placeOf(corner, sheet));
      pieces.push(corners.length === 1 ? MARK : `${MARK}:${MARK}`);
    } else if (kind === 'error' && text.toUpperCase() === '#REF!') {
      references.push({ of: null, row: null, column: null, isGone: true });
      pieces.push(MARK);
      // `#REF!A1` is a place on a sheet that was deleted.
      if (isPlace(next)) at += 1;
    } else if (kind === 'name' && next.kind === 'brackets') {
      references.push({ of: text.toLowerCase(), row: null, column: null, part: spelling(next.text, next.kind) });
      pieces.push(MARK);
      at += 1;
    } else {
      const piece = spelling(text, kind);
      pieces.push(piece);
      // LibreOffice writes TRUE() for TRUE.
      if (kind === 'name' && (piece === 'TRUE' || piece === 'FALSE') && next.text === '(') at += 2;
    }
    // The second corner of a range is on the sheet of the first.
    const isFirstCorner = kind === 'cell' && next.text === ':';
    if (!isFirstCorner && text !== ':') sheet = null;
  }
  return { shape: pieces.join(''), references };
}

const NO_TOKEN: FormulaToken = { kind: 'sign', text: '' };
/** A blank after one of these and before another is an operator; elsewhere it says nothing. */
const OPERANDS: ReadonlySet<TokenKind> = new Set(['cell', 'columns', 'rows', 'sheet', 'name', 'brackets', 'error']);

function withoutBlanks(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  if (!tokens.some(({ kind }) => kind === 'blank')) return tokens;
  return tokens.flatMap((token, at): FormulaToken[] => {
    if (token.kind !== 'blank') return [token];
    const isOperator = [at - 1, at + 1].every((beside) => OPERANDS.has(tokens[beside]?.kind ?? 'sign'));
    return isOperator ? [{ kind: 'blank', text: ' ' }] : [];
  });
}

function placeOf(corner: string, of: string | null): Reference {
  const plain = corner.replaceAll('$', '').toUpperCase();
  const cell = parseCell(plain);
  if (cell) return { of, row: cell.row, column: cell.column };
  if (/^\d+$/.test(plain)) return { of, row: Number(plain) - 1, column: null };
  return { of, row: null, column: parseCell(`${plain}1`)?.column ?? null };
}

function sheetName(text: string): string {
  const name = text.slice(0, -1);
  return (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name).toLowerCase();
}

/** `[[#Data],[x]]` and `[[x]]` say what `[x]` says. */
const PLAIN_COLUMN = /^\[(?:\[#data\]\s*,\s*)?\[([^[\]]*)\]\]$/iu;

function spelling(text: string, kind: TokenKind): string {
  switch (kind) {
    case 'number':
      return String(Number(text));
    case 'name':
      return withoutPrefix(text.toUpperCase());
    case 'brackets':
      return text.startsWith('[[') ? text.replace(PLAIN_COLUMN, '[$1]') : text;
    case 'sign':
      // Excel adds it if it takes one of many values; the formula is the same without it.
      return text === '@' ? '' : text;
    case 'error':
      return text.toUpperCase();
    default:
      return text;
  }
}

function withoutPrefix(name: string): string {
  return name.startsWith('_') ? name.replace(/^_XLFN\.(?:_XLWS\.)?/, '') : name;
}
