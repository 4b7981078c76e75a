/** A name as it is typed on a command line: quoted if a shell would take it apart. */
export function shellWord(name: string): string {
  return /^[\p{L}\p{M}\p{N}_@%+=:,./\\~-]+$/u.test(name) ? name : `"${name.replace(/(["$`\\])/g, '\\$1')}"`;
}
