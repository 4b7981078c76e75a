import { cellName, parseRange } from '../../../core/workbook/address';
import type { Change } from '../../../core/workbook/change';
import type { Place } from '../../../core/workbook/snapshot';
import { SETTINGS } from '../../words/settings';
import { SHARED } from '../../words/shared';
import { placeKey, useSay } from './context';
import { PlaceLink } from './place-link';
import { useMore } from './use-more';

const PAGE = 20;

/** Where changes are, or would be: each place once, to be gone to. */
export function Places({ changes }: { readonly changes: readonly Change[] }) {
  const say = useSay();
  const places = [...new Map(changes.flatMap(placesOf).map((place) => [placeKey(place), place])).values()];
  const { shown, more } = useMore(places.length, PAGE, SHARED.showMore);
  return (
    <>
      <ul class="places">
        {places.slice(0, shown).map((place) => (
          <li key={placeKey(place)}>
            <PlaceLink place={place} />
          </li>
        ))}
        {changes.some(({ kind }) => kind === 'settings') && <li>{say(SETTINGS.settings)}</li>}
      </ul>
      {more}
    </>
  );
}

/** A cell, the first of a merged range, or the first of a tab of ours. */
function placesOf(change: Change): Place[] {
  switch (change.kind) {
    case 'cell':
      return [{ sheet: change.sheet, cell: change.cell }];
    case 'merge': {
      const range = parseRange(change.range);
      return range ? [{ sheet: change.sheet, cell: cellName(range.top, range.left) }] : [];
    }
    case 'sheet':
      return [{ sheet: change.spec.name, cell: 'A1' }];
    case 'sheet-removal':
    case 'owner':
      return change.name === undefined ? [] : [{ sheet: change.name, cell: 'A1' }];
    case 'settings':
      return [];
  }
}
