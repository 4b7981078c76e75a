/** What each level of finding is called and how it looks. */
import { SEVERITY_NAMES } from '../../core/messages/rule-kinds';
import type { Severity } from '../../core/rules/finding';
import type { Ink } from '../terminal/screen';

export const SEVERITY_LOOKS: Readonly<Record<Severity, { readonly name: string; readonly ink: Ink }>> = {
  error: { name: SEVERITY_NAMES.error.th, ink: 'red' },
  warning: { name: SEVERITY_NAMES.warning.th, ink: 'yellow' },
  info: { name: SEVERITY_NAMES.info.th, ink: 'cyan' },
};
