import { unzipSync, strFromU8 } from 'fflate';

/** The text of each part of a file, by name. */
export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The names of the parts that differ between two files, or stand in one of them only. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [first, second] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(first), ...Object.keys(second)])]
    .filter((name) => first[name] !== second[name])
    .sort();
}
