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
  'too-many-formats': {
    th: 'สมุดงานนี้มีรูปแบบเซลล์เกือบเต็มที่ Excel รับได้ (65,430 แบบ) จึงยังไม่ได้เขียนอะไร โปรดลบสไตล์เซลล์ที่ไม่ใช้ใน Excel หรือคัดลอกแผนไปไว้ในสมุดงานใหม่ แล้วลองใหม่',
    en: 'The workbook holds nearly as many cell formats as Excel takes (65,430), so nothing was written. Delete unused cell styles in Excel, or copy the plan to a new workbook, and try again.',
  },
  'too-many-sheets': {
    th: 'สมุดงานนี้มีแผ่นงานเต็มที่ Excel รับได้ (65,534 แผ่น) จึงยังไม่ได้เขียนอะไร โปรดคัดลอกแผนไปไว้ในสมุดงานใหม่ แล้วลองใหม่',
    en: 'The workbook holds as many sheets as Excel takes (65,534), so nothing was written. Copy the plan to a new workbook and try again.',
  },
  'too-many-parts': {
    th: 'ไฟล์นี้มีส่วนประกอบภายในเต็มที่ไฟล์ .xlsx รับได้ (65,534 ส่วน เช่น รูปภาพ) จึงยังไม่ได้เขียนอะไร โปรดคัดลอกแผนไปไว้ในสมุดงานใหม่ แล้วลองใหม่',
    en: 'The file holds as many parts, such as pictures, as an .xlsx file takes (65,534), so nothing was written. Copy the plan to a new workbook and try again.',
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
  cancelled: {
    th: 'หยุดตามที่สั่งแล้ว ไม่มีอะไรในสมุดงานเปลี่ยน',
    en: 'Stopped as asked. Nothing in the workbook was changed.',
  },
  'excel-busy': {
    th: 'Excel กำลังทำงานอื่น มีหน้าต่างเปิดค้าง หรือกำลังแก้ไขเซลล์อยู่ กด Enter หรือปิดหน้าต่างนั้น แล้วลองใหม่',
    en: 'Excel is busy, a window is open in it, or a cell is being edited. Press Enter or close that window, then try again.',
  },
  'excel-too-old': {
    th: 'Excel รุ่นนี้เก่าเกินไปสำหรับ Phaen ต้องใช้ Excel 2021 ขึ้นไป Microsoft 365 หรือ Excel บนเว็บ',
    en: 'This Excel is too old for Phaen. It needs Excel 2021 or later, Microsoft 365 or Excel on the web.',
  },
  'connection-lost': {
    th: 'การติดต่อกับ Excel ขาดหาย รอสักครู่หรือเปิดสมุดงานใหม่ แล้วตรวจแผนอีกครั้ง',
    en: 'The connection to Excel was lost. Wait a moment or open the workbook again, then check the plan again.',
  },
  unanswered: {
    th: 'Excel ไม่ตอบ และท่านหยุดรอแล้ว จึงไม่ได้ส่งคำสั่งที่เหลือ ตรวจแผนอีกครั้งเพื่อดูว่าสมุดงานเป็นอย่างไร',
    en: 'Excel did not answer and you stopped waiting, so the rest was not sent. Check the plan again to see how the workbook stands.',
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
    th: 'สมุดงานนี้เปิดแบบอ่านอย่างเดียวหรือถูกป้องกันไว้ จึงเขียนไม่ได้ เปิดให้แก้ไขได้หรือบันทึกเป็นสำเนา แล้วลองใหม่',
    en: 'The workbook is read-only or protected, so it cannot be written to. Open it for editing or save a copy, then try again.',
  },
  'view-only': {
    th: 'สมุดงานนี้เปิดแบบดูอย่างเดียว Phaen จึงอ่านแผนได้ไม่ครบ กด แก้ไขสมุดงาน ที่ด้านบนของ Excel แล้วลองใหม่',
    en: 'The workbook is open for viewing, so the plan cannot be read in full. Choose Edit Workbook at the top of Excel, then try again.',
  },
  'excel-too-much': {
    th: 'ข้อมูลมากเกินกว่าที่ Excel รับส่งได้ในครั้งเดียว เปิดสมุดงานใน Excel บนเครื่องแทน Excel บนเว็บ แล้วลองใหม่',
    en: 'This is more than Excel passes on at once. Open the workbook in Excel on your computer instead of Excel on the web, then try again.',
  },
  'excel-refused': {
    th: 'Excel ไม่ยอมให้เขียนตรงนี้ เพราะมีตัวกรอง ตาราง หรือ PivotTable ขวางอยู่ ล้างตัวกรองหรือย้ายสิ่งที่ขวาง แล้วลองใหม่',
    en: 'Excel does not allow writing here: a filter, a table or a PivotTable is in the way. Clear the filter or move it, then try again.',
  },
  'not-loaded': {
    th: 'โหลดส่วนหนึ่งของ Phaen ไม่สำเร็จ เพราะเครือข่ายขาดหาย ตรวจการเชื่อมต่อ แล้วกดลองใหม่',
    en: 'A part of Phaen could not be loaded because the network was away. Check the connection, then press Try again.',
  },
  'excel-failed': {
    th: 'Excel ทำรายการนี้ไม่สำเร็จ โปรดลองใหม่ หากยังเป็นอีก ให้บันทึกสมุดงาน ปิด แล้วเปิดใหม่',
    en: 'Excel could not do this. Try again; if it happens again, save the workbook, close it and open it again.',
  },
};

export const REFUSALS: Readonly<Record<RefusalReason, Sentence>> = {
  'changed-since': {
    th: 'เซลล์ถูกแก้ไขหลังจากที่อ่าน จึงไม่ได้เขียนทับ',
    en: 'The cell was edited after it was read, so it was left alone.',
  },
  'sheet-missing': {
    th: 'แผ่นงานนี้ถูกลบหรือเปลี่ยนชื่อแล้ว จึงไม่ได้เขียน โปรดตรวจแผนอีกครั้ง',
    en: 'The sheet was deleted or renamed, so nothing was written. Check the plan again.',
  },
  'row-not-found': {
    th: 'แถวนี้ถูกย้าย แก้ไข หรือลบหลังจากที่อ่าน และหาแถวเดิมให้แน่ใจไม่ได้ จึงไม่ได้เขียน โปรดเริ่มรายการนี้ใหม่',
    en: 'The row was moved, edited or deleted after it was read and could not be found for certain, so nothing was written. Start this again.',
  },
  'plan-moved': {
    th: 'มีการแทรก ลบ หรือย้ายแถว หรือเปลี่ยนแผ่นงานของแผน ขณะที่ Phaen กำลังเขียนแท็บนี้ ถ้าเขียนไป สูตรและลิงก์จะชี้ผิดเซลล์ จึงไม่ได้เขียน เมื่อไม่มีใครย้ายแถวแล้ว สั่งอีกครั้งได้เลย',
    en: 'Rows or a sheet of the plan were moved, added or deleted while Phaen was writing this tab. Its formulas and links would have pointed to the wrong cells, so it was not written. Once nobody is moving rows, run it again.',
  },
  'sheet-protected': {
    th: 'แผ่นงานถูกป้องกันไว้ เลิกป้องกันที่ รีวิว > เลิกป้องกันแผ่นงาน แล้วลองใหม่',
    en: 'The sheet is protected. Unprotect it (Review > Unprotect Sheet) and try again.',
  },
  'workbook-protected': {
    th: 'โครงสร้างสมุดงานถูกป้องกันไว้ จึงเพิ่มหรือลบแผ่นงานไม่ได้ เลิกป้องกันที่ รีวิว > ป้องกันสมุดงาน แล้วลองใหม่',
    en: "The workbook's structure is protected, so no sheet can be added or taken away. Unprotect it (Review > Protect Workbook) and try again.",
  },
  'part-of-merge': {
    th: 'เซลล์อยู่ในช่วงที่ผสานไว้ จึงไม่ได้เขียน เลิกผสานที่ หน้าแรก > ผสานและจัดกึ่งกลาง แล้วลองใหม่',
    en: 'The cell lies inside a merged range, so it was not written. Unmerge it (Home > Merge & Center) and try again.',
  },
  'formatted-in-parts': {
    th: 'บางส่วนของข้อความในเซลล์นี้จัดรูปแบบไว้ต่างกัน เช่น ตัวหนาหรือสี ซึ่งจะหายไปถ้าเขียน จึงไม่ได้เขียน โปรดแก้ในเซลล์เอง',
    en: 'Parts of the cell have formats of their own, such as bold or colour. They would be lost, so it was not written. Change the text in the cell yourself.',
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
  cancelled: {
    th: 'หยุดตามที่สั่ง ส่วนนี้ยังไม่ได้เขียน',
    en: 'Stopped as asked; this was not written.',
  },
  'not-written': {
    th: 'Excel หยุดกลางคันก่อนถึงส่วนนี้ ส่วนนี้ยังเป็นอย่างเดิม สั่งใหม่ได้',
    en: 'Excel stopped before it came to this. It is as it was; you can ask again.',
  },
  unknown: {
    th: 'การเขียนขาดตอน ยังไม่แน่ว่าส่วนนี้เขียนแล้วหรือไม่ กดเลิกทำเพื่อคืนค่าเดิม หรือตรวจแผนอีกครั้ง',
    en: 'The writing broke off, and it is not certain whether this was written. Press Undo to put it back as it was, or check the plan again.',
  },
  'not-supported': {
    th: 'Excel รับส่วนนี้ไม่ได้ เช่น ข้อความยาวเกินเซลล์ สูตรอาร์เรย์ หรือแผ่นสุดท้ายที่มองเห็น ส่วนนี้ยังเป็นอย่างเดิม โปรดแก้ในแผ่นงานเอง',
    en: 'Excel does not take this (a text too long for a cell, an array formula, the last visible sheet). It is as it was; change it in the sheet yourself.',
  },
};
