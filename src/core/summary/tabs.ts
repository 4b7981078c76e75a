/** The summary tabs, in the order in which they are offered. See docs/how-to/add-a-tab.md. */
import { TAB_IDS, TAB_NAMES_TH, type TabId } from '../messages/tabs/names';
import { comparisonKey } from '../text/comparison-key';
import type { SheetSpec } from '../workbook/sheet-spec';
import { budgetTab } from './budget';
import { calendarTab } from './calendar';
import type { CheckedPlan } from './checked-plan';
import { countsTab } from './counts';
import { findingsTab } from './findings';
import { overviewTab } from './overview';
import { registerTab } from './register';
import type { TabOptions } from './tab-options';
import { targetsTab } from './targets';
import { unitsTab } from './units';

export interface SummaryTab {
  /** What the tab's `SheetSpec` has, and what people call it. */
  readonly id: TabId;
  readonly name: string;
  /** Its formulas count over the register, which is then written with it. */
  readonly countsRegister?: true;
  readonly make: (checked: CheckedPlan, options: TabOptions) => SheetSpec;
}

const TABS: Readonly<Record<TabId, Omit<SummaryTab, 'id' | 'name'>>> = {
  overview: { countsRegister: true, make: overviewTab },
  findings: { make: findingsTab },
  counts: { countsRegister: true, make: ({ plan }, options) => countsTab(plan, options) },
  register: { make: ({ plan }, options) => registerTab(plan, options) },
  calendar: { make: ({ plan, issued }, options) => calendarTab(plan, issued.moment, options) },
  units: { countsRegister: true, make: ({ plan }, options) => unitsTab(plan, options) },
  budget: { countsRegister: true, make: ({ plan }, options) => budgetTab(plan, options) },
  targets: { countsRegister: true, make: ({ plan }, options) => targetsTab(plan, options) },
};

export const SUMMARY_TABS: readonly SummaryTab[] = TAB_IDS.map((id) => ({ id, name: TAB_NAMES_TH[id], ...TABS[id] }));

export interface TabChoice {
  /** In the order of `SUMMARY_TABS`. */
  readonly tabs: readonly SummaryTab[];
  /** Whether the register is there only since others count over it. */
  readonly addsRegister: boolean;
}

/** The tabs to write if these are wanted; the register with those that count over it. */
export function chosenTabs(wanted: readonly TabId[] = TAB_IDS): TabChoice {
  const own = SUMMARY_TABS.filter(({ id }) => wanted.includes(id));
  const addsRegister = !wanted.includes('register') && own.some(({ countsRegister }) => countsRegister);
  return {
    tabs: addsRegister ? SUMMARY_TABS.filter((tab) => own.includes(tab) || tab.id === 'register') : own,
    addsRegister,
  };
}

/** The tab that a person means by its name or its id; undefined if there is none. */
export function tabNamed(text: string): TabId | undefined {
  const key = comparisonKey(text);
  return SUMMARY_TABS.find(({ id, name }) => id === key || comparisonKey(name) === key)?.id;
}
