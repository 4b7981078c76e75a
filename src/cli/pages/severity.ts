/** What each level of finding is called and how it looks. */
import type { Sentence } from '../../core/messages/language';
import { SEVERITY_NAMES } from '../../core/messages/rule-kinds';
import type { Severity } from '../../core/rules/finding';
import type { Ink } from '../terminal/screen';

interface Look {
  readonly name: Sentence;
  readonly ink: Ink;
}

export const SEVERITY_LOOKS: Readonly<Record<Severity, Look>> = {
  error: { name: SEVERITY_NAMES.error, ink: 'red' },
  warning: { name: SEVERITY_NAMES.warning, ink: 'yellow' },
  info: { name: SEVERITY_NAMES.info, ink: 'cyan' },
};
