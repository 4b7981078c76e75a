import type { Sentence } from '../../../core/messages/language';
import { REFUSALS } from '../../../core/messages/problems';
import { workedOnTexts } from '../../../core/messages/worked-on';
import type { ApplyReport, RefusalReason, RefusedChange } from '../../../core/workbook/host';
import { rowTitle } from '../../../core/workbook/relocate';
import { isPutBack, undone } from '../../state/announcement';
import type { Undoable } from '../../state/state';
import { unfinished } from '../../state/undo/unfinished';
import { UNDO } from '../../words/undo';
import { useController, useLanguage, useSay } from '../shared/context';
import { FailureLine } from '../shared/failure-line';
import { Icon } from '../shared/icon';
import { Places } from '../shared/places';
import { ScreenHeading } from '../shared/screen-heading';
import { UndoButton } from '../shared/undo-button';

interface Props {
  readonly report: ApplyReport;
  readonly undoable: readonly Undoable[];
  /** Whether the person has come from a list of findings. */
  readonly hasList: boolean;
}

/** What was put back, cell by cell what was left, and how far Excel's own undo now reaches. */
export function UndoneView({ report, undoable, hasList }: Props) {
  const say = useSay();
  const language = useLanguage();
  const isUnfinished = unfinished(report).length > 0;
  const isUndone = isPutBack(report) && !report.failure && !isUnfinished;
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
      {isUndone && left.length === 0 && <p>{say(UNDO.undoneHelp)}</p>}
      {hasRemovedTabs && <p>{say(UNDO.undoneTabs)}</p>}
      {workedOnTexts(report, language).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <FailureLine failure={report.failure} />
      {isUnfinished && <UndoButton undoable={undoable} isOwn />}
      {hasList && <BackToList />}
      {[...new Set(left.map(({ reason }) => reason))].map((reason) => (
        <Left key={reason} reason={reason} refused={left.filter((each) => each.reason === reason)} />
      ))}
    </>
  );
}

/** The plan is checked anew: the list opens where the person was. */
function BackToList() {
  const say = useSay();
  const controller = useController();
  return <fluent-button onClick={() => void controller.check()}>{say(UNDO.backToList)}</fluent-button>;
}

interface LeftProps {
  readonly reason: RefusalReason;
  readonly refused: readonly RefusedChange[];
}

/** The headings of what was left, by the reason. Any other reason is an edit. */
const TITLES: Readonly<Partial<Record<RefusalReason, Sentence>>> = {
  'row-not-found': UNDO.undoneLost,
  unknown: UNDO.unsureCells,
  'not-written': UNDO.undoneWaiting,
  cancelled: UNDO.undoneWaiting,
  'tab-edited': UNDO.undoneKept,
  'tab-in-use': UNDO.undoneKept,
};

function Left({ reason, refused }: LeftProps) {
  const say = useSay();
  // The address of a row that cannot be found says nothing: it is named by its title.
  const isLost = reason === 'row-not-found';
  return (
    <section class="section">
      <h2>{say(TITLES[reason] ?? UNDO.undoneLeft, { count: refused.length })}</h2>
      <p>{say(isLost ? UNDO.undoneLostHelp : REFUSALS[reason])}</p>
      {isLost ? (
        <ul class="places">
          {[...new Set(refused.map(({ change }) => rowTitle(change)))].map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      ) : (
        <Places changes={refused.map(({ change }) => change)} />
      )}
    </section>
  );
}
