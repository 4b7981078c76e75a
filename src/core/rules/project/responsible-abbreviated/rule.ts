import { comparisonKey } from '../../../text/comparison-key';
import type { CellChange } from '../../../workbook/change';
import { contentAt } from '../../../workbook/contents';
import type { Place, WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Fix } from '../../finding';
import type { Rule } from '../../rule';
import { entriesOf } from '../entries';

export const order = 470;

const BETWEEN = /([\s,;/()]+|และ(?=ฝ่าย|กลุ่ม|กอง|สำนัก|ศูนย์|งาน|ทุก))/;
const MARK = 'ฯ';
/** Says "and others": nothing is cut short there. */
const AND_OTHERS = 'ฯลฯ';

/** A responsible office whose name is cut with ฯ: sums by office may not know it. Once for a name in a cell. */
export const rule: Rule = {
  meta: { id: 'responsible-abbreviated', family: 'project', severity: 'info', isOff: true, fix: 'offer' },
  *check(plan, { workbook }) {
    const written = entriesOf(plan, 'unit').map(({ title, unit }) => ({ title, unit, names: namesIn(unit.text) }));
    const full = fullNames(written.flatMap(({ names }) => names));
    const shown = new Set<string>();
    for (const { title, unit, names } of written) {
      const { sheet, cell } = unit;
      for (const found of names.filter(isAbbreviated)) {
        const key = `${cell}!${sheet}!${found}`;
        if (shown.has(key)) continue;
        shown.add(key);
        const expected = full.get(stemOf(found)) ?? null;
        yield {
          sheet,
          cell,
          data: { title, found, expected },
          fixes: expected === null ? [] : spellOut(workbook, { sheet, cell }, found, expected),
        };
      }
    }
  },
};

/** The names of a text; และ joins two of them only if another office follows it. */
function namesIn(text: string): string[] {
  return text.split(BETWEEN).filter((name, index) => index % 2 === 0 && name !== '');
}

function isAbbreviated(name: string): boolean {
  return name.length > 1 && name.endsWith(MARK) && !name.endsWith(AND_OTHERS);
}

function stemOf(name: string): string {
  return comparisonKey(name).slice(0, -MARK.length);
}

/** By the stem of an abbreviated name, the plan's one full name that begins with it; none if several do. */
function fullNames(names: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Set(names.filter(isAbbreviated).map(stemOf));
  const byStem = new Map<string, Map<string, string>>();
  for (const name of new Set(names.filter((each) => !each.includes(MARK)))) {
    const key = comparisonKey(name);
    for (let length = 1; length < key.length; length += 1) {
      const stem = key.slice(0, length);
      if (stems.has(stem)) byStem.set(stem, (byStem.get(stem) ?? new Map<string, string>()).set(key, name));
    }
  }
  return new Map(
    [...byStem].flatMap(([stem, matches]) => {
      const [only] = matches.values();
      return only !== undefined && matches.size === 1 ? [[stem, only] as const] : [];
    }),
  );
}

function spellOut(workbook: WorkbookSnapshot, place: Place, found: string, expected: string): Fix[] {
  const before = contentAt(workbook, place);
  const { value } = before;
  if (before.formula !== undefined || typeof value !== 'string') return [];
  const after = value
    .split(BETWEEN)
    .map((part) => (part === found ? expected : part))
    .join('');
  if (after === value) return [];
  const change: CellChange = { kind: 'cell', ...place, before, after: { value: after } };
  return [{ kind: 'offer', message: 'spell-out', data: { found, expected }, changes: [change] }];
}
