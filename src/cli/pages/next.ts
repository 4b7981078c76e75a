/** What a person may ask next, as it is typed. */
import type { Broken, Glance } from '../glance';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';
import { hanging, labelWidth } from './hanging';
import { shellWord } from './shell-word';

const NEXT = { th: 'ต่อไป', en: 'Next' };
const EXPLAIN = { th: 'เหตุผลและตัวอย่างของข้อตรวจ', en: 'why the rule exists, with an example' };
const FIX = { th: 'ดูว่าจะแก้การพิมพ์ {count} จุดอย่างไร (ความหมายคงเดิม)', en: 'see {count} fixes that keep the meaning' };

const WIDEST = 44;

/** `glances`: those of one command. Nothing is proposed that would write over a file. */
export function nextLines(glances: readonly Glance[], screen: Screen): string[] {
  const read = glances.map(({ file, plan }) => ({ file, broken: plan?.broken ?? [] }));
  const rule = mostFrequent(read.flatMap(({ broken }) => broken));
  if (rule === null) return [];
  const fixable = read
    .map(({ file, broken }) => ({ file, count: broken.reduce((sum, each) => sum + each.fixable, 0) }))
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

/** The rule that was broken most often among the gravest. */
function mostFrequent(broken: readonly Broken[]): string | null {
  const errors = broken.filter(({ severity }) => severity === 'error');
  const counts = new Map<string, number>();
  for (const { rule, count } of errors.length > 0 ? errors : broken) counts.set(rule, (counts.get(rule) ?? 0) + count);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
