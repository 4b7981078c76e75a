import type { FamilyWords } from '../rule-words';

const ADDED = {
  th: 'ยอดรวมของส่วนที่ ๒ ถูกนำไปรวมต่อในแผนระดับจังหวัด ผิดที่นี่จะผิดต่อไปทุกชั้น',
  en: 'The totals of part 2 are added up again for the province: an error here is carried all the way.',
};

export const BASE_WORDS: FamilyWords = {
  'base-personnel-sum': {
    name: { th: 'ผลรวมบุคลากรไม่ตรง', en: 'Total of personnel differs' },
    message: {
      th: 'รวมบุคลากร {found} ไม่เท่ากับผลบวก {expected}',
      en: 'The total of personnel is {found}, but the rows come to {expected}.',
    },
    why: ADDED,
  },
  'base-target-sum': {
    name: { th: 'ผลรวมกลุ่มเป้าหมายไม่ตรง', en: 'Total of target groups differs' },
    message: {
      th: 'รวมกลุ่มเป้าหมายและภาคี {found} ไม่เท่ากับผลบวก {expected}',
      en: 'The total of target groups and partners is {found}, but their numbers come to {expected}.',
    },
    why: ADDED,
  },
  'base-citizens-empty': {
    name: { th: 'ไม่มีจำนวนประชาชนเป้าหมาย', en: 'No number of citizens' },
    message: {
      th: 'ไม่ได้ระบุจำนวนประชาชนเป้าหมาย แต่ผลลัพธ์กล่าวถึงประชาชน',
      en: 'No number of citizens is given, but the results speak of citizens.',
    },
    why: {
      th: 'ผลลัพธ์ที่เกิดกับประชาชนต้องมีจำนวนประชาชนเป้าหมายรองรับ จึงจะวัดผลได้',
      en: 'A result among citizens can only be measured against the number of citizens that the plan is to reach.',
    },
  },
  'base-staff-over-personnel': {
    name: { th: 'บุคลากรเป้าหมายเกินที่มีอยู่', en: 'More staff reached than there are' },
    message: {
      th: 'จำนวนบุคลากรเป้าหมาย {found} มากกว่าบุคลากรทั้งหมด {expected}',
      en: 'More staff are to be reached ({found}) than the office has ({expected}).',
    },
    why: {
      th: 'บุคลากรเป้าหมายเป็นส่วนหนึ่งของบุคลากรในหน่วยงาน จึงมากกว่าไม่ได้',
      en: 'The staff that a plan reaches are part of the personnel, so they cannot be more.',
    },
  },
};
