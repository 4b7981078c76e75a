import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'โครงการในแถวที่ซ่อนไว้', en: 'Projects in hidden rows' },
  message: {
    th: 'มี {count} โครงการอยู่ในแถวที่ซ่อนหรือกรองไว้ (แถว {rows}) ซึ่งยังนับรวมอยู่ ถ้าต้องการให้เห็น เลือก ข้อมูล > ล้าง (ตัวกรอง) หรือเลือกแถวข้างเคียง คลิกขวา แล้วเลือก ยกเลิกการซ่อน',
    en: 'Projects in rows that are hidden or filtered out: {count} (rows {rows}). They are counted all the same. To show them choose Data > Clear (filter), or select the rows around them, right-click and choose Unhide.',
  },
  why: {
    th: 'โครงการที่มองไม่เห็นยังเป็นของแผน จึงนับ เติมไตรมาส และสรุปรวมด้วย ถ้าไม่รู้ว่ามีอยู่ จำนวนจะดูเหมือนผิด',
    en: 'A project that nobody sees is still the plan’s: it is counted, filled and summed up. If it is not known of, the numbers look wrong.',
  },
};
