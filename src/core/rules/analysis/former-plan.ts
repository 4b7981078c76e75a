/** Texts that mention the national plan before the one that the form follows, rightly. */

/** An evaluation, or a history. */
const LOOKS_BACK =
  /ประเมิน|ถอดบทเรียน|ผลการดำเนินงาน|ผลการขับเคลื่อน|ที่ผ่านมา|ที่แล้ว|สิ้นสุด|ต่อเนื่องจาก|ต่อยอดจาก|สืบเนื่องจาก|เดิม|ทบทวน|สรุปผล|รายงานผล|ติดตาม|เปรียบเทียบ/;
const FIRST = /(?:ระยะที่|ฉบับที่|ระยะ|ฉบับ)\s*(?:[1๑](?![0-9๐-๙])|แรก|หนึ่ง)/;

export function looksBack(text: string): boolean {
  return LOOKS_BACK.test(text);
}

/** `แผนระยะที่ ๑ มีคุณธรรม ๔ ประการ`. */
export function isAboutFormerPlan(text: string): boolean {
  return looksBack(text) || FIRST.test(text);
}
