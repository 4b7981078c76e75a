/** The rules on quarter marks and periods. */
import { buildForm, findingsIn, TWO_EACH, type Form, type FormProject } from '../../../../test/fixtures/form-builder';
import { findingText } from '../../messages/findings';

const BLANK = [null, null, null, null] as const;

/** The form with its first project changed; its row is always the same. */
function first(project: Partial<FormProject>, rest: Form = {}): Form {
  return { ...rest, projects: TWO_EACH.map((each, index) => (index === 0 ? { ...each, ...project } : each)) };
}
const row = buildForm().rows[0] ?? 0;

test.each<[string, Partial<FormProject>, unknown[]]>([
  ['marked and silent', {}, []],
  ['marked as its period says', { quarters: ['✓', null, null, null], period: 'ต.ค. - ธ.ค. 67' }, []],
  ['a dash is no mark', { quarters: ['✓', '-', '-', '–'] }, []],
  ['no period is written where a dash stands', { period: '-' }, []],
  ['no mark, no period', { quarters: BLANK }, [['quarters-none', `H${row}`, 'none']]],
  [
    'no mark, a period that can be read',
    { quarters: BLANK, period: 'ม.ค. 68' },
    [['quarters-none', `H${row}`, 'offer']],
  ],
  [
    'no mark, a period that cannot be read',
    { quarters: BLANK, period: 'ตามความเหมาะสม' },
    [
      ['quarters-period-unread', `G${row}`, 'none'],
      ['quarters-none', `H${row}`, 'none'],
    ],
  ],
  ['a mark nobody knows', { quarters: ['✓', 'P', null, null] }, [['quarters-mark-unknown', `I${row}`, 'none']]],
  [
    'an amount where a mark belongs',
    { quarters: ['5,000', null, null, null] },
    [['quarters-mark-unknown', `H${row}`, 'none']],
  ],
  [
    'marks beside a period that says otherwise',
    { quarters: [null, null, '✓', null], period: 'มีนาคม' },
    [['quarters-period-conflict', `G${row}`, 'offer']],
  ],
  [
    'a period of another year',
    { quarters: ['✓', null, null, null], period: 'ต.ค. - ธ.ค. 68' },
    [['quarters-period-unread', `G${row}`, 'none']],
  ],
  ['a period in brackets behind the title', { title: 'โครงการ ก (ม.ค. 68)', quarters: [null, '✓', null, null] }, []],
  [
    'the same, and marked otherwise',
    { title: 'โครงการ ก (ม.ค. 68)', quarters: ['✓', null, null, null] },
    [['quarters-period-conflict', `B${row}`, 'offer']],
  ],
  ['other brackets are part of the name', { title: 'โครงการ ก (Waste Buy Delivery) (รุ่นที่ 2)' }, []],
])('%s', (_name, project, expected) => {
  const findings = findingsIn(first(project));
  expect(findings.map(({ rule, cell, fix }) => [rule, cell, fix])).toEqual(expected);
});

test('a conflict says both sides', () => {
  const [finding] = findingsIn(first({ quarters: [null, null, '✓', null], period: 'มีนาคม' }));
  expect(finding && findingText(finding, 'th')).toBe('ช่วงเวลา "มีนาคม" คือไตรมาส 2 แต่ทำเครื่องหมาย 3');
  expect(finding?.related.map(({ cell }) => cell)).toEqual([`J${row}`]);
});

test('an unread period says why', () => {
  const [finding] = findingsIn(first({ period: 'ภายในเดือนมีนาคม 2568' }));
  expect(finding && findingText(finding, 'th')).toBe(
    'อ่านช่วงเวลา "ภายในเดือนมีนาคม 2568" ไม่ได้แน่ชัด: บอกแต่กำหนดเสร็จ ไม่บอกว่าทำช่วงใด',
  );
});

test('crosses are marks where the form uses no other', () => {
  const cross = { quarters: ['x', null, null, null] as const };
  expect(findingsIn({ projects: TWO_EACH.map((each) => ({ ...each, ...cross })) })).toEqual([]);
  expect(findingsIn(first(cross)).map(({ rule }) => rule)).toEqual(['quarters-mark-unknown']);
});
