/**
 * Names of parts (ECMA-376 part 2, 6.2.2). Within the package a name is kept as it was found, in a relationship or in the
 * zip file: with or without percent signs.
 */

/**
 * What equal names have alike: letters are compared without case, and a character is the same whether it is written itself
 * or in percent signs. Slashes in percent signs are no slashes.
 */
export function partKey(name: string): string {
  return decoded(name).toLowerCase();
}

/** A name as written in a relationship or a content type. */
export function partUri(name: string): string {
  // What is in percent signs already stays so.
  return `/${encodeURI(name).replaceAll('%25', '%')}`;
}

function decoded(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name.replace(/%(?=2f|5c)/gi, '%25'));
  } catch {
    return name;
  }
}
