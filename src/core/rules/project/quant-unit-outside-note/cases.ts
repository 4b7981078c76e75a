import { cellOf, changed } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';
import type { RuleOptions } from '../../rule';

const RULE = 'quant-unit-outside-note';
const on = (options: RuleOptions = {}) => ({ rules: { [RULE]: { level: 'on' as const, options } }, accepted: [] });
const quantity = (text: string) => changed({ quantity: text });
const found = (unit: string) => [
  { cell: cellOf('C'), message: `หน่วยนับ "${unit}" ของ "โครงการที่ 1" ไม่อยู่ในหมายเหตุของแบบฟอร์ม (จำนวนคน หน่วยงาน ชุมชน)` },
];

export const cases: RuleCases = {
  rule: RULE,
  valid: [
    { name: 'off unless it is asked for', form: quantity('จัดกิจกรรม ๓ ครั้ง') },
    { name: 'people', form: quantity('ผู้เข้าร่วม ๕๐ คน'), settings: on() },
    { name: 'communities', form: quantity('ชุมชนในพื้นที่เขต จำนวน ๖๖ ชุมชน'), settings: on() },
    { name: 'one measure of several', form: quantity('- จัดกิจกรรม ๓ ครั้ง\n- ผู้เข้าร่วม ๕๐ คน'), settings: on() },
    {
      name: 'a unit that the settings add',
      form: quantity('จัดกิจกรรม ๓ ครั้ง'),
      settings: on({ units: ['คน', 'ครั้ง'] }),
    },
  ],
  invalid: [
    { name: 'times', form: quantity('จัดกิจกรรม ๓ ครั้ง/ปี'), settings: on(), findings: found('ครั้ง'), example: true },
    { name: 'a document', form: quantity('ประกาศนโยบายจำนวน ๑ ฉบับ'), settings: on(), findings: found('ฉบับ') },
    { name: 'a share', form: quantity('ไม่น้อยกว่าร้อยละ ๘๕'), settings: on(), findings: found('ร้อยละ') },
  ],
};
