/**
 * Signs that a text may hold what a rule looks for. One scan finds all of them, so that each rule looks at few texts.
 */
import { WordFinder } from '../../text/word-finder';
import { FORM_WORDS } from '../data/form-words';
import { JOINING, SAID_ONCE } from '../data/sure-typos';

export type Sign = 'damage' | 'said-twice' | 'seam' | 'virtues' | 'edition' | 'mixed-digits';

const DAMAGE = 1;
const SAID_TWICE = 2;
const SEAM = 4;
const VIRTUES = 8;
const THAI_DIGIT = 16;
const ARABIC_DIGIT = 32;
const EDITION = 64;

const BITS: Readonly<Record<Sign, number>> = {
  damage: DAMAGE,
  'said-twice': SAID_TWICE,
  seam: SEAM,
  virtues: VIRTUES,
  edition: EDITION,
  'mixed-digits': THAI_DIGIT | ARABIC_DIGIT,
};

export const SIGNS = Object.keys(BITS) as readonly Sign[];

/** Spaces and marks that are not seen, NIKHAHIT, YAMAKKAN, SARA E twice, SARA AA behind a space. */
const DAMAGED = [
  ...[
    '\u00A0',
    '\u00AD',
    '\u200B',
    '\u200C',
    '\u200D',
    '\u2060',
    '\uFEFF',
    '\u0E4D',
    '\u0E4E',
    '\u0E40\u0E40',
    ' \u0E32',
  ],
];
const DOUBLED = ['ที่ที่', ...JOINING.map((word) => `${word} ${word}`), ...SAID_ONCE.map((word) => word + word)];
/** A space and what may follow it inside a word. */
const SEAMS = FORM_WORDS.flatMap((word) => word.split('|').slice(1)).flatMap((rest) =>
  [' ', '\t', '\u00A0'].map((space) => space + rest),
);

/** The rarest of the virtues: a list of them names it. */
const LISTED = ['สุจริต'];
/** What distinguishes one national plan from another. */
const EDITIONS = ['แผนแม่บท', 'ฉบับที่', 'ระยะที่', 'ส่งเสริมคุณธรรมแห่งชาติ'];

const FINDER = new WordFinder(
  (
    [
      [DAMAGED, DAMAGE],
      [DOUBLED, SAID_TWICE],
      [SEAMS, SEAM],
      [LISTED, VIRTUES],
      [EDITIONS, EDITION],
      [[...'๐๑๒๓๔๕๖๗๘๙'], THAI_DIGIT],
      [[...'0123456789'], ARABIC_DIGIT],
    ] as const
  ).flatMap(([words, bits]) => words.map((word) => [word, bits] as const)),
);

/** Something for each sign. */
export function eachSign<T>(make: (sign: Sign) => T): Readonly<Record<Sign, T>> {
  return {
    damage: make('damage'),
    'said-twice': make('said-twice'),
    seam: make('seam'),
    virtues: make('virtues'),
    edition: make('edition'),
    'mixed-digits': make('mixed-digits'),
  };
}

/** All hints of a text, as bits. */
export function signsIn(text: string): number {
  return FINDER.bitsIn(text);
}

export function hasSign(hints: number, hint: Sign): boolean {
  return (hints & BITS[hint]) === BITS[hint];
}

/** Whether there is any hint at all: a digit alone is none. */
export function hasAnySign(hints: number): boolean {
  return (hints & ~BITS['mixed-digits']) !== 0 || hasSign(hints, 'mixed-digits');
}
