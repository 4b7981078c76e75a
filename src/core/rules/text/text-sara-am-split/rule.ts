import { damageRule } from '../damage-rule';

export const order = 710;

/** NIKHAHIT and SARA AA instead of SARA AM; a tone mark may be between them, and stays in front. */
const SPLIT = /\u0E4D([\u0E48-\u0E4B]?)\u0E32/;
const SPLITS = new RegExp(SPLIT, 'g');

/** Marks that some PDFs have for tones, where no SARA AM can be: there `คํา` may be ค่า. */
const TONE_OF_PDF = /\u0E4E|\u0E4D(?![\u0E48-\u0E4B]?\u0E32)/;

/** `ทํา` typed as two characters: it looks the same, and no search finds it. */
export const rule = damageRule(
  'text-sara-am-split',
  'compose-sara-am',
  SPLIT,
  (text) => text.replace(SPLITS, '$1\u0E33'),
  TONE_OF_PDF,
);
