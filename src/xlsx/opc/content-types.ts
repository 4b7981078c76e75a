import { append, editTag, qualified, splice, type Splice } from '../xml/edit';
import { escapeXml } from '../xml/escape';
import { attribute } from '../xml/scan';
import { parseTree, type XmlElement } from '../xml/tree';
import type { Package } from './package';
import { partKey, partUri } from './part-name';

const PART = '[Content_Types].xml';

/** What a package says of the type of one part. */
interface Declared {
  /** The first element that names the part. */
  override?: XmlElement;
  /** The place of all of them: Excel treats a second one as damage. */
  readonly places: Pick<XmlElement, 'start' | 'end'>[];
}

/** The content type of a part, by its name or else by its extension; null if the package declares none. */
export function contentType(parts: Package, name: string): string | null {
  if (!parts.has(PART)) return null;
  const { override, byExtension } = declared(parts, [name]).of(name);
  return override ? (attribute(override, 'ContentType') ?? null) : byExtension;
}

/** Declares the type of a part. */
export function addContentType(parts: Package, name: string, type: string, by?: 'name' | 'extension'): void {
  addContentTypes(parts, new Map([[name, type]]), by);
}

/**
 * Declares the types of parts. `by name`: even if their extension has that type, for an extension may occur for many types
 * (`xml`).
 */
export function addContentTypes(
  parts: Package,
  types: ReadonlyMap<string, string>,
  by: 'name' | 'extension' = 'name',
): void {
  if (types.size === 0) return;
  const { root, of } = declared(parts, [...types.keys()]);
  const text = parts.text(PART);
  const tag = qualified(root.prefix, 'Override');
  const splices: Splice[] = [];
  let added = '';
  for (const [name, type] of types) {
    const { override, byExtension } = of(name);
    if (override) {
      // One may be left of another part that once had the name.
      const isStale = attribute(override, 'ContentType') !== type;
      if (isStale) splices.push(editTag(text, override, { ContentType: type }));
    } else if (by === 'name' || byExtension !== type) {
      added += `<${tag} PartName="${escapeXml(partUri(name))}" ContentType="${type}"/>`;
    }
  }
  if (added !== '') splices.push(...append(text, root, added));
  parts.write(PART, splice(text, splices));
}

export function removeContentType(parts: Package, name: string): void {
  const { places } = declared(parts, [name]).of(name);
  if (places.length === 0) return;
  const gone = places.map(({ start, end }) => ({ start, end, text: '' }));
  parts.write(PART, splice(parts.text(PART), gone));
}

/** What the package says of the types of these parts, and of their extensions. */
function declared(
  parts: Package,
  names: readonly string[],
): { root: XmlElement; of: (name: string) => Declared & { byExtension: string | null } } {
  const byName = new Map(names.map((name): [string, Declared] => [partKey(`/${name}`), { places: [] }]));
  const byExtension = new Map(names.map((name): [string, string | null] => [extensionOf(name), null]));
  const root = parseTree(parts.text(PART), PART, {
    Override: {
      each: (element) => {
        const found = byName.get(partKey(attribute(element, 'PartName') ?? ''));
        if (!found) return;
        found.override ??= element;
        found.places.push({ start: element.start, end: element.end });
      },
    },
    Default: {
      each: (element) => {
        const extension = attribute(element, 'Extension')?.toLowerCase() ?? '';
        if (byExtension.get(extension) !== null) return;
        byExtension.set(extension, attribute(element, 'ContentType') ?? null);
      },
    },
  });
  return {
    root,
    of: (name) => ({
      ...(byName.get(partKey(`/${name}`)) ?? { places: [] }),
      byExtension: byExtension.get(extensionOf(name)) ?? null,
    }),
  };
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
