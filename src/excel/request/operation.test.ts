import fc from 'fast-check';
import { cell } from '#test/office/build';
import { cellName } from '../../core/workbook/address';
import { cellOperations } from '../apply/cell-writer';
import { requestsOf, type Operation } from './operation';
import { REQUEST_LIMIT } from './payload';

const NOW = { formatOf: () => 'General', isProtected: () => false };
const bytesOf = (operations: readonly Operation[]): number => operations.reduce((sum, { bytes }) => sum + bytes, 0);

test('requests are filled up to their limit, and hold every change once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(30_000), { maxLength: 400 }), async (lengths) => {
      const changes = lengths.map((length, row) => cell(cellName(row, row % 3), null, 'ก'.repeat(length)));
      const operations = await cellOperations(changes, NOW);
      const requests = requestsOf(operations);
      expect(requests.flat().flatMap((operation) => operation.changes)).toEqual(changes);
      for (const request of requests) expect(bytesOf(request)).toBeLessThanOrEqual(REQUEST_LIMIT);
      // A request may be left short of its end by what is not worth dividing, and by its largest cell.
      const least = REQUEST_LIMIT - REQUEST_LIMIT / 64 - 90_000;
      expect(requests.length).toBeLessThanOrEqual(Math.ceil(bytesOf(requests.flat()) / least));
    }),
    { numRuns: 25 },
  );
});

test('what fits into one request is one request', async () => {
  const changes = Array.from({ length: 5000 }, (_, row) => cell(cellName(row, 2), null, '✓'));
  expect(requestsOf(await cellOperations(changes, NOW))).toHaveLength(1);
});
