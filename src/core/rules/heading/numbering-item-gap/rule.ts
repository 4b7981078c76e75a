import type { Fix } from '../../finding';
import type { Rule } from '../../rule';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { duplicates } from '../../analysis/duplicates';
import { brokenNumbering, type BrokenNumbering } from './item-numbering';
import { itemPlaces } from './item-places';
import { lostHeadings } from '../../analysis/lost-headings';
import { listedGuidelines, type ListedItem } from './listed-items';
import { misplacedHeadings } from '../../analysis/misplaced';
import { inDigitsOf } from '../numbers';
import { editChanges, type TextEdit } from '../../fixes/text-edit';

export const order = 350;

/** The numbers (๑) (๒) … of a guideline skip one, or say one twice. A wrong heading explains that, or a lost one below. */
export const rule: Rule = {
  meta: { id: 'numbering-item-gap', family: 'heading', severity: 'warning', fix: 'offer' },
  *check(plan, { workbook }) {
    const guidelines = listedGuidelines(plan);
    const broken = brokenNumbering(guidelines);
    if (broken.length === 0) return;
    const wrong = [...duplicates(plan).map(({ again }) => again), ...misplacedHeadings(plan)];
    const above = lostHeadings(plan).flatMap(({ before }) => before ?? []);
    const mixed = new Set([...wrong, ...above].map(({ subPlan, guideline }) => `${subPlan}/${guideline}`));
    const places = itemPlaces(
      workbook,
      guidelines.flatMap(({ items }) => items),
    );
    for (const each of broken) {
      const { subPlan, guideline, items } = each.guideline;
      const at = items.find(({ item }, index) => item !== null && item !== each.expected[index]);
      if (!at || mixed.has(`${subPlan}/${guideline}`)) continue;
      const text = items.map(({ item }) => item ?? '-').join(', ');
      yield {
        sheet: at.sheet,
        cell: at.cell,
        data: { text, subPlan, guideline, found: text, expected: each.expected.join(', ') },
        fixes: renumber(workbook, each, places),
      };
    }
  },
};

/** All the numbers that are wrong, or none: half of them would be a new gap. */
function renumber(
  workbook: WorkbookSnapshot,
  { guideline, expected }: BrokenNumbering,
  places: ReadonlyMap<ListedItem, TextEdit>,
): Fix[] {
  const edits: TextEdit[] = [];
  for (const [index, item] of guideline.items.entries()) {
    const to = expected[index];
    const place = places.get(item);
    if (to === undefined || !place) return [];
    if (item.item !== to) edits.push({ ...place, text: inDigitsOf(place.text, to) });
  }
  const data = { expected: expected.join(', ') };
  return [{ kind: 'offer', message: 'renumber-items', data, changes: editChanges(workbook, edits) }];
}
