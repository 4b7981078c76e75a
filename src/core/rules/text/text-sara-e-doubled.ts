import { repairRule } from './repair';

/** SARA E twice where SARA AE belongs. */
export const textSaraEDoubled = repairRule('text-sara-e-doubled', 'compose-sara-ae', /\u0E40\u0E40/, (text) =>
  text.replace(/\u0E40\u0E40/g, '\u0E41'),
);
