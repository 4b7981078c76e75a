/** The words of several screens. */
import type { Sentence } from '../../core/messages/language';

export const SHARED = {
  titleWithCount: { th: '{title} ({count})', en: '{title} ({count})' },
  place: { th: 'ช่อง {cell} (แผ่นงาน “{sheet}”)', en: 'Cell {cell} (sheet “{sheet}”)' },
  andOthers: { th: '{title} และอีก {count} โครงการ', en: '{title} and {count} more projects' },
  sheet: { th: 'แผ่นงาน “{sheet}”', en: 'sheet “{sheet}”' },
  cell: { th: 'ช่อง {cell}', en: 'Cell {cell}' },
  showMore: { th: 'แสดงอีก {count} จุด', en: 'Show {count} more' },
  becomes: { th: 'เปลี่ยนเป็น', en: 'becomes' },
  moreCells: { th: 'และอีก {count} ช่อง', en: 'and {count} more cells' },
  moves: { th: 'ย้าย “{text}” จาก {from} ไป {to}', en: 'Moves “{text}” from {from} to {to}' },
  unmerges: { th: 'แยกช่องที่ผสานไว้ {range}', en: 'Takes merged cells apart: {range}' },
  merges: { th: 'ผสานช่อง {range}', en: 'Merges {range}' },
  blank: { th: '(ว่าง)', en: '(blank)' },
  quartersToMark: { th: 'ทำเครื่องหมายไตรมาสที่ {quarters}', en: 'Mark quarters {quarters}' },
} as const satisfies Readonly<Record<string, Sentence>>;
