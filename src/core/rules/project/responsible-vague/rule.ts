import { labelKey } from '../../../text/label';
import { remember } from '../../../text/remember';
import { EVERYBODY } from '../../data/everybody';
import type { Rule } from '../../rule';
import { entriesOf } from '../entries';

export const order = 460;

/** The same few offices stand in row after row. */
const isEverybody = remember((text) => EVERYBODY.test(labelKey(text).replace(/^[-•]/, '')));

/** Everybody is responsible, and so nobody is. `ฝ่ายปกครองและทุกฝ่าย` names who leads and is not meant. */
export const rule: Rule = {
  meta: { id: 'responsible-vague', family: 'project', severity: 'info', fix: 'none' },
  *check(plan) {
    for (const { sheet, cell, text } of entriesOf(plan, 'unit')) {
      if (isEverybody(text)) yield { sheet, cell, data: { found: text } };
    }
  },
};
