import type { FillOutcome } from '../../core/jobs/fill';
import { leftReasons } from '../state/left';
import type { Undoable } from '../state/state';
import { WORDS } from '../words';
import { useSay } from './context';
import { Icon } from './icon';
import { PlaceLink } from './place-link';
import { ScreenHeading } from './screen-heading';
import { UndoButton } from './undo-button';

interface Props {
  readonly outcome: FillOutcome;
  readonly undoable: readonly Undoable[];
}

/** What was filled, what was left and why. */
export function FilledView({ outcome, undoable }: Props) {
  const say = useSay();
  const left = leftReasons(outcome);
  const isFilled = outcome.filled.length > 0;
  return (
    <>
      <ScreenHeading>
        <Icon name={isFilled ? 'success' : 'warning'} />
        {say(isFilled ? WORDS.filledTitle : WORDS.filledNone, { count: outcome.filled.length })}
      </ScreenHeading>
      {isFilled && <p>{say(WORDS.filledHelp)}</p>}
      {isFilled && <UndoButton undoable={undoable} isOwn />}
      {left.length > 0 && (
        <section class="section">
          <h2>{say(WORDS.leftTitle, { count: left.length })}</h2>
          <ul class="proposals">
            {left.map(({ proposal, reason }) => (
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
        </section>
      )}
    </>
  );
}
