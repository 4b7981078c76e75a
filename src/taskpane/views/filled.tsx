import type { FillOutcome } from '../../core/jobs/fill';
import { filled } from '../state/announcement';
import { leftReasons } from '../state/left';
import type { Undoable } from '../state/state';
import { WORDS } from '../words';
import { useSay } from './context';
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
  const left = leftReasons(outcome);
  const { shown, more } = useMore(left.length, PAGE, WORDS.showMoreLines);
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
      {left.length > 0 && (
        <section class="section">
          <h2>{say(WORDS.leftTitle, { count: left.length })}</h2>
          <ul class="proposals">
            {left.slice(0, shown).map(({ proposal, reason }) => (
              <li key={proposal.id} class="refusal">
                {proposal.rows.map((row, index) => (
                  <span key={index} class="row-title">
                    {row.project.title}
                  </span>
                ))}
                {reason && <span>{say(reason)}</span>}
                {proposal.rows[0] && <PlaceLink place={proposal.rows[0].source} />}
              </li>
            ))}
          </ul>
          {more}
        </section>
      )}
    </>
  );
}
