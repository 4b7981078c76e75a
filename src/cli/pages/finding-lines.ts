/** Findings of one level: each sentence once, with every place that it is said of. */
import type { FindingReport } from '../../core/jobs/report';
import type { Place } from '../../core/workbook/snapshot';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';
import { hanging } from './hanging';
import { placeText } from './place';

/** In the order in which each sentence is said first. `places` is the width of the column of places. */
export function findingLines(findings: readonly FindingReport[], places: number, screen: Screen): string[] {
  const bySentence = new Map<string, FindingReport[]>();
  for (const finding of findings) {
    const same = bySentence.get(finding.message);
    if (same) same.push(finding);
    else bySentence.set(finding.message, [finding]);
  }
  return [...bySentence].flatMap(([sentence, [first, ...others]]) =>
    first ? hanging(placeText(first), [plain(sentence), ...elsewhere(first, others)], places, screen) : [],
  );
}

/** The other places, a sheet named only if it is another. */
function elsewhere(first: Place, others: readonly Place[]): string[] {
  const places = new Set(others.map((each) => (each.sheet === first.sheet ? each.cell : placeText(each))));
  places.delete(first.cell);
  return places.size > 0 ? [`และที่ ${[...places].join(', ')}`] : [];
}
