/** Findings of one level: each sentence once, with every place that it is said of, its rule and its project. */
import { groupBy } from '../../core/workbook/group-by';
import type { Place } from '../../core/workbook/snapshot';
import type { FoundReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain, truncate } from '../terminal/text';
import { hanging } from './hanging';
import { placeText } from './place';

/** Enough to know a project by. */
const WIDEST_TITLE = 60;

const ELSEWHERE = { th: 'และที่ {places}', en: 'also at {places}' };
const ALSO = { th: 'เช่นเดียวกันอีก {count} จุด', en: 'The same at {count} more places' };

/** In the order in which each sentence is said first. `width` is that of the column of places. */
export function findingLines(findings: readonly FoundReport[], width: number, screen: Screen): string[] {
  return [...groupBy(findings, sentenceKey).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const name = nameOf(first);
    const named = others.filter((each) => nameOf(each) !== '');
    // Those of one project, or of none, need no more than their places.
    const listed = named.every((each) => nameOf(each) === name) ? [] : named;
    const places = others.filter((each) => !listed.includes(each));
    return [
      ...foundLines(first, elsewhere(first, places, screen), width, screen),
      ...(listed.length === 0 ? [] : hanging('', [screen.say(ALSO, { count: listed.length })], width, screen)),
      ...listed.flatMap((each) => hanging(placeText(each), [quoted(each)], width, screen)),
    ];
  });
}

/** The rule, and all that is said but for the project that it is said of. */
function sentenceKey({ rule, message, title }: FoundReport): string {
  return JSON.stringify([rule, title ? message.split(title) : [message]]);
}

function nameOf({ title }: FoundReport): string {
  return plain(title ?? '');
}

function quoted(finding: FoundReport): string {
  return `“${truncate(nameOf(finding), WIDEST_TITLE)}”`;
}

/** What a finding says; the project if the sentence does not name it; more; at the end the id of the rule. */
export function foundLines(finding: FoundReport, more: readonly string[], places: number, screen: Screen): string[] {
  const { message, rule } = finding;
  const said = plain(message);
  const isNamed = said.includes(nameOf(finding));
  const texts = [said, ...(isNamed ? [] : [quoted(finding)]), ...more];
  const id = `[${rule}]`;
  return hanging(placeText(finding), [...texts.slice(0, -1), `${texts.at(-1) ?? ''} ${id}`], places, screen, id);
}

/** The other places, a sheet named only if it is another. */
function elsewhere(first: Place, others: readonly Place[], screen: Screen): string[] {
  const places = new Set(others.map((each) => (each.sheet === first.sheet ? each.cell : placeText(each))));
  places.delete(first.cell);
  return places.size > 0 ? [screen.say(ELSEWHERE, { places: [...places].join(', ') })] : [];
}
