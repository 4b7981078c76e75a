import { QUARTERS, type Quarter } from '../../../core/calendar/quarter';
import { inDigits } from '../../../core/messages/digits';
import { SHARED } from '../../words/shared';
import { useDigits, useSay } from './context';
import { Icon } from './icon';

/** Four small boxes, those to be marked ticked; a screen reader hears the sentence instead. */
export function QuarterBoxes({ quarters }: { readonly quarters: readonly Quarter[] }) {
  const say = useSay();
  const digits = useDigits();
  return (
    <span class="quarters" role="img" aria-label={say(SHARED.quartersToMark, { quarters: quarters.join(', ') })}>
      {QUARTERS.map((quarter) => {
        const isMarked = quarters.includes(quarter);
        return (
          <span key={quarter} class={isMarked ? 'quarter quarter-marked' : 'quarter'} aria-hidden="true">
            <span class="quarter-digit">{inDigits(String(quarter), digits)}</span>
            {isMarked && <Icon name="seen" />}
          </span>
        );
      })}
    </span>
  );
}
