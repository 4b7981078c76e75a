/** What a person is told where there is no result: what happened and what to do next. */
import type { ProblemCode, RefusalReason } from '../workbook/host';
import type { Sentence } from './language';

export const PROBLEMS: Readonly<Record<ProblemCode, Sentence>> = {
  'not-found': {
    th: 'ไม่พบไฟล์นี้ โปรดตรวจชื่อและที่อยู่ของไฟล์',
    en: 'The file was not found. Check its name and folder.',
  },
  'not-a-workbook': {
    th: 'ไฟล์นี้ไม่ใช่สมุดงาน Excel (.xlsx)',
    en: 'This file is not an Excel workbook (.xlsx).',
  },
  encrypted: {
    th: 'สมุดงานนี้ตั้งรหัสผ่านไว้ โปรดเปิดใน Excel เอารหัสผ่านออก แล้วบันทึกใหม่',
    en: 'The workbook has a password. Open it in Excel, remove the password and save it again.',
  },
  'old-format': {
    th: 'สมุดงานนี้เป็นรูปแบบเก่าหรือแบบไบนารี (.xls, .xlsb) โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx',
    en: 'The workbook is in an old or binary format (.xls, .xlsb). Open it in Excel and save it as .xlsx.',
  },
  damaged: {
    th: 'สมุดงานนี้เสียหาย อ่านไม่ได้ โปรดเปิดใน Excel ให้ซ่อม แล้วบันทึกใหม่',
    en: 'The workbook is damaged and cannot be read. Let Excel repair it and save it again.',
  },
  'too-large': {
    th: 'สมุดงานนี้ใหญ่เกินกว่าจะเป็นแผนปฏิบัติการ จึงไม่ได้เปิด',
    en: 'The workbook is far larger than any plan, so it was not opened.',
  },
  'no-plan': {
    th: 'ไม่พบแผนปฏิบัติการส่งเสริมคุณธรรมในสมุดงานนี้ (ไม่มีทั้งส่วนที่ ๓ และตารางโครงการในแผ่นงานที่มองเห็น) เปิดสมุดงานที่มีแผนแล้วลองใหม่',
    en: 'No moral-promotion action plan was found on the visible sheets of this workbook (neither part 3 nor the project table). Open the workbook that holds the plan and try again.',
  },
  'wrong-settings': {
    th: 'การตั้งค่าของ Phaen ไม่ถูกต้อง จึงยังไม่ได้ใช้และไม่ได้เขียนทับ',
    en: "Phaen's settings are not right, so they were neither used nor written over.",
  },
  'cannot-write': {
    th: 'เขียนไฟล์ไม่ได้ โปรดตรวจว่ามีโฟลเดอร์นั้น และไม่ได้เปิดไฟล์ค้างไว้',
    en: 'The file could not be written. Check that the folder exists and the file is not open elsewhere.',
  },
  cancelled: { th: 'หยุดตามที่สั่ง', en: 'Stopped as asked.' },
  'excel-busy': {
    th: 'Excel กำลังทำงานอื่นหรือกำลังแก้ไขเซลล์อยู่ กด Enter ให้เสร็จแล้วลองใหม่',
    en: 'Excel is busy or a cell is being edited. Press Enter to finish, then try again.',
  },
  'excel-too-old': {
    th: 'Excel รุ่นนี้เก่าเกินไปสำหรับ Phaen ต้องใช้ Excel 2021 ขึ้นไป Microsoft 365 หรือ Excel บนเว็บ',
    en: 'This Excel is too old for Phaen. It needs Excel 2021 or later, Microsoft 365 or Excel on the web.',
  },
  'connection-lost': {
    th: 'การติดต่อกับ Excel ขาดหาย ยังไม่แน่ว่าเขียนเสร็จหรือไม่ โปรดตรวจแผนอีกครั้ง',
    en: 'The connection to Excel was lost. Check the plan again to see what was written.',
  },
  'sheet-gone': {
    th: 'ไม่พบแผ่นงานนี้แล้ว อาจถูกลบหรือเปลี่ยนชื่อ โปรดตรวจแผนอีกครั้ง',
    en: 'The sheet is gone: it may have been deleted or renamed. Check the plan again.',
  },
  'sheet-hidden': {
    th: 'เซลล์นี้อยู่ในแผ่นงานที่ซ่อนไว้ คลิกขวาที่แถบแผ่นงาน เลือก ยกเลิกการซ่อน แล้วลองใหม่',
    en: 'The cell is on a hidden sheet. Right-click the sheet tabs, choose Unhide, and try again.',
  },
  'access-denied': {
    th: 'สมุดงานนี้เปิดแบบอ่านอย่างเดียวหรือถูกป้องกันไว้ จึงเขียนไม่ได้',
    en: 'The workbook is read-only or protected, so nothing can be written.',
  },
  'view-only': {
    th: 'สมุดงานนี้เปิดแบบดูอย่างเดียว Excel จึงไม่บอกว่าเซลล์ใดผสานกัน กด แก้ไขสมุดงาน แล้วลองใหม่',
    en: 'The workbook is open for viewing, so Excel does not tell which cells are merged. Choose Edit Workbook, then try again.',
  },
  'excel-refused': {
    th: 'Excel ไม่ยอมให้เขียนตรงนี้ เพราะมีตัวกรอง ตาราง หรือ PivotTable ขวางอยู่ ล้างตัวกรองหรือย้ายสิ่งที่ขวาง แล้วลองใหม่',
    en: 'Excel does not allow writing here: a filter, a table or a PivotTable is in the way. Clear the filter or move it, then try again.',
  },
  'excel-failed': {
    th: 'Excel ทำรายการนี้ไม่สำเร็จ โปรดลองใหม่',
    en: 'Excel could not do this. Please try again.',
  },
};

export const REFUSALS: Readonly<Record<RefusalReason, Sentence>> = {
  'changed-since': {
    th: 'เซลล์ถูกแก้ไขหลังจากที่อ่าน จึงไม่ได้เขียนทับ',
    en: 'The cell was edited after it was read, so it was left alone.',
  },
  'sheet-missing': {
    th: 'แผ่นงานนี้ถูกลบหรือเปลี่ยนชื่อแล้ว',
    en: 'The sheet was deleted or renamed.',
  },
  'sheet-protected': {
    th: 'แผ่นงานถูกป้องกันไว้ เลิกป้องกันที่ รีวิว > เลิกป้องกันแผ่นงาน แล้วลองใหม่',
    en: 'The sheet is protected. Unprotect it (Review > Unprotect Sheet) and try again.',
  },
  'workbook-protected': {
    th: 'โครงสร้างสมุดงานถูกป้องกันไว้ จึงเพิ่มแผ่นงานไม่ได้',
    en: "The workbook's structure is protected, so no sheet can be added.",
  },
  'part-of-merge': {
    th: 'เซลล์อยู่ในช่วงที่ผสานไว้ จึงเขียนไม่ได้',
    en: 'The cell lies inside a merged range, so it cannot be written.',
  },
  'tab-edited': {
    th: 'มีการพิมพ์หรือแก้ไขในแท็บที่ Phaen เพิ่ม จึงเก็บแท็บไว้ ถ้าไม่ต้องการแล้ว คลิกขวาที่ชื่อแท็บ เลือก ลบ',
    en: 'Somebody typed on the sheet that Phaen added, so it was kept. If it is not wanted, right-click its tab and choose Delete.',
  },
  'tab-in-use': {
    th: 'มีสูตรในแผ่นอื่นอ้างถึงแท็บที่ Phaen เพิ่ม จึงเก็บแท็บไว้ ให้สูตรยังใช้ได้',
    en: 'A formula elsewhere refers to the sheet that Phaen added, so it was kept and the formula still works.',
  },
  'already-so': {
    th: 'เซลล์มีค่านี้อยู่แล้ว จึงไม่ต้องเขียน',
    en: 'The cell already holds this, so there was nothing to write.',
  },
  cancelled: { th: 'หยุดตามที่สั่ง', en: 'Stopped as asked.' },
  'not-written': {
    th: 'ยังไม่ได้เขียน เพราะ Excel หยุดกลางคัน',
    en: 'Not written: Excel failed before it came to this.',
  },
  unknown: {
    th: 'การเขียนขาดตอน ยังไม่แน่ว่าเขียนแล้วหรือไม่ โปรดตรวจแผนอีกครั้ง',
    en: 'The writing broke off, and it is not known whether this was written. Check the plan again.',
  },
  'not-supported': { th: 'Excel รุ่นนี้ทำรายการนี้ไม่ได้', en: 'This Excel cannot do this.' },
};
