/** The words of the summary sheets. */
import type { Sentence } from '../../core/messages/language';

export const SUMMARY = {
  summarisedTitle: { th: 'สร้างแผ่นงานสรุปแล้ว {count} แผ่น', en: 'Summary sheets written: {count}' },
  summarisedUnsure: {
    th: 'ยังไม่แน่ชัดว่าสร้างแผ่นงานสรุปครบหรือไม่',
    en: 'It is not certain which summary sheets were written',
  },
  summarisedNone: { th: 'ไม่ได้สร้างแผ่นงานสรุป', en: 'No summary sheet was written' },
  summarisedHelp: { th: 'กดชื่อแผ่นงานเพื่อเปิดดู', en: 'Press a name to open the sheet.' },
} as const satisfies Readonly<Record<string, Sentence>>;
