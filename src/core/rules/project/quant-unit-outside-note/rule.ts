import { NOTE_UNITS } from '../../data/note-units';
import type { Rule } from '../../rule';
import { entriesOf } from '../entries';
import { measuresIn } from '../../analysis/measures';

export const order = 430;

/** A quantity none of whose units is one that the form's note names. Off: offices count in many other units. */
export const rule: Rule = {
  meta: {
    id: 'quant-unit-outside-note',
    family: 'project',
    severity: 'info',
    isOff: true,
    fix: 'none',
    options: { units: NOTE_UNITS },
  },
  *check(plan, { options }) {
    const named = Array.isArray(options.units) ? new Set<unknown>(options.units) : new Set<unknown>(NOTE_UNITS);
    for (const {
      title,
      quantity: { sheet, cell, text },
    } of entriesOf(plan, 'quantity')) {
      const units = measuresIn(text).flatMap(({ unit }) => unit ?? []);
      const [first] = units;
      if (first !== undefined && !units.some((unit) => named.has(unit)))
        yield { sheet, cell, data: { title, unit: first } };
    }
  },
};
