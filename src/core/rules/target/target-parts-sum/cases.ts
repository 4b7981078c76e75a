import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const places = (text: string, name = text) => ({ name, form: filled({ 'target2 C': text }) });

export const cases: RuleCases = {
  rule: 'target-parts-sum',
  valid: [
    places('75 แห่ง ประกอบด้วย ชุมชน 55 แห่ง องค์กร 20 แห่ง', 'the kinds come to the total'),
    places('75 แห่ง (ชุมชน 50 องค์กร 20)', 'in brackets, which may leave some out'),
    places('75 แห่ง ในจำนวนนี้เป็นชุมชนต้นแบบ 9 แห่ง', 'some of them'),
    places('75 แห่ง โดยมีชุมชน 9 แห่ง', 'some of them, in other words'),
    places('75 แห่ง ครอบคลุม 4 ตำบล', 'where they are'),
    places('50 ชุมชน 25 องค์กร', 'kinds without a total'),
  ],
  invalid: [
    {
      ...places('75 แห่ง ประกอบด้วย ชุมชน 50 แห่ง องค์กร 20 แห่ง', 'the kinds fall short'),
      findings: [
        {
          cell: at('target2 C'),
          message: 'ส่วนที่ ๔ ข้อ ๒ ระบุแผนการดำเนินงาน ๗๕ แห่ง แต่รายการย่อยรวมได้ ๗๐ แห่ง โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
        },
      ],
      example: true,
    },
    {
      ...places('75 แห่ง แบ่งเป็น อำเภอ 8 ชุมชน 70', 'the kinds come to more'),
      findings: [
        {
          cell: at('target2 C'),
          message: 'ส่วนที่ ๔ ข้อ ๒ ระบุแผนการดำเนินงาน ๗๕ แห่ง แต่รายการย่อยรวมได้ ๗๘ แห่ง โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
        },
      ],
    },
    {
      name: 'last year’s result',
      form: filled({ 'target2 B': '4 แห่ง (ได้แก่ ชุมชน 2 แห่ง องค์กร 1 แห่ง)' }),
      findings: [
        {
          cell: at('target2 B'),
          message: 'ส่วนที่ ๔ ข้อ ๒ ระบุผลการดำเนินงาน ๔ แห่ง แต่รายการย่อยรวมได้ ๓ แห่ง โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
        },
      ],
    },
  ],
};
