/** The rules by family, for a terminal. */
import type { RuleDescription } from '../../core/jobs/rules';
import { FAMILY_NAMES } from '../../core/messages/rule-kinds';
import type { FixKind } from '../../core/rules/finding';
import type { Sentence } from '../../core/messages/language';
import type { Screen } from '../terminal/screen';
import { width } from '../terminal/text';
import { columnLines, type Cell } from './columns';
import { hanging, labelWidth } from './hanging';
import { SEVERITY_LOOKS } from './severity';

/** From this width a rule has its kinds in columns. */
const WIDE = 100;

/** Shorter than what a page of one rule says. */
const FIX_SHORT: Readonly<Record<FixKind, Sentence>> = {
  safe: { th: 'แก้ให้ได้', en: 'safe fix' },
  offer: { th: 'เสนอวิธีแก้', en: 'offers a fix' },
  none: { th: 'ท่านแก้เอง', en: 'by hand' },
};
const OFF = { th: 'ปิดไว้', en: 'off' };

export function rulesPage(rules: readonly RuleDescription[], screen: Screen): string[] {
  const ids = labelWidth(rules.map(({ id }) => id));
  const widths = [ids, ...columnsOf(rules, screen)];
  const families = [...new Set(rules.map(({ family }) => family))];
  return families.flatMap((family, index) => [
    ...(index === 0 ? [] : ['']),
    screen.paint(screen.say(FAMILY_NAMES[family]), 'bold'),
    ...rules
      .filter((rule) => rule.family === family)
      .flatMap((rule) => {
        const { id, severity, words } = rule;
        const name = screen.say(words.name);
        const [level = '', ...others] = kindsOf(rule, screen);
        if (screen.columns < WIDE) return hanging(id, [name, [level, ...others].join(' · ')], ids, screen);
        const cells: Cell[] = [
          { text: id, ink: 'cyan' },
          { text: level, ink: SEVERITY_LOOKS[severity].ink },
          ...others.map((text) => ({ text })),
        ];
        return columnLines(cells, widths, name, screen);
      }),
  ]);
}

function kindsOf({ severity, fix, isOff }: RuleDescription, screen: Screen): string[] {
  const off = isOff ? [screen.say(OFF)] : [];
  return [screen.say(SEVERITY_LOOKS[severity].name), [screen.say(FIX_SHORT[fix]), ...off].join(', ')];
}

/** The widths of the columns of kinds. */
function columnsOf(rules: readonly RuleDescription[], screen: Screen): number[] {
  const all = rules.map((rule) => kindsOf(rule, screen));
  return [0, 1].map((column) => Math.max(...all.map((kinds) => width(kinds[column] ?? ''))));
}
