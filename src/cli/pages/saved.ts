/** Where the result is, and what became of the file that was read. */
import { isSameFile } from '../files';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';

/** For when the result has been written. */
export function savedLine(file: string, output: string, screen: Screen): string {
  const isOver = isSameFile(file, output);
  return screen.paint(`บันทึกที่ ${plain(output)} ${isOver ? '(ทับไฟล์เดิมตามที่สั่ง)' : '(ไฟล์เดิมไม่ถูกแก้)'}`, 'green');
}
