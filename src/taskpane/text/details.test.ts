import manifest from '../../../package.json';
import { fact, type Informant } from '../../core/workbook/fact';
import { detailsText, type Failed } from './details';

const FIRST = `Phaen ${manifest.version}`;
const FAILED: Failed = { task: 'check', problem: { code: 'excel-failed', detail: 'GeneralException' } };

const informant: Informant = {
  environment: () => [fact('host', 'Excel 16.0')],
  inquire: async () => [fact('sheets', 3), fact('read-only', false)],
};

test('facts are told a line each, after what did not work', async () => {
  expect(await detailsText(informant, 'th', FAILED)).toBe(
    [
      FIRST,
      'problem: check, excel-failed, GeneralException',
      'pane: th',
      'host: Excel 16.0',
      'sheets: 3',
      'read-only: no',
    ].join('\n'),
  );
});

test('a problem without a detail, a host that tells nothing of itself', async () => {
  const failed: Failed = { task: 'fill', problem: { code: 'no-plan', detail: '' } };
  expect(await detailsText(undefined, 'en', failed)).toBe(`${FIRST}\nproblem: fill, no-plan\npane: en`);
});

test('a workbook that does not answer does not keep the rest', async () => {
  const silent: Informant = { ...informant, inquire: () => new Promise(() => undefined) };
  expect(await detailsText(silent, 'th', null, 1)).toBe(`${FIRST}\npane: th\nhost: Excel 16.0\nworkbook: no answer`);
});

test.each(['นางสมศรี ใจดี', 'a\nb', '', 'x'.repeat(300)])('a value that is no fact is not told: %j', (text) => {
  expect(fact('name', text)).toEqual(['name', '?']);
  expect(fact(text, 1)).toEqual(['?', '1']);
});
