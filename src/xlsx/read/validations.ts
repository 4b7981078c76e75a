/** The data validations of a worksheet (ECMA-376 18.3.1.32, and MS-XLSX 2.6.33 for lists on another worksheet). */
import { parseRange, type RangeIndex } from '../../core/workbook/address';
import type { Validation } from '../../core/workbook/cell-traits';
import { attribute } from '../xml/scan';
import { child, childrenOf, type XmlElement } from '../xml/tree';

const EXTENSION = '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}';

/** The rule on each cell of a worksheet; null if a cell has none. */
export function validationsOf(worksheet: XmlElement): (row: number, column: number) => Validation | null {
  const rules = ruleElements(worksheet).flatMap((element) => {
    const rule = ruleOf(element);
    const ranges = textOf(element, 'sqref') ?? attribute(element, 'sqref') ?? '';
    return rule ? ranges.split(/\s+/).flatMap((range) => ruleOn(range, rule)) : [];
  });
  return (row, column) =>
    rules.find(({ range }) => range.top <= row && row <= range.bottom && range.left <= column && column <= range.right)
      ?.rule ?? null;
}

export function hasValidations(worksheet: XmlElement): boolean {
  return ruleElements(worksheet).some((element) => ruleOf(element) !== null);
}

function ruleElements(worksheet: XmlElement): XmlElement[] {
  const extension = childrenOf(child(worksheet, 'extLst'), 'ext').find((each) => attribute(each, 'uri') === EXTENSION);
  const lists = [child(worksheet, 'dataValidations'), ...(extension?.children ?? [])];
  return lists.flatMap((list) => (list?.local === 'dataValidations' ? childrenOf(list, 'dataValidation') : []));
}

function ruleOn(range: string, rule: Validation): { readonly range: RangeIndex; readonly rule: Validation }[] {
  const parsed = parseRange(range);
  return parsed ? [{ range: parsed, rule }] : [];
}

/** null for a rule that only shows a message. */
function ruleOf(element: XmlElement): Validation | null {
  const type = attribute(element, 'type') ?? 'none';
  if (type === 'none') return null;
  return type === 'list' ? { kind: 'list', source: textOf(element, 'formula1') ?? '' } : { kind: 'other' };
}

/** The text of a child in any namespace, or of its `xm:f`. */
function textOf({ children }: XmlElement, local: string): string | null {
  const found = children.find((each) => each.local === local);
  return found ? (found.children.find((each) => each.local === 'f')?.text ?? found.text).trim() : null;
}
