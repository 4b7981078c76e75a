import type { Decoded } from '../xml/encoding';
import type { Package } from './package';

/**
 * Has a part read once as long as its text is the same, in copies of the package too. `partOf`: the part that says
 * something of what is asked for.
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
