/** Findings of one level: each sentence once, with every place that it is said of, its rule and its project. */
import type { Place } from '../../core/workbook/snapshot';
import type { FoundReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain, truncate } from '../terminal/text';
import { hanging } from './hanging';
import { placeText } from './place';

/** Enough to know a project by. */
const WIDEST_TITLE = 60;

const ELSEWHERE = { th: 'และที่ {places}', en: 'also at {places}' };

/** In the order in which each sentence is said first. `places` is the width of the column of places. */
export function findingLines(findings: readonly FoundReport[], places: number, screen: Screen): string[] {
  const bySentence = new Map<string, FoundReport[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.message, finding.rule]);
    const same = bySentence.get(key);
    if (same) same.push(finding);
    else bySentence.set(key, [finding]);
  }
  return [...bySentence.values()].flatMap(([first, ...others]) =>
    first ? foundLines(first, elsewhere(first, others, screen), places, screen) : [],
  );
}

/** What a finding says; the project if the sentence does not name it; more; at the end the id of the rule. */
export function foundLines(finding: FoundReport, more: readonly string[], places: number, screen: Screen): string[] {
  const { message, title, rule } = finding;
  const said = plain(message);
  const name = plain(title ?? '');
  const isNamed = name === '' || said.includes(name);
  const texts = [said, ...(isNamed ? [] : [`“${truncate(name, WIDEST_TITLE)}”`]), ...more];
  const id = `[${rule}]`;
  return hanging(placeText(finding), [...texts.slice(0, -1), `${texts.at(-1) ?? ''} ${id}`], places, screen, id);
}

/** The other places, a sheet named only if it is another. */
function elsewhere(first: Place, others: readonly Place[], screen: Screen): string[] {
  const places = new Set(others.map((each) => (each.sheet === first.sheet ? each.cell : placeText(each))));
  places.delete(first.cell);
  return places.size > 0 ? [screen.say(ELSEWHERE, { places: [...places].join(', ') })] : [];
}
