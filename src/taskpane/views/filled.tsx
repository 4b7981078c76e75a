import type { FillOutcome } from '../../core/jobs/fill';
import { REFUSALS } from '../../core/messages/problems';
import type { FillProposal } from '../../core/quarters/proposal';
import type { RefusalReason } from '../../core/workbook/host';
import { filled } from '../state/announcement';
import { leftByReason } from '../state/left';
import type { Undoable } from '../state/state';
import { WORDS } from '../words';
import { useController, useSay } from './context';
import { FailureLine } from './failure-line';
import { Icon } from './icon';
import { PlaceLink } from './place-link';
import { ScreenHeading } from './screen-heading';
import { UndoButton } from './undo-button';
import { useMore } from './use-more';

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
      {isFilled && <p>{say(WORDS.filledHelp)}</p>}
      <FailureLine failure={outcome.report.failure} />
      {outcome.report.inverse.length > 0 && <UndoButton undoable={undoable} isOwn />}
      {outcome.left.length > 0 && (
        <fluent-button onClick={() => void controller.previewFill()}>{say(WORDS.previewRest)}</fluent-button>
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
  const { shown, more } = useMore(left.length, PAGE, WORDS.showMoreLines);
  return (
    <section class="section">
      <h2>{say(reason === 'unknown' ? WORDS.unsureTitle : WORDS.leftTitle, { count: left.length })}</h2>
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
