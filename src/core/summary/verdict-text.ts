/** How many findings of each severity a check left, as a line of a tab. */
import { inDigits } from '../messages/digits';
import { SEVERITIES, type Finding, type Severity } from '../rules/finding';
import type { Digits } from '../text/digits';

export const LEVELS: Readonly<Record<Severity, string>> = { error: 'ต้องแก้', warning: 'ควรแก้', info: 'ข้อสังเกต' };

/** `ต้องแก้ ๒ จุด   ควรแก้ ๐ จุด …`; those that the person keeps are counted by themselves. */
export function verdictText(findings: readonly Finding[], digits: Digits): string {
  const open = findings.filter(({ accepted }) => accepted === null);
  const count = (name: string, those: number): string => inDigits(`${name} ${String(those)} จุด`, digits);
  return [
    ...SEVERITIES.map((severity) => count(LEVELS[severity], open.filter((each) => each.severity === severity).length)),
    count('คงไว้ตามเดิม', findings.length - open.length),
  ].join('   ');
}
