/** Words for an office's own people, and those by which they are another's, or not alone. Source: filled forms. */
export const STAFF: readonly string[] = ['ข้าราชการ', 'บุคลากร', 'เจ้าหน้าที่', 'ลูกจ้าง', 'พนักงาน'];
export const STAFF_OF_OTHERS: readonly string[] = [
  ...['สถานศึกษา', 'การศึกษา', 'โรงเรียน', 'ครู', 'โรงพยาบาล', 'สาธารณสุข', 'เครือข่าย', 'ภาคี', 'เอกชน', 'ท้องถิ่น'],
  ...['หน่วยงานอื่น', 'นอกสังกัด', 'ภายนอก', 'บริษัท', 'โรงงาน', 'บำนาญ', 'เกษียณ'],
  ...['ประชาชน', 'นักเรียน', 'เยาวชน', 'ผู้สูงอายุ', 'ชุมชน', 'ผู้นำ', 'อาสาสมัคร', 'ผู้ประกอบการ', 'ผู้รับบริการ'],
];

/** Offices whose staff are called by words that are another's elsewhere, by their names as comparison keys. */
export const OFFICES_BY_STAFF: readonly { readonly office: RegExp; readonly staff: readonly string[] }[] = [
  { office: /^(?!สำนักงาน).*โรงพยาบาล/, staff: ['โรงพยาบาล', 'สาธารณสุข'] },
  { office: /^สำนักงานสาธารณสุข/, staff: ['สาธารณสุข'] },
  { office: /^(?!สำนักงาน).*(?:โรงเรียน|วิทยาลัย)/, staff: ['สถานศึกษา', 'การศึกษา', 'โรงเรียน', 'ครู'] },
];
