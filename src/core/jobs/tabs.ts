/** The summary tabs that a face offers, and how a person names them. */
export { SUMMARY_TABS, tabNamed } from '../summary/tabs';
export type { TabId } from '../messages/tabs/names';
