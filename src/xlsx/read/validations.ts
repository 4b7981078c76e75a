/** The data validations of a worksheet (ECMA-376 18.3.1.32, and MS-XLSX 2.6.33 for lists on another worksheet). */
import { parseRange, type RangeIndex } from '../../core/workbook/address';
import type { Validation } from '../../core/workbook/cell-traits';
import { attribute } from '../xml/scan';
import { child, type Wanted, type WantedChildren, type XmlElement } from '../xml/tree';

/** More rules than a person makes are not distinguished. */
const MOST_RANGES = 4096;

const OTHER: Validation = { kind: 'other' };

/** The rules that cells have. */
export class Validations {
  /** What of a worksheet's part holds rules. */
  readonly wanted: WantedChildren;
  private readonly rules: { readonly range: RangeIndex; readonly rule: Validation }[] = [];
  private isTooMany = false;

  constructor() {
    const list = (rule: WantedChildren, isForeign: boolean): Wanted => ({
      children: {
        dataValidation: { children: rule, isForeign, each: (element) => this.add(element) },
      },
    });
    this.wanted = {
      dataValidations: list({ formula1: {} }, false),
      extLst: {
        children: {
          ext: {
            isForeign: true,
            children: {
              dataValidations: list({ formula1: { isForeign: true, children: { f: {} } }, sqref: {} }, true),
            },
            each: () => undefined,
          },
        },
      },
    };
  }

  get isEmpty(): boolean {
    return this.rules.length === 0;
  }

  /** The rule on a cell; null if it has none. */
  at(row: number, column: number): Validation | null {
    if (this.isTooMany) return OTHER;
    const own = this.rules.find(
      ({ range }) => range.top <= row && row <= range.bottom && range.left <= column && column <= range.right,
    );
    return own?.rule ?? null;
  }

  private add(element: XmlElement): void {
    const rule = ruleOf(element);
    if (!rule || this.isTooMany) return;
    const ranges = textOf(element, 'sqref') ?? attribute(element, 'sqref') ?? '';
    for (const name of ranges.split(/\s+/)) {
      const range = parseRange(name);
      if (range) this.rules.push({ range, rule });
    }
    this.isTooMany = this.rules.length > MOST_RANGES;
  }
}

/** null for a rule that only shows a message. */
function ruleOf(element: XmlElement): Validation | null {
  const type = attribute(element, 'type') ?? 'none';
  if (type === 'none') return null;
  return type === 'list' ? { kind: 'list', source: textOf(element, 'formula1') ?? '' } : OTHER;
}

/** The text of a child, or of its `xm:f`. */
function textOf(element: XmlElement, local: string): string | null {
  const found = child(element, local);
  return found ? (child(found, 'f')?.text ?? found.text).trim() : null;
}
