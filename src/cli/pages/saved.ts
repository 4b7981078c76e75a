/** Where the result is, and what became of the file that was read. */
import { resolve } from 'node:path';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';

export function savedLine(file: string, output: string, screen: Screen): string {
  const isOver = resolve(file) === resolve(output);
  return screen.paint(`บันทึกที่ ${plain(output)} ${isOver ? '(ทับไฟล์เดิมตามที่สั่ง)' : '(ไฟล์เดิมไม่ถูกแก้)'}`, 'green');
}
