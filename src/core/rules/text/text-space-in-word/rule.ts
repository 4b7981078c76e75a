import { FORM_WORDS } from '../../data/form-words';
import type { Rule } from '../../rule';
import { hintedTexts, placeOf, rewritten, type FormText } from '../../analysis/form-texts';

export const order = 690;

/** A line break is somebody's own; only spaces are left behind by a line wrap. */
const SPACE = '[ \\t\\u00A0]';

/** Each word with a space in at least one of its places: `ไม่|น้อย|กว่า` → `ไม่ +น้อย *กว่า`, `ไม่น้อย +กว่า`. */
const SPLIT = FORM_WORDS.flatMap((word) => {
  const parts = word.split('|');
  return parts.slice(1).map((_, cut) => {
    const [before, after] = [parts.slice(0, cut + 1), parts.slice(cut + 1)];
    return `${before.join('')}${SPACE}+${after.join(`${SPACE}*`)}`;
  });
}).join('|');
const SPLIT_WORD = new RegExp(SPLIT);
const SPLIT_WORDS = new RegExp(SPLIT, 'g');

/** A space that a line wrap left inside one of the form's own words. One finding a word, with all its cells. */
export const rule: Rule = {
  meta: { id: 'text-space-in-word', family: 'text', severity: 'info', fix: 'offer' },
  *check(plan, { workbook }) {
    const byWord = new Map<string, { found: string; texts: FormText[] }>();
    for (const each of hintedTexts(plan, workbook, 'seam')) {
      const [found] = SPLIT_WORD.exec(each.text) ?? [];
      if (found === undefined) continue;
      const word = byWord.get(joined(found));
      if (word) word.texts.push(each);
      else byWord.set(joined(found), { found, texts: [each] });
    }
    for (const [expected, { found, texts }] of byWord) {
      const [first, ...others] = texts;
      if (!first) continue;
      const changes = texts.map((each) => rewritten(each, each.text.replace(SPLIT_WORDS, joined)));
      const data = { text: found, expected };
      yield {
        ...placeOf(first),
        data,
        related: others.map(placeOf),
        fixes: [{ kind: 'offer', message: 'join-word', data: { expected, count: texts.length }, changes }],
      };
    }
  },
};

function joined(word: string): string {
  return word.replace(/\s+/g, '');
}
