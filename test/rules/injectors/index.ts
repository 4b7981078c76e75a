/** Every rule's injector, by the rule's id. */
import { BASE } from './base';
import { BUDGET } from './budget';
import { COUNT } from './count';
import { FORM } from './form';
import { GENERAL } from './general';
import { HEADING } from './heading';
import type { Injectors } from './injector';
import { PROJECT } from './project';
import { QUARTER } from './quarter';
import { TARGET } from './target';
import { TEXT } from './text';

export const INJECTORS: Injectors = {
  ...FORM,
  ...GENERAL,
  ...BASE,
  ...COUNT,
  ...HEADING,
  ...PROJECT,
  ...BUDGET,
  ...QUARTER,
  ...TARGET,
  ...TEXT,
};
