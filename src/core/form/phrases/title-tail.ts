/** What offices write behind the name of a project, or in place of it: leaders, footnote marks, `(ยกเลิก)`, `รออนุมัติ`. */
import { comparisonKey } from '../../text/comparison-key';
import { anyOf } from '../../text/patterns';
import { DIGITS } from '../../text/thai';
import { PHASE_2 } from '../vocabulary/phase-2';

const { pending, pendingBegins, halted, haltedOf } = PHASE_2.projects;

export interface BareTitle {
  readonly title: string;
  /** Whether leaders end it: the rest of the name is still to be written. */
  readonly isUnfinished: boolean;
}

/** Three dots are part of a name; more are a line to write on. `…` is three dots. */
const DOTS: Readonly<Record<string, number>> = { '.': 1, '·': 1, _: 1, '…': 3, ' ': 0 };
const FEWEST_DOTS = 4;
/** `๑/` and `*` mark a footnote. */
const FOOTNOTE = new RegExp(`\\s(?:[${DIGITS}]{1,2}/|\\*{1,3})$`);
const TAIL_ENDS = codesOf('._·…/* ');

/** A title without the leaders or the footnote mark at its end. */
export function bareTitle(text: string): BareTitle {
  // Nearly every title ends with a letter.
  if (!TAIL_ENDS.has(text.charCodeAt(text.length - 1))) return { title: text, isUnfinished: false };
  let dots = 0;
  let end = text.length;
  for (; end > 0; end -= 1) {
    const more = DOTS[text.charAt(end - 1)];
    if (more === undefined) break;
    dots += more;
  }
  if (dots >= FEWEST_DOTS) return { title: text.slice(0, end), isUnfinished: true };
  return { title: text.trimEnd().replace(FOOTNOTE, '').trimEnd(), isUnfinished: false };
}

const CLOSING = codesOf(')]）');
const LAST_BRACKETS = /[([（]([^()[\]（）]{2,60})[)\]）]\s*$/;
const HALTED = new RegExp(`^${anyOf(...halted)}${anyOf(...haltedOf)}*$`);

/** Whether the words in brackets at the end say that the project is cancelled or postponed. */
export function isHalted(title: string): boolean {
  if (!CLOSING.has(title.charCodeAt(title.length - 1))) return false;
  const words = LAST_BRACKETS.exec(title)?.[1];
  return words !== undefined && HALTED.test(comparisonKey(words));
}

const PENDING = new RegExp(`^\\(?${anyOf(...pending)}`);
const PENDING_BEGINS = codesOf(pendingBegins);
const CROSSED_BEGINS = codesOf('xX?');
const CROSSED_OUT = /^[x?*]{3,}$/i;

/** Whether a text is in place of a project that is not settled: only the office knows whether there will be one. */
export function isPending(text: string): boolean {
  const first = text.charCodeAt(0);
  if (PENDING_BEGINS.has(first)) return PENDING.test(comparisonKey(text));
  return CROSSED_BEGINS.has(first) && CROSSED_OUT.test(comparisonKey(text));
}

/** The codes of letters. To compare codes is faster: it makes no text for each letter of a title. */
function codesOf(letters: string): ReadonlySet<number> {
  return new Set([...letters].map((letter) => letter.charCodeAt(0)));
}
