import { append, qualified, splice } from '../xml/edit';
import { escapeXml } from '../xml/escape';
import { attribute } from '../xml/scan';
import { parseTree, type XmlElement } from '../xml/tree';
import { addContentType, removeContentType } from './content-types';
import type { Package } from './package';
import { partUri } from './part-name';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: `worksheet`. */
  readonly kind: string;
  /** The part's name, or for an external target its address. */
  readonly target: string;
  readonly isExternal: boolean;
  /** Where it stands in the relationships part. */
  readonly start: number;
  readonly end: number;
}

/** The relationships of a part (`''` for the package's own); none where it has no relationships part. */
export function readRelationships(parts: Package, source: string): Relationship[] {
  const name = relationshipsName(source);
  const all: Relationship[] = [];
  if (!parts.has(name)) return all;
  const kinds = new Map<string, string>();
  eachRelationship(parts, name, (element) => {
    const type = attribute(element, 'Type') ?? '';
    const target = attribute(element, 'Target') ?? '';
    const isExternal = attribute(element, 'TargetMode') === 'External';
    const kind = kinds.get(type) ?? type.slice(type.lastIndexOf('/') + 1);
    kinds.set(type, kind);
    all.push({
      id: attribute(element, 'Id') ?? '',
      kind,
      target: isExternal ? target : resolve(source, target),
      isExternal,
      start: element.start,
      end: element.end,
    });
  });
  return all;
}

/** Adds a relationship and returns its id. `type` is a full one; `target` a part's name. */
export function addRelationship(parts: Package, source: string, type: string, target: string): string {
  const name = relationshipsName(source);
  if (!parts.has(name)) {
    parts.write(
      name,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`,
    );
    addContentType(parts, name, CONTENT_TYPE, 'extension');
  }
  const taken = new Set<string>();
  const root = eachRelationship(parts, name, (element) => taken.add(attribute(element, 'Id') ?? ''));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const tag = qualified(root.prefix, 'Relationship');
  const added = `<${tag} Id="rId${number}" Type="${type}" Target="${escapeXml(partUri(target))}"/>`;
  const text = parts.text(name);
  parts.write(name, splice(text, append(text, root, added)));
  return `rId${number}`;
}

/** Takes relationships of a part away, and the relationships part with the last of them. */
export function removeRelationships(parts: Package, source: string, ids: ReadonlySet<string>): void {
  const all = readRelationships(parts, source);
  const gone = all.filter(({ id }) => ids.has(id));
  if (gone.length === 0) return;
  if (gone.length === all.length) {
    removeRelationshipsPart(parts, source);
    return;
  }
  const name = relationshipsName(source);
  parts.write(
    name,
    splice(
      parts.text(name),
      gone.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
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
