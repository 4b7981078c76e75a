import { append, qualified, splice } from '../xml/edit';
import { escapeXml } from '../xml/escape';
import { attribute } from '../xml/scan';
import { childrenOf, parseTree } from '../xml/tree';
import type { Package } from './package';

const PART = '[Content_Types].xml';

/** The content type of a part, by its name or else by its extension; null if the package declares none. */
export function contentType(parts: Package, name: string): string | null {
  if (!parts.has(PART)) return null;
  const root = parseTree(parts.text(PART), PART);
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const declared =
    childrenOf(root, 'Override').find((element) => names(attribute(element, 'PartName'), name)) ??
    childrenOf(root, 'Default').find((element) => attribute(element, 'Extension')?.toLowerCase() === extension);
  return (declared && attribute(declared, 'ContentType')) ?? null;
}

/** Gives a part its content type, where it has not got it. */
export function addContentType(parts: Package, name: string, type: string): void {
  const text = parts.text(PART);
  const root = parseTree(text, PART);
  const known = childrenOf(root, 'Override').some((element) => names(attribute(element, 'PartName'), name));
  if (known) return;
  const added = `<${qualified(root.prefix, 'Override')} PartName="/${escapeXml(name)}" ContentType="${type}"/>`;
  parts.write(PART, splice(text, append(text, root, added)));
}

export function removeContentType(parts: Package, name: string): void {
  const text = parts.text(PART);
  const gone = childrenOf(parseTree(text, PART), 'Override').filter((element) =>
    names(attribute(element, 'PartName'), name),
  );
  parts.write(
    PART,
    splice(
      text,
      gone.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}

function names(partName: string | undefined, name: string): boolean {
  return partName?.toLowerCase() === `/${name.toLowerCase()}`;
}
