/** Compares whole workbooks, and says only where they differ. */

/** Of many differences the first ones say enough. */
const MOST = 20;
const LONGEST = 200;
const OBJECT = '[object Object]';

/** As `toEqual` on plain data, but a failure lists the first places that differ, not both workbooks. */
export function expectSame(actual: unknown, expected: unknown): void {
  const found: string[] = [];
  compare(actual, expected, [], found);
  expect(found).toEqual([]);
}

/** Adds the differences to `found`. */
function compare(actual: unknown, expected: unknown, path: readonly (string | number)[], found: string[]): void {
  if (Object.is(actual, expected) || found.length === MOST) return;
  if (Array.isArray(actual) && Array.isArray(expected) && actual.length === expected.length) {
    for (let index = 0; index < actual.length; index += 1) {
      if (actual[index] !== expected[index]) compare(actual[index], expected[index], [...path, index], found);
    }
  } else if (isObject(actual) && isObject(expected)) {
    for (const key of new Set([...Object.keys(actual), ...Object.keys(expected)])) {
      compare(actual[key], expected[key], [...path, key], found);
    }
  } else found.push(`${path.join(' ')}: ${shown(actual)}, expected ${shown(expected)}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === OBJECT;
}

function shown(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
