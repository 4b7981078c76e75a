import { AS_USUAL } from '#test/support/pane';
import { declared, plan, project, SHEET } from '#test/support/plan-builder';
import { reportPlan, reportSettings, type FindingReport } from '../../core/jobs/report';
import type { SettingsInForce } from '../../core/settings/in-force';
import {
  SCHEMA_VERSION,
  type CheckReport,
  type FillFileReport,
  type FixFileReport,
  type FoundReport,
  type SavedReport,
} from '../report';
import { screenOf } from '../terminal/screen';
import { width } from '../terminal/text';
import { checkPage } from './check';
import { fillPage } from './fill';
import { fixPage } from './fix';
import { savedLines } from './saved';
import { summaryPage } from './summary';

const A18 = { sheet: SHEET, cell: 'A18' };
const PLAIN = screenOf({ columns: 80 }, {});
const COLOURED = screenOf({ columns: 80, isTTY: true }, {});

function finding(severity: FindingReport['severity'], cell: string, message: string, sheet = SHEET): FindingReport {
  return { rule: 'any', severity, message, sheet, cell, fix: 'none', related: [] };
}

function report(findings: readonly FindingReport[] = [], settings: SettingsInForce = AS_USUAL): CheckReport {
  const given = plan({
    counts: declared(4, [
      [2, 1, null],
      [1, 0, 1],
    ]),
    projects: [project(1, 1, 40), project(1, 2, 41), project(1, 5, 42), project(2, 1, 43)],
  });
  return {
    schemaVersion: SCHEMA_VERSION,
    file: 'แผน.xlsx',
    ok: true,
    settings: { ...reportSettings(settings, 'th'), problems: [] },
    plan: reportPlan(given, 'th'),
    fingerprint: '3fa912bc',
    receipt: null,
    judged: { rules: 71, unread: [] },
    findings,
  };
}

describe('checkPage', () => {
  it('stands declared beside listed, with those guidelines that differ', () => {
    expect(checkPage(report(), PLAIN).slice(5)).toEqual([
      'จำนวนโครงการ             ระบุไว้      นับได้       ต่าง',
      'แผนย่อยที่ ๑                    ๒         ๓        +๑',
      '  แนวทางการพัฒนาที่ ๒     อ่านไม่ได้         ๑         -',
      '  แนวทางการพัฒนาที่ ๕        ไม่พบ         ๑         -',
      'แผนย่อยที่ ๒                    ๑         ๑       ตรง',
      '  แนวทางการพัฒนาที่ ๑           ๐         ๑        +๑',
      '  แนวทางการพัฒนาที่ ๒           ๑         ๐        -๑',
      'แผนย่อยที่ ๓                 ไม่พบ         ๐         -',
      'รวมทั้งสิ้น                      ๔         ๔       ตรง',
    ]);
  });

  it('lists what was not judged in a short block, a line a kind', () => {
    const remarks = [1, 2, 3, 4, 5, 6].map((row) => ({ sheet: SHEET, cell: `B${row}`, text: `๑/ ${'ก'.repeat(row)}` }));
    const shown = checkPage({ ...report(), plan: reportPlan(plan({ remarks }), 'th') }, PLAIN);
    const start = shown.indexOf('ไม่ได้นำมาตรวจ (๖)');
    expect(shown.slice(start - 1, start + 3)).toEqual([
      '',
      'ไม่ได้นำมาตรวจ (๖)',
      '  หมายเหตุ ไม่นับเป็นโครงการ: "๑/ ก" (B1), "๑/ กก" (B2), "๑/ กกก" (B3), "๑/ กกกก"',
      '  (B4), "๑/ กกกกก" (B5), และอีก ๑ จุด',
    ]);
    expect(checkPage(report(), PLAIN).join()).not.toContain('ไม่ได้นำมาตรวจ');
  });

  it.each<[SettingsInForce, string]>([
    [AS_USUAL, 'การตั้งค่า: ค่าเริ่มต้น'],
    [
      { ...AS_USUAL, sources: [{ kind: 'file', path: '../ก\u001b[2Kข.json' }, { kind: 'workbook' }], rulesOff: 70 },
      'การตั้งค่า: ../ก [2Kข.json + ไฟล์นี้ · ปิดข้อตรวจ ๗๐ ข้อ',
    ],
  ])('gives no clean verdict without the settings: %j', (settings, line) => {
    const [, , verdict, ...lines] = checkPage(report([], settings), PLAIN);
    expect(verdict).toBe('✓ ไม่พบสิ่งที่ต้องแก้ (ตรวจ ๗๑ ข้อ) · โปรดอ่านทวนก่อนเสนอลงนาม');
    expect(lines.slice(0, lines.indexOf('')).join(' ')).toBe(line);
  });

  it('says a sentence once, with every place that it is said of, the gravest first', () => {
    const page = checkPage(
      report([
        finding('info', 'B1', 'ข้อความ'),
        finding('error', 'B9', 'ยังไม่ได้กรอก'),
        finding('info', 'B2', 'ข้อความ'),
        finding('info', 'B2', 'ข้อความ'),
        finding('info', 'B3', 'ข้อความ', 'อื่น'),
      ]),
      PLAIN,
    );
    expect(page[2]).toBe('ต้องแก้ ๑ จุด · ข้อสังเกต ๔ จุด');
    expect(page.slice(page.indexOf('ต้องแก้ (๑)'))).toEqual([
      'ต้องแก้ (๑)',
      '  แผนปฏิบัติการ!B9  ยังไม่ได้กรอก [any]',
      '',
      'ข้อสังเกต (๔)',
      '  แผนปฏิบัติการ!B1  ข้อความ',
      `${' '.repeat(17)}และที่ B2, อื่น!B3 [any]`,
    ]);
  });

  it('says once what is the same of several projects, and names each', () => {
    const none = (cell: string, title: string): FoundReport => ({
      ...finding('error', cell, `ยังไม่ได้ทำเครื่องหมายของ "${title}"`),
      title,
    });
    const beside = (cell: string, title: string): FoundReport => ({ ...finding('info', cell, 'คำนี้อาจพิมพ์ผิด'), title });
    const page = checkPage(
      report([
        none('H1', 'โครงการ ก'),
        none('H2', 'โครงการ ข'),
        none('H3', 'โครงการ ค'),
        beside('B1', 'โครงการ ก'),
        beside('D1', 'โครงการ ก'),
        beside('B2', 'โครงการ ข'),
        finding('info', 'A9', 'คำนี้อาจพิมพ์ผิด'),
      ]),
      PLAIN,
    );
    expect(page.slice(page.indexOf('ต้องแก้ (๓)'))).toEqual([
      'ต้องแก้ (๓)',
      '  แผนปฏิบัติการ!H1  ยังไม่ได้ทำเครื่องหมายของ "โครงการ ก" [any]',
      `${' '.repeat(17)}เช่นเดียวกันอีก ๒ จุด`,
      '  แผนปฏิบัติการ!H2  “โครงการ ข”',
      '  แผนปฏิบัติการ!H3  “โครงการ ค”',
      '',
      'ข้อสังเกต (๔)',
      '  แผนปฏิบัติการ!B1  คำนี้อาจพิมพ์ผิด',
      `${' '.repeat(17)}“โครงการ ก”`,
      `${' '.repeat(17)}และที่ A9 [any]`,
      `${' '.repeat(17)}เช่นเดียวกันอีก ๒ จุด`,
      '  แผนปฏิบัติการ!D1  “โครงการ ก”',
      '  แผนปฏิบัติการ!B2  “โครงการ ข”',
    ]);
  });

  it('says so if there is nothing to fix', () => {
    expect(checkPage(report(), PLAIN)[2]).toBe('✓ ไม่พบสิ่งที่ต้องแก้ (ตรวจ ๗๑ ข้อ) · โปรดอ่านทวนก่อนเสนอลงนาม');
  });

  it.each([
    [[A18], '๑ จุดที่ตรวจไม่ได้ (แผนปฏิบัติการ!A18)'],
    [[A18, { sheet: SHEET, cell: 'A20' }, { sheet: 'อื่น', cell: 'B2' }], '๓ จุดที่ตรวจไม่ได้ (แผนปฏิบัติการ!A18, A20, อื่น!B2)'],
    [[A18, A18, A18, A18, A18, A18], '๖ จุดที่ตรวจไม่ได้'],
  ])('gives no clean verdict while something could not be judged: %j', (unread, words) => {
    const verdict = checkPage({ ...report(), judged: { rules: 71, unread } }, PLAIN)
      .slice(2, 4)
      .join(' ');
    expect(verdict).toContain(`✓ ไม่พบสิ่งที่ต้องแก้ (ตรวจ ๗๑ ข้อ)`);
    expect(verdict).toContain(`ยังมี ${words}`);
    expect(verdict.includes('(แผน')).toBe(unread.length < 6);
  });

  it('gives a long place a line of its own', () => {
    const sheet = 'รายละเอียดโครงการปีงบประมาณ ๒๕๖๘';
    const page = checkPage(report([finding('error', 'B9', 'ยังไม่ได้กรอก', sheet)]), PLAIN);
    expect(page.slice(-2)).toEqual([`  ${sheet}!B9`, '    ยังไม่ได้กรอก [any]']);
  });

  it.each([40, 80, 100])('keeps to a terminal of %i columns', (columns) => {
    const long = 'อ่านแถวนี้ไม่ออก: ระบบการจัดการความรู้ด้านการส่งเสริมคุณธรรม (๑) ชื่อโครงการ/กิจกรรม';
    const screen = screenOf({ columns }, {});
    for (const line of checkPage(report([finding('error', 'B9', long)]), screen).slice(9)) {
      expect(width(line)).toBeLessThanOrEqual(Math.max(columns, 50));
    }
  });

  it('colours only where there are colours', () => {
    const findings = [finding('error', 'B9', 'ยังไม่ได้กรอก')];
    expect(checkPage(report(findings), PLAIN).join('')).not.toContain('\u001b');
    const coloured = checkPage(report(findings), COLOURED).join('\n');
    expect(
      coloured
        .split('\u001b')
        .map((part) => part.replace(/^\[\d+m/, ''))
        .join(''),
    ).toBe(checkPage(report(findings), PLAIN).join('\n'));
    expect(coloured).toContain('\u001b[31mต้องแก้ ๑ จุด\u001b[39m');
  });
});

describe('screenOf', () => {
  it.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{}, {}, false],
  ])('for %j with %j has colours: %s', (sink, env, colours) => {
    const screen = screenOf({ ...sink }, env);
    expect(screen.paint('ก', 'red') !== 'ก').toBe(colours);
  });

  it.each([
    [undefined, 80],
    [0, 80],
    [20, 40],
    [64, 64],
    [300, 120],
  ])('takes a width of %s columns as %i', (columns, taken) => {
    expect(screenOf({ ...(columns !== undefined && { columns }) }, {}).columns).toBe(taken);
  });
});

describe('fillPage', () => {
  const place = { sheet: SHEET, cell: 'G40' };
  const filled = { ...place, title: 'กิจกรรมทำบุญ', text: 'ต.ค. - ธ.ค. 67', quarters: [1] as const };
  const refused = {
    ...place,
    title: 'โครงการอบรม',
    text: 'ปี 2568',
    reason: 'ยังไม่แน่ชัด',
    reasonCode: 'needs-consent' as const,
    suggestion: [3, 4] as const,
  };
  const page = (rest: Partial<FillFileReport>, columns = 80): string[] =>
    fillPage(
      { ...report(), filled: [], refused: [], saved: { output: 'ผล.xlsx', outcome: 'written' }, ...rest },
      screenOf({ columns }, {}),
    ).slice(3);

  it('shows the quarters in columns', () => {
    expect(page({ filled: [filled] })).toEqual([
      'ทำเครื่องหมายแล้ว ๑ โครงการ',
      `${' '.repeat(18)}๑ ๒ ๓ ๔  ช่วงเวลา`,
      '  แผนปฏิบัติการ!G40  ✓ · · ·  ต.ค. - ธ.ค. 67  กิจกรรมทำบุญ',
      '',
      'บันทึกที่ ผล.xlsx (ไฟล์เดิมไม่ถูกแก้)',
    ]);
  });

  it('gives the title a line of its own where there is no room beside', () => {
    expect(page({ filled: [filled] }, 45).slice(2, 4)).toEqual([
      '  แผนปฏิบัติการ!G40  ✓ · · ·  ต.ค. - ธ.ค. 67',
      `${' '.repeat(18)}กิจกรรมทำบุญ`,
    ]);
  });

  it('asks with the reason and the likely quarters', () => {
    expect(page({ refused: [refused] }).slice(0, 4)).toEqual([
      'รอท่านยืนยัน ๑ โครงการ',
      '  แผนปฏิบัติการ!G40  "ปี 2568" โครงการอบรม',
      `${' '.repeat(18)}ยังไม่แน่ชัด`,
      `${' '.repeat(18)}น่าจะเป็นไตรมาสที่ ๓, ๔`,
    ]);
  });

  it('says once that a worksheet is locked, and shows what was read of it', () => {
    const locked = { ...refused, reasonCode: 'sheet-protected' as const };
    expect(page({ refused: [locked, { ...locked, cell: 'G41' }, refused] })).toEqual([
      'รอท่านยืนยัน ๑ โครงการ',
      '  แผนปฏิบัติการ!G40  "ปี 2568" โครงการอบรม',
      `${' '.repeat(18)}ยังไม่แน่ชัด`,
      `${' '.repeat(18)}น่าจะเป็นไตรมาสที่ ๓, ๔`,
      '',
      'แผ่นงาน “แผนปฏิบัติการ” ล็อกไว้ ยังไม่ได้ทำเครื่องหมาย ๒ โครงการ',
      'แผ่นงานนี้ป้องกันไว้และช่องไตรมาสล็อกไว้ โปรดยกเลิกการป้องกันที่แท็บ รีวิว กลุ่ม ป้องกัน แล้วลองใหม่',
      'ไตรมาสที่อ่านได้มีดังนี้',
      `${' '.repeat(18)}๑ ๒ ๓ ๔  ช่วงเวลา`,
      '  แผนปฏิบัติการ!G40  · · ✓ ✓  ปี 2568  โครงการอบรม',
      '  แผนปฏิบัติการ!G41  · · ✓ ✓  ปี 2568  โครงการอบรม',
      '',
      'บันทึกที่ ผล.xlsx (ไฟล์เดิมไม่ถูกแก้)',
    ]);
  });

  it('says so where nothing waits to be marked', () => {
    expect(page({})[0]).toBe('ไม่มีไตรมาสที่ต้องทำเครื่องหมาย');
  });
});

describe('summaryPage', () => {
  const saved = { output: 'ผล.xlsx', outcome: 'written' } as const;

  it('says in a dry run what would be written', () => {
    const dry = { output: null, outcome: 'dry-run' } as const;
    const page = summaryPage({ ...report(), tabs: [], written: ['ทะเบียนโครงการ'], refused: [], saved: dry }, PLAIN);
    expect(page.slice(3)).toEqual([
      'จะเขียนแผ่นงานสรุป ๑ แผ่น',
      '  ทะเบียนโครงการ',
      '',
      'ลองดูเท่านั้น (--dry-run) ไม่มีไฟล์ใดถูกเขียน',
    ]);
  });

  it('names the tabs, and those that could not be written', () => {
    const refused = { tab: 'สรุปจำนวนโครงการ', reason: 'แผ่นงานนี้ป้องกันไว้', reasonCode: 'sheet-protected' as const };
    const page = summaryPage(
      { ...report(), tabs: [], written: ['ทะเบียนโครงการ (2)'], refused: [refused], saved },
      PLAIN,
    );
    expect(page.slice(3, 6)).toEqual([
      'เขียนแผ่นงานสรุปแล้ว ๑ แผ่น',
      '  ทะเบียนโครงการ (2)',
      '  สรุปจำนวนโครงการ: ไม่ได้เขียน แผ่นงานนี้ป้องกันไว้',
    ]);
  });

  it('says which tabs were left to those who worked on them, and where the new ones are', () => {
    const preserved = {
      tab: 'ทะเบียนโครงการ',
      successor: 'ทะเบียนโครงการ (2)',
      reasonCode: 'edited' as const,
      reason: 'แผ่นงาน “ทะเบียนโครงการ” มีสิ่งที่เพิ่มหรือแก้ไขไว้ (ช่อง S2) จึงเก็บไว้ตามเดิม ข้อมูลล่าสุดอยู่ในแผ่นงาน “ทะเบียนโครงการ (2)”',
      cells: ['S2'],
      objects: [],
    };
    const written = ['ทะเบียนโครงการ (2)', 'สรุปจำนวนโครงการ'];
    const page = summaryPage({ ...report(), tabs: [], written, refused: [], preserved: [preserved], saved }, PLAIN);
    const said = page.slice(6, -2);
    expect(said.length).toBeGreaterThan(1);
    expect(said.every((line) => line.startsWith('  '))).toBe(true);
    expect(said.join('').replaceAll(' ', '')).toBe(preserved.reason.replaceAll(' ', ''));
  });
});

describe('fixPage', () => {
  const cell = { rule: 'any', sheet: SHEET, cell: 'A29', before: 4, after: 2 };
  const page = (fixed: FixFileReport['fixed'], saved: SavedReport): string[] =>
    fixPage({ ...report(), fixed, refused: [], left: [], saved }, PLAIN).slice(3);

  it('says what was fixed, and where the result is', () => {
    const lines = page([cell], { output: 'ผล.xlsx', outcome: 'written' });
    expect([lines[0], lines[3], lines.at(-1)]).toEqual([
      'แก้แล้ว ๑ ช่อง',
      'หลังแก้: ✓ ไม่พบสิ่งที่ต้องแก้ (ตรวจ ๗๑ ข้อ) · โปรดอ่านทวนก่อนเสนอลงนาม',
      'บันทึกที่ ผล.xlsx (ไฟล์เดิมไม่ถูกแก้)',
    ]);
  });

  it('says in a dry run what would be fixed', () => {
    const lines = page([cell], { output: null, outcome: 'dry-run' });
    expect([lines[0], lines[3]]).toEqual([
      'จะแก้ ๑ ช่อง',
      'ถ้าแก้ตามนี้: ✓ ไม่พบสิ่งที่ต้องแก้ (ตรวจ ๗๑ ข้อ) · โปรดอ่านทวนก่อนเสนอลงนาม',
    ]);
  });

  it('says why nothing was written', () => {
    const lines = page([], { output: null, outcome: 'nothing-to-write' });
    expect(lines[0]).toBe('ไม่มีสิ่งที่แก้ได้โดยอัตโนมัติ');
    expect(lines.at(-1)).toBe('ไม่มีไฟล์ใดถูกเขียน เพราะไม่มีสิ่งใดเปลี่ยน (ถ้าต้องการสำเนา เพิ่ม --copy)');
  });
});

describe('savedLines', () => {
  it.each<[SavedReport, string]>([
    [{ output: 'ผล\u001b[2K.xlsx', outcome: 'written' }, 'บันทึกที่ ผล [2K.xlsx (ไฟล์เดิมไม่ถูกแก้)'],
    [{ output: 'ผล.xlsx', outcome: 'written-over' }, 'บันทึกที่ ผล.xlsx (ทับไฟล์เดิมตามที่สั่ง)'],
    [{ output: '-', outcome: 'written' }, 'ส่งไฟล์ Excel ออกทาง standard output แล้ว (ไฟล์เดิมไม่ถูกแก้)'],
    [{ output: null, outcome: 'dry-run' }, 'ลองดูเท่านั้น (--dry-run) ไม่มีไฟล์ใดถูกเขียน'],
  ])('of %j', (saved, line) => {
    expect(savedLines(saved, PLAIN)).toEqual([line]);
  });
});
