import { cellOf, changed, sharing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const ALL = ['✓', '✓', '✓', '✓'] as const;
const titled = (title: string, quarters: readonly [string | null, string | null, string | null, string | null] = ALL) =>
  changed({ title, quarters });

export const cases: RuleCases = {
  rule: 'quarters-named-day',
  valid: [
    { name: 'marked in its quarter', form: titled('กิจกรรมปลูกต้นไม้เนื่องในวันสิ่งแวดล้อมโลก', [null, null, '✓', null]) },
    { name: 'a lunar day', form: titled('กิจกรรมเวียนเทียนวันมาฆบูชา') },
    { name: 'no day', form: titled('กิจกรรมจิตอาสาพัฒนา') },
    { name: 'several days', form: titled('กิจกรรมวันพ่อแห่งชาติและวันแม่แห่งชาติ') },
    { name: 'a day and others without a name', form: titled('กิจกรรมวันแม่แห่งชาติและวันสำคัญต่าง ๆ') },
    { name: 'a day and one that is not known', form: titled('กิจกรรมวันสิ่งแวดล้อมโลก/วันน้ำโลก') },
    { name: 'from the day on, all year', form: titled('กิจกรรมปลูกต้นไม้วันสิ่งแวดล้อมโลกและตลอดปี') },
    { name: 'a day whose name begins like another', form: titled('กิจกรรมวันผู้สูงอายุสากล') },
    { name: 'New Year is kept from December on', form: titled('ทำบุญตักบาตรวันขึ้นปีใหม่', ['✓', null, null, null]) },
    {
      name: 'the period explains the marks',
      form: changed({ title: 'รณรงค์วันสิ่งแวดล้อมโลก', quarters: [null, '✓', '✓', null], period: 'มี.ค. - มิ.ย. 68' }),
    },
    {
      name: 'the period that the marks differ from has its own finding',
      form: changed({ title: 'รณรงค์วันสิ่งแวดล้อมโลก', quarters: ALL, period: 'มิ.ย. 68' }),
    },
    { name: 'no mark has its own finding', form: titled('กิจกรรมวันแม่', [null, null, null, null]) },
  ],
  invalid: [
    {
      name: 'World Environment Day in all quarters',
      form: titled('กิจกรรมปลูกต้นไม้เนื่องในวันสิ่งแวดล้อมโลก'),
      findings: [
        {
          cell: cellOf('B'),
          message:
            '"กิจกรรมปลูกต้นไม้เนื่องในวันสิ่งแวดล้อมโลก" ตรงกับวันสิ่งแวดล้อมโลก (ไตรมาสที่ ๓) แต่ทำเครื่องหมายไว้ในไตรมาสที่ ๑, ๒, ๓, ๔ โปรดตรวจสอบ',
          related: [cellOf('H'), cellOf('I'), cellOf('J'), cellOf('K')],
        },
      ],
      example: true,
    },
    {
      name: "Father's Day in another quarter, its name cut by a line wrap",
      form: titled('กิจกรรมเนื่องในวันพ่อ\nแห่งชาติ', [null, '✓', null, null]),
      findings: [
        {
          cell: cellOf('B'),
          message: '"กิจกรรมเนื่องในวันพ่อ แห่งชาติ" ตรงกับวันพ่อแห่งชาติ (ไตรมาสที่ ๑) แต่ทำเครื่องหมายไว้ในไตรมาสที่ ๒ โปรดตรวจสอบ',
        },
      ],
    },
    {
      name: 'Songkran',
      form: titled('ประเพณีสงกรานต์', [null, '✓', '✓', null]),
      findings: [
        {
          cell: cellOf('B'),
          message: '"ประเพณีสงกรานต์" ตรงกับประเพณีสงกรานต์ (ไตรมาสที่ ๓) แต่ทำเครื่องหมายไว้ในไตรมาสที่ ๒, ๓ โปรดตรวจสอบ',
        },
      ],
    },
    {
      name: 'New Year in a quarter that is on neither side of it',
      form: titled('ทำบุญตักบาตรวันขึ้นปีใหม่', [null, null, '✓', null]),
      findings: [
        {
          cell: cellOf('B'),
          message: '"ทำบุญตักบาตรวันขึ้นปีใหม่" ตรงกับวันขึ้นปีใหม่ (ไตรมาสที่ ๑, ๒) แต่ทำเครื่องหมายไว้ในไตรมาสที่ ๓ โปรดตรวจสอบ',
        },
      ],
    },
    {
      name: 'one of two projects in a cell',
      form: sharing({ title: 'โครงการ ก\n(2) กิจกรรมวันแม่แห่งชาติ' }),
      findings: [
        {
          cell: cellOf('B'),
          message: '"กิจกรรมวันแม่แห่งชาติ" ตรงกับวันแม่แห่งชาติ (ไตรมาสที่ ๔) แต่ทำเครื่องหมายไว้ในไตรมาสที่ ๑, ๒ โปรดตรวจสอบ',
        },
      ],
    },
  ],
};
