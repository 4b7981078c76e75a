/** How a plan stands, in one line. */
import type { FindingReport } from '../../core/jobs/report';
import { SEVERITIES } from '../../core/rules/finding';
import type { Screen } from '../terminal/screen';
import { SEVERITY_LOOKS } from './severity';

/** Accepted findings are counted apart: they are kept as they are. */
export function verdictOf(findings: readonly FindingReport[], screen: Screen): string {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const counts = SEVERITIES.flatMap((severity) => {
    const { name, ink } = SEVERITY_LOOKS[severity];
    const count = open.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [screen.paint(screen.say('{name} {count} แห่ง', { name, count }), ink)] : [];
  });
  const accepted = findings.length - open.length;
  return [
    ...(counts.length === 0 ? [screen.paint('ไม่พบสิ่งที่ต้องแก้', 'green')] : counts),
    ...(accepted > 0 ? [screen.say('คงไว้ตามเดิม {accepted} แห่ง', { accepted })] : []),
  ].join(' · ');
}
