import type { Sentence } from '../../core/messages/language';
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
  const isTab = ({ change }: RefusedChange): boolean => change.kind === 'sheet-removal';
  const hasRemovedTabs = report.applied.some(({ kind }) => kind === 'sheet-removal');
  return (
    <>
      <ScreenHeading>
        <Icon name={isUndone ? 'success' : 'warning'} />
        {say(isUndone ? WORDS.undoneTitle : WORDS.undoneNone)}
      </ScreenHeading>
      {isUndone && report.refused.length === 0 && <p>{say(WORDS.undoneHelp)}</p>}
      {hasRemovedTabs && <p>{say(WORDS.undoneTabs)}</p>}
      <Left title={WORDS.undoneLeft} refused={report.refused.filter((refused) => !isTab(refused))} />
      <Left title={WORDS.undoneKept} refused={report.refused.filter(isTab)} />
    </>
  );
}

interface LeftProps {
  readonly title: Sentence;
  readonly refused: readonly RefusedChange[];
}

function Left({ title, refused }: LeftProps) {
  const say = useSay();
  if (refused.length === 0) return null;
  const reasons = [...new Set(refused.map(({ reason }) => reason))];
  return (
    <>
      <h2>{say(title, { count: refused.length })}</h2>
      {reasons.map((reason) => (
        <div key={reason} class="left">
          <p>{say(REFUSALS[reason])}</p>
          <ul class="places">
            {placesOf(refused.filter((each) => each.reason === reason)).map((place) => (
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
