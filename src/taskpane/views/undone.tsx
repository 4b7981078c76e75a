import { REFUSALS } from '../../core/messages/problems';
import type { ApplyReport, RefusedChange } from '../../core/workbook/host';
import type { Place } from '../../core/workbook/snapshot';
import { WORDS } from '../words';
import { placeKey, useSay } from './context';
import { Icon } from './icon';
import { PlaceLink } from './place-link';
import { ScreenHeading } from './screen-heading';

/** What was put back; cell by cell what was left because it was edited since; and where Excel's own undo now ends. */
export function UndoneView({ report }: { readonly report: ApplyReport }) {
  const say = useSay();
  const isUndone = report.applied.length > 0;
  const reasons = [...new Set(report.refused.map(({ reason }) => reason))];
  const hasRemovedTabs = report.applied.some(({ kind }) => kind === 'sheet-removal');
  return (
    <>
      <ScreenHeading>
        <Icon name={isUndone ? 'success' : 'warning'} />
        {say(isUndone ? WORDS.undoneTitle : WORDS.undoneNone)}
      </ScreenHeading>
      {isUndone && report.refused.length === 0 && <p>{say(WORDS.undoneHelp)}</p>}
      {hasRemovedTabs && <p>{say(WORDS.undoneTabs)}</p>}
      {report.refused.length > 0 && <h2>{say(WORDS.undoneLeft, { count: report.refused.length })}</h2>}
      {reasons.map((reason) => (
        <div key={reason} class="left">
          <p>{say(REFUSALS[reason])}</p>
          <ul class="places">
            {placesOf(report.refused.filter((refused) => refused.reason === reason)).map((place) => (
              <li key={placeKey(place)}>
                <PlaceLink place={place} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function placesOf(refused: readonly RefusedChange[]): Place[] {
  return refused.flatMap(({ change }) => (change.kind === 'cell' ? [{ sheet: change.sheet, cell: change.cell }] : []));
}
