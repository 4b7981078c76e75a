/** How the command line is used, and what is said where it is used otherwise. */
import type { Sentence } from '../core/messages/language';
import { TAB_IDS } from '../core/jobs/tabs';

export const USAGE = `Phaen ตรวจ เติม และสรุปแผนปฏิบัติการส่งเสริมคุณธรรมในไฟล์ Excel (.xlsx)
Checks, completes and sums up the Thai moral-promotion action plan form in Excel files

วิธีใช้ / Usage
  phaen check FILE|FOLDER...               ตรวจแผน / check plans
  phaen fix FILE (-o OUT | --dry-run)      แก้ไขสิ่งที่แก้ได้โดยความหมายไม่เปลี่ยน / mend what is safe to mend
  phaen fill FILE (-o OUT | --dry-run)     ทำเครื่องหมายไตรมาสจากช่วงเวลา / mark quarters from the periods
  phaen summary FILE (-o OUT | --dry-run)  เขียนแผ่นงานสรุป / write the summary tabs
  phaen rules                              กฎทั้งหมด / list the rules
  phaen explain RULE                       อธิบายข้อตรวจหนึ่งข้อ / explain one rule

ตัวเลือก / Options
  -o, --output OUT         ไฟล์ผลลัพธ์ ไฟล์เดิมไม่ถูกแก้ ถ้าเป็น - ส่งสมุดงานออกทาง standard output
                           และรายงานทาง standard error
                           / where the result goes; FILE itself stays as it is. - writes the workbook to standard
                           output and every report to standard error
      --dry-run            บอกว่าจะเขียนสิ่งใด โดยไม่เขียน / tell what would be written, and write nothing
      --copy               fix, fill: เขียนสำเนาแม้ไม่มีสิ่งใดเปลี่ยน ปกติจะไม่เขียน (-o - ส่งออกเสมอ)
                           / fix, fill: write a copy even if nothing changes; by default none is (-o - always writes)
      --safe               fix: เฉพาะที่ความหมายไม่เปลี่ยน (ค่าเริ่มต้น) / only what is safe (default)
      --rule RULE          fix: ตามวิธีแก้แรกของข้อตรวจนี้ ใช้ซ้ำได้ / the first fix of this rule's findings; may be repeated
      --config FILE        การตั้งค่า ถ้าไม่ระบุใช้ phaen.config.json ที่อยู่กับไฟล์หรือโฟลเดอร์เหนือขึ้นไป
                           / settings; by default phaen.config.json beside FILE or in a folder above it
      --ignore-settings    check: ไม่ใช้การตั้งค่าและข้อที่คงไว้ตามเดิม ทั้งในสมุดงานและในไฟล์ สำหรับหน่วยงานที่รับแผน
                           / check: no settings and no acceptances, of workbook or file; for the office that receives plans
      --digits DIGITS      ตัวเลขในข้อความและแท็บสรุป: thai (เลขไทย ค่าเริ่มต้น) หรือ arabic (เลขอารบิก)
                           / digits of sentences and summary tabs: thai (default) or arabic
      --font FONT          summary: แบบอักษรของแท็บสรุป: "TH SarabunPSK" (ค่าเริ่มต้น) หรือ "TH Sarabun New"
                           / font of the summary tabs: "TH SarabunPSK" (default) or "TH Sarabun New"
      --no-signature       summary: ไม่มีช่องลงชื่อท้ายแท็บ / no places to sign at the end of the tabs
      --tabs NAME,...      summary: เฉพาะแท็บเหล่านี้ ตามชื่อไทยหรือรหัส แท็บที่นับจากทะเบียนโครงการจะเขียนทะเบียนด้วย
                           / only these tabs, by Thai name or id; those that count over the register bring it along:
                           ${TAB_IDS.join(', ')}
      --format FORMAT      pretty (อ่านบนจอ), json หรือ csv (check เปิดใน Excel)
                           / pretty (default), json, or csv (check; opens in Excel)
  -h, --help               แสดงวิธีใช้ / show this
      --version            แสดงรุ่น / show the version

รหัสเมื่อจบ / Exit status
  0  ไม่พบสิ่งที่ต้องแก้ หรือเขียนเสร็จ / nothing that must be mended, or written
  1  พบสิ่งที่ต้องแก้ (check) / something must be mended (check)
  2  อ่านหรือเขียนไฟล์หรือ standard output ไม่ได้ การตั้งค่าไม่ถูกต้อง หรือสั่งผิดวิธี
     / a file or standard output could not be read or written, settings are wrong, or wrong usage
`;

/** Wrong usage: the sentence says what is wrong and how to put it right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(readonly sentence: Sentence) {
    super(sentence.en);
  }
}
