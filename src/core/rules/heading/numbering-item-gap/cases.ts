import { thai } from '#test/support/thai';
import { cellOf, writing } from '#test/support/changed-form';
import { TWO_EACH } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

const message = (found: string, guideline = 3): string =>
  `เลขลำดับโครงการของแผนย่อยที่ ๑ แนวทางการพัฒนาที่ ${thai(guideline)} ไม่ต่อเนื่อง (${thai(found)}) โปรดตรวจสอบ`;
const SAMPLE = 'ชื่อโครงการ/กิจกรรม .....';

export const cases: RuleCases = {
  rule: 'numbering-item-gap',
  valid: [
    {
      name: 'numbers that run on over the whole table',
      form: writing(TWO_EACH.map((_, index) => [cellOf('B', index), `${index + 1}. โครงการที่ ${index + 1}`])),
    },
    {
      name: 'numbers that run on within each sub-plan',
      form: writing(
        TWO_EACH.map(({ section }, index) => {
          const before = TWO_EACH.slice(0, index).filter((other) => other.section[0] === section[0]).length;
          return [cellOf('B', index), `(${before + 1}) โครงการที่ ${index + 1}`];
        }),
      ),
    },
    {
      name: 'a sample line is an item',
      form: writing([
        [cellOf('B', 0), `(๑) ${SAMPLE}`],
        [cellOf('B', 1), '(๒) โครงการ ก'],
      ]),
    },
    {
      name: 'a row without a number between two others',
      form: ({ rows }) => ({
        projects: [{ section: '1.1' }, ...TWO_EACH],
        cells: { [`B${rows[1] ?? 0}`]: 'โครงการ ข' },
      }),
    },
    {
      name: 'no numbers at all',
      form: writing([
        [cellOf('B', 0), 'โครงการ ก'],
        [cellOf('B', 1), 'โครงการ ข'],
      ]),
    },
    {
      name: 'the page break repeats a project with (ต่อ)',
      form: writing([
        [cellOf('B', 0), '(๑) โครงการ ก'],
        [cellOf('B', 1), '(๑) โครงการ ก (ต่อ)'],
      ]),
    },
  ],
  invalid: [
    {
      name: 'a number is skipped',
      form: writing([[cellOf('B', 1), '(3) โครงการที่ 2']]),
      findings: [{ cell: cellOf('B', 1), message: message('1, 3') }],
      after: ({ rows }) => ({ [`B${rows[1] ?? 0}`]: '(2) โครงการที่ 2' }),
      example: true,
    },
    {
      name: 'a number is said twice, in Thai digits, within one cell',
      form: writing([
        [cellOf('B', 0), `(๑) โครงการ (1) ก\n(๑) ${SAMPLE}\n(๑) ${SAMPLE}`],
        [cellOf('B', 1), '๒) โครงการ ข'],
      ]),
      findings: [{ cell: cellOf('B', 0), message: message('1, 1, 1, 2') }],
      after: ({ rows }) => ({
        [`B${rows[0] ?? 0}`]: `(๑) โครงการ (1) ก\n(๒) ${SAMPLE}\n(๓) ${SAMPLE}`,
        [`B${rows[1] ?? 0}`]: '๔) โครงการ ข',
      }),
      also: ['placeholder-left'],
    },
    {
      name: 'the numbers begin at 2',
      form: writing([
        [cellOf('B', 2), '(2) โครงการที่ 3'],
        [cellOf('B', 3), '(3) โครงการที่ 4'],
      ]),
      findings: [{ cell: cellOf('B', 2), message: message('2, 3', 5) }],
      after: ({ rows }) => ({ [`B${rows[2] ?? 0}`]: '(1) โครงการที่ 3', [`B${rows[3] ?? 0}`]: '(2) โครงการที่ 4' }),
    },
    {
      name: 'a formula writes one of them: no numbers are offered',
      form: (clean) => ({
        cells: { [`B${clean.rows[1] ?? 0}`]: '(3) โครงการที่ 2' },
        formulas: { [`B${clean.rows[1] ?? 0}`]: '="(3) โครงการที่ 2"' },
      }),
      findings: [{ cell: cellOf('B', 1), message: message('1, 3') }],
      after: () => ({}),
    },
  ],
};
