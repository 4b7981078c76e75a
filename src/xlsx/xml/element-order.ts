/** Where a new child belongs: the schemas fix the order of children, and Excel calls a file damaged that breaks it. */
import { PASSED_OVER } from './scan';
import { parseTree, type Wanted, type XmlElement } from './tree';

/** CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells'.split(
    ' ',
  );

/** CT_Workbook (18.2.27). */
export const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames'.split(
    ' ',
  );

/** CT_Stylesheet (18.8.39). */
export const STYLESHEET_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs'.split(' ');

/** The offset at which a child of the root of that name goes, after all that come before it. */
export function placeFor(text: string, part: string, local: string, order: readonly string[]): number {
  let place: number | undefined;
  const each = ({ end }: XmlElement): void => {
    place = end;
  };
  const before = order.slice(0, order.indexOf(local));
  const wanted = before.map((name): [string, Wanted] => [name, { each, stream: PASSED_OVER }]);
  const root = parseTree(text, part, Object.fromEntries(wanted));
  return place ?? root.openEnd;
}
