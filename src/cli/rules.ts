/** `phaen rules` and `phaen explain`. */
import { describeRule, describeRules, rulesLike } from '../core/jobs/rules';
import type { Terminal } from './io';
import { explainPage } from './pages/explain';
import { rulesPage } from './pages/rules';
import type { ExplainRequest, RulesRequest } from './requests';
import { exampleOfRule } from './rule-example';
import { jsonText } from './terminal/clean';
import { screenOf } from './terminal/screen';
import { UsageError } from './usage';

export function listRules({ format }: RulesRequest, { stdout, env, language }: Terminal): void {
  const rules = describeRules();
  if (format === 'json') stdout.write(jsonText(rules));
  else stdout.write(`${rulesPage(rules, screenOf(stdout, env, language)).join('\n')}\n`);
}

/** Throws a `UsageError` if there is no such rule. */
export function explainRule({ rule: id, format }: ExplainRequest, { stdout, env, language }: Terminal): void {
  const rule = describeRule(id);
  if (!rule) throw unknownRule(id);
  if (format === 'json') stdout.write(jsonText(rule));
  else stdout.write(`${explainPage(rule, exampleOfRule(id), screenOf(stdout, env, language)).join('\n')}\n`);
}

/** Throws a `UsageError` if one of the rules is none. */
export function requireRules(ids: readonly string[]): void {
  const unknown = ids.find((id) => !describeRule(id));
  if (unknown !== undefined) throw unknownRule(unknown);
}

/** Seventy names help nobody: those of the same family do, the nearest first, and the list is a command away. */
function unknownRule(id: string): UsageError {
  const near = rulesLike(id).join(', ');
  const [th, en] = near === '' ? ['', ''] : [` ที่ใกล้เคียงคือ ${near}`, ` Rules like it: ${near}.`];
  return new UsageError({
    th: `ไม่มีข้อตรวจ "${id}"${th} ดูทั้งหมดด้วย phaen rules`,
    en: `There is no rule "${id}".${en} phaen rules lists them all.`,
  });
}
