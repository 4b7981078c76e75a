/** What is shown if there is no result: what happened and what to do next. */
import type { ProblemCode, RefusalReason } from '../workbook/host';
import type { Sentence } from './language';

export const PROBLEMS: Readonly<Record<ProblemCode, Sentence>> = {
  'not-found': {
    th: 'ไม่พบไฟล์นี้ โปรดตรวจสอบชื่อและโฟลเดอร์ของไฟล์',
    en: 'The file was not found. Check its name and folder.',
  },
  'not-a-workbook': {
    th: 'ไฟล์นี้ไม่ใช่ไฟล์ Excel (.xlsx) โปรดเลือกไฟล์อื่น',
    en: 'This file is not an Excel workbook (.xlsx). Choose another file.',
  },
  encrypted: {
    th: 'ไฟล์นี้ตั้งรหัสผ่านไว้ โปรดเปิดใน Excel ลบรหัสผ่าน แล้วบันทึกใหม่',
    en: 'The workbook has a password. Open it in Excel, remove the password and save it again.',
  },
  'old-format': {
    th: 'ไฟล์นี้อยู่ในรูปแบบเก่าหรือแบบไบนารี (.xls, .xlsb) โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx',
    en: 'The workbook is in an old or binary format (.xls, .xlsb). Open it in Excel and save it as .xlsx.',
  },
  damaged: {
    th: 'ไฟล์นี้เสียหายและอ่านไม่ได้ โปรดเปิดใน Excel เพื่อซ่อมแซม แล้วบันทึกใหม่',
    en: 'The workbook is damaged and cannot be read. Let Excel repair it and save it again.',
  },
  'too-large': {
    th: 'ไฟล์นี้มีขนาดใหญ่กว่าแผนปฏิบัติการทั่วไปมาก จึงไม่ได้เปิด',
    en: 'The workbook is far larger than any plan, so it was not opened.',
  },
  'too-many-formats': {
    th: 'ไฟล์นี้มีรูปแบบของช่องเกือบถึงจำนวนที่ Excel รับได้ (๖๕,๔๓๐ แบบ) จึงยังไม่ได้เขียนสิ่งใด โปรดลบสไตล์เซลล์ที่ไม่ใช้ใน Excel หรือคัดลอกแผนไปไว้ในไฟล์ใหม่ แล้วลองใหม่',
    en: 'The workbook holds nearly as many cell formats as Excel takes (65,430), so nothing was written. Delete unused cell styles in Excel, or copy the plan to a new workbook, and try again.',
  },
  'too-many-sheets': {
    th: 'ไฟล์นี้มีแผ่นงานครบจำนวนที่ Excel รับได้แล้ว (๖๕,๕๓๔ แผ่น) จึงยังไม่ได้เขียนสิ่งใด โปรดคัดลอกแผนไปไว้ในไฟล์ใหม่ แล้วลองใหม่',
    en: 'The workbook holds as many sheets as Excel takes (65,534), so nothing was written. Copy the plan to a new workbook and try again.',
  },
  'too-many-parts': {
    th: 'ไฟล์นี้มีส่วนประกอบ เช่น รูปภาพ ครบจำนวนที่ไฟล์ .xlsx รับได้แล้ว (๖๕,๕๓๔ ส่วน) จึงยังไม่ได้เขียนสิ่งใด โปรดคัดลอกแผนไปไว้ในไฟล์ใหม่ แล้วลองใหม่',
    en: 'The file holds as many parts, such as pictures, as an .xlsx file takes (65,534), so nothing was written. Copy the plan to a new workbook and try again.',
  },
  'no-plan': {
    th: 'ไม่พบแผนปฏิบัติการส่งเสริมคุณธรรมในไฟล์นี้ (แผ่นงานที่มองเห็นไม่มีทั้งส่วนที่ ๓ และตารางโครงการ) โปรดเปิดไฟล์ที่มีแผน แล้วลองใหม่',
    en: 'No moral-promotion action plan was found on the visible sheets of this workbook (neither part 3 nor the project table). Open the workbook that holds the plan and try again.',
  },
  'wrong-settings': {
    th: 'การตั้งค่าของ Phaen ไม่ถูกต้อง จึงไม่ได้ใช้และไม่ได้เขียนทับ โปรดแก้ไขการตั้งค่า',
    en: "Phaen's settings are not right, so they were neither used nor written over. Correct them.",
  },
  'cannot-write': {
    th: 'เขียนไฟล์ไม่ได้ โปรดตรวจสอบว่ามีโฟลเดอร์นั้น และไม่ได้เปิดไฟล์ค้างไว้',
    en: 'The file could not be written. Check that the folder exists and the file is not open elsewhere.',
  },
  cancelled: {
    th: 'หยุดตามที่สั่งแล้ว ไฟล์ยังเหมือนเดิม',
    en: 'Stopped as asked. Nothing in the workbook was changed.',
  },
  'excel-busy': {
    th: 'Excel กำลังทำงานอื่น มีหน้าต่างเปิดค้าง หรือกำลังแก้ไขช่องอยู่ โปรดกด Enter หรือปิดหน้าต่างนั้น แล้วลองใหม่',
    en: 'Excel is busy, a window is open in it, or a cell is being edited. Press Enter or close that window, then try again.',
  },
  'excel-too-old': {
    th: 'Excel รุ่นนี้ใช้กับ Phaen ไม่ได้ โปรดใช้ Excel 2021 ขึ้นไป Microsoft 365 หรือ Excel บนเว็บ',
    en: 'This Excel is too old for Phaen. It needs Excel 2021 or later, Microsoft 365 or Excel on the web.',
  },
  'connection-lost': {
    th: 'การติดต่อกับ Excel ขาดหาย โปรดรอสักครู่หรือปิดแล้วเปิดไฟล์อีกครั้ง แล้วตรวจแผนอีกครั้ง',
    en: 'The connection to Excel was lost. Wait a moment or open the workbook again, then check the plan again.',
  },
  unanswered: {
    th: 'Excel ไม่ตอบ และท่านหยุดรอแล้ว จึงไม่ได้ส่งคำสั่งที่เหลือ โปรดตรวจแผนอีกครั้งเพื่อดูว่าไฟล์เป็นอย่างไร',
    en: 'Excel did not answer and you stopped waiting, so the rest was not sent. Check the plan again to see how the workbook stands.',
  },
  'sheet-gone': {
    th: 'ไม่พบแผ่นงานนี้ อาจมีผู้ลบหรือเปลี่ยนชื่อ โปรดตรวจแผนอีกครั้ง',
    en: 'The sheet is gone: it may have been deleted or renamed. Check the plan again.',
  },
  'sheet-hidden': {
    th: 'ช่องนี้อยู่ในแผ่นงานที่ซ่อนไว้ โปรดคลิกขวาที่แถบแผ่นงาน เลือก ยกเลิกการซ่อน แล้วลองใหม่',
    en: 'The cell is on a hidden sheet. Right-click the sheet tabs, choose Unhide, and try again.',
  },
  'access-denied': {
    th: 'Excel ไม่อนุญาต เพราะไฟล์นี้เปิดแบบอ่านอย่างเดียวหรือป้องกันไว้ โปรดเปิดให้แก้ไขได้หรือบันทึกเป็นสำเนา แล้วลองใหม่',
    en: 'Excel does not allow it: the file is read-only or protected. Open it for editing or save a copy, then try again.',
  },
  'view-only': {
    th: 'ไฟล์นี้เปิดแบบดูอย่างเดียว Phaen จึงอ่านแผนได้ไม่ครบ โปรดกด แก้ไขสมุดงาน ที่ด้านบนของ Excel แล้วลองใหม่',
    en: 'The workbook is open for viewing, so the plan cannot be read in full. Choose Edit Workbook at the top of Excel, then try again.',
  },
  'excel-too-much': {
    th: 'ข้อมูลมากเกินกว่าที่ Excel รับส่งได้ในครั้งเดียว โปรดเปิดไฟล์ใน Excel บนเครื่องแทน Excel บนเว็บ แล้วลองใหม่',
    en: 'This is more than Excel passes on at once. Open the workbook in Excel on your computer instead of Excel on the web, then try again.',
  },
  'excel-refused': {
    th: 'เขียนตรงนี้ไม่ได้ เพราะมีตัวกรอง ตาราง หรือ PivotTable อยู่ โปรดล้างตัวกรองหรือย้ายสิ่งนั้น แล้วลองใหม่',
    en: 'Excel does not allow writing here: a filter, a table or a PivotTable is in the way. Clear the filter or move it, then try again.',
  },
  'not-loaded': {
    th: 'โหลดส่วนหนึ่งของ Phaen ไม่สำเร็จ เพราะเครือข่ายขาดหาย โปรดตรวจสอบการเชื่อมต่อ แล้วกดลองใหม่',
    en: 'A part of Phaen could not be loaded because the network was away. Check the connection, then press Try again.',
  },
  'excel-failed': {
    th: 'Excel ทำรายการนี้ไม่สำเร็จ โปรดลองใหม่ หากยังเป็นอีก โปรดบันทึกไฟล์ ปิด แล้วเปิดใหม่',
    en: 'Excel could not do this. Try again; if it happens again, save the workbook, close it and open it again.',
  },
};

export const REFUSALS: Readonly<Record<RefusalReason, Sentence>> = {
  'changed-since': {
    th: 'มีการแก้ไขช่องนี้หลังจากที่อ่าน จึงไม่ได้เขียนทับ',
    en: 'The cell was edited after it was read, so it was left alone.',
  },
  'sheet-missing': {
    th: 'มีผู้ลบหรือเปลี่ยนชื่อแผ่นงานนี้ จึงไม่ได้เขียน โปรดตรวจแผนอีกครั้ง',
    en: 'The sheet was deleted or renamed, so nothing was written. Check the plan again.',
  },
  'row-not-found': {
    th: 'มีผู้ย้าย แก้ไข หรือลบแถวนี้หลังจากที่อ่าน และหาแถวเดิมไม่พบ จึงไม่ได้เขียน โปรดเริ่มรายการนี้ใหม่',
    en: 'The row was moved, edited or deleted after it was read and could not be found for certain, so nothing was written. Start this again.',
  },
  'plan-moved': {
    th: 'มีการแทรก ลบ หรือย้ายแถว หรือเปลี่ยนแผ่นงานของแผน ขณะที่ Phaen กำลังเขียนแผ่นงานนี้ หากเขียน สูตรและลิงก์จะอ้างถึงผิดช่อง จึงไม่ได้เขียน โปรดสั่งอีกครั้งเมื่อไม่มีผู้ย้ายแถวแล้ว',
    en: 'Rows or a sheet of the plan were moved, added or deleted while Phaen was writing this tab. Its formulas and links would have pointed to the wrong cells, so it was not written. Once nobody is moving rows, run it again.',
  },
  'sheet-protected': {
    th: 'แผ่นงานนี้ป้องกันไว้ โปรดยกเลิกการป้องกันที่แท็บ รีวิว กลุ่ม ป้องกัน แล้วลองใหม่',
    en: 'The sheet is protected. Unprotect it (Review > Unprotect Sheet) and try again.',
  },
  'workbook-protected': {
    th: 'โครงสร้างของไฟล์ป้องกันไว้ จึงเพิ่มหรือลบแผ่นงานไม่ได้ โปรดเลิกป้องกันที่ รีวิว > ป้องกันสมุดงาน แล้วลองใหม่',
    en: "The workbook's structure is protected, so no sheet can be added or taken away. Unprotect it (Review > Protect Workbook) and try again.",
  },
  'part-of-merge': {
    th: 'ช่องนี้ผสานกับช่องอื่นไว้ จึงไม่ได้เขียน โปรดเลิกผสานที่ หน้าแรก > ผสานและจัดกึ่งกลาง แล้วลองใหม่',
    en: 'The cell lies inside a merged range, so it was not written. Unmerge it (Home > Merge & Center) and try again.',
  },
  'formatted-in-parts': {
    th: 'ข้อความในช่องนี้จัดรูปแบบไว้เฉพาะบางส่วน เช่น ตัวหนาหรือสี ซึ่งจะหายไปหากเขียน จึงไม่ได้เขียน โปรดแก้ไขในช่องด้วยตนเอง',
    en: 'Parts of the cell have formats of their own, such as bold or colour. They would be lost, so it was not written. Change the text in the cell yourself.',
  },
  'tab-edited': {
    th: 'มีการพิมพ์หรือแก้ไขในแผ่นงานที่ Phaen เพิ่ม จึงเก็บแผ่นงานไว้ หากไม่ต้องการแล้ว โปรดคลิกขวาที่ชื่อแผ่นงาน แล้วเลือก ลบ',
    en: 'Somebody typed on the sheet that Phaen added, so it was kept. If it is not wanted, right-click its tab and choose Delete.',
  },
  'tab-in-use': {
    th: 'มีสูตรในแผ่นงานอื่นอ้างถึงแผ่นงานที่ Phaen เพิ่ม จึงเก็บแผ่นงานไว้เพื่อให้สูตรยังใช้ได้',
    en: 'A formula elsewhere refers to the sheet that Phaen added, so it was kept and the formula still works.',
  },
  'already-so': {
    th: 'ช่องนี้มีค่านี้อยู่แล้ว จึงไม่ต้องเขียน',
    en: 'The cell already holds this, so there was nothing to write.',
  },
  cancelled: {
    th: 'หยุดตามที่สั่งแล้ว ส่วนนี้ยังไม่ได้เขียน',
    en: 'Stopped as asked; this was not written.',
  },
  'not-written': {
    th: 'Excel หยุดก่อนถึงส่วนนี้ ส่วนนี้ยังเหมือนเดิม และสั่งใหม่ได้',
    en: 'Excel stopped before it came to this. It is as it was; you can ask again.',
  },
  unknown: {
    th: 'การเขียนขาดตอน จึงยังไม่แน่ชัดว่าส่วนนี้เขียนแล้วหรือไม่ โปรดกดเลิกทำเพื่อคืนค่าเดิม หรือตรวจแผนอีกครั้ง',
    en: 'The writing broke off, and it is not certain whether this was written. Press Undo to put it back as it was, or check the plan again.',
  },
  'not-supported': {
    th: 'Excel รับส่วนนี้ไม่ได้ เช่น ข้อความยาวเกินช่อง สูตรอาร์เรย์ หรือแผ่นงานสุดท้ายที่มองเห็น ส่วนนี้ยังเหมือนเดิม โปรดแก้ไขในแผ่นงานด้วยตนเอง',
    en: 'Excel does not take this (a text too long for a cell, an array formula, the last visible sheet). It is as it was; change it in the sheet yourself.',
  },
};
