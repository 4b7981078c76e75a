/** What goes with a plan when it is sent: how many projects, how much money, and the verdict. */
import { say } from '../../core/messages/digits';
import type { Language, Sentence } from '../../core/messages/language';
import { momentText } from '../../core/messages/moments';
import type { Severity } from '../../core/rules/finding';
import type { Digits } from '../../core/text/digits';
import type { SendingScreen } from '../state/state';
import { SENDING } from '../words/sending';

export function sendingText(
  { result, amounts, checkedAt }: Pick<SendingScreen, 'result' | 'amounts' | 'checkedAt'>,
  language: Language,
  digits: Digits,
): string {
  const { plan, findings, fingerprint } = result;
  const line = (sentence: Sentence, values: Readonly<Record<string, string | number>>): string =>
    say(sentence[language], values, digits);
  const open = findings.filter(({ accepted }) => accepted === null);
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  const moment = checkedAt === null ? '' : line(SENDING.moment, { moment: momentText(checkedAt, language) });
  const [blank, { spending, free, unread, baht }] = [SENDING.blank[language], amounts];
  return [
    line(SENDING.plan, {
      year: plan.year?.value ?? blank,
      agency: plan.agency?.value ?? blank,
      projects: plan.projects.length,
    }),
    ...(baht === '' ? [] : [line(SENDING.money, { spending, free, baht: money(baht) })]),
    ...(unread === 0 ? [] : [line(SENDING.unread, { unread })]),
    line(SENDING.verdict, {
      ...{ moment, fingerprint, accepted: findings.length - open.length },
      ...{ error: count('error'), warning: count('warning'), info: count('info') },
    }),
  ].join('\n');
}

/** `1234567.5` as `1,234,567.50`; whole baht without satang. */
function money(baht: number): string {
  const satang = Number.isInteger(baht) ? 0 : 2;
  return baht.toLocaleString('en-US', { minimumFractionDigits: satang, maximumFractionDigits: satang });
}
