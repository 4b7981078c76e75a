/** Where a new child belongs: the schemas fix the order of children, and Excel calls a file damaged that breaks it. */
import type { XmlElement } from './tree';

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
export const STYLESHEET_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs'.split(' ');

/** The offset at which a child of that name goes, after all that come before it. */
export function placeFor(parent: XmlElement, local: string, order: readonly string[]): number {
  const before = order.slice(0, order.indexOf(local));
  const last = parent.children.filter((element) => element.uri === parent.uri && before.includes(element.local)).at(-1);
  return last?.end ?? parent.openEnd;
}
