/** Settings as the text that `readSettings` reads. */
import type { RuleSetting, Settings } from './settings';

/** Compact JSON; null if nothing is set, so that a workbook then has no settings part at all. */
export function writeSettings({ rules, accepted, ...choices }: Settings): string | null {
  const levels = Object.entries(rules).map(([id, setting]) => [id, ruleJson(setting)] as const);
  if (levels.length === 0 && accepted.length === 0 && Object.keys(choices).length === 0) return null;
  return JSON.stringify({
    ...(levels.length > 0 && { rules: Object.fromEntries(levels) }),
    ...(accepted.length > 0 && { accepted }),
    ...choices,
  });
}

function ruleJson({ level, options }: RuleSetting): unknown {
  return Object.keys(options).length === 0 ? level : [level, options];
}
