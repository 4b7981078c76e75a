import { damaged } from '../damage';
import { append, qualified, splice } from '../xml/edit';
import { escapeXml } from '../xml/escape';
import { attribute } from '../xml/scan';
import { childrenOf, parseTree, type XmlElement } from '../xml/tree';
import type { Package } from './package';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: `worksheet`. */
  readonly kind: string;
  readonly type: string;
  /** The part's name, or for an external target its address. */
  readonly target: string;
  readonly isExternal: boolean;
  readonly element: XmlElement;
}

/** The relationships of a part (`''` for the package's own); none where it has no relationships part. */
export function readRelationships(parts: Package, source: string): Relationship[] {
  const name = relationshipsName(source);
  if (!parts.has(name)) return [];
  return childrenOf(parseTree(parts.text(name), name), 'Relationship').map((element) => {
    const type = attribute(element, 'Type') ?? '';
    const target = attribute(element, 'Target') ?? '';
    const isExternal = attribute(element, 'TargetMode') === 'External';
    return {
      id: attribute(element, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: isExternal ? target : resolve(source, target),
      isExternal,
      element,
    };
  });
}

/** Adds a relationship and returns its id. `type` is a full one; `target` a part's name. */
export function addRelationship(parts: Package, source: string, type: string, target: string): string {
  const name = relationshipsName(source);
  if (!parts.has(name)) {
    parts.write(
      name,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`,
    );
  }
  const taken = new Set(readRelationships(parts, source).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const text = parts.text(name);
  const root = parseTree(text, name);
  const tag = qualified(root.prefix, 'Relationship');
  const added = `<${tag} Id="rId${number}" Type="${type}" Target="/${escapeXml(encodeURI(target))}"/>`;
  parts.write(name, splice(text, append(text, root, added)));
  return `rId${number}`;
}

/** Takes relationships of a part away, and the relationships part with the last of them. */
export function removeRelationships(parts: Package, source: string, ids: ReadonlySet<string>): void {
  const name = relationshipsName(source);
  const all = readRelationships(parts, source);
  const gone = all.filter(({ id }) => ids.has(id));
  if (gone.length === 0) return;
  if (gone.length === all.length) parts.remove(name);
  else {
    parts.write(
      name,
      splice(
        parts.text(name),
        gone.map(({ element: { start, end } }) => ({ start, end, text: '' })),
      ),
    );
  }
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsName(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function resolve(source: string, target: string): string {
  const [path = ''] = target.split('#');
  const folder = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of decoded(path).split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    throw damaged('relationship target');
  }
}
