/** Years beside an amount: `20,000 บาท (ปี 2568)`, `ปี 2568 = 20,000 ปี 2569 = 30,000`. */
import { withoutEnd } from '../workbook/without-end';

/** `text` is the text beside the years. */
export type YearsBeside =
  | { readonly kind: 'own' | 'other'; readonly text: string }
  /** `own` is what the text says of the plan's year; null if it cannot be distinguished from the others. */
  | { readonly kind: 'several'; readonly own: string | null; readonly others: readonly string[] };

const YEAR_WORD = 'ปี ?งบ ?ประมาณ|ปี ?งบ|ปี|พ\\.? ?ศ\\.?';
const NUMBER = '(?:25|20)[0-9]{2}|[67][0-9]';
/** `ต่อปี 20,000` is a rate, and the digits behind it are no year. */
const MENTION = new RegExp(
  `\\(? ?(?:ประจำ ?)?(?<!ต่อ|ราย|ทุก|ตลอด|/)(?:${YEAR_WORD}) ?(?:พ\\.? ?ศ\\.? ?)?(${NUMBER})(?: ?(?:-|ถึง) ?(${NUMBER}))?(?![0-9]|[.,/][0-9]) ?\\)?` +
    `|\\( ?(25[0-9]{2}) ?\\)|(?<![0-9.,])(25[0-9]{2})(?= ?[=:])`,
  'g',
);
const BEFORE_AMOUNT = /^[\s:=,;/+-]+/;
const BEHIND_AMOUNT = [' ', ':', '=', ',', ';', '/', '+', '-', '('];
/** May be before the first of several years. */
const LABEL = /^(?:[\s•*-]|งบประมาณ|งบ|จำนวน|ใช้|วงเงิน|:)*$/;

/** A year of the plans that the form is for, in digits that may as well be an amount. */
export function isBareYear(digits: string): boolean {
  return /^25(?:6[6-9]|70)$/.test(digits);
}

/** What the years in `text` make of it, in Arabic digits with single spaces; with no plan year nothing can be said of any. */
export function yearsBeside(text: string, planYear: number | null): YearsBeside {
  if (planYear === null) return { kind: 'own', text };
  const mentions = [...text.matchAll(MENTION)];
  const years = mentions.map(([, first, last, ...others]) => (last === undefined ? yearOf([first, ...others]) : null));
  if (years.every((year) => year === planYear)) return { kind: 'own', text: withoutMentions(text, mentions) };
  if (mentions.length < 2 || years.includes(null)) {
    return { kind: 'other', text: withoutMentions(text, mentions) };
  }
  const parts = partsByYear(text, mentions);
  const own = parts?.filter((_, index) => years[index] === planYear) ?? [];
  const others = parts?.filter((_, index) => years[index] !== planYear) ?? [];
  return { kind: 'several', own: own.length === 1 ? (own[0] ?? null) : null, others };
}

function yearOf(digits: readonly (string | undefined)[]): number | null {
  const written = digits.find((each) => each !== undefined);
  if (written === undefined) return null;
  const year = Number(written);
  if (written.length === 2) return 2500 + year;
  return year < 2500 ? year + 543 : year;
}

function withoutMentions(text: string, mentions: readonly RegExpExecArray[]): string {
  if (mentions.length === 0) return text;
  let rest = '';
  let from = 0;
  for (const { 0: mention, index } of mentions) {
    rest += `${text.slice(from, index)} `;
    from = index + mention.length;
  }
  return (rest + text.slice(from)).replace(/ {2,}/g, ' ').trim();
}

/** The text behind each year, or before each if the text ends with one; null in any other order. */
function partsByYear(text: string, mentions: readonly RegExpExecArray[]): readonly string[] | null {
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last) return null;
  const endOf = ({ 0: mention, index }: RegExpExecArray): number => index + mention.length;
  if (LABEL.test(text.slice(0, first.index))) {
    return mentions.map((mention, at) => cut(text.slice(endOf(mention), mentions[at + 1]?.index)));
  }
  if (text.slice(endOf(last)).trim() !== '') return null;
  return mentions.map((mention, at) => {
    const before = mentions[at - 1];
    return cut(text.slice(before ? endOf(before) : 0, mention.index));
  });
}

function cut(part: string): string {
  return withoutEnd(part.replace(BEFORE_AMOUNT, ''), BEHIND_AMOUNT);
}
