/** The summary tabs, in the order they are added to the workbook. A new tab is a new file and a line here. */
import type { Plan } from '../plan/plan';
import type { SheetSpec } from '../workbook/sheet-spec';
import { countsTab } from './counts';
import type { TabOptions } from './tab-options';
import { registerTab } from './register';

export const SUMMARY_TABS: readonly ((plan: Plan, options: TabOptions) => SheetSpec)[] = [registerTab, countsTab];
