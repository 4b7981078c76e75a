/** Why a period is not written into the form, and what to do. */
import type { FillReason } from '../quarters/proposal';
import { DIGITS_OF, say } from './digits';
import type { Language, Sentence } from './language';

const REASONS: Readonly<Record<FillReason, Sentence>> = {
  blank: { th: 'ยังไม่ได้กรอกช่วงเวลา', en: 'no period is written' },
  'not-understood': {
    th: 'ไม่ได้ระบุเดือนหรือไตรมาสที่แน่ชัด',
    en: 'it names no clear months or quarters',
  },
  'bare-number': {
    th: 'มีแต่ตัวเลข ซึ่งอาจเป็นไตรมาส เดือน หรือวันที่',
    en: 'numbers alone may be quarters, months or a date',
  },
  'wrong-year': { th: 'ปีไม่ตรงกับปีงบประมาณของแผน', en: "the year is outside the plan's fiscal year" },
  'several-years': {
    th: 'เป็นช่วงเวลาหลายปี โปรดระบุเฉพาะช่วงที่ดำเนินงานในปีงบประมาณของแผน',
    en: "it covers several years: state the part within the plan's fiscal year",
  },
  'calendar-year': {
    th: 'เป็นปีปฏิทิน ซึ่งเดือนตุลาคม - ธันวาคมอยู่ในปีงบประมาณถัดไป',
    en: 'it is a calendar year, whose last months belong to the next fiscal year',
  },
  'year-only': {
    th: 'ไม่แน่ชัดว่าเป็นปีปฏิทินหรือปีงบประมาณ',
    en: 'it may be the calendar year or the fiscal year',
  },
  'ambiguous-year': { th: 'ตัวเลขปีอ่านได้หลายแบบ', en: 'the year can be read in more than one way' },
  'other-year': { th: 'ไม่ใช่ปีงบประมาณ', en: 'it is not the fiscal year' },
  'school-term': {
    th: 'อ้างอิงภาคเรียนหรือช่วงปิดภาคเรียน โปรดระบุเดือนหรือไตรมาส',
    en: 'it refers to school terms or holidays: state the months or quarters',
  },
  'half-year': {
    th: 'ไม่ได้ระบุว่าเป็นครึ่งปีปฏิทินหรือครึ่งปีงบประมาณ',
    en: 'it does not say whether the half is of the calendar or the fiscal year',
  },
  'part-of-year': { th: 'ระบุเป็นต้นปี กลางปี หรือปลายปี โดยไม่ได้ระบุเดือน', en: 'a part of the year names no months' },
  'which-month': { th: 'ไม่ได้ระบุว่าเดือนใด', en: 'it does not say which months' },
  'project-months': {
    th: 'นับเดือนจากวันเริ่มโครงการ ซึ่งไม่ได้ระบุไว้',
    en: 'months are counted from a start that is not given',
  },
  'reporting-points': { th: 'เป็นรอบรายงาน ไม่ใช่ช่วงเวลาดำเนินงาน', en: 'these are reporting dates, not the time of work' },
  'no-such-quarter': { th: 'ไม่มีไตรมาสนี้', en: 'there is no such quarter' },
  'no-such-date': { th: 'ไม่มีวันที่นี้', en: 'there is no such date' },
  'no-separator': {
    th: 'ตัวเลขหรือเดือนอยู่ติดกัน ไม่ได้ระบุว่าเป็นช่วงหรือเป็นรายการ',
    en: 'nothing tells whether it is a range or a list',
  },
  roman: { th: 'ระบุเป็นเลขโรมัน', en: 'it is written in Roman numerals' },
  reversed: { th: 'เวลาสิ้นสุดอยู่ก่อนเวลาเริ่ม', en: 'its end stands before its start' },
  'no-start': { th: 'ไม่ได้ระบุว่าเริ่มเมื่อใด', en: 'it does not say when it starts' },
  'no-end': { th: 'ไม่ได้ระบุว่าสิ้นสุดเมื่อใด', en: 'it does not say when it ends' },
  disagree: { th: 'ข้อความสองส่วนไม่ตรงกัน', en: 'its two statements disagree' },
  'several-lines': { th: 'มีหลายบรรทัด ไม่ได้ระบุว่าเป็นของโครงการใด', en: 'it has several lines for one project' },
  deadline: { th: 'ระบุแต่กำหนดแล้วเสร็จ ไม่ได้ระบุช่วงเวลาดำเนินงาน', en: 'it is a deadline, not the time of work' },
  length: { th: 'ระบุแต่ระยะเวลา ไม่ได้ระบุว่าช่วงใด', en: 'it says how long, not when' },
  frequency: { th: 'ระบุแต่จำนวนครั้ง ไม่ได้ระบุว่าเมื่อใด', en: 'it says how often, not when' },
  exception: { th: 'มีข้อยกเว้นอยู่ในข้อความ', en: 'it has an exception' },
  alternative: { th: 'ระบุทางเลือกไว้หลายทาง', en: 'it leaves a choice open' },
  approximate: { th: 'เป็นเวลาโดยประมาณ', en: 'it is only about a time' },
  undecided: { th: 'ยังไม่ได้กำหนดเวลา', en: 'the time is not decided yet' },
  'as-of': {
    th: 'เป็นวันที่ของข้อมูล ไม่ใช่วันที่ดำเนินงาน',
    en: 'it is the date that the data are of, not a date of work',
  },
  'lunar-day': {
    th: 'เป็นวันตามปฏิทินจันทรคติ ซึ่งเปลี่ยนไปทุกปี โปรดระบุวันที่หรือเดือน',
    en: 'it is a day of the lunar calendar, which moves every year: state the date or the month',
  },
  event: { th: 'ระบุแต่ชื่องานหรือวันสำคัญ', en: 'it only names an occasion' },
  'damaged-date': {
    th: 'Excel เปลี่ยนข้อความที่พิมพ์เป็นวันที่แล้ว',
    en: 'Excel has turned what was typed into a date',
  },
  'shown-otherwise': {
    th: 'วันที่ที่แสดงในช่องไม่ตรงกับวันที่ที่ Excel เก็บไว้ (ไฟล์อาจนับวันจากปี 1904) โปรดตรวจสอบวันที่ก่อนยืนยัน',
    en: 'the date that the cell shows is not the one that it holds (the workbook may count from 1904): look at it before you agree',
  },
  'no-plan-year': { th: 'อ่านปีงบประมาณของแผนไม่ได้', en: "the plan's fiscal year cannot be read" },
  'project-halted': {
    th: 'ชื่อโครงการระบุว่ายกเลิกหรือชะลอ โปรดตรวจสอบก่อนยืนยัน',
    en: 'the title says that the project is cancelled or postponed: please check before you agree',
  },
  'marked-otherwise': {
    th: 'ทำเครื่องหมายไว้แล้ว แต่ไม่ตรงกับช่วงเวลา',
    en: 'quarters are marked already, and differ from the period',
  },
  occupied: { th: 'ช่องไตรมาสมีข้อความอื่นอยู่แล้ว', en: 'a quarter cell already holds something else' },
  'month-columns': {
    th: 'ตารางมีคอลัมน์รายเดือน โปรดทำเครื่องหมายเดือนด้วยตนเอง',
    en: 'the table has a column for each month: mark the months yourself',
  },
  formula: { th: 'ช่องไตรมาสเป็นสูตร', en: 'a quarter cell holds a formula' },
  merged: { th: 'ช่องไตรมาสผสานกับช่องอื่น', en: 'a quarter cell is merged with others' },
  'shared-cell': {
    th: 'หลายโครงการใช้ช่องเดียวกัน และอ่านได้ไม่ครบทุกโครงการ',
    en: 'several projects share the cell, and not all of them can be read',
  },
  'statements-differ': { th: 'ระบุช่วงเวลาไว้สองแห่งไม่ตรงกัน', en: 'two periods are written, and they differ' },
  'no-period-column': {
    th: 'ช่วงเวลาอยู่ในช่องไตรมาส และไม่มีคอลัมน์ช่วงเวลาให้ย้ายไป',
    en: 'the period is typed in the quarter cells, and there is no period column to move it to',
  },
  'needs-consent': {
    th: 'ช่วงเวลาอยู่ในช่องไตรมาส จึงต้องย้ายข้อความก่อน โปรดเปิดใน Excel แล้วยืนยันทีละโครงการ',
    en: 'the period is typed over the quarter cells and must be moved first: agree to it row by row in Excel',
  },
  'not-listed': {
    th: 'ช่องไตรมาสมีรายการให้เลือก แต่ไม่มีเครื่องหมาย โปรดเพิ่มเครื่องหมาย เช่น ✓ ในรายการ แล้วลองใหม่',
    en: 'the list of a quarter cell offers no mark: add one, such as ✓, to the list and try again',
  },
  'list-unclear': {
    th: 'ช่องไตรมาสจำกัดค่าที่กรอกได้ และไม่ทราบว่ารับเครื่องหมายใด โปรดตรวจสอบก่อนยืนยัน',
    en: 'a quarter cell limits what can be entered, and it is not clear which mark it takes: look at it before you agree',
  },
  'sheet-protected': {
    th: 'แผ่นงานนี้ป้องกันไว้และช่องไตรมาสล็อกไว้ โปรดยกเลิกการป้องกันที่แท็บ รีวิว กลุ่ม ป้องกัน แล้วลองใหม่',
    en: 'the sheet is protected and its quarter cells are locked: unprotect it (Review tab, Protect group) and try again',
  },
};

export function isFillReason(reason: string): reason is FillReason {
  return Object.hasOwn(REASONS, reason);
}

export function fillReasonText(reason: FillReason, language: Language, digits = DIGITS_OF[language]): string {
  return say(REASONS[reason][language], {}, digits);
}
