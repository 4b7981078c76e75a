/** The addresses of part 1's e-mail field. */
import type { Plan } from '../../plan/plan';
import { withoutEnd } from '../../workbook/without-end';

const BETWEEN = /[\s,;]+|\/(?=[^/]*@)|และ|หรือ/;
/** Said in words instead of a dash. */
const NONE = /^ไม่มี/;
/** What is around an address: brackets, quotes, a sentence's stop. */
const BEFORE = /^[<("'“]+/;
const BEHIND = ['>', ')', '"', "'", '”', '.', ':'];
/** RFC 5322's dot-atom, and a host's name with at least one dot. */
const ADDRESS =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/** The field's words, one for each address if it is filled in properly. Words in brackets say whose it is. */
export function emailWords({ general }: Plan): string[] {
  const value = general?.email?.value ?? '';
  if (NONE.test(value)) return [];
  const written = value.replace(/\([^()@]*\)/g, ' ').replace(/^\s*mailto:/i, '');
  return written
    .split(BETWEEN)
    .map((word) => withoutEnd(word.replace(BEFORE, ''), BEHIND))
    .filter((word) => word !== '');
}

export function isAddress(word: string): boolean {
  return ADDRESS.test(word);
}
