/** Words that say that there is no number, as comparison keys. Source: part 4 of filled forms. */
export const NO_NUMBER = /^(?:ยัง)?ไม่(?:มี|ได้)(?:การ)?(?:ข้อมูล|ผล|เป้าหมาย|กำหนด|เก็บข้อมูล|จัดเก็บข้อมูล|ดำเนินการ)?$|^n\/?a$/i;
