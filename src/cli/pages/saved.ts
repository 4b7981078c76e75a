/** Where the result is, and what became of the file that was read. */
import { STDOUT } from '../commands';
import type { SavedReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';
import { wrap } from '../terminal/wrap';

const SENT = { th: 'ส่งไฟล์ Excel ออกทาง standard output แล้ว', en: 'The workbook went to standard output' };
const SAVED = { th: 'บันทึกที่ {output}', en: 'Saved as {output}' };
const UNTOUCHED = { th: '(ไฟล์เดิมไม่ถูกแก้)', en: '(the file that was read stays as it was)' };
const OVER = { th: '(ทับไฟล์เดิมตามที่สั่ง)', en: '(over the file that was read, as asked)' };
const DRY = {
  th: 'ลองดูเท่านั้น (--dry-run) ไม่มีไฟล์ใดถูกเขียน',
  en: 'A trial only (--dry-run): no file was written',
};
const NOTHING = {
  th: 'ไม่มีไฟล์ใดถูกเขียน เพราะไม่มีสิ่งใดเปลี่ยน (ถ้าต้องการสำเนา เพิ่ม --copy)',
  en: 'No file was written, since nothing changed (for a copy add --copy)',
};

export function savedLines({ output, outcome }: SavedReport, screen: Screen): string[] {
  return wrap(savedText({ output, outcome }, screen), screen.columns).map((line) =>
    outcome.startsWith('written') ? screen.paint(line, 'green') : line,
  );
}

function savedText({ output, outcome }: SavedReport, screen: Screen): string {
  const where = screen.say(output === STDOUT ? SENT : SAVED).replace('{output}', () => plain(output ?? ''));
  switch (outcome) {
    case 'written':
      return `${where} ${screen.say(UNTOUCHED)}`;
    case 'written-over':
      return `${where} ${screen.say(OVER)}`;
    case 'dry-run':
      return screen.say(DRY);
    case 'nothing-to-write':
      return screen.say(NOTHING);
  }
}
