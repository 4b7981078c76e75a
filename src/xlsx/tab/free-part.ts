import type { Package } from '../opc/package';

/** `xl/worksheets/sheet7.xml`: the first name in the workbook's folder that no part has, counted from 1. */
export function freePart(parts: Package, workbookPart: string, stem: string): string {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  let number = 1;
  while (parts.has(`${folder}${stem}${number}.xml`)) number += 1;
  return `${folder}${stem}${number}.xml`;
}
