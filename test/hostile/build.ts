/** Small workbooks made by hand, part by part, so that a test says exactly what stands in the file. */
import { strToU8, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A file of those parts, packed. */
export function zip(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files));
}

export interface WorkbookParts {
  /** The name of each sheet and the whole content of its `<worksheet>` element. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** The content of `<sst>`. */
  readonly strings?: string;
  /** The content of `<styleSheet>`. */
  readonly styles?: string;
  /** What stands in `<workbook>` before and after its sheets. */
  readonly before?: string;
  readonly after?: string;
}

/** The parts of a plain transitional workbook; a test changes the one that it is about. */
export function workbookParts({
  sheets = { Sheet1: '<sheetData/>' },
  strings,
  styles,
  before = '',
  after = '',
}: WorkbookParts): Record<string, string> {
  const names = Object.keys(sheets);
  const related = [
    ...names.map((_, index) => ({
      id: `rId${index + 1}`,
      kind: 'worksheet',
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    ...(strings === undefined ? [] : [{ id: 'rIdStrings', kind: 'sharedStrings', target: 'sharedStrings.xml' }]),
    ...(styles === undefined ? [] : [{ id: 'rIdStyles', kind: 'styles', target: 'styles.xml' }]),
  ];
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      override('workbook.xml', 'sheet.main') +
      related.map(({ kind, target }) => override(target, kind)).join('') +
      '</Types>',
    '_rels/.rels': relationships([{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheets>` +
      names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('') +
      `</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(related),
    ...Object.fromEntries(
      Object.values(sheets).map((content, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(content)]),
    ),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
  };
}

/** A file of such a workbook. */
export function workbook(content: WorkbookParts): Uint8Array {
  return zip(workbookParts(content));
}

export function worksheet(content: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</worksheet>`;
}

export function relationships(all: readonly { id: string; kind: string; target: string }[]): string {
  const each = all.map(
    ({ id, kind, target }) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function override(target: string, kind: string): string {
  const type = `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  return `<Override PartName="/xl/${target}" ContentType="${type}"/>`;
}
