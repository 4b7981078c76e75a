/**
 * Names of places that are also words, or parts of words, of ordinary Thai (Royal Institute Dictionary, 2554):
 * `เผยแพร่`, `ตากแดด`, `สวนหลวง`. Alone they prove nothing; behind จังหวัด or เขต they are names.
 */
export const PLACE_WORDS: ReadonlySet<string> = new Set([
  ...['ตาก', 'เลย', 'แพร่', 'น่าน', 'ตราด', 'ตรัง', 'กระบี่', 'พิจิตร', 'ระนอง', 'ลำพูน', 'พังงา', 'ชุมพร'],
  ...['พระนคร', 'ดุสิต', 'ดินแดง', 'สวนหลวง', 'จอมทอง', 'วัฒนา', 'สาทร', 'ประเวศ', 'บางรัก', 'หลักสี่', 'สะพานสูง', 'ธนบุรี'],
]);
