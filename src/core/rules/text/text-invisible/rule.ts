import { damageRule } from '../damage-rule';

export const order = 730;

const NO_BREAK_SPACE = /\u00A0/g;
/** Zero width space, non-joiner and joiner, word joiner, byte order mark, soft hyphen. */
const UNSEEN = /\u200B|\u200C|\u200D|\u2060|\uFEFF|\u00AD/g;

/** Characters that come along when text is copied from web pages and PDF: they split words for every search and sum. */
export const rule = damageRule(
  'text-invisible',
  'drop-invisible',
  /\u00A0|\u200B|\u200C|\u200D|\u2060|\uFEFF|\u00AD/,
  (text) => text.replace(NO_BREAK_SPACE, ' ').replace(UNSEEN, ''),
);
