/** The marks that people and Word draw in front of an item, as the inside of a class for regular expressions. */
import { DASHES } from './dashes';

const DOTS = '·•‣⁃∙';
const SHAPES = '▪▫■□●○◦◆◇◊';
const ARROWS = '→⇒➔➜➢➣➤►▶';
const STARS = '*★☆✦✧✱';
const CHECKS = '✓✔☑';
/** Word's own bullets: a letter of a symbol font (Symbol, Wingdings) is kept as U+F000 and the letter's code. */
const OF_SYMBOL_FONTS = '\\uf021-\\uf0ff';

/** All but dashes, which are also minus signs and hyphens. */
export const BULLETS = DOTS + SHAPES + ARROWS + STARS + CHECKS + OF_SYMBOL_FONTS;

/** Bullets and dashes. */
export const BULLETS_AND_DASHES = DASHES + BULLETS;
