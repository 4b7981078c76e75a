/** The summary tabs that a face offers, and how a person names them. */
export { SUMMARY_TABS, TAB_IDS, tabNamed, type TabId } from '../summary/tabs';
