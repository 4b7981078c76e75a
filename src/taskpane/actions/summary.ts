import type { CheckResult } from '../../core/jobs/check';
import type { TabId } from '../../core/jobs/tabs';
import { HostError } from '../../core/workbook/host';
import { rememberedCheck } from '../memory';
import type { Desk } from './desk';

/** The summary worksheets, and the words that go with a plan. */
export function summaryActions(desk: Desk) {
  const { store, jobs } = desk;
  return {
    /** Looks which worksheets are there, and asks which to write. */
    chooseTabs: async (): Promise<void> => {
      if (store.state.unanswered) return desk.notice({ kind: 'unanswered' });
      await desk.show('tabs', async ({ host, control }) => {
        const { plan, tabs } = await jobs.glance(host, control, desk.chosenPlan());
        if (plan === null) throw new HostError('no-plan');
        return { kind: 'tabs-opened', tabs };
      });
    },

    chooseTab: (id: TabId, isChosen: boolean): void => store.dispatch({ kind: 'tab-chosen', id, isChosen }),

    /** Writes the worksheets that are chosen. */
    summarise: async (): Promise<void> => {
      const { screen } = store.state;
      if (screen.kind !== 'tabs' || screen.chosen.size === 0) return;
      const asked = { ...desk.chosenPlan(), tabs: [...screen.chosen] };
      await desk.show('summary', async ({ host, control }) => ({
        kind: 'summarised',
        outcome: await jobs.summarise(host, desk.issue(), control, asked),
      }));
    },

    /** Checks the plan, and shows the words that go with it when it is sent. */
    send: (): Promise<void> =>
      desk.show('send', async (run) => {
        const { result, readAt, moment } = await desk.check(run);
        return {
          kind: 'sending-opened',
          result,
          amounts: await jobs.amountsOf(result.plan),
          checkedAt: moment,
          readAt,
        };
      }),

    /** Shows the words that go with a plan that was checked. */
    openSending: async (result: CheckResult): Promise<void> => {
      const amounts = await jobs.amountsOf(result.plan).catch(() => null);
      const checkedAt = rememberedCheck(desk.partition, result.plan.choice.read)?.moment ?? null;
      if (amounts) store.dispatch({ kind: 'sending-opened', result, amounts, checkedAt });
      else desk.notice({ kind: 'problem', problem: { code: 'not-loaded', detail: 'JobsNotLoaded' } });
    },
  };
}
