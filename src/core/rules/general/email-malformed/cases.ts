import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const email = (text: string) => filled({ email: `อีเมล: ${text}` });
const found = (text: string) => [{ cell: at('email'), message: `รูปแบบอีเมลไม่ถูกต้อง: "${text}"` }];

export const cases: RuleCases = {
  rule: 'email-malformed',
  valid: [
    { name: 'an address', form: {} },
    { name: 'two addresses', form: email('saraban@bangkok.go.th, moral-plan@bangkok.go.th') },
    { name: 'words in brackets behind it', form: email('saraban@bangkok.go.th (งานสารบรรณ)') },
    { name: 'a Thai digit alone has its own finding', form: email('office๒@bangkok.go.th') },
    { name: 'a dash', form: email('-') },
    { name: 'none, in words', form: email('ไม่มี') },
    { name: 'not filled in', form: email('....................') },
  ],
  invalid: [
    { name: 'no @', form: email('saraban.bangkok.go.th'), findings: found('saraban.bangkok.go.th'), example: true },
    { name: 'a space', form: email('saraban @bangkok.go.th'), findings: found('saraban @bangkok.go.th') },
    { name: 'Thai letters', form: email('สารบรรณ@bangkok.go.th'), findings: found('สารบรรณ@bangkok.go.th') },
    { name: 'no domain', form: email('saraban@bangkok'), findings: found('saraban@bangkok') },
    { name: 'a comma for a dot', form: email('saraban@bangkok,go.th'), findings: found('saraban@bangkok,go.th') },
  ],
};
