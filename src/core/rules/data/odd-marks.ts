/** What offices write in quarters in place of a mark. An earlier kind goes first. */
export const ODD_MARKS: readonly (readonly [kind: OddText, pattern: RegExp])[] = [
  // Typed arrows, with any line between their heads.
  ['arrow', /^[\s─━—–_=.…|│-]*[←→↔⟵⟶⟷⇐⇒⇔◄►◀▶<>][\s─━—–_=.…|│←→↔⟵⟶⟷⇐⇒⇔◄►◀▶<>-]*$/],
  ['ditto', /^\s*(?:["”“〃]|''|,,)\s*$/],
  ['times', /[0-9๐-๙]\s*ครั้ง|ครั้งที่|ครั้ง\s*[0-9๐-๙]/],
  [
    'amount',
    /^\s*[0-9๐-๙][0-9๐-๙,]*(?:\.[0-9๐-๙]+)?\s*(?:บาท|บ\.)|^\s*[0-9๐-๙]{1,3}(?:,[0-9๐-๙]{3})+|^\s*[0-9๐-๙]{3,}\s*$/,
  ],
  ['number', /^\s*\(?[0-9๐-๙]{1,2}[).]?\s*$/],
  ['condition', /ถ้ามี|หากมี|กรณี|อาจ/],
  ['halted', /เลื่อน|ยกเลิก|ชะลอ|งด/],
  ['report', /รายงาน|สรุปผล|ติดตาม/],
  ['words', /[ก-๛a-z]{2}/i],
];

export type OddText = 'arrow' | 'ditto' | 'times' | 'amount' | 'number' | 'condition' | 'halted' | 'report' | 'words';
