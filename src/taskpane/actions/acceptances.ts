import { dayOf, momentOf } from '../../core/calendar/moment';
import type { Finding } from '../../core/rules/finding';
import { rememberedName, rememberName } from '../memory';
import type { Desk } from './desk';

/** Findings that a person keeps as they are, and rules that they turn off. */
export function acceptanceActions(desk: Desk) {
  return {
    /** Returns the name that the person gave last, on this machine; '' if none. */
    personName: (): string => rememberedName(desk.partition),

    /** Keeps findings as they are, all for the person's reason; the name may be empty, and is remembered. */
    accept: async (findings: readonly Finding[], reason: string, name: string): Promise<void> => {
      const [words, by] = [reason.trim(), name.trim()];
      rememberName(desk.partition, by);
      const acceptance = { reason: words, date: dayOf(momentOf(desk.now)), ...(by !== '' && { name: by }) };
      await desk.quietly(async ({ host }) => {
        const report = await desk.jobs.acceptFindings(host, findings, acceptance);
        return { kind: 'accepted', findings, acceptance, report };
      });
    },

    unaccept: async (finding: Finding): Promise<void> => {
      await desk.quietly(async ({ host }) => {
        const report = await desk.jobs.unacceptFinding(host, finding);
        return { kind: 'accepted', findings: [finding], acceptance: null, report };
      });
    },

    /** Turns a rule off in the workbook, and checks by what is left. */
    turnOff: async (rule: string): Promise<void> => {
      await desk.quietly(async (run) => {
        const report = await desk.jobs.turnOff(run.host, rule);
        const checked = report.inverse.length > 0 ? await desk.check(run).catch(() => null) : null;
        return { kind: 'rule-off', rule, report, checked };
      });
    },
  };
}
