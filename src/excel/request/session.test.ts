import { workbook } from '#test/office/build';
import { installOffice } from '#test/office/load';
import { toSnapshot } from '#test/office/to-snapshot';
import type { Line } from '../../core/workbook/host';
import { session } from './session';

/** A line that notes what it hears, and is closed when a test says so. */
function noted(): Line & { heard: string[]; close(): void } {
  const heard: string[] = [];
  let isClosed = false;
  return {
    heard,
    close: () => (isClosed = true),
    isClosed: () => isClosed,
    willWrite: () => void heard.push('will write'),
    sent: () => void heard.push('sent'),
    answered: () => void heard.push('answered'),
  };
}

const open = () => {
  const model = workbook({ แผน: { cells: { A1: 'เดิม' } } });
  return { model, office: installOffice(model), a1: () => toSnapshot(model).sheets[0]?.values[0]?.[0] };
};

const writeA1 = (context: Excel.RequestContext): void => {
  context.workbook.worksheets.getItem('แผน').getRange('A1').values = [['ใหม่']];
};

test('a line hears of each request and of its answer, be it a failure', async () => {
  const { office } = open();
  const line = noted();
  office.failRequest(2, 'GeneralException');
  const asked = session({ waitsForEdit: false, line }, async (context) => {
    context.workbook.worksheets.load('name');
    await context.sync();
    line.heard.push('between');
    writeA1(context);
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: 'excel-failed' });
  expect(line.heard).toEqual(['sent', 'answered', 'between', 'sent', 'answered']);
});

test('once a line is closed nothing goes out, and the one who asks hears why', async () => {
  const { office, a1 } = open();
  const line = noted();
  const asked = session({ waitsForEdit: true, line }, async (context) => {
    line.close();
    writeA1(context);
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: 'unanswered' });
  expect([a1(), office.log.length, line.heard]).toEqual(['เดิม', 0, []]);
});

test('what was made up when the line closed is not sent at the end either, and the batch says how far it came', async () => {
  const { office, a1 } = open();
  const line = noted();
  const result = await session({ waitsForEdit: true, line }, async (context) => {
    context.workbook.worksheets.load('name');
    await context.sync();
    line.close();
    writeA1(context);
    await context.sync().catch(() => undefined);
    return 'half';
  });
  expect([result, a1(), office.log.length]).toEqual(['half', 'เดิม', 1]);
});
