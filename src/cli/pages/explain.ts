/** One rule, for a terminal: why it exists, an example that fails and one that passes, and how it is set. */
import type { RuleDescription } from '../../core/jobs/rules';
import { withoutValues, type Sentence } from '../../core/messages/language';
import { FAMILY_NAMES, FIX_NAMES } from '../../core/messages/rule-kinds';
import { HELP } from '../help/words';
import type { RuleExample, ShownContent } from '../rule-example';
import type { Screen } from '../terminal/screen';
import { wrap } from '../terminal/wrap';
import { hanging, labelWidth } from './hanging';
import { SEVERITY_LOOKS } from './severity';

const SEVERITY = { th: 'ระดับ', en: 'Severity' };
const FIX = { th: 'การแก้', en: 'Fix' };
const FAMILY = { th: 'หมวด', en: 'Family' };
const STATE = { th: 'เปิดปิด', en: 'On or off' };
const OFF = { th: 'ปิดไว้ จนกว่าจะเปิด', en: 'off until it is turned on' };
const FOR_SOME = { th: 'เปิดเฉพาะบางแผน จนกว่าจะเปิด', en: 'on for some plans until it is turned on' };
const FAILS = { th: '✗ ตัวอย่างที่ไม่ผ่าน', en: '✗ An example that fails' };
const PASSES = { th: '✓ ตัวอย่างที่ผ่าน', en: '✓ An example that passes' };
const BLANK = { th: '(ว่าง)', en: '(blank)' };
const NO_ROW = { th: '(ไม่มีแถวนี้)', en: '(no such row)' };
const SAYS = { th: 'ข้อความเมื่อพบ', en: 'What it says' };
const TURN_OFF = { th: 'ปิดข้อนี้ใน phaen.config.json', en: 'to turn it off, in phaen.config.json' };

export function explainPage(rule: RuleDescription, example: RuleExample | null, screen: Screen): string[] {
  const { id, family, severity, fix, isOff, isForSome, options, words } = rule;
  const facts: (readonly [Sentence, Sentence])[] = [
    [SEVERITY, SEVERITY_LOOKS[severity].name],
    [FIX, FIX_NAMES[fix]],
    [FAMILY, FAMILY_NAMES[family]],
    ...(isOff ? [[STATE, OFF] as const] : []),
    ...(isForSome ? [[STATE, FOR_SOME] as const] : []),
  ];
  const settings = JSON.stringify({ rules: { [id]: 'off' } });
  return [
    ...wrap(`${screen.say(words.name)} [${id}]`, screen.columns).map((line) => screen.paint(line, 'bold')),
    ...wrap(screen.say(words.why), screen.columns),
    '',
    ...labelled(
      facts.map(([label, text]) => [screen.say(label), screen.say(text)]),
      screen,
    ),
    '',
    ...(example ? exampleLines(example, screen) : messageLines(rule, screen)),
    '',
    screen.paint(screen.say(HELP.forAdmins), 'bold'),
    ...labelled(
      [
        [settings, screen.say(TURN_OFF)],
        ...Object.entries(options).map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
      ],
      screen,
    ),
  ];
}

function labelled(lines: readonly (readonly [string, string])[], screen: Screen): string[] {
  const labels = labelWidth(lines.map(([label]) => label));
  return lines.flatMap(([label, text]) => hanging(label, [text], labels, screen));
}

function exampleLines({ cell, says, cells }: RuleExample, screen: Screen): string[] {
  const labels = labelWidth(cells.map((each) => each.cell));
  const shown = (content: ShownContent): string[] =>
    content === null ? [screen.say(NO_ROW)] : content === '' ? [screen.say(BLANK)] : String(content).split('\n');
  const at = cells.findIndex((each) => each.cell === cell);
  const said = `→ ${says[screen.language]}`;
  return [
    screen.paint(screen.say(FAILS), 'bold', 'red'),
    ...cells.flatMap((each, index) =>
      hanging(each.cell, [...shown(each.fails), ...(index === at ? [said] : [])], labels, screen),
    ),
    ...(at < 0 ? hanging(cell, [said], labels, screen) : []),
    '',
    screen.paint(screen.say(PASSES), 'bold', 'green'),
    ...cells.flatMap((each) => hanging(each.cell, shown(each.passes), labels, screen)),
  ];
}

/** If no form shows the rule: what it says. */
function messageLines({ words }: RuleDescription, screen: Screen): string[] {
  return [
    screen.paint(screen.say(SAYS), 'bold'),
    ...wrap(withoutValues(words.message[screen.language]), screen.columns - 2).map((line) => `  ${line}`),
  ];
}
