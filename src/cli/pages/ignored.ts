/** What is beside the plan and was not judged, in a short block. */
import type { IgnoredReport, PlanReport } from '../../core/jobs/report';
import { groupBy } from '../../core/workbook/group-by';
import type { Screen } from '../terminal/screen';
import { plain, truncate } from '../terminal/text';
import { wrap } from '../terminal/wrap';

/** So many of a kind are named. */
const MOST = 5;
/** The columns of the terminal that a text takes at the most. */
const WIDEST = 40;
const INDENT = '  ';
const TITLE = { th: 'ไม่ได้นำมาตรวจ ({count})', en: 'Not checked ({count})' };
const MORE = { th: 'และอีก {more} จุด', en: 'and {more} more' };

export function ignoredLines({ ignored }: PlanReport, screen: Screen): string[] {
  if (ignored.length === 0) return [];
  return [
    '',
    screen.paint(screen.say(TITLE, { count: ignored.length }), 'bold'),
    ...[...groupBy(ignored, ({ why }) => why)].flatMap(([why, all]) =>
      wrap(`${why}: ${listed(all, screen)}`, screen.columns - INDENT.length).map((line) => INDENT + line),
    ),
  ];
}

function listed(all: readonly IgnoredReport[], screen: Screen): string {
  const named = all.slice(0, MOST).map(({ text, cell }) => `"${truncate(plain(text), WIDEST)}" (${cell})`);
  const more = all.length - named.length;
  return [...named, ...(more > 0 ? [screen.say(MORE, { more })] : [])].join(', ');
}
