/** Numbers that a quantity says in words, without white space. Source: Thai usage in filled forms. */

/** Stand before a unit. ศูนย์ is left out: it also means a centre. */
export const SPOKEN_DIGITS: readonly string[] = [
  ...['หนึ่ง', 'เอ็ด', 'สอง', 'ยี่', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'],
];

/** Say how often without any number. */
export const NUMBER_PHRASES: readonly string[] = [
  ...['ครั้งเดียว', 'ละครั้ง', 'ละหนึ่ง', 'ทุกวัน', 'ทุกสัปดาห์', 'ทุกเดือน', 'ทุกไตรมาส', 'ทุกปี'],
];
