import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const email = (text: string) => filled({ email: text });
const message = (digits: string, expected: string): string =>
  `อีเมลมีเลขไทย "${digits}" จึงส่งไม่ถึง โปรดตรวจสอบว่าเป็น "${expected}" หรือไม่`;
const after = (text: string) => (clean: { at: Readonly<Record<string, string>> }) => ({ [clean.at.email ?? '']: text });

export const cases: RuleCases = {
  rule: 'email-thai-digit',
  valid: [
    { name: 'no digit', form: {} },
    { name: 'an Arabic digit', form: email('อีเมล: district2@bangkok.go.th') },
    { name: 'a Thai digit outside the address', form: email('อีเมล: saraban@bangkok.go.th Line ID: dusit๒') },
    { name: 'no address: that has its own finding', form: email('อีเมล: อาคาร ๒ ชั้น ๓') },
  ],
  invalid: [
    {
      name: 'a Thai digit',
      form: email('อีเมล: district๒office@bangkok.go.th Line ID: -'),
      findings: [{ cell: at('email'), message: message('๒', 'district2office@bangkok.go.th') }],
      after: after('อีเมล: district2office@bangkok.go.th Line ID: -'),
      example: true,
    },
    {
      name: 'several, and not those beside it',
      form: email('อีเมล: office๑๒_๓@bangkok.go.th Line ID: dusit๒'),
      findings: [{ cell: at('email'), message: message('๑๒ ๓', 'office12_3@bangkok.go.th') }],
      after: after('อีเมล: office12_3@bangkok.go.th Line ID: dusit๒'),
    },
    {
      name: 'in the cell beside the label',
      form: filled({ email: 'อีเมล', 'email B': 'office๕@bangkok.go.th' }),
      findings: [{ cell: at('email B'), message: message('๕', 'office5@bangkok.go.th') }],
    },
    {
      name: 'the second of two addresses',
      form: email('อีเมล: saraban@bangkok.go.th, office๕@bangkok.go.th'),
      findings: [{ cell: at('email'), message: message('๕', 'office5@bangkok.go.th') }],
      after: after('อีเมล: saraban@bangkok.go.th, office5@bangkok.go.th'),
    },
  ],
};
