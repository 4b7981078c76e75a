import { append, editTag, qualified, splice, type Splice } from '../xml/edit';
import { escapeXml } from '../xml/escape';
import { attribute } from '../xml/scan';
import { parseTree, type XmlElement } from '../xml/tree';
import { oncePerText } from './once-per-text';
import type { Package } from './package';
import { partKey, partUri } from './part-name';

const PART = '[Content_Types].xml';

/** What a package says of the type of one part. */
interface Declared {
  /** The first element that names the part. */
  readonly override: Override;
  /** The place of all of them: Excel treats a second one as damage. */
  readonly places: Pick<XmlElement, 'start' | 'end'>[];
}

interface Override extends Pick<XmlElement, 'start' | 'openEnd'> {
  readonly type: string | null;
}

/** What a package says of its parts' types. */
interface ContentTypes {
  readonly root: XmlElement;
  /** By the name's `partKey`, with its leading slash. */
  readonly byName: ReadonlyMap<string, Declared>;
  readonly byExtension: ReadonlyMap<string, string | null>;
}

/** The content type of a part, by its name or else by its extension; null if the package declares none. */
export function contentType(parts: Package, name: string): string | null {
  if (!parts.has(PART)) return null;
  const types = contentTypes(parts, PART);
  const declared = types.byName.get(keyOf(name));
  return declared ? declared.override.type : (types.byExtension.get(extensionOf(name)) ?? null);
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
  const { root, byName, byExtension } = contentTypes(parts, PART);
  const text = parts.text(PART);
  const tag = qualified(root.prefix, 'Override');
  const splices: Splice[] = [];
  let added = '';
  for (const [name, type] of types) {
    const override = byName.get(keyOf(name))?.override;
    if (override) {
      // One may be left of another part that once had the name.
      if (override.type !== type) splices.push(editTag(text, override, { ContentType: type }));
    } else if (by === 'name' || byExtension.get(extensionOf(name)) !== type) {
      added += `<${tag} PartName="${escapeXml(partUri(name))}" ContentType="${type}"/>`;
    }
  }
  if (added !== '') splices.push(...append(text, root, added));
  parts.write(PART, splice(text, splices));
}

export function removeContentType(parts: Package, name: string): void {
  const { places = [] } = contentTypes(parts, PART).byName.get(keyOf(name)) ?? {};
  if (places.length === 0) return;
  const gone = places.map(({ start, end }) => ({ start, end, text: '' }));
  parts.write(PART, splice(parts.text(PART), gone));
}

const contentTypes = oncePerText((parts, part): ContentTypes => {
  const byName = new Map<string, Declared>();
  const byExtension = new Map<string, string | null>();
  const root = parseTree(parts.text(part), part, {
    Override: {
      each: (element) => {
        const { start, openEnd, end } = element;
        const key = partKey(attribute(element, 'PartName') ?? '');
        const type = attribute(element, 'ContentType') ?? null;
        const declared = byName.get(key) ?? { override: { start, openEnd, type }, places: [] };
        declared.places.push({ start, end });
        byName.set(key, declared);
      },
    },
    Default: {
      each: (element) => {
        const extension = attribute(element, 'Extension')?.toLowerCase() ?? '';
        byExtension.set(extension, byExtension.get(extension) ?? attribute(element, 'ContentType') ?? null);
      },
    },
  });
  return { root, byName, byExtension };
});

function keyOf(name: string): string {
  return partKey(`/${name}`);
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
