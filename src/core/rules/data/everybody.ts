/** Ways of saying "everybody" where a responsible office belongs, as comparison keys. Source: filled forms. */
export const EVERYBODY: ReadonlySet<string> = new Set(
  ['ทุกฝ่าย', 'ทุกหน่วยงาน', 'ทุกส่วนราชการ', 'ทุกกลุ่มงาน', 'ทุกส่วนงาน', 'ทุกกอง'].flatMap((all) => [
    all,
    `${all}ที่เกี่ยวข้อง`,
    `${all}ในสังกัด`,
  ]),
);
