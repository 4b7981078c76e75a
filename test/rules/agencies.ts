/** Offices of every kind that hands in a plan, with an address, a telephone and a mail server of their kind. */
import { BANGKOK_DISTRICTS } from '../../src/core/rules/data/bangkok-districts';
import { PROVINCES } from '../../src/core/rules/data/provinces';
import type { Random } from './random';

export interface Agency {
  readonly name: string;
  /** The line below the title. */
  readonly level: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
}

const [BANGKOK = '', ...OTHERS] = PROVINCES;
const MINISTRIES = ['กระทรวงวัฒนธรรม', 'กระทรวงศึกษาธิการ', 'กระทรวงมหาดไทย', 'กระทรวงแรงงาน'];
const INDEPENDENT = ['สำนักงานศาลยุติธรรม', 'สำนักงานการตรวจเงินแผ่นดิน', 'สำนักงานอัยการสูงสุด'];

const KINDS: readonly ((random: Random) => Agency)[] = [
  (random) => inBangkok(`สำนักงานเขต${random.pick(BANGKOK_DISTRICTS)}`, BANGKOK, 'bangkok.go.th', random),
  (random) => inProvince((province) => `จังหวัด${province}`, 'moi.go.th', random),
  (random) => inProvince((province) => `สำนักงานวัฒนธรรมจังหวัด${province}`, 'm-culture.go.th', random),
  (random) => inProvince((province) => `องค์การบริหารส่วนจังหวัด${province}`, 'dla.go.th', random),
  (random) => inBangkok(random.pick(MINISTRIES), 'กระทรวง', 'm-culture.go.th', random),
  (random) => inBangkok(random.pick(INDEPENDENT), 'หน่วยราชการอิสระ', 'coj.go.th', random),
];

export function agencyOf(random: Random): Agency {
  return random.pick(KINDS)(random);
}

function inBangkok(name: string, level: string, server: string, random: Random): Agency {
  const phone = `0 2${random.int(100, 999)} ${random.int(1000, 9999)} ต่อ ${random.int(1000, 9999)}`;
  const address = `เลขที่ ${random.int(1, 999)} ถนนใหญ่ กรุงเทพมหานคร 10${random.int(100, 900)}`;
  return { name, level, address, phone, email: `saraban${random.int(1, 99)}@${server}` };
}

function inProvince(nameOf: (province: string) => string, server: string, random: Random): Agency {
  const province = random.pick(OTHERS);
  const phone = random.chance(0.5)
    ? `0 5${random.int(100, 999)} ${random.int(1000, 9999)}`
    : `08 ${random.int(1000, 9999)} ${random.int(1000, 9999)}`;
  const address = `ศาลากลางจังหวัด${province} ถนนใหญ่ อำเภอเมือง จังหวัด${province}`;
  return { name: nameOf(province), level: 'จังหวัด', address, phone, email: `plan_${random.int(1, 9)}@${server}` };
}
