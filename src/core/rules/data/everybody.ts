/** Ways of saying "everybody" in place of a responsible office, as comparison keys. Source: filled forms. */
const OFFICES = '(?:ฝ่าย|หน่วยงาน|หน่วย|ส่วนราชการ|ส่วนงาน|ส่วน|กลุ่มงาน|กลุ่ม|กองงาน|กอง|สำนัก|งาน|ภาคส่วน)';
const OF_THE_HOUSE = '(?:ที่เกี่ยวข้อง|ในสังกัด|ภายใน(?:หน่วยงาน|สำนักงาน|องค์กร)?|ใน(?:หน่วยงาน|องค์กร|สำนักงานเขต))';

/** `ทุกฝ่าย`, `ทุกฝ่าย/งาน`, `ทุกส่วนราชการในสังกัด`. */
export const EVERYBODY = new RegExp(`^(?:ทุก${OFFICES}(?:[/,]${OFFICES})*[/,]?)+${OF_THE_HOUSE}?$`);
