/** Parts 1, 2, 4 and 5 of the sample workbooks, as their files hold them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBaseline } from '../../src/core/form/parts/baseline/read-baseline';
import { readGeneral } from '../../src/core/form/parts/general/read-general';
import { Grid } from '../../src/core/form/sheet/grid';
import { readOutcomes } from '../../src/core/form/parts/outcomes/read-outcomes';
import { regionsOf, type Region } from '../../src/core/form/locate/regions';
import { readTargets } from '../../src/core/form/parts/targets/read-targets';
import { PHASE_2 } from '../../src/core/plan/frameworks/phase-2';
import { XlsxHost } from '../../src/xlsx/host';
import { short } from '#test/support/part-region';

async function partsOf(file: string) {
  const workbook = await XlsxHost.open(readFileSync(join('samples', file))).read();
  const regions = workbook.sheets.flatMap((sheet) => regionsOf(new Grid(sheet)));
  const of = (kind: Region['kind']): Region[] => regions.filter((region) => region.kind === kind);
  return {
    general: readGeneral(of('general')),
    base: readBaseline(of('base')),
    targets: readTargets(of('targets'), PHASE_2),
    outcomes: readOutcomes(of('outcomes')),
  };
}

interface Sample {
  readonly file: string;
  /** The first row of each part. */
  readonly rows: {
    readonly general: number;
    readonly base: number;
    readonly targets: number;
    readonly outcomes: number;
  };
  readonly agency: string;
  readonly address: string;
  readonly email: string;
  readonly personnel: string;
  readonly people: readonly string[];
  readonly total: string;
  readonly citizens: readonly [string, string];
  readonly years: readonly [string, string];
  /** Result and plan of each measure of the five rows. */
  readonly targets: readonly (readonly string[])[];
  readonly outcomes: readonly string[];
}

const LADKRABANG: Omit<Sample, 'file' | 'rows'> = {
  agency: 'สำนักงานเขตลาดกระบัง',
  address: 'สำนักงานเขตลาดกระบัง ๑๔๗๑/๑ ถนนลาดกระบัง แขวงลาดกระบัง เขตลาดกระบัง กรุงเทพมหานคร',
  email: 'district๒office@gmail.com',
  personnel: '๙๒๐ → 920',
  people: ['target ข้าราชการและบุคลากรในสำนักงานเขตลาดกระบัง 920', 'partner สถานศึกษาในสังกัด 810'],
  total: '๑,๗๓๐ → 1730',
  citizens: ['- → 0', ' ✗ blank'],
  years: ['๒๕๖๗ → 2567', '๒๕๖๘ → 2568'],
  targets: [['คน 0 0'], ['แห่ง 0 0'], ['แห่ง 6 6', 'คน 250 250'], ['แห่ง 0 0'], ['แห่ง 0 0', 'คน 0 0']],
  outcomes: [
    'ส่งเสริมบุคลากรของสำนักงานเขตลาดกระบังให้มีคุณธรรม จริยธรรม ประพฤติปฏิบัติตนตามหลักธรรมคำสอนทางศาสนา ยึดมั่นคุณธรรม ๔ ประการ คือ พอเพียง วินัย สุจริต จิตอาสา และมาตรฐานทางจริยธรรม',
    'ส่งเสริมบุคลากรของสำนักงานเขตลาดกระบังในการน้อมนำหลักปรัชญาเศรษฐกิจพอเพียงและวิถีวัฒนธรรมอันดีงามไปประยุกต์ใช้ในชีวิต ทำให้คุณภาพชีวิตดีขึ้น มีประสิทธิภาพในการทำงานมากขึ้น',
    'มีระบบบริหารจัดการด้านการส่งเสริมคุณธรรมให้มีประสิทธิภาพ และมีธรรมาภิบาล',
    'ส่งเสริมให้องค์กรเป็นแหล่งบ่มเพาะความดี เกิดการบูรณาการความร่วมมือจากทุกภาคส่วนในการสร้างเสริมความดี',
  ],
};

const SAMPLES: readonly Sample[] = [
  { file: 'ladkrabang-2568.xlsx', rows: { general: 5, base: 11, targets: 80, outcomes: 88 }, ...LADKRABANG },
  { file: 'ladkrabang-2568-sheets.xlsx', rows: { general: 5, base: 1, targets: 1, outcomes: 1 }, ...LADKRABANG },
  {
    file: 'periods-2568.xlsx',
    rows: { general: 5, base: 11, targets: 75, outcomes: 83 },
    agency: 'สำนักงานเขตดุสิต',
    address: 'สำนักงานเขตดุสิต ๑๔๗๑/๑ ถนนใหญ่ กรุงเทพมหานคร',
    email: 'saraban@bangkok.go.th',
    personnel: '420 → 420',
    people: ['target ข้าราชการและบุคลากร 420', 'partner ชุมชน 80'],
    total: '500 → 500',
    citizens: ['1,500 → 1500', '1,500 → 1500'],
    years: ['2567 → 2567', '2568 → 2568'],
    targets: [['คน 100 120'], ['แห่ง 5 7'], ['แห่ง 6 8', 'คน 250 300'], ['แห่ง 2 3'], ['แห่ง 4 5', 'คน 90 110']],
    outcomes: [
      'บุคลากรมีคุณธรรมจริยธรรม ยึดมั่นคุณธรรม ๕ ประการ คือ พอเพียง วินัย สุจริต จิตอาสา กตัญญู',
      'มีระบบบริหารจัดการด้านการส่งเสริมคุณธรรมที่มีประสิทธิภาพ',
    ],
  },
];

describe.each(SAMPLES)('$file', (sample) => {
  const { rows } = sample;
  let parts: Awaited<ReturnType<typeof partsOf>>;
  beforeAll(async () => {
    parts = await partsOf(sample.file);
  });

  test('nothing is left unread', () => {
    expect(Object.values(parts).flatMap(({ unread }) => unread)).toEqual([]);
  });

  test('part 1', () => {
    const { part } = parts.general;
    const at = (row: number): string => `A${String(rows.general + row)}`;
    expect(part).toMatchObject({
      agency: null,
      position: null,
      mobile: null,
      address: { cell: at(1), text: sample.address, value: sample.address },
      coordinator: { cell: at(2), value: 'เจ้าพนักงานปกครอง' },
      affiliation: { cell: at(2), value: `ฝ่ายปกครอง ${sample.agency}` },
      phone: { cell: at(3), text: '๐ ๒๐๐๐ ๐๐๐๐ ต่อ ๑๒๓๔', value: [{ number: '020000000', extension: '1234' }] },
      fax: { cell: at(3), text: '๐ ๒๐๐๐ ๐๐๐๑', value: [{ number: '020000001', extension: null }] },
      email: { cell: at(4), value: sample.email },
      line: { cell: at(4), text: '-', value: null, reason: 'dash' },
    });
  });

  test('part 2', () => {
    const { part } = parts.base;
    const [unit, ...others] = part?.rows ?? [];
    expect(others).toEqual([]);
    expect(unit?.unit.value).toBe(sample.agency);
    expect(short(unit?.personnel ?? null)).toBe(`B${String(rows.base + 2)} ${sample.personnel}`);
    expect(unit?.people?.map(({ group, label, value }) => `${String(group)} ${label} ${String(value)}`)).toEqual(
      sample.people,
    );
    expect(unit?.people?.map(({ cell }) => cell)).toEqual([`C${String(rows.base + 2)}`, `C${String(rows.base + 3)}`]);
    const total = String(rows.base + 4);
    expect(short(unit?.citizens ?? null)).toBe(`D${String(rows.base + 2)} ${sample.citizens[0]}`);
    expect(short(part?.total?.personnel ?? null)).toBe(`B${total} ${sample.personnel}`);
    expect(part?.total?.people?.map(short)).toEqual([`C${total} ${sample.total}`]);
    expect(short(part?.total?.citizens ?? null)).toBe(`D${total} ${sample.citizens[1]}`);
  });

  test('part 4', () => {
    const { part } = parts.targets;
    const [result, plan] = sample.years;
    expect(short(part?.year ?? null)).toBe(`A${String(rows.targets)} ${plan}`);
    expect(short(part?.resultYear ?? null)).toBe(`B${String(rows.targets + 1)} ${result}`);
    expect(short(part?.planYear ?? null)).toBe(`C${String(rows.targets + 1)} ${plan}`);
    expect(part?.rows.map(({ row, cell }) => `${String(row)} ${cell}`)).toEqual(
      [1, 2, 3, 4, 5].map((row) => `${row} A${rows.targets + 1 + row}`),
    );
    const measures = part?.rows.map((row) =>
      row.measures.map(({ unit, result, plan }) => {
        expect([result?.unit, plan?.unit]).toEqual([unit, unit]);
        return `${String(unit)} ${String(result?.value)} ${String(plan?.value)}`;
      }),
    );
    expect(measures).toEqual(sample.targets);
  });

  test('part 5', () => {
    const { part } = parts.outcomes;
    expect(short(part?.year ?? null)).toBe(`A${String(rows.outcomes)} ${sample.years[1]}`);
    expect(part?.closing).toEqual([]);
    expect(part?.items.map(({ value }) => value)).toEqual(sample.outcomes);
    expect(part?.items.map(({ cell }) => cell)).toEqual(
      part?.items.map((_, index) => `A${String(rows.outcomes + 1 + index)}`),
    );
  });
});
