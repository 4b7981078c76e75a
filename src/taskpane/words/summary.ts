/** The words of the summary sheets. */
import type { Sentence } from '../../core/messages/language';

export const SUMMARY = {
  summarisedTitle: { th: 'จัดทำแผ่นงานสรุปแล้ว {count} แผ่น', en: 'Summary sheets made: {count}' },
  summarisedUnsure: { th: 'ยังไม่แน่ชัดว่าจัดทำแผ่นงานสรุปครบหรือไม่', en: 'It is not certain which summary sheets were made' },
  summarisedNone: { th: 'ไม่ได้จัดทำแผ่นงานสรุป', en: 'No summary sheet was made' },
  summarisedHelp: { th: 'กดชื่อแผ่นงานเพื่อเปิดดู', en: 'Press a name to open the sheet.' },
  tabsTitle: { th: 'เลือกแผ่นงานสรุป', en: 'Choose the summary sheets' },
  tabsHelp: {
    th: 'ยังไม่มีการแก้ไขในไฟล์ แผ่นงานจะอยู่ถัดจากแผนของท่าน',
    en: 'Nothing is written yet. The sheets come after your own.',
  },
  tabsUndoHelp: {
    th: 'นำแผ่นงานที่เพิ่มออกได้ภายหลัง แต่ปุ่มเลิกทำของ Excel (Ctrl+Z) จะย้อนไปก่อนหน้านั้นไม่ได้',
    en: 'The added sheets can be taken away later; Excel’s own undo (Ctrl+Z) then does not reach back beyond that.',
  },
  tabNew: { th: 'เพิ่มใหม่', en: 'New' },
  tabRewritten: { th: 'เขียนใหม่แทนของเดิม', en: 'Rewritten' },
  tabRewrittenHelp: {
    th: 'หากมีผู้แก้ไขแผ่นงานเดิมไว้ Phaen จะเก็บแผ่นนั้นและเพิ่มแผ่นใหม่ข้าง ๆ',
    en: 'If somebody has worked on a sheet of these, it is kept and a new one is added beside it.',
  },
  tabsWrite: { th: 'จัดทำ {count} แผ่น', en: 'Make {count} sheets' },
  tabsNone: { th: 'โปรดเลือกอย่างน้อย ๑ แผ่น', en: 'Choose at least one' },
  registerToo: {
    th: 'แผ่นที่เลือกนับจากทะเบียนโครงการ จึงจัดทำทะเบียนโครงการด้วย',
    en: 'What you chose counts over the register, so the register is made too.',
  },
  cancel: { th: 'ยกเลิก', en: 'Cancel' },
  rowsNew: { th: 'เพิ่มใหม่ · {rows} แถว', en: 'New · {rows} rows' },
  rowsRewritten: { th: 'เขียนใหม่ · {rows} แถว', en: 'Rewritten · {rows} rows' },
} as const satisfies Readonly<Record<string, Sentence>>;
