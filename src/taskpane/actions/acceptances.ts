import { dayOf, momentOf } from '../../core/calendar/moment';
import type { Finding } from '../../core/rules/finding';
import { rememberedName, rememberName } from '../memory';
import type { Desk } from './desk';

/** Findings that a person keeps as they are. */
export function acceptanceActions(desk: Desk) {
  return {
    /** Returns the name that the person gave last, on this machine; '' if none. */
    personName: (): string => rememberedName(desk.partition),

    /** Keeps a finding as it is, for the person's reason; the name may be empty, and is remembered. */
    accept: async (finding: Finding, reason: string, name: string): Promise<void> => {
      const [words, by] = [reason.trim(), name.trim()];
      rememberName(desk.partition, by);
      const acceptance = { reason: words, date: dayOf(momentOf(desk.now)), ...(by !== '' && { name: by }) };
      await desk.quietly(async ({ host }) => {
        const report = await desk.jobs.acceptFinding(host, finding, acceptance);
        return { kind: 'accepted', finding, acceptance, report };
      });
    },

    unaccept: async (finding: Finding): Promise<void> => {
      await desk.quietly(async ({ host }) => {
        const report = await desk.jobs.unacceptFinding(host, finding);
        return { kind: 'accepted', finding, acceptance: null, report };
      });
    },
  };
}
