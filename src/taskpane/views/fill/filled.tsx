import type { FillOutcome } from '../../../core/jobs/fill';
import { REFUSALS } from '../../../core/messages/problems';
import type { FillProposal } from '../../../core/quarters/proposal';
import type { RefusalReason } from '../../../core/workbook/host';
import { filled } from '../../state/announcement';
import { leftByReason } from '../../state/fill/left';
import type { Undoable } from '../../state/state';
import { FILL } from '../../words/fill';
import { SHARED } from '../../words/shared';
import { useController, useSay } from '../shared/context';
import { FailureLine } from '../shared/failure-line';
import { Icon } from '../shared/icon';
import { PlaceLink } from '../shared/place-link';
import { ScreenHeading } from '../shared/screen-heading';
import { UndoButton } from '../shared/undo-button';
import { useMore } from '../shared/use-more';

const PAGE = 50;

interface Props {
  readonly outcome: FillOutcome;
  readonly undoable: readonly Undoable[];
}

/** What was filled, what was left and why. */
export function FilledView({ outcome, undoable }: Props) {
  const say = useSay();
  const controller = useController();
  const isFilled = outcome.filled.length > 0;
  const { sentence, values } = filled(outcome);
  return (
    <>
      <ScreenHeading>
        <Icon name={isFilled ? 'success' : 'warning'} />
        {say(sentence, values)}
      </ScreenHeading>
      {isFilled && <p>{say(FILL.filledHelp)}</p>}
      <FailureLine failure={outcome.report.failure} />
      {outcome.report.inverse.length > 0 && <UndoButton undoable={undoable} isOwn />}
      {outcome.left.length > 0 && (
        <fluent-button onClick={() => void controller.previewFill()}>{say(FILL.previewRest)}</fluent-button>
      )}
      {[...leftByReason(outcome)].map(([reason, left]) => (
        <Left key={reason} reason={reason} left={left} />
      ))}
    </>
  );
}

interface LeftProps {
  readonly reason: RefusalReason;
  readonly left: readonly FillProposal[];
}

/** The reason once, and the lines that met it. */
function Left({ reason, left }: LeftProps) {
  const say = useSay();
  const { shown, more } = useMore(left.length, PAGE, SHARED.showMoreLines);
  return (
    <section class="section">
      <h2>{say(reason === 'unknown' ? FILL.unsureTitle : FILL.leftTitle, { count: left.length })}</h2>
      <p>{say(REFUSALS[reason])}</p>
      <ul class="proposals">
        {left.slice(0, shown).map((proposal) => (
          <li key={proposal.id} class="refusal">
            {proposal.rows.map((row, index) => (
              <span key={index} class="row-title">
                {row.project.title}
              </span>
            ))}
            {proposal.rows[0] && <PlaceLink place={proposal.rows[0].source} />}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
