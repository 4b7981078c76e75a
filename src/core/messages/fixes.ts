/** What a fix would do, in words. */
import { DIGITS_OF, say } from './digits';
import type { Language, Sentence } from './language';
import type { Fix } from '../rules/finding';
import { excerpt } from './excerpt';
import { RULE_WORDS } from './rules';

const FIXES: Readonly<Record<string, Sentence>> = Object.fromEntries(
  Object.values(RULE_WORDS).flatMap(({ fixes }) => Object.entries(fixes ?? {})),
);

const LOSES_FORMATS: Sentence = {
  th: '{fix} (รูปแบบของข้อความบางส่วนในช่อง {cell} เช่น ตัวหนาหรือสี จะหายไป)',
  en: '{fix} The formats of parts of cell {cell}, such as bold or colour, will be lost.',
};
const BY_HAND: Sentence = {
  th: '{fix}: ข้อความในช่อง {cell} จัดรูปแบบไว้เฉพาะบางส่วน เช่น ตัวหนาหรือสี Phaen จึงไม่แก้ให้ โปรดแก้ไขในช่องด้วยตนเองเป็น "{text}"',
  en: '{fix} Parts of cell {cell} have formats of their own, such as bold or colour, so Phaen does not change it. Go and make it "{text}" yourself.',
};

/** Enough letters around a change to show which text it is in. */
const AROUND = 60;

/** The sentence of a fix, its values filled in: with the formats that it would lose, or what a person writes instead. */
export function fixText(
  { message, data, changes, losesFormats }: Pick<Fix, 'message' | 'data' | 'changes' | 'losesFormats'>,
  language: Language,
  digits = DIGITS_OF[language],
): string {
  const fix = say(FIXES[message]?.[language] ?? message, data, digits);
  if (!losesFormats) return fix;
  const { cell, before, after } = losesFormats.change;
  const { lead, added, tail } = excerpt(before, after, AROUND);
  const sentence = changes.length > 0 ? LOSES_FORMATS : BY_HAND;
  return say(sentence[language], { fix, cell, text: lead + added + tail }, digits);
}
