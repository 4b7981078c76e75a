import type { Sentence } from '../../core/messages/language';
import type { Severity } from '../../core/rules/finding';

export const SEVERITY_NAMES: Readonly<Record<Severity, Sentence>> = {
  error: { th: 'ต้องแก้', en: 'Must fix' },
  warning: { th: 'ควรแก้', en: 'Should fix' },
  info: { th: 'ข้อสังเกต', en: 'Notes' },
};
