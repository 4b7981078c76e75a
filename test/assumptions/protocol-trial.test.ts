/** The script that a person runs in Excel, run over our model of it: the model is what the script asks about. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { BELIEFS } from '../../scripts/assumptions/beliefs';
import { loadOffice } from '#test/office/load';
import { newWorkbook } from '#test/office/model';
import { stateOf } from '#test/office/state';
import { expectSame } from '#test/support/same';

/** What our model has not learnt: comments, shapes, data validation, locks of single cells. */
const NOT_IN_THE_MODEL = new Set(['A21', 'A34', 'A49']);

/** The lines that the script writes over a workbook. */
async function run(model = newWorkbook('แผน')): Promise<Map<string, string>> {
  const lines = new Map<string, string>();
  const log = (line: string): void => void lines.set(line.slice(0, 3), line.slice(5));
  const code = readFileSync('scripts/assumptions/protocol-trial.js', 'utf8').replace(/tryAll\(\);\s*$/, 'tryAll()');
  await (runInNewContext(code, { Excel: loadOffice(model, '1.20').Excel, console: { log } }) as Promise<void>);
  return lines;
}

test('every belief that it tries holds in our model, and nothing is left of it', async () => {
  const model = newWorkbook('แผน');
  const before = stateOf(model);
  const lines = await run(model);
  expectSame(stateOf(model), before);
  for (const [belief, answer] of lines) {
    expect([belief, answer]).toEqual([belief, NOT_IN_THE_MODEL.has(belief) ? 'not asked: ApiNotFound' : 'yes']);
  }
  const known = new Set(BELIEFS.map(({ id }) => id));
  expect([...lines.keys()].filter((belief) => !known.has(belief))).toEqual([]);
  expect(lines.size).toBeGreaterThanOrEqual(11);
});

test('where nothing can be tried it says so, and goes on', async () => {
  const model = newWorkbook('แผน');
  model.isProtected = true;
  const lines = await run(model);
  expect(new Set(lines.values())).toEqual(new Set(['not asked: AccessDenied']));
  expect(lines.size).toBeGreaterThanOrEqual(11);
});
