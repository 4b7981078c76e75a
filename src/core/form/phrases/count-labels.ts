/** The words around a declared number in their own cells, and the headers of a table of counts. */
import { anyOf, oneOf } from '../../text/patterns';
import { PHASE_2 } from '../vocabulary/phase-2';

const { sum, grand, number, around, summed, headers } = PHASE_2.counts;

export const COUNT_WORD = new RegExp(`^(?:${anyOf(...around)}|[:=])$`);
/** The number follows these. */
export const SUM_LABEL = new RegExp(`^(?:${sum}${oneOf(grand)}?(?:${number})?|${number})[:=]?$`);
/** The label of a sum, if only the cell beside it can say its number. */
export const SUM_CELL = new RegExp(`^${sum}(?:${oneOf(summed)}|[(/)])*$`);
/** Headers of a table of counts. */
export const COUNT_HEADER = new RegExp(`^${anyOf(...headers)}$`);
/** Of them, the one over the numbers. */
export const NUMBER_HEADER = new RegExp(`^${number}`);
