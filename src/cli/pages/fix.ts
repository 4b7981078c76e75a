/** What was fixed, and what is left to a person, for a terminal. */
import type { ContentReport, FixedReport, RefusedFixReport } from '../../core/jobs/fix-report';
import type { FixFileReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';
import { hanging, labelWidth } from './hanging';
import { heading } from './heading';
import { placeText } from './place';
import { savedLines } from './saved';
import { settingsLines } from './settings';
import { verdictLines } from './verdict';

const NOTHING = { th: 'ไม่มีสิ่งที่แก้ได้โดยอัตโนมัติ', en: 'There is nothing to fix by itself' };
const WOULD_FIX = { th: 'จะแก้ {count} ช่อง', en: 'Cells that would be fixed: {count}' };
const FIXED = { th: 'แก้แล้ว {count} ช่อง', en: 'Cells fixed: {count}' };
const REFUSED = { th: 'แก้ไม่ได้ {count} จุด', en: 'Not fixed: {count}' };
const IF_FIXED = { th: 'ถ้าแก้ตามนี้', en: 'If it is fixed so' };
const AFTER = { th: 'หลังแก้', en: 'After the fixes' };
const WRITE = { th: 'ให้เป็น', en: 'write' };
const BLANK = { th: '(ว่าง)', en: '(blank)' };

export function fixPage(report: FixFileReport, screen: Screen): string[] {
  const { fixed, refused, left, saved } = report;
  const isDry = saved.outcome === 'dry-run';
  const places = labelWidth([...fixed, ...refused].map(placeText));
  return [
    ...heading(report, screen),
    '',
    fixed.length === 0
      ? screen.say(NOTHING)
      : screen.paint(screen.say(isDry ? WOULD_FIX : FIXED, { count: fixed.length }), 'bold'),
    ...fixed.flatMap((each) => hanging(placeText(each), [difference(each, screen)], places, screen)),
    ...(refused.length === 0 ? [] : ['', screen.paint(screen.say(REFUSED, { count: refused.length }), 'bold')]),
    ...refused.flatMap((each) => hanging(placeText(each), refusal(each, screen), places, screen)),
    '',
    ...verdictLines(report, left, screen, `${screen.say(isDry ? IF_FIXED : AFTER)}: `),
    ...settingsLines(report, screen),
    ...savedLines(saved, screen),
  ];
}

function refusal({ fix, expected, reason }: RefusedFixReport, screen: Screen): string[] {
  return [plain(fix), reason, ...(expected === undefined ? [] : [`${screen.say(WRITE)} ${shown(expected, screen)}`])];
}

function difference({ before, after }: FixedReport, screen: Screen): string {
  return `${shown(before, screen)} → ${shown(after, screen)}`;
}

function shown(content: ContentReport, screen: Screen): string {
  return content === null ? screen.say(BLANK) : `"${plain(String(content))}"`;
}
