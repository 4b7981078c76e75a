/** How many findings of each severity a check left, as a line of a tab. */
import { say } from '../messages/digits';
import { LEVELS_TH, VERDICT_TH } from '../messages/tabs/findings';
import { SEVERITIES, type Finding } from '../rules/finding';
import type { Digits } from '../text/digits';

/** `ต้องแก้ ๒ จุด   ควรแก้ ๐ จุด …`; those that the person keeps are counted by themselves. */
export function verdictText(findings: readonly Finding[], digits: Digits): string {
  const open = findings.filter(({ accepted }) => accepted === null);
  const count = (name: string, those: number): string => say(VERDICT_TH.count, { name, count: those }, digits);
  return [
    ...SEVERITIES.map((severity) =>
      count(LEVELS_TH[severity], open.filter((each) => each.severity === severity).length),
    ),
    count(VERDICT_TH.kept, findings.length - open.length),
  ].join('   ');
}
