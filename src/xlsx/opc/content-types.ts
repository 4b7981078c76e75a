import { append, editTag, qualified, splice } from '../xml/edit';
import { escapeXml } from '../xml/escape';
import { attribute } from '../xml/scan';
import { parseTree, type XmlElement } from '../xml/tree';
import type { Package } from './package';
import { partKey, partUri } from './part-name';

const PART = '[Content_Types].xml';

/** What a package says of the type of one part. */
interface Declared {
  readonly root: XmlElement;
  /** The first element that names the part. */
  readonly override: XmlElement | undefined;
  /** The place of all of them: Excel treats a second one as damage. */
  readonly places: readonly Pick<XmlElement, 'start' | 'end'>[];
  /** The type of parts with its extension. */
  readonly byExtension: string | null;
}

/** The content type of a part, by its name or else by its extension; null if the package declares none. */
export function contentType(parts: Package, name: string): string | null {
  if (!parts.has(PART)) return null;
  const { override, byExtension } = declared(parts, name);
  return override ? (attribute(override, 'ContentType') ?? null) : byExtension;
}

/**
 * Declares the type of a part. `by name`: even if its extension has that type, for an extension may occur for many types
 * (`xml`).
 */
export function addContentType(parts: Package, name: string, type: string, by: 'name' | 'extension' = 'name'): void {
  const { root, override, byExtension } = declared(parts, name);
  const text = parts.text(PART);
  if (override) {
    // One may be left of another part that once had the name.
    const isStale = attribute(override, 'ContentType') !== type;
    if (isStale) parts.write(PART, splice(text, [editTag(text, override, { ContentType: type })]));
  } else if (by === 'name' || byExtension !== type) {
    const tag = qualified(root.prefix, 'Override');
    const added = `<${tag} PartName="${escapeXml(partUri(name))}" ContentType="${type}"/>`;
    parts.write(PART, splice(text, append(text, root, added)));
  }
}

export function removeContentType(parts: Package, name: string): void {
  const { places } = declared(parts, name);
  if (places.length === 0) return;
  const gone = places.map(({ start, end }) => ({ start, end, text: '' }));
  parts.write(PART, splice(parts.text(PART), gone));
}

function declared(parts: Package, name: string): Declared {
  const key = partKey(`/${name}`);
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const places: Pick<XmlElement, 'start' | 'end'>[] = [];
  let override: XmlElement | undefined;
  let byExtension: string | null = null;
  const root = parseTree(parts.text(PART), PART, {
    Override: {
      each: (element) => {
        if (partKey(attribute(element, 'PartName') ?? '') !== key) return;
        override ??= element;
        places.push({ start: element.start, end: element.end });
      },
    },
    Default: {
      each: (element) => {
        if (attribute(element, 'Extension')?.toLowerCase() === extension) {
          byExtension ??= attribute(element, 'ContentType') ?? null;
        }
      },
    },
  });
  return { root, override, places, byExtension };
}
