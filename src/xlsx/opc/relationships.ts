import { XML_DECLARATION } from '../xml/declaration';
import { append, qualified, splice, type Splice } from '../xml/edit';
import { escapeXml } from '../xml/escape';
import { attribute } from '../xml/scan';
import { parseTree, type XmlElement } from '../xml/tree';
import { addContentType, removeContentType } from './content-types';
import { oncePerText } from './once-per-text';
import type { Package } from './package';
import { partUri } from './part-name';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Kinds of relationships that anything is done about; sheets without cells count as sheets. */
const READ_KINDS = new Set(
  (
    'officeDocument worksheet chartsheet dialogsheet xlMacrosheet xlIntlMacrosheet sharedStrings styles calcChain ' +
    'customXml customXmlProps table comments threadedComment drawing chart chartStyle chartColorStyle ' +
    'vmlDrawing printerSettings origin FeaturePropertyBag'
  ).split(' '),
);

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: `worksheet`. */
  readonly kind: string;
  /** The part's name, or for an external target its address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of a part (`''` for the package's own) of kinds that are read; none if it has no relationships part. */
export function readRelationships(parts: Package, source: string): readonly Relationship[] {
  return parts.has(relationshipsName(source)) ? relationshipsOf(parts, source) : NO_RELATIONSHIPS;
}

const NO_RELATIONSHIPS: readonly Relationship[] = [];

const relationshipsOf = oncePerText((parts, source): readonly Relationship[] => {
  const all: Relationship[] = [];
  eachRelationship(parts, relationshipsName(source), (element) => {
    const type = attribute(element, 'Type') ?? '';
    const kind = type.slice(type.lastIndexOf('/') + 1);
    if (!READ_KINDS.has(kind)) return;
    const target = attribute(element, 'Target') ?? '';
    const isExternal = attribute(element, 'TargetMode') === 'External';
    all.push({
      id: attribute(element, 'Id') ?? '',
      kind,
      target: isExternal ? target : resolve(source, target),
      isExternal,
    });
  });
  return all;
}, relationshipsName);

/** Adds a relationship and returns its id. `type` is a full one; `target` a part's name. */
export function addRelationship(parts: Package, source: string, type: string, target: string): string {
  return addRelationships(parts, source, type, [target])[0] ?? '';
}

/** Adds relationships of one type and returns their ids. */
export function addRelationships(parts: Package, source: string, type: string, targets: readonly string[]): string[] {
  const name = relationshipsName(source);
  const taken = new Set<string>();
  const root = parts.has(name)
    ? eachRelationship(parts, name, (element) => taken.add(attribute(element, 'Id') ?? ''))
    : null;
  const ids = targets.map(() => takeId(taken));
  const tag = qualified(root?.prefix ?? '', 'Relationship');
  const added = targets
    .map((target, index) => `<${tag} Id="${ids[index]}" Type="${type}" Target="${escapeXml(partUri(target))}"/>`)
    .join('');
  if (root) {
    const text = parts.text(name);
    parts.write(name, splice(text, append(text, root, added)));
  } else {
    parts.write(name, `${XML_DECLARATION}<Relationships xmlns="${NAMESPACE}">${added}</Relationships>`);
    addContentType(parts, name, CONTENT_TYPE, 'extension');
  }
  return ids;
}

function takeId(taken: Set<string>): string {
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  taken.add(`rId${number}`);
  return `rId${number}`;
}

/** Takes relationships of a part away, and the relationships part with the last of them. */
export function removeRelationships(parts: Package, source: string, ids: ReadonlySet<string>): void {
  const name = relationshipsName(source);
  if (ids.size === 0 || !parts.has(name)) return;
  const gone: Splice[] = [];
  let count = 0;
  eachRelationship(parts, name, (element) => {
    const { start, end } = element;
    count += 1;
    if (ids.has(attribute(element, 'Id') ?? '')) gone.push({ start, end, text: '' });
  });
  if (gone.length === 0) return;
  if (gone.length < count) parts.write(name, splice(parts.text(name), gone));
  else removeRelationshipsPart(parts, source);
}

/** Takes away all relationships of a part. */
export function removeRelationshipsPart(parts: Package, source: string): void {
  const name = relationshipsName(source);
  parts.remove(name);
  removeContentType(parts, name);
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsName(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function eachRelationship(parts: Package, name: string, each: (element: XmlElement) => void): XmlElement {
  return parseTree(parts.text(name), name, { Relationship: { each } });
}

function resolve(source: string, target: string): string {
  const [path = ''] = target.split('#');
  const folder = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}
