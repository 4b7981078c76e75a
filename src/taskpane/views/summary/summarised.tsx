import type { SummaryOutcome } from '../../../core/jobs/summarise';
import { REFUSALS } from '../../../core/messages/problems';
import { workedOnTexts } from '../../../core/messages/worked-on';
import { summarised } from '../../state/announcement';
import type { Undoable } from '../../state/state';
import { SUMMARY } from '../../words/summary';
import { useController, useLanguage, useSay } from '../shared/context';
import { FailureLine } from '../shared/failure-line';
import { Icon } from '../shared/icon';
import { ScreenHeading } from '../shared/screen-heading';
import { UndoButton } from '../shared/undo-button';

interface Props {
  readonly outcome: SummaryOutcome;
  readonly undoable: readonly Undoable[];
}

/** The tabs that were written, each to be opened from here, and those that could not be. */
export function SummarisedView({ outcome, undoable }: Props) {
  const say = useSay();
  const language = useLanguage();
  const controller = useController();
  const { written, report } = outcome;
  const isWritten = written.length > 0;
  const { sentence, values } = summarised(outcome);
  const reasons = [...new Set(report.refused.map(({ reason }) => reason))];
  return (
    <>
      <ScreenHeading>
        <Icon name={isWritten ? 'success' : 'warning'} />
        {say(sentence, values)}
      </ScreenHeading>
      {isWritten && <p>{say(SUMMARY.summarisedHelp)}</p>}
      <ul class="tabs">
        {written.map((sheet) => (
          <li key={sheet}>
            <button type="button" class="link" onClick={() => void controller.reveal({ sheet, cell: 'A1' })}>
              {sheet}
            </button>
          </li>
        ))}
      </ul>
      {workedOnTexts(report, language).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {reasons.map((reason) => (
        <p key={reason}>{say(REFUSALS[reason])}</p>
      ))}
      <FailureLine failure={report.failure} />
      {report.inverse.length > 0 && <UndoButton undoable={undoable} isOwn />}
    </>
  );
}
