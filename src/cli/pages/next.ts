/** What a person may ask next, as it is typed. */
import type { CheckReport, FoundReport, ProblemReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';
import { hanging, labelWidth } from './hanging';
import { shellWord } from './shell-word';

const NEXT = { th: 'ต่อไป', en: 'Next' };
const EXPLAIN = { th: 'เหตุผลและตัวอย่างของข้อตรวจ', en: 'why the rule exists, with an example' };
const FIX = { th: 'ดูว่าจะแก้การพิมพ์ {count} จุดอย่างไร (ความหมายคงเดิม)', en: 'see {count} fixes that keep the meaning' };

const WIDEST = 44;

/** `reports`: those of one command. Nothing is proposed that would write over a file. */
export function nextLines(reports: readonly (CheckReport | ProblemReport)[], screen: Screen): string[] {
  const read = reports.flatMap((report) => (report.ok ? [{ ...report, open: openIn(report) }] : []));
  const rule = mostFrequent(read.flatMap(({ open }) => open));
  if (rule === null) return [];
  const fixable = read
    .map(({ file, open }) => ({ file, count: open.filter(({ fix }) => fix === 'safe').length }))
    .find(({ count }) => count > 0);
  const lines = [
    [`phaen explain ${rule}`, screen.say(EXPLAIN)] as const,
    ...(fixable
      ? [[`phaen fix ${shellWord(plain(fixable.file))} --dry-run`, screen.say(FIX, { count: fixable.count })] as const]
      : []),
  ];
  const labels = labelWidth(
    lines.map(([line]) => line),
    WIDEST,
  );
  return [
    '',
    screen.paint(screen.say(NEXT), 'bold'),
    ...lines.flatMap(([line, does]) => hanging(line, [does], labels, screen)),
  ];
}

function openIn({ findings }: CheckReport): readonly FoundReport[] {
  return findings.filter(({ accepted }) => accepted === undefined);
}

/** The rule that was broken most often among the gravest. */
function mostFrequent(findings: readonly FoundReport[]): string | null {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const counts = new Map<string, number>();
  for (const { rule } of errors.length > 0 ? errors : findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
