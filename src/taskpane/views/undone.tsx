import type { Sentence } from '../../core/messages/language';
import { REFUSALS } from '../../core/messages/problems';
import type { ApplyReport, RefusedChange } from '../../core/workbook/host';
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
  const isTab = ({ change }: RefusedChange): boolean => change.kind === 'sheet-removal';
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
      <Left title={WORDS.undoneLeft} refused={left.filter((refused) => !isTab(refused))} />
      <Left title={WORDS.undoneKept} refused={left.filter(isTab)} />
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
