/** The rules on the form's parts, headings and placeholders. */
import { buildForm, findingsIn, TWO_EACH, type Form } from '../../../../test/fixtures/form-builder';
import { findingText } from '../../messages/findings';
import type { Finding } from '../finding';

const shown = ({ rule, severity, cell, related, ...finding }: Finding): unknown => [
  rule,
  severity,
  cell,
  findingText({ ...finding, rule } as Finding, 'th'),
  related.map((place) => place.cell),
];
const findings = (form: Form): unknown[] => findingsIn(form).map(shown);

const clean = buildForm();
const heading = (section: string, form: Form = {}): string => `B${buildForm(form).headings[section] ?? 0}`;
const without = (...sections: string[]): Form => ({
  without: sections,
  projects: TWO_EACH.filter(({ section }) => !sections.includes(section)),
});

describe('guideline-missing', () => {
  test('one heading', () => {
    const form = without('1.2');
    expect(findings(form)).toEqual([
      ['guideline-missing', 'error', heading('1.3', form), 'ไม่พบหัวข้อแผนย่อยที่ 1 แนวทางที่ 5 ในตาราง', []],
    ]);
  });

  test('a run of headings is one finding', () => {
    const form = without('3.1', '3.2');
    expect(findings(form)).toEqual([
      ['guideline-missing', 'error', heading('3.3', form), 'ไม่พบหัวข้อแผนย่อยที่ 3 แนวทางที่ 1, 3 ในตาราง', []],
    ]);
  });

  test('a run over two sub-plans, as a lost page leaves it', () => {
    const form = without('2.4', '3.1');
    expect(findings(form)).toEqual([
      [
        'guideline-missing',
        'error',
        heading('3.2', form),
        'ไม่พบหัวข้อตั้งแต่แผนย่อยที่ 2 แนวทางที่ 3 ถึงแผนย่อยที่ 3 แนวทางที่ 1 ในตาราง',
        [],
      ],
    ]);
  });

  test('two runs are two findings, and the last one stands at the last heading', () => {
    const form = without('1.1', '3.3');
    expect(findings(form).map((finding) => (finding as unknown[]).slice(2, 4))).toEqual([
      [heading('1.2', form), 'ไม่พบหัวข้อแผนย่อยที่ 1 แนวทางที่ 3 ในตาราง'],
      [heading('3.2', form), 'ไม่พบหัวข้อแผนย่อยที่ 3 แนวทางที่ 2 ในตาราง'],
    ]);
  });

  test('projects declared for a heading that is not there are told with it, once', () => {
    const form = {
      ...without('1.2'),
      cells: { [clean.slot['1/5'] ?? '']: 2, [clean.slot['1'] ?? '']: 12, [clean.slot.total ?? '']: 26 },
    };
    expect(findings(form)).toEqual([
      ['guideline-missing', 'error', heading('1.3', form), 'ไม่พบหัวข้อแผนย่อยที่ 1 แนวทางที่ 5 ในตาราง', [clean.slot['1/5']]],
    ]);
  });
});

describe('placeholder-left', () => {
  const left = { section: '1.4', title: 'ชื่อโครงการ/กิจกรรม .....', quarters: [null, null, null, null] as const };
  const blank = { ...left, quantity: '-', quality: '-', budget: '-', unit: '-' };

  test('beside a real project it should be taken out', () => {
    const form: Form = { projects: [...TWO_EACH, blank] };
    const row = buildForm(form).rows[26] ?? 0;
    const declared = { [clean.slot['1/2'] ?? '']: 2, [clean.slot['1'] ?? '']: 12, [clean.slot.total ?? '']: 26 };
    expect(findings({ ...form, cells: declared })).toEqual([
      ['placeholder-left', 'warning', `B${row}`, 'ยังมีบรรทัดตัวอย่างที่ไม่ได้กรอก', []],
    ]);
  });

  test('where the guideline has no project it is only a note, however many lines', () => {
    const form: Form = { projects: [...TWO_EACH.filter(({ section }) => section !== '1.4'), blank, blank] };
    const { rows } = buildForm(form);
    const declared = { [clean.slot['1/2'] ?? '']: '-', [clean.slot['1'] ?? '']: 10, [clean.slot.total ?? '']: 24 };
    expect(findings({ ...form, cells: declared })).toEqual([
      ['placeholder-left', 'info', `B${rows[24] ?? 0}`, 'ยังมีบรรทัดตัวอย่างที่ไม่ได้กรอก', [`B${rows[25] ?? 0}`]],
    ]);
  });
});

describe('section-missing', () => {
  test.each([
    [1, 'ไม่พบส่วนที่ ๑ ข้อมูลทั่วไปในสมุดงาน'],
    [2, 'ไม่พบส่วนที่ ๒ ข้อมูลพื้นฐานในสมุดงาน'],
    [4, 'ไม่พบส่วนที่ ๔ เป้าหมายในสมุดงาน'],
    [5, 'ไม่พบส่วนที่ ๕ ผลที่คาดว่าจะได้รับในสมุดงาน'],
  ])('part %i', (part, text) => {
    expect(findingsIn({ withoutParts: [part] }).map((finding) => [finding.rule, findingText(finding, 'th')])).toEqual([
      ['section-missing', text],
    ]);
  });
});

describe('row-not-understood', () => {
  test('torn text in the wrong column is quoted whole, once', () => {
    const row = (clean.headings['1.2'] ?? 0) + 1;
    const cells = { [`B${row}`]: null, [`A${row}`]: null };
    expect(findings({ cells }).filter((finding) => (finding as unknown[])[0] === 'row-not-understood')).toEqual([
      [
        'row-not-understood',
        'warning',
        `C${row}`,
        'อ่านแถวนี้ไม่ออก: - จำนวน ๕๐ คน ดีขึ้น ไม่ใช้งบประมาณ ฝ่ายปกครอง ✓ ✓ ✓ ✓',
        [],
      ],
    ]);
  });

  test('dashes in place of nothing are no content', () => {
    const row = clean.headings['1.2'] ?? 0;
    expect(findings({ cells: { [`C${row}`]: '-', [`H${row}`]: '–' } })).toEqual([]);
  });
});

test('the offer of placeholder-left takes its line out and leaves the project', () => {
  const row = clean.rows[0] ?? 0;
  const cells = { [`B${row}`]: '(๑) โครงการ ก\n(๒) ชื่อโครงการ/กิจกรรม .....' };
  const [finding] = findingsIn({ cells });
  expect(finding?.fixes.slice(0, 1)).toEqual([
    {
      kind: 'offer',
      message: 'clear-placeholder',
      data: {},
      changes: [
        {
          kind: 'cell',
          sheet: 'แผน',
          cell: `B${row}`,
          before: { value: cells[`B${row}`] },
          after: { value: '(๑) โครงการ ก' },
        },
      ],
    },
  ]);
});
