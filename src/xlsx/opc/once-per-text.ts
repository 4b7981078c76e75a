import type { Decoded } from '../xml/encoding';
import type { Package } from './package';

/**
 * A reader that reads a part again only if its text has changed, in copies of the package too. `partOf`: the part to read
 * for a name, such as the relationships part of a worksheet.
 */
export function oncePerText<T>(
  read: (parts: Package, name: string) => T,
  partOf = (name: string): string => name,
): (parts: Package, name: string) => T {
  const answers = new WeakMap<Decoded, { readonly answer: T }>();
  return (parts, name) => {
    const content = parts.content(partOf(name));
    const known = answers.get(content) ?? { answer: read(parts, name) };
    answers.set(content, known);
    return known.answer;
  };
}
