import type { Sentence } from '../../core/messages/language';
import { REFUSALS } from '../../core/messages/problems';
import type { ApplyReport, RefusalReason, RefusedChange } from '../../core/workbook/host';
import { rowTitle } from '../../core/workbook/relocate';
import type { Place } from '../../core/workbook/snapshot';
import { isPutBack, undone } from '../state/announcement';
import type { Undoable } from '../state/state';
import { WORDS } from '../words';
import { placeKey, useSay } from './context';
import { FailureLine } from './failure-line';
import { Icon } from './icon';
import { PlaceLink } from './place-link';
import { ScreenHeading } from './screen-heading';
import { UndoButton } from './undo-button';
import { useMore } from './use-more';

const PAGE = 20;

interface Props {
  readonly report: ApplyReport;
  readonly undoable: readonly Undoable[];
}

/** What was put back; cell by cell what was left because it was edited since; and where Excel's own undo now ends. */
export function UndoneView({ report, undoable }: Props) {
  const say = useSay();
  const isUndone = isPutBack(report) && !report.failure;
  const { sentence, values } = undone(report);
  // What holds its former contents already is put back, whoever did it.
  const left = report.refused.filter(({ reason }) => reason !== 'already-so');
  const hasRemovedTabs = report.applied.some(({ kind }) => kind === 'sheet-removal');
  return (
    <>
      <ScreenHeading>
        <Icon name={isUndone ? 'success' : 'warning'} />
        {say(sentence, values)}
      </ScreenHeading>
      {isUndone && left.length === 0 && <p>{say(WORDS.undoneHelp)}</p>}
      {hasRemovedTabs && <p>{say(WORDS.undoneTabs)}</p>}
      <FailureLine failure={report.failure} />
      {report.failure && <UndoButton undoable={undoable} isOwn />}
      {[...new Set(left.map(({ reason }) => reason))].map((reason) => (
        <Left key={reason} reason={reason} refused={left.filter((each) => each.reason === reason)} />
      ))}
    </>
  );
}

interface LeftProps {
  readonly reason: RefusalReason;
  readonly refused: readonly RefusedChange[];
}

/** What heads those that were left, where it is not that somebody edited them. */
const TITLES: Readonly<Partial<Record<RefusalReason, Sentence>>> = {
  'row-not-found': WORDS.undoneLost,
  unknown: WORDS.unsureCells,
  'not-written': WORDS.undoneWaiting,
  cancelled: WORDS.undoneWaiting,
  'tab-edited': WORDS.undoneKept,
  'tab-in-use': WORDS.undoneKept,
};

function Left({ reason, refused }: LeftProps) {
  const say = useSay();
  // The address of a row that cannot be found says nothing: it is named by its title.
  const isLost = reason === 'row-not-found';
  const titles = isLost ? [...new Set(refused.map(({ change }) => rowTitle(change)))] : [];
  const places = isLost ? [] : placesOf(refused);
  const { shown, more } = useMore(titles.length + places.length, PAGE, WORDS.showMore);
  return (
    <section class="section">
      <h2>{say(TITLES[reason] ?? WORDS.undoneLeft, { count: refused.length })}</h2>
      <p>{say(isLost ? WORDS.undoneLostHelp : REFUSALS[reason])}</p>
      <ul class="places">
        {titles.slice(0, shown).map((title) => (
          <li key={title}>{title}</li>
        ))}
        {places.slice(0, shown).map((place) => (
          <li key={placeKey(place)}>
            <PlaceLink place={place} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

/** Where the person finds what was left: its cell, or the first of a tab that was kept. */
function placesOf(refused: readonly RefusedChange[]): Place[] {
  return refused.flatMap(({ change }): Place[] => {
    if (change.kind === 'cell') return [{ sheet: change.sheet, cell: change.cell }];
    return change.kind === 'sheet-removal' && change.name !== undefined ? [{ sheet: change.name, cell: 'A1' }] : [];
  });
}
