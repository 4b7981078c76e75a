import { absolute, quoteSheet } from '../../core/workbook/address';
import { isRecordName, recordNames } from '../../core/workbook/own-tab/record-names';
import { recordOf } from '../../core/workbook/own-tab/record';
import { ownerName, type SheetSpec } from '../../core/workbook/sheet-spec';
import type { Package } from '../opc/package';
import { readWorkbookPart, type DefinedName, type SheetEntry, type WorkbookPart } from '../read/workbook-part';
import { append, splice, type Splice } from '../xml/edit';
import { placeFor, WORKBOOK_ORDER } from '../xml/element-order';
import { escapeXml, xstring } from '../xml/escape';
import { prefixed } from '../xml/prefixed';
import { child } from '../xml/tree';

const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';

/** The wanted definition of a name; null removes it. */
export interface NameSetting {
  readonly name: string;
  /** The index of the sheet that it belongs to, or null for the workbook. */
  readonly scope: number | null;
  readonly reference: string | null;
  readonly isHidden: boolean;
}

/** What names a tab as ours and stores with it what is written on it, and the rows that each of its pages begins with. */
export function namesOf(
  { definedNames }: WorkbookPart,
  { name, index: scope }: Pick<SheetEntry, 'name' | 'index'>,
  spec: SheetSpec,
): NameSetting[] {
  const sheet = quoteSheet(name);
  const { repeated, area } = spec.print;
  const titles = repeated && `${sheet}!$${repeated.top + 1}:$${repeated.bottom + 1}`;
  const records = recordNames(recordOf(spec));
  const former = definedNames.filter(
    (other) => other.scope === scope && isRecordName(other.name) && !records.some((each) => each.name === other.name),
  );
  return [
    { name: ownerName(spec.id), scope: null, reference: `${sheet}!$A$1`, isHidden: true },
    { name: PRINT_TITLES, scope, reference: titles, isHidden: false },
    { name: PRINT_AREA, scope, reference: `${sheet}!${absolute(area)}`, isHidden: false },
    ...former.map((each) => ({ name: each.name, scope, reference: null, isHidden: true })),
    ...records.map((each) => ({ name: each.name, scope, reference: each.formula.slice(1), isHidden: true })),
  ];
}

/** Gives the name that makes a tab ours another id. */
export function renameOwner(parts: Package, tab: SheetEntry, before: string, after: string): void {
  const reference = `${quoteSheet(tab.name)}!$A$1`;
  const workbook = readWorkbookPart(parts);
  const text = parts.text(workbook.part);
  const splices = nameSplices(workbook, text, [
    { name: ownerName(before), scope: null, reference: null, isHidden: true },
    { name: ownerName(after), scope: null, reference, isHidden: true },
  ]);
  parts.write(workbook.part, splice(text, splices));
}

/** What sets the names in the workbook's text; none of them may be there twice. */
export function nameSplices(workbook: WorkbookPart, text: string, settings: readonly NameSetting[]): Splice[] {
  const splices: Splice[] = [];
  const added: string[] = [];
  for (const setting of settings) {
    const known = workbook.definedNames.filter((other) => same(other, setting));
    if (known.length === 1 && known[0] && isSet(known[0], setting)) continue;
    const [first, ...others] = known.map(({ start, end }) => ({ start, end, text: '' }));
    const xml = setting.reference === null ? '' : nameXml(workbook, setting, setting.reference);
    if (first) splices.push({ ...first, text: xml }, ...others);
    else added.push(xml);
  }
  return [...splices, ...addition(workbook, text, added.join(''))];
}

function nameXml({ root }: WorkbookPart, { name, scope, isHidden }: NameSetting, reference: string): string {
  const where = `${scope === null ? '' : ` localSheetId="${scope}"`}${isHidden ? ' hidden="1"' : ''}`;
  return prefixed(`<definedName name="${escapeXml(name)}"${where}>${xstring(reference)}</definedName>`, root.prefix);
}

function addition({ root, part }: WorkbookPart, text: string, xml: string): Splice[] {
  if (xml === '') return [];
  const list = child(root, 'definedNames');
  if (list) return append(text, list, xml);
  const place = placeFor(text, part, 'definedNames', WORKBOOK_ORDER);
  const whole = prefixed('<definedNames>', root.prefix) + xml + prefixed('</definedNames>', root.prefix);
  return [{ start: place, end: place, text: whole }];
}

function same(other: DefinedName, { name, scope }: NameSetting): boolean {
  return other.name.toLowerCase() === name.toLowerCase() && other.scope === scope;
}

function isSet({ reference, isHidden }: DefinedName, setting: NameSetting): boolean {
  return reference === setting.reference && isHidden === setting.isHidden;
}
