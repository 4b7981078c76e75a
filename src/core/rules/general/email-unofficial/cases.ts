import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const email = (text: string) => filled({ email: `อีเมล: ${text}` });
const found = (service: string) => [
  { cell: at('email'), message: `ใช้บริการอีเมลทั่วไป (@${service}) หากหน่วยงานมีอีเมลของทางราชการ โปรดใช้แทน` },
];

export const cases: RuleCases = {
  rule: 'email-unofficial',
  valid: [
    { name: 'an official address', form: {} },
    { name: 'a free one beside an official one', form: email('office@gmail.com, saraban@bangkok.go.th') },
    { name: 'a name that only begins alike', form: email('saraban@gmail.com.go.th') },
    { name: 'no address', form: email('-') },
  ],
  invalid: [
    { name: 'a free service', form: email('dusit.office@gmail.com'), findings: found('gmail.com'), example: true },
    { name: 'in capitals', form: email('DUSIT@HOTMAIL.COM'), findings: found('hotmail.com') },
    { name: 'two of them', form: email('a@yahoo.co.th / b@outlook.com'), findings: found('yahoo.co.th') },
  ],
};
