import fc from 'fast-check';
import { runs as often } from '#test/support/runs';
import { runsAfter } from './text-runs';

test.each<[string, readonly string[], string, readonly string[] | null]>([
  ['within the first run', ['อบรมม', ' คุณธรรม'], 'อบรม คุณธรรม', ['อบรม', ' คุณธรรม']],
  ['within the last run', ['อบรม', ' คุณธรม'], 'อบรม คุณธรรม', ['อบรม', ' คุณธรรม']],
  ['the same text', ['ก', 'ข'], 'กข', ['ก', 'ข']],
  ['trimmed at both ends', [' อบรม', 'คุณธรรม '], 'อบรมคุณธรรม', ['อบรม', 'คุณธรรม']],
  ['trimmed at both ends of three', [' ก', 'ขข', 'ค '], 'กขขค', ['ก', 'ขข', 'ค']],
  ['a run of white space alone', ['อบรม', '  ', 'คุณธรรม'], 'อบรมคุณธรรม', ['อบรม', '', 'คุณธรรม']],
  ['white space across two runs', ['อบรม ', ' คุณธรรม'], 'อบรมคุณธรรม', ['อบรม', 'คุณธรรม']],
  ['added between two runs', ['อบรม', 'คุณธรรม'], 'อบรม คุณธรรม', ['อบรม ', 'คุณธรรม']],
  ['added before the first', ['อบรม', 'คุณธรรม'], '๑. อบรมคุณธรรม', ['๑. อบรม', 'คุณธรรม']],
  ['added after the last', ['อบรม', 'คุณธรรม'], 'อบรมคุณธรรม ๒', ['อบรม', 'คุณธรรม ๒']],
  ['digits at many places', ['ปี 25', '68 รวม 12', ' คน'], 'ปี ๒๕๖๘ รวม ๑๒ คน', ['ปี ๒๕', '๖๘ รวม ๑๒', ' คน']],
  ['digits and white space', [' ข้อ 1', ' และ 2 '], 'ข้อ ๑ และ ๒', ['ข้อ ๑', ' และ ๒']],
  ['two words, each in its run', ['ปฎิบัติการ', ' และ ', 'คุณธรม'], 'ปฏิบัติการ และ คุณธรรม', ['ปฏิบัติการ', ' และ ', 'คุณธรรม']],
  ['one letter made of two in one run', ['เเผน', 'งาน'], 'แผนงาน', ['แผน', 'งาน']],
  ['one letter made of two, of two runs', ['เ', 'เผน'], 'แผน', null],
  ['a word across two runs replaced', ['โครงการอบ', 'รมครู'], 'โครงการสัมมนาครู', null],
  ['another text', ['โครงการ', 'อบรม'], 'กิจกรรม', null],
  ['one run, another text', ['โครงการอบรม'], 'กิจกรรม', ['กิจกรรม']],
  ['one run, an altogether other text', ['ก'.repeat(500)], 'ข'.repeat(500), ['ข'.repeat(500)]],
  ['two runs, one of them another text', ['ข้อ ', 'ก'.repeat(500)], `ข้อ ${'ข'.repeat(500)}`, ['ข้อ ', 'ข'.repeat(500)]],
  ['two runs, an altogether other text', ['ก'.repeat(500), 'ค'], 'ข'.repeat(500), null],
  ['no runs', [], 'ก', null],
  ['a run emptied by what replaces its neighbour', ['ก', 'ข'], 'ค', null],
])('%s', (_name, runs, after, expected) => {
  expect(runsAfter(runs, after)).toEqual(expected);
});

/** Runs of few letters, so that chance matches abound, and an edit in each. */
const edited = fc.array(
  fc.record({ before: fc.stringMatching(/^[กขค ๑1]{1,8}$/), after: fc.stringMatching(/^[กขค ๑1]{0,8}$/) }),
  { minLength: 1, maxLength: 5 },
);

test('the runs make up the new text, and none has a letter that is neither its own nor new', () => {
  fc.assert(
    fc.property(edited, (parts) => {
      const runs = parts.map(({ before }) => before);
      const after = parts.map((part) => part.after).join('');
      const texts = runsAfter(runs, after);
      if (texts === null) return;
      expect(texts.join('')).toBe(after);
      expect(texts).toHaveLength(runs.length);
    }),
    often(500),
  );
});

/** Each run has other letters, none of them twice, so that a letter shows its run. */
const LETTERS = ['กขฃคฅฆงจ', 'ฉชซฌญฎฏฐ', 'ฑฒณดตถทธ', 'นบปผฝพฟภ'];

test('each letter that is left is in its run, and what is added in the run of its place', () => {
  const part = (letters: string): fc.Arbitrary<readonly [string, number]> =>
    fc.tuple(
      fc.shuffledSubarray(letters.split(''), { minLength: 5 }).map((chosen) => chosen.join('')),
      fc.nat(),
    );
  fc.assert(
    fc.property(fc.tuple(...LETTERS.map(part)), (parts) => {
      const runs = parts.map(([text]) => text);
      // One letter inside each run is dropped or replaced.
      const expected = parts.map(([text, seed]) => {
        const at = 2 + (seed % (text.length - 4));
        return text.slice(0, at) + (seed % 2 === 0 ? '' : '-') + text.slice(at + 1);
      });
      expect(runsAfter(runs, expected.join(''))).toEqual(expected);
    }),
    often(500),
  );
});

test('deleting letters never crosses runs', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(fc.constantFrom('ก', 'ข', ' '), fc.boolean()), { maxLength: 8 })),
      (parts) => {
        const runs = parts.map((letters) => letters.map(([letter]) => letter).join(''));
        const after = parts
          .flat()
          .flatMap(([letter, isKept]) => (isKept ? [letter] : []))
          .join('');
        const texts = runsAfter(runs, after);
        expect(texts?.join('')).toBe(runs.length === 0 ? undefined : after);
      },
    ),
    often(500),
  );
});
