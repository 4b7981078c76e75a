import { at, cellOf, changed, filled } from '#test/support/changed-form';
import type { BuiltForm } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

const message =
  'ข้อความนี้ขาดคุณธรรม "กตัญญู" แผนระดับชาติ ระยะที่ ๒ ใช้คุณธรรม ๕ ประการ (พอเพียง วินัย สุจริต จิตอาสา กตัญญู) โปรดแก้ไขให้ครบ';
const found = [{ cell: at('outcome1'), message }];
const said = (outcome1: string) => filled({ outcome1 });
const after =
  (text: string) =>
  ({ at: rows }: BuiltForm): Record<string, string> => ({ [rows.outcome1 ?? '']: text });

export const cases: RuleCases = {
  rule: 'virtues-outdated',
  valid: [
    { name: 'all five', form: {} },
    { name: 'a number without a list', form: said('- ยึดมั่นคุณธรรม ๔ ประการ') },
    { name: 'four other virtues', form: said('- ยึดมั่นคุณธรรม ๔ ประการ คือ สัจจะ ทมะ ขันติ จาคะ') },
    { name: 'the new virtue is there', form: said('- คุณธรรม ๔ ประการ คือ พอเพียง วินัย สุจริต จิตอาสา และความกตัญญู') },
    { name: 'another word of the same letters', form: said('- ยึดหลักเศรษฐกิจพอเพียง วินัย สุจริต จิตอาสา') },
    { name: 'words between', form: said('- อยู่อย่างพอเพียง มีวินัย สุจริต และเป็นจิตอาสา') },
    { name: 'the plan before', form: said('- แผนระยะที่ ๑ มีคุณธรรม ๔ ประการ คือ พอเพียง วินัย สุจริต จิตอาสา') },
    { name: 'the right number elsewhere', form: said('- พอเพียง วินัย สุจริต จิตอาสา ตามคุณธรรม ๕ ประการ') },
    { name: 'another form of the new virtue', form: said('- พอเพียง วินัย สุจริต จิตอาสา เพื่อความกตัญญุตา') },
    {
      name: 'a plan of the years before',
      form: filled({ outcome1: '- คุณธรรม 4 ประการ คือ พอเพียง วินัย สุจริต จิตอาสา' }, { year: '2565' }),
    },
  ],
  invalid: [
    {
      name: 'four virtues, and something behind them',
      form: said('- ยึดมั่นคุณธรรม ๔ ประการ คือ พอเพียง วินัย สุจริต จิตอาสา และมาตรฐานทางจริยธรรม'),
      findings: found,
      after: after('- ยึดมั่นคุณธรรม ๕ ประการ คือ พอเพียง วินัย สุจริต จิตอาสา กตัญญู และมาตรฐานทางจริยธรรม'),
      example: true,
    },
    {
      name: 'Arabic digits, and the last one behind และ',
      form: said('- ยึดมั่นคุณธรรม 4 ประการ (พอเพียง วินัย สุจริต และจิตอาสา)'),
      findings: found,
      after: after('- ยึดมั่นคุณธรรม 5 ประการ (พอเพียง วินัย สุจริต จิตอาสา และกตัญญู)'),
    },
    {
      name: 'counted as points',
      form: said('- ยึดมั่นคุณธรรม ๔ ข้อ ได้แก่ พอเพียง วินัย สุจริต จิตอาสา'),
      findings: found,
      after: after('- ยึดมั่นคุณธรรม ๕ ข้อ ได้แก่ พอเพียง วินัย สุจริต จิตอาสา กตัญญู'),
    },
    {
      name: 'in words, commas between, the list in front',
      form: said('- พอเพียง, วินัย, สุจริต, จิตอาสา ซึ่งเป็นคุณธรรมหลักสี่ประการ'),
      findings: found,
      after: after('- พอเพียง, วินัย, สุจริต, จิตอาสา, กตัญญู ซึ่งเป็นคุณธรรมหลักห้าประการ'),
    },
    {
      name: 'five are named, and four are listed in another order',
      form: said('- คุณธรรม 5 ประการ คือ วินัย พอเพียง จิตอาสา และสุจริต'),
      findings: [{ cell: at('outcome1'), message: 'ข้อความระบุคุณธรรม ๕ ประการ แต่ในรายการขาด "กตัญญู" โปรดแก้ไขให้ครบ' }],
      after: after('- คุณธรรม 5 ประการ คือ วินัย พอเพียง จิตอาสา สุจริต และกตัญญู'),
    },
    {
      name: 'a list without a number',
      form: said('- ยึดมั่นในความพอเพียง วินัย สุจริต จิตอาสา'),
      findings: found,
      after: after('- ยึดมั่นในความพอเพียง วินัย สุจริต จิตอาสา กตัญญู'),
    },
    {
      name: 'a numbered list is left to the person',
      form: said('คุณธรรมเป้าหมาย\n๑. พอเพียง\n๒. วินัย\n๓. สุจริต\n๔. จิตอาสา'),
      findings: found,
      after: () => ({}),
    },
    {
      name: 'a list that is not written as one is left to the person',
      form: said('- คุณธรรม ๔ ประการ คือ มีความพอเพียง มีวินัย มีความสุจริต และมีจิตอาสา'),
      findings: found,
      after: () => ({}),
    },
    {
      name: 'in the result of a project',
      form: changed({ quality: 'ผู้เข้าร่วมยึดมั่นคุณธรรม ๔ ประการ คือ พอเพียง วินัย สุจริต จิตอาสา' }),
      findings: [{ cell: cellOf('D'), message }],
    },
  ],
};
