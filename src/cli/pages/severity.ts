/** What each level of finding is called and how it looks. */
import type { Severity } from '../../core/rules/finding';
import type { Ink } from '../terminal/screen';

export const SEVERITY_LOOKS: Readonly<Record<Severity, { readonly name: string; readonly ink: Ink }>> = {
  error: { name: 'ต้องแก้', ink: 'red' },
  warning: { name: 'ควรแก้', ink: 'yellow' },
  info: { name: 'ข้อสังเกต', ink: 'cyan' },
};
