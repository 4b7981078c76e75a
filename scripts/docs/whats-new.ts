/** What is new, on the help page: the points of the release notes, which are in bold there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/core/messages/language';

const PAGE = path.join('assets', 'help.html');
/** The languages of the page's two lists, in their order. */
const LISTS: readonly Language[] = ['th', 'en'];
const LIST = /(<ul class="new">)[^]*?(<\/ul>)/g;
const POINT = /^- \*\*(.+?)\*\*/gm;

/** The help page with the points of this version. Throws if the version has no release notes. */
export function withNews(version: string): string {
  const lists = LISTS.map((language) => pointsOf(path.join('docs', 'release-notes', `${version}.${language}.md`)));
  return readFileSync(PAGE, 'utf8').replace(LIST, (_all, begin: string, end: string) => {
    const points = lists.shift() ?? [];
    return `${begin}${points.map((point) => `<li>${point}</li>`).join('')}${end}`;
  });
}

function pointsOf(file: string): string[] {
  const points = [...readFileSync(file, 'utf8').matchAll(POINT)].flatMap(([, point]) => point ?? []);
  if (points.length === 0) throw new Error(`${file}: no item begins with its point in bold`);
  return points;
}
