/** The verdict on a plan, in one line. */
import type { FindingReport } from '../../core/jobs/report';
import { SEVERITIES } from '../../core/rules/finding';
import type { CheckReport } from '../report';
import type { Ink, Screen } from '../terminal/screen';
import { width } from '../terminal/text';
import { placesText } from './place';
import { SEVERITY_LOOKS } from './severity';

const LEVEL = { th: '{name} {count} จุด', en: '{name}: {count}' };
const KEPT = { th: 'คงไว้ตามเดิม {accepted} จุด', en: 'kept as they are: {accepted}' };
const NOTHING = { th: '✓ ไม่พบสิ่งที่ต้องแก้ (ตรวจ {rules} ข้อ)', en: '✓ Nothing to fix was found ({rules} rules)' };
const READ_AGAIN = { th: 'โปรดอ่านทวนก่อนเสนอลงนาม', en: 'please read it through before it is signed' };
const NOT_JUDGED = { th: 'ยังมี {count} จุดที่ตรวจไม่ได้ ({places})', en: 'could not be checked: {count} ({places})' };
const MANY_NOT_JUDGED = { th: 'ยังมี {count} จุดที่ตรวจไม่ได้', en: 'could not be checked: {count}' };
/** So many places are named. */
const MOST_PLACES = 5;

/** Accepted findings are counted apart: they are known and kept. */
export function verdictLines(
  report: Judgement,
  findings: readonly FindingReport[],
  screen: Screen,
  title = '',
): string[] {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const counts = SEVERITIES.flatMap((severity): Part[] => {
    const { name, ink } = SEVERITY_LOOKS[severity];
    const count = open.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [[screen.say(LEVEL, { name: screen.say(name), count }), ink] as const] : [];
  });
  const accepted = findings.length - open.length;
  const isJudged = unjudgedIn(report) === 0;
  const parts: Part[] = [
    ...(counts.length > 0
      ? counts
      : [[screen.say(NOTHING, { rules: report.judged.rules }), isJudged ? 'green' : 'yellow'] as const]),
    ...(accepted > 0 ? [[screen.say(KEPT, { accepted })] as const] : []),
    ...(isJudged ? [] : [[notJudged(report, screen), 'yellow'] as const]),
    ...(isJudged && counts.length === 0 ? [[screen.say(READ_AGAIN)] as const] : []),
  ];
  return joined(title, parts, screen);
}

function notJudged(report: Judgement, screen: Screen): string {
  const { unread } = report.judged;
  const count = unjudgedIn(report);
  if (unread.length !== count || count > MOST_PLACES) return screen.say(MANY_NOT_JUDGED, { count });
  return screen.say(NOT_JUDGED, { count }).replace('{places}', () => placesText(unread));
}

type Judgement = Pick<CheckReport, 'judged' | 'settings'>;
type Part = readonly [text: string, ...inks: Ink[]];

/** On as few lines as hold them whole. */
function joined(title: string, parts: readonly Part[], screen: Screen): string[] {
  const lines = [title];
  let used = width(title);
  parts.forEach(([text, ...inks], index) => {
    const isBeside = index === 0 || used + 3 + width(text) <= screen.columns;
    if (!isBeside) lines.push('');
    const before = isBeside && index > 0 ? ' · ' : '';
    used = (isBeside ? used : 0) + width(before + text);
    lines.push(`${lines.pop() ?? ''}${before}${screen.paint(text, ...inks)}`);
  });
  return lines;
}

/** How many things could not be judged: of the plan, or of the settings that then do not hold. */
export function unjudgedIn({ judged, settings }: Judgement): number {
  return judged.unread.length + settings.problems.length;
}
