/** The rules, as a list by family and one by one, for a terminal. */
import type { RuleDescription } from '../../core/jobs/rules';
import { withoutValues } from '../../core/messages/language';
import { FAMILY_NAMES, FIX_NAMES, SEVERITY_NAMES } from '../../core/messages/rule-kinds';
import type { Screen } from '../terminal/screen';
import { wrap } from '../terminal/wrap';
import { hanging, labelWidth } from './hanging';
import { SEVERITY_LOOKS } from './severity';

export function rulesPage(rules: readonly RuleDescription[], screen: Screen): string[] {
  const ids = labelWidth(rules.map(({ id }) => id));
  const families = [...new Set(rules.map(({ family }) => family))];
  return families.flatMap((family) => [
    screen.paint(FAMILY_NAMES[family].th, 'bold'),
    ...rules
      .filter((rule) => rule.family === family)
      .flatMap((rule) => hanging(rule.id, [rule.words.name.th, kinds(rule, screen)], ids, screen)),
    '',
  ]);
}

function kinds({ severity, fix, isOff }: RuleDescription, screen: Screen): string {
  const { name, ink } = SEVERITY_LOOKS[severity];
  return [screen.paint(name, ink), FIX_NAMES[fix].th, ...(isOff ? ['ปิดไว้'] : [])].join(' · ');
}

export function explainPage(rule: RuleDescription, screen: Screen): string[] {
  const { id, family, severity, fix, isOff, isForSome, options, words } = rule;
  const facts = [
    ['ระดับ / Severity', `${SEVERITY_NAMES[severity].th} / ${severity}`],
    ['การแก้ / Fix', `${FIX_NAMES[fix].th} / ${fix}`],
    ['หมวด / Family', `${FAMILY_NAMES[family].th} / ${family}`],
    ...(isOff ? [['เปิดปิด / On or off', 'ปิดไว้ จนกว่าจะเปิด / off until it is turned on']] : []),
    ...(isForSome
      ? [['เปิดปิด / On or off', 'เปิดเฉพาะบางแผน จนกว่าจะเปิด / on for some plans until it is turned on']]
      : []),
    ...Object.entries(options).map(([name, value]) => [`ตัวเลือก / Option ${name}`, JSON.stringify(value)]),
  ] as const;
  const labels = labelWidth(facts.map(([label = '']) => label));
  const sentences = [words.message, ...Object.values(words.variants ?? {})];
  return [
    screen.paint(id, 'bold'),
    ...wrap(`${words.name.th} / ${words.name.en}`, screen.columns),
    '',
    ...sentences.flatMap(({ th, en }) => [th, en].flatMap((text) => wrap(withoutValues(text), screen.columns))),
    '',
    ...wrap(words.why.th, screen.columns),
    ...wrap(words.why.en, screen.columns),
    '',
    ...facts.flatMap(([label = '', text = '']) => hanging(label, [text], labels, screen)),
    '',
    'phaen.config.json',
    `  ${JSON.stringify({ rules: { [id]: 'off' } })}`,
  ];
}
