import fc from 'fast-check';
import { runs } from '#test/support/runs';
import { momentOf } from '../calendar/moment';
import { inDigits } from './digits';
import { acceptedByText, momentText, readMoment } from './moments';

test.each([
  ['2026-11-29T14:30', '29 พฤศจิกายน 2569 เวลา 14.30 น.', '29 November 2026 at 14:30'],
  ['2027-01-02T08:05', '2 มกราคม 2570 เวลา 08.05 น.', '2 January 2027 at 08:05'],
])('%s is %s', (moment, thai, english) => {
  expect([momentText(moment, 'th'), momentText(moment, 'en')]).toEqual([thai, english]);
});

test.each([
  [{}, ''],
  [{ date: '2026-11-29' }, '๒๙ พฤศจิกายน ๒๕๖๙'],
  [{ name: 'กลุ่ม 4' }, 'กลุ่ม 4'],
  [{ date: '2026-11-29', name: 'สมศรี ใจดี' }, 'สมศรี ใจดี · ๒๙ พฤศจิกายน ๒๕๖๙'],
])('accepted by %j', (known, text) => {
  expect(acceptedByText(known, 'th', 'thai')).toBe(text);
});

test('the moment that is written is the moment that is read', () => {
  const moments = fc.date({ min: new Date(2000, 0), max: new Date(2100, 0), noInvalidDate: true }).map(momentOf);
  fc.assert(
    fc.property(moments, fc.constantFrom('thai' as const, 'arabic' as const), (moment, digits) => {
      return readMoment(inDigits(momentText(moment, 'th'), digits)) === moment;
    }),
    runs(500),
  );
});

test.each(['', '29 พฤศจิกายน 2569', '31 พฤศจิกายน 2569 เวลา 10.00 น.', '1 มกรา 2569 เวลา 10.00 น.'])(
  '%j is no moment',
  (text) => {
    expect(readMoment(text)).toBeNull();
  },
);
