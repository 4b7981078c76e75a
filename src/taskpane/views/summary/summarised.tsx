import type { SummaryOutcome, WrittenTab } from '../../../core/jobs/summarise';
import { REFUSALS } from '../../../core/messages/problems';
import { workedOnTexts } from '../../../core/messages/worked-on';
import { summarised } from '../../state/announcement';
import type { Undoable } from '../../state/state';
import { SENDING } from '../../words/sending';
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

/** The worksheets that were written, each to be opened from here, and those that could not be. */
export function SummarisedView({ outcome, undoable }: Props) {
  const say = useSay();
  const language = useLanguage();
  const controller = useController();
  const { tabs, report } = outcome;
  const isWritten = outcome.written.length > 0;
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
        {tabs.map((tab) => (
          <TabLine key={tab.name} tab={tab} />
        ))}
      </ul>
      {outcome.addsRegister && <p class="caption">{say(SUMMARY.registerToo)}</p>}
      {workedOnTexts(report, language).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {reasons.map((reason) => (
        <p key={reason}>{say(REFUSALS[reason])}</p>
      ))}
      <FailureLine failure={report.failure} />
      {isWritten && (
        <fluent-button class="wide" onClick={() => void controller.openSending(outcome.checked)}>
          {say(SENDING.open)}
        </fluent-button>
      )}
      {report.inverse.length > 0 && <UndoButton undoable={undoable} isOwn />}
    </>
  );
}

function TabLine({ tab: { name, rows, isNew } }: { readonly tab: WrittenTab }) {
  const say = useSay();
  const controller = useController();
  return (
    <li>
      <button type="button" class="link" lang="th" onClick={() => void controller.reveal({ sheet: name, cell: 'A1' })}>
        {name}
      </button>
      <span class="caption"> {say(isNew ? SUMMARY.rowsNew : SUMMARY.rowsRewritten, { rows })}</span>
    </li>
  );
}
