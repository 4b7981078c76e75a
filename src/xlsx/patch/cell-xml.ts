import { cellName } from '../../core/workbook/address';
import type { CellContent } from '../../core/workbook/change';
import type { CellValue } from '../../core/workbook/snapshot';
import { storedFormula } from '../formula/prefix';
import { prefixed } from '../xml/prefixed';
import { textXml } from './rich-xml';
import { xstring } from '../xml/escape';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** Style index; 0 needs no mention. */
  readonly style: number;
}

/** A `<c>` element. A text is written in the cell itself, so that the shared strings stay as they are. */
export function cellXml(
  { row, column, style }: CellPlace,
  content: CellContent,
  prefix: string,
  extensions = '',
): string {
  const { type, inside } = body(content);
  const attributes = `r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}${type && ` t="${type}"`}`;
  if (inside === '' && extensions === '') return prefixed(`<c ${attributes}/>`, prefix);
  return prefixed(`<c ${attributes}>${inside}`, prefix) + extensions + prefixed('</c>', prefix);
}

function body({ value, formula, rich }: CellContent): { type: string; inside: string } {
  if (formula === undefined) {
    if (value === null || value === '') return { type: '', inside: '' };
    if (typeof value === 'string') {
      return { type: 'inlineStr', inside: `<is>${rich ?? textXml(value)}</is>` };
    }
  }
  const stored = formula === undefined ? '' : `<f>${xstring(storedFormula(formula))}</f>`;
  const { type, text } = written(value);
  return { type, inside: stored + (text === null ? '' : `<v>${xstring(text)}</v>`) };
}

function written(value: CellValue): { type: string; text: string | null } {
  switch (typeof value) {
    case 'string':
      return { type: 'str', text: value };
    case 'boolean':
      return { type: 'b', text: value ? '1' : '0' };
    case 'number':
      return { type: '', text: String(value) };
    default:
      return value === null ? { type: '', text: null } : { type: 'e', text: value.error };
  }
}
