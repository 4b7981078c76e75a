import { FORM, PERIODS, phaen, SHEETS } from './phaen';
import type { CheckReport } from '../../src/cli/report';

async function check(file: string): Promise<CheckReport> {
  return (await phaen('check', file, '--format', 'json')).json() as CheckReport;
}

describe('phaen check --format json', () => {
  it('reports the plan: declared beside listed, with the place of what was declared', async () => {
    const { file, ok, plan } = await check(FORM);
    expect({ file, ok, agency: plan.agency, year: plan.year }).toEqual({
      file: FORM,
      ok: true,
      agency: 'สำนักงานเขตลาดกระบัง',
      year: 2568,
    });
    expect(plan.counts.total).toEqual({ declared: 18, listed: 16, halted: 0, sheet: 'แผนปฏิบัติการ', cell: 'A18' });
    expect(plan.counts.subPlans.map(({ subPlan, declared, listed }) => [subPlan, declared, listed])).toEqual([
      [1, 9, 9],
      [2, 7, 5],
      [3, 2, 2],
    ]);
    const guidelines = plan.counts.subPlans.map((each) =>
      each.guidelines.map(({ guideline, declared }) => [guideline, declared]),
    );
    expect(guidelines).toEqual([
      [
        [1, 2],
        [2, 1],
        [3, 2],
        [4, 0],
        [5, 4],
        [6, 0],
      ],
      [
        [1, 0],
        [2, 2],
        [3, 4],
        [4, 1],
      ],
      [
        [1, 0],
        [2, 2],
        [3, 0],
      ],
    ]);
  });

  it('reports each project in the words of the form', async () => {
    const { plan } = await check(FORM);
    expect(plan.projects).toHaveLength(16);
    expect(plan.projects[1]).toMatchObject({
      subPlan: 1,
      goal: 1,
      guideline: 3,
      section: '1.1',
      item: 2,
      title: 'กิจกรรมส่งเสริมเทิดทูนสถาบันชาติ ศาสนา และพระมหากษัตริย์.',
      quantity: '- จำนวนกิจกรรมไม่น้อยกว่า ๒ ครั้ง/ปี',
      budget: { amount: 0, text: 'ไม่ใช้งบประมาณ' },
      unit: 'ทุกฝ่าย',
      quarters: [1, 2, 3, 4],
      period: null,
      sheet: 'แผนปฏิบัติการ',
      cell: 'B41',
    });
    expect(plan.budget).toEqual({ declared: 0, listed: 0, halted: 0 });
  });

  it('gives the same plan however the form is laid out', async () => {
    const [one, many] = await Promise.all([check(FORM), check(SHEETS)]);
    const words = ({ plan }: CheckReport): unknown =>
      plan.projects.map(({ section, title, quarters, budget }) => [
        section,
        title.replace(/\s/g, ''),
        quarters,
        budget.amount,
      ]);
    expect(words(many)).toEqual(words(one));
    expect(many.plan.counts.subPlans.map(({ listed }) => listed)).toEqual([9, 5, 2]);
  });

  it('reports findings with their place, values and fix', async () => {
    const { findings } = await check(FORM);
    expect(findings).toContainEqual({
      rule: 'count-guideline-listed',
      severity: 'error',
      message: 'ข้อ ๓.๑ ระบุแผนย่อยที่ ๒ แนวทางการพัฒนาที่ ๓ จำนวน ๔ โครงการ แต่ในตาราง (หัวข้อ ๒.๔) มี ๒ โครงการ',
      sheet: 'แผนปฏิบัติการ',
      cell: 'A29',
      found: 4,
      expected: 2,
      fix: 'offer',
      related: expect.any(Array) as unknown,
    });
  });

  it('writes one object for one file, an array for several, and nothing else', async () => {
    const one = await phaen('check', FORM, '--format=json');
    expect(one).toMatchObject({ status: 1, err: '' });
    const several = await phaen('check', FORM, 'no-such-file.xlsx', PERIODS, '--format=json');
    expect(several).toMatchObject({ status: 2, err: '' });
    expect(several.json()).toMatchObject([
      { file: FORM, ok: true },
      { file: 'no-such-file.xlsx', ok: false, problem: { code: 'not-found' } },
      { file: PERIODS, ok: true },
    ]);
  });
});

describe('phaen check', () => {
  it('says in Thai what differs and where', async () => {
    const { status, out, err } = await phaen('check', FORM);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toContain('สำนักงานเขตลาดกระบัง · ปีงบประมาณ พ.ศ. ๒๕๖๘');
    expect(out).toMatch(/รวมทั้งสิ้น +๑๘ +๑๖ +-๒/);
    // Long lines are wrapped within words.
    expect(out.replace(/\s+/g, '')).toContain(
      'แผนปฏิบัติการ!A29ข้อ๓.๑ระบุแผนย่อยที่๒แนวทางการพัฒนาที่๓จำนวน๔โครงการแต่ในตาราง(หัวข้อ๒.๔)มี๒โครงการ',
    );
    expect(out).not.toContain('\u001b');
  });

  it('keeps one file that cannot be read from hiding the next', async () => {
    const { status, out, err } = await phaen('check', 'no-such-file.xlsx', FORM);
    expect(status).toBe(2);
    expect(err).toMatch(/no-such-file\.xlsx\n {2}ไม่พบไฟล์นี้/);
    expect(out).toContain('สำนักงานเขตลาดกระบัง');
  });
});

describe('phaen', () => {
  it.each([
    [['--help'], 'phaen COMMAND'],
    [['help'], 'phaen COMMAND'],
    [['check', '--help'], 'phaen check FILE'],
    [['help', 'check'], 'phaen check FILE'],
  ])('shows how it is used on standard output for %j', async (argv, words) => {
    const { status, out, err } = await phaen(...argv);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(words);
  });

  it('tells its version', async () => {
    expect(await phaen('--version')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as unknown,
    });
  });

  it.each([
    [['chekc', FORM], /^phaen: ไม่รู้จักคำสั่ง "chekc" ท่านหมายถึง check หรือไม่/, 'phaen help'],
    [['check', FORM, '--formt=json'], /"--formt" ท่านหมายถึง --format หรือไม่/, 'phaen check --help'],
    [['check', FORM, '--colour', '--lang=en'], /^phaen: Unknown option "--colour"\.\nUsage: /, 'phaen check --help'],
    [['summary', FORM, '--format', 'json', '--lang=en'], /with -o/, 'phaen summary --help'],
    [['explain', 'text-typ', '--lang', 'en'], /Rules like it: text-typo, /, 'phaen help'],
  ])('ends with 2 for %j, and says what is wrong and where help is', async (argv, words, help) => {
    const { status, out, err } = await phaen(...argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(words);
    expect(err.trimEnd().endsWith(help)).toBe(true);
  });

  it('shows its usage on one screen where it is asked nothing, and ends with 2', async () => {
    const { status, err } = await phaen();
    expect(status).toBe(2);
    expect(err).toContain('fill FILE');
    expect(err.trimEnd().split('\n').length).toBeLessThan(24);
  });
});
