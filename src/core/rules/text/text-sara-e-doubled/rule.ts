import { damageRule } from '../damage-rule';

export const order = 720;

/** SARA E twice instead of SARA AE. */
export const rule = damageRule('text-sara-e-doubled', 'compose-sara-ae', /\u0E40\u0E40/, (text) =>
  text.replace(/\u0E40\u0E40/g, '\u0E41'),
);
