/** Each ribbon command while Excel fails it at each of its requests: it completes, and what it wrote can be taken back. */
import { FAULTS, type Fault } from '#test/office/faults/fault';
import { modelOf, SAMPLE } from '#test/office/faults/planned';
import { stateOf } from '#test/office/state';
import { expectSame } from '#test/support/same';
import type { OpenPane } from './pane';
import { useStage } from './stage';

/** More than any of the commands asks. */
const REQUESTS = 8;

const stage = useStage();
let pane: OpenPane;

beforeEach(async () => {
  pane = await stage.open({ workbook: modelOf(SAMPLE) });
});

const rest = (): Promise<void> => expect.poll(() => pane.frame().locator('.working').count()).toBe(0);

/** Presses a ribbon button and waits until the pane is at rest; a fill is agreed to as it is offered. */
async function run(command: string): Promise<void> {
  const completed = await pane.completed();
  await pane.press(command);
  await expect.poll(() => pane.completed()).toEqual(completed + 1);
  await rest();
  const agree = pane.button(/^\s*ทำเครื่องหมาย [๑-๙][๐-๙]* โครงการ\s*$/);
  if (command !== 'fillQuarters' || (await agree.count()) === 0) return;
  await agree.click();
  await rest();
}

async function failOnce(command: string, fault: Fault, nth: number): Promise<void> {
  const model = modelOf(SAMPLE);
  const before = stateOf(model);
  fault(pane.give(model), nth);
  await run(command);
  await expect.poll(() => pane.frame().locator('h1').count()).toBe(1);

  pane.give(model);
  if (JSON.stringify(stateOf(model)) !== JSON.stringify(before)) await run('undoLast');
  expectSame(stateOf(model), before);
}

const COMMANDS = ['checkPlan', 'writeFindings', 'fillQuarters', 'writeSummary'] as const;

test.each(
  COMMANDS.flatMap((command) => Object.entries(FAULTS).map(([name, fault]) => [command, name, fault] as const)),
)('%s, when any request %s', async (command, _name, fault) => {
  for (let nth = 1; nth <= REQUESTS; nth += 1) await failOnce(command, fault, nth);
});
