/** No expression of the product takes time that grows faster than the text it is given, whatever the text is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectLinear, repeated } from '#test/support/growth';
import { attacksOn, REFUSED } from './attacks';
import { builtExpressions, sourceFiles, writtenExpressions, type Expression } from './expressions';

const LENGTH = 32_000;
const SAMPLES = ['ladkrabang-2568', 'ladkrabang-2568-sheets', 'periods-2568'];

/** Loads the whole product, checks the samples, and each form that a rule finds fault with. */
async function useAll(): Promise<void> {
  for (const file of sourceFiles()) await import(join(process.cwd(), file));
  const { XlsxHost } = await import('../../src/xlsx');
  const { check } = await import('../../src/core/jobs/check');
  for (const name of SAMPLES) await check(XlsxHost.open(new Uint8Array(readFileSync(`samples/${name}.xlsx`))));
  const { CASES } = await import('../../src/core/rules/cases');
  const { buildForm, findingsIn } = await import('#test/support/form-builder');
  const clean = buildForm();
  for (const { invalid } of CASES) {
    for (const { form, settings } of invalid) findingsIn(typeof form === 'function' ? form(clean) : form, settings);
  }
}

/** As `replace` and `matchAll` use it: from each match to the next. A sticky one stops where it does not match. */
function useOn(pattern: RegExp, text: string): void {
  const everywhere = new RegExp(pattern, pattern.global ? pattern.flags : `${pattern.flags}g`);
  text.replace(everywhere, '');
}

function expectLinearTime({ place, pattern }: Expression, longest = LENGTH): void {
  for (const { before, part } of attacksOn(pattern)) {
    try {
      expectLinear(longest, (length) => useOn(pattern, before + repeated(part, length) + REFUSED));
    } catch (error) {
      throw new Error(`${place} ${String(pattern)} on ${JSON.stringify(before)}, then ${JSON.stringify(part)}`, {
        cause: error,
      });
    }
  }
}

test.each([',+$', '^ก\\s*,?\\s*$'])('%s is found: its time grows with the square of its text', (source) => {
  const pattern = new RegExp(source);
  expect(() => expectLinearTime({ place: 'here', pattern }, LENGTH / 2)).toThrow('here');
});

test('those of the source', () => {
  for (const expression of writtenExpressions().literals) expectLinearTime(expression);
});

test('those that are built from data', async () => {
  const expressions = await builtExpressions(useAll);
  const places = new Set(expressions.map(({ place }) => place));
  expect(writtenExpressions().built.filter((place) => !places.has(place))).toEqual([]);
  expect(expressions.flatMap(failure)).toEqual([]);
});

/** Where an expression is, and how it grows, if that is too fast. */
function failure(expression: Expression): string[] {
  try {
    expectLinearTime(expression);
    return [];
  } catch (error) {
    return [String(error).slice(0, MOST_SHOWN)];
  }
}

const MOST_SHOWN = 300;
