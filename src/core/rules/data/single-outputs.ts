/** Units of an output that is made once: documents. Source: outputs that filled forms name (`ประกาศนโยบาย ๑ ฉบับ`). */
export const SINGLE_OUTPUTS: ReadonlySet<string> = new Set([
  ...['ฉบับ', 'เล่ม', 'เรื่อง', 'คู่มือ', 'รายงาน', 'แผน', 'ประกาศ', 'คำสั่ง', 'หลักสูตร'],
]);
