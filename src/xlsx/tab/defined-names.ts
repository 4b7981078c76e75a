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
interface NameSetting {
  readonly name: string;
  /** The index of the sheet that it belongs to, or null for the workbook. */
  readonly scope: number | null;
  readonly reference: string | null;
  readonly isHidden: boolean;
}

/** Names a tab as ours, stores with it what is written on it, and the rows that are printed again on each of its pages. */
export function nameTab(parts: Package, tab: SheetEntry, spec: SheetSpec): void {
  const sheet = quoteSheet(tab.name);
  const { repeated, area } = spec.print;
  const titles = repeated && `${sheet}!$${repeated.top + 1}:$${repeated.bottom + 1}`;
  const records = recordNames(recordOf(spec));
  const former = readWorkbookPart(parts).definedNames.filter(
    ({ name, scope }) => scope === tab.index && isRecordName(name) && !records.some((record) => record.name === name),
  );
  setNames(parts, [
    { name: ownerName(spec.id), scope: null, reference: `${sheet}!$A$1`, isHidden: true },
    { name: PRINT_TITLES, scope: tab.index, reference: titles, isHidden: false },
    { name: PRINT_AREA, scope: tab.index, reference: `${sheet}!${absolute(area)}`, isHidden: false },
    ...former.map(({ name }) => ({ name, scope: tab.index, reference: null, isHidden: true })),
    ...records.map(({ name, formula }) => ({ name, scope: tab.index, reference: formula.slice(1), isHidden: true })),
  ]);
}

/** Gives the name that makes a tab ours another id. */
export function renameOwner(parts: Package, tab: SheetEntry, before: string, after: string): void {
  const reference = `${quoteSheet(tab.name)}!$A$1`;
  setNames(parts, [
    { name: ownerName(before), scope: null, reference: null, isHidden: true },
    { name: ownerName(after), scope: null, reference, isHidden: true },
  ]);
}

function setNames(parts: Package, settings: readonly NameSetting[]): void {
  const workbook = readWorkbookPart(parts);
  const text = parts.text(workbook.part);
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
  parts.write(workbook.part, splice(text, [...splices, ...addition(workbook, text, added.join(''))]));
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
