import type { Plan } from '../../../plan/plan';
import {
  BEFORE_THAT,
  BEHIND_THAT,
  FELT_BY_PEOPLE,
  JOINING,
  PEOPLE,
  SAID_ONCE,
  WHOLE_ENDINGS,
} from '../../data/sure-typos';
import { findOnce } from '../../fixes/text-edit';
import type { Rule } from '../../rule';
import { formTexts, hintedTexts, placeOf, rewritten, type FormText } from '../../analysis/form-texts';

export const order = 680;

/** A slip in a text: `shown` to the person; the characters from `start` to `end` are too many. */
interface Slip {
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}

/** Slips that are sure: a word said twice, a full stop behind a title. One finding a cell. */
export const rule: Rule = {
  meta: { id: 'text-typo', family: 'text', severity: 'info', fix: 'offer' },
  *check(plan, { workbook }) {
    const titles = stoppedTitles(plan);
    const texts = titles.size > 0 ? formTexts(plan, workbook) : hintedTexts(plan, workbook, 'said-twice');
    for (const each of texts) {
      const slips = [...saidTwice(each.text), ...stopsIn(each, titles)];
      const [first] = slips;
      if (!first) continue;
      const changes = [rewritten(each, without(each.text, slips))];
      yield {
        ...placeOf(each),
        data: { text: first.shown },
        fixes: [{ kind: 'offer', message: 'drop-slip', data: {}, changes }],
      };
    }
  },
};

const ONCE = SAID_ONCE.join('|');
const SAID_TWICE = new RegExp(`(${ONCE})\\1+|(${JOINING.join('|')})(?: \\2)+`, 'g');
const THAT_TWICE = [
  new RegExp(`(?:${BEFORE_THAT.join('|')})ที่ที่(?=${BEHIND_THAT.join('|')})`, 'g'),
  new RegExp(`(?<=(?:${PEOPLE.join('|')})ใน)พื้นที่ที่(?=มีความ(?:${FELT_BY_PEOPLE.join('|')}))`, 'g'),
];
const THAT = 'ที่';

function saidTwice(text: string): Slip[] {
  const words = [...text.matchAll(SAID_TWICE)].map((match): Slip => {
    const [shown, whole, joining] = match;
    const word = whole ?? joining ?? '';
    return { shown, start: match.index, end: match.index + shown.length - word.length };
  });
  const thats = THAT_TWICE.flatMap((pattern) => [...text.matchAll(pattern)]).map((match): Slip => {
    const end = match.index + match[0].length;
    return { shown: text.slice(match.index, end + SHOWN_BEHIND), start: end - THAT.length, end };
  });
  return [...words, ...thats];
}

/** `มีความ`, so that the person sees the word around it. */
const SHOWN_BEHIND = 6;

/** A vowel or mark at the end is no abbreviation's, and these words are none; read backward from the end, once. */
const STOPPED = new RegExp(`$(?<=([ก-๙]*(?:[\u0E30\u0E32-\u0E39\u0E47-\u0E4C]|${WHOLE_ENDINGS.join('|')})[ \\t]?\\.))`);

/** Titles that end with a full stop, by their cell. */
function stoppedTitles({ projects }: Plan): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { sheet, cell, title } of projects) {
    if (!title.endsWith('.') || !STOPPED.test(title)) continue;
    const key = `${sheet}!${cell}`;
    titles.set(key, [...(titles.get(key) ?? []), title]);
  }
  return titles;
}

function stopsIn(from: FormText, titles: ReadonlyMap<string, readonly string[]>): Slip[] {
  const { sheet, cell } = placeOf(from);
  return (titles.get(`${sheet}!${cell}`) ?? []).flatMap((title) => stopBehind(from.text, title));
}

function stopBehind(text: string, title: string): Slip[] {
  const at = findOnce(text, title);
  const [, shown] = STOPPED.exec(title) ?? [];
  return at && shown !== undefined ? [{ shown, start: at.end - (/\s\.$/.test(shown) ? 2 : 1), end: at.end }] : [];
}

function without(text: string, slips: readonly Slip[]): string {
  const backward = [...slips].sort((a, b) => b.start - a.start);
  return backward.reduce((whole, { start, end }) => whole.slice(0, start) + whole.slice(end), text);
}
