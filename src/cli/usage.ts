/** How the command line is used, and what is said where it is used otherwise. */
import type { Sentence } from '../core/messages/language';

export const USAGE = `Phaen ตรวจ เติม และสรุปแผนปฏิบัติการส่งเสริมคุณธรรมในไฟล์ Excel (.xlsx)
Checks, completes and sums up the Thai moral-promotion action plan form in Excel files

วิธีใช้ / Usage
  phaen check FILE...                      ตรวจแผน / check plans
  phaen fill FILE (-o OUT | --dry-run)     ทำเครื่องหมายไตรมาสจากช่วงเวลา / mark quarters from the periods
  phaen summary FILE -o OUT                เขียนแท็บสรุป / write the summary tabs

ตัวเลือก / Options
  -o, --output OUT         ไฟล์ผลลัพธ์ ไฟล์เดิมไม่ถูกแก้ / where the result goes; FILE itself stays as it is
      --dry-run            บอกว่าจะเขียนอะไร โดยไม่เขียน / tell what would be written, and write nothing
      --format FORMAT      pretty (อ่านบนจอ) หรือ json / pretty (default) or json
  -h, --help               แสดงวิธีใช้ / show this
      --version            แสดงรุ่น / show the version

รหัสเมื่อจบ / Exit status
  0  ไม่พบสิ่งที่ต้องแก้ หรือเขียนเสร็จ / nothing that must be mended, or written
  1  พบสิ่งที่ต้องแก้ (check) / something must be mended (check)
  2  อ่านหรือเขียนไฟล์ไม่ได้ หรือสั่งผิดวิธี / a file could not be read or written, or wrong usage
`;

/** Wrong usage: the sentence says what is wrong and how to put it right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(readonly sentence: Sentence) {
    super(sentence.en);
  }
}
