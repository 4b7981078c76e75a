import type { FamilyWords } from '../rule-words';

const MEASURED = {
  th: 'ส่วนที่ ๔ ถูกนำไปรวมเป็นตัวชี้วัดของจังหวัดและประเทศ ทุกแถวต้องนับสิ่งเดียวกันด้วยหน่วยเดียวกัน',
  en: 'Part 4 is added up for the province and the country: every row must count the same thing in the same unit.',
};
const AGREED = {
  th: 'ค่าเป้าหมายในส่วนที่ ๔ เกิดจากโครงการในส่วนที่ ๓ ทั้งสองส่วนจึงต้องสอดคล้องกัน',
  en: 'The targets of part 4 come from the projects of part 3, so the two must agree.',
};

export const TARGET_WORDS: FamilyWords = {
  'target-rows': {
    name: { th: 'จำนวนแถวของส่วนที่ ๔', en: 'Number of rows in part 4' },
    message: {
      th: 'ส่วนที่ ๔ มี {found} แถว ต้องมี {expected} แถว',
      en: 'Part 4 has {found} rows; the form has {expected}.',
    },
    why: MEASURED,
  },
  'target-unit-wrong': {
    name: { th: 'หน่วยนับในส่วนที่ ๔ ผิด', en: 'Wrong unit in part 4' },
    message: {
      th: 'หน่วยนับแถวที่ {row} ต้องเป็น {expected}',
      en: 'Row {row} is counted in {expected}.',
    },
    why: MEASURED,
  },
  'target-empty': {
    name: { th: 'ไม่ได้ตั้งค่าเป้าหมาย', en: 'No target set' },
    message: {
      th: 'เป้าหมายนี้มี {found} โครงการ แต่ไม่ได้ตั้งค่าเป้าหมายในส่วนที่ ๔',
      en: 'This goal has {found} projects, but part 4 sets no target for it.',
    },
    why: AGREED,
  },
  'target-unsupported': {
    name: { th: 'ค่าเป้าหมายไม่มีโครงการรองรับ', en: 'Target without a project' },
    message: {
      th: 'ตั้งค่าเป้าหมายไว้แต่ไม่มีโครงการรองรับ',
      en: 'A target is set, but no project serves it.',
    },
    why: AGREED,
  },
  'target-no-growth': {
    name: { th: 'เป้าหมายไม่สูงกว่าผลปีก่อน', en: 'Target not above last year' },
    message: {
      th: 'แผนปี {year} ไม่สูงกว่าผลปีก่อน',
      en: 'The plan for {year} is not above last year’s result.',
    },
    variants: {
      'target-no-growth-undated': {
        th: 'แผนปีนี้ไม่สูงกว่าผลปีก่อน',
        en: 'This year’s plan is not above last year’s result.',
      },
    },
    why: {
      th: 'เป้าหมายของแผนระดับชาติคือให้ทุกตัวชี้วัดเพิ่มขึ้นทุกปี',
      en: 'The national plan asks every measure to rise each year.',
    },
  },
  'outcomes-empty': {
    name: { th: 'ไม่มีผลที่คาดว่าจะได้รับ', en: 'No expected outcomes' },
    message: { th: 'ยังไม่ได้กรอกผลที่คาดว่าจะได้รับ', en: 'The expected outcomes are not filled in.' },
    why: {
      th: 'ส่วนที่ ๕ บอกว่าแผนทั้งฉบับทำไปเพื่ออะไร แผนที่เว้นว่างไว้จะถูกส่งกลับ',
      en: 'Part 5 says what the whole plan is for; a plan that leaves it blank is returned.',
    },
  },
  'virtues-outdated': {
    name: { th: 'คุณธรรม ๔ ประการของแผนเดิม', en: 'The four virtues of the last plan' },
    message: {
      th: 'แผนระยะที่ ๒ ใช้คุณธรรม ๕ ประการ (เพิ่ม กตัญญู)',
      en: 'The second national plan has five virtues: กตัญญู (gratitude) was added.',
    },
    why: {
      th: 'ข้อความที่คัดลอกจากแผนระยะที่ ๑ ยังมีคุณธรรมเพียง ๔ ประการ',
      en: 'Text copied from plans of the first phase still lists four virtues.',
    },
  },
};
