/** Where the result is, and what became of the file that was read. */
import { STDOUT } from '../commands';
import type { SavedReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';

export function savedLine({ output, outcome }: SavedReport, screen: Screen): string {
  const where = output === STDOUT ? 'ส่งสมุดงานออกทาง standard output แล้ว' : `บันทึกที่ ${plain(output ?? '')}`;
  switch (outcome) {
    case 'written':
      return screen.paint(`${where} (ไฟล์เดิมไม่ถูกแก้)`, 'green');
    case 'written-over':
      return screen.paint(`${where} (ทับไฟล์เดิมตามที่สั่ง)`, 'green');
    case 'dry-run':
      return 'ลองดูเท่านั้น (--dry-run) ไม่มีไฟล์ใดถูกเขียน';
    case 'nothing-to-write':
      return 'ไม่มีไฟล์ใดถูกเขียน เพราะไม่มีสิ่งใดเปลี่ยน (ถ้าต้องการสำเนา เพิ่ม --copy)';
  }
}
