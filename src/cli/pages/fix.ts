/** What was mended, and what is left to a person, for a terminal. */
import type { ContentReport, FixedReport, RefusedFixReport } from '../../core/jobs/fix-report';
import type { FixFileReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';
import { hanging, labelWidth } from './hanging';
import { heading } from './heading';
import { placeText } from './place';
import { savedLine } from './saved';
import { settingsLines } from './settings';
import { verdictOf } from './verdict';

export function fixPage(report: FixFileReport, screen: Screen): string[] {
  const { fixed, refused, left, saved } = report;
  const isDry = saved.outcome === 'dry-run';
  const places = labelWidth([...fixed, ...refused].map(placeText));
  return [
    ...heading(report, screen),
    '',
    fixed.length === 0
      ? 'ไม่มีสิ่งที่แก้ได้โดยอัตโนมัติ'
      : screen.paint(screen.say(isDry ? 'จะแก้ {count} ช่อง' : 'แก้แล้ว {count} ช่อง', { count: fixed.length }), 'bold'),
    ...fixed.flatMap((each) => hanging(placeText(each), [difference(each)], places, screen)),
    ...(refused.length === 0
      ? []
      : ['', screen.paint(screen.say('แก้ไม่ได้ {count} แห่ง', { count: refused.length }), 'bold')]),
    ...refused.flatMap((each) => hanging(placeText(each), refusal(each), places, screen)),
    '',
    `${isDry ? 'ถ้าแก้ตามนี้' : 'หลังแก้'}: ${verdictOf(left, screen)}`,
    ...settingsLines(report, screen),
    savedLine(saved, screen),
  ];
}

function refusal({ fix, expected, reason }: RefusedFixReport): string[] {
  return [plain(fix), reason, ...(expected === undefined ? [] : [`ให้เป็น ${shown(expected)}`])];
}

function difference({ before, after }: FixedReport): string {
  return `${shown(before)} → ${shown(after)}`;
}

function shown(content: ContentReport): string {
  return content === null ? '(ว่าง)' : `"${plain(String(content))}"`;
}
