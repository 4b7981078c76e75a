/** Marks and phrases that refer to the cell above: their meaning depends on another cell. */

const MARKS = /^-? ?(?:["“”„〃″]+|''|,,) ?-?$/;
const PHRASES =
  /^(?:(?:เช่น|แบบ|อย่าง|อัน)?เดียวกันกับ|(?:เช่น|แบบ|อย่าง)?เดียวกับ|เหมือน(?:กับ|กัน|ข้าง|ด้าน|ข้อ|โครงการ|แถว)|(?:ตาม)?(?:ข้างบน|ข้างต้น|ด้านบน)$|ดังข้างต้น|ดังกล่าวข้างต้น|(?:as )?above$)/i;

/** `"`, `〃`, `เช่นเดียวกับข้อ (1)`, `เหมือนข้างบน`; `text` as `contentOf` makes it. */
export function isDitto(text: string): boolean {
  return MARKS.test(text) || PHRASES.test(text);
}
