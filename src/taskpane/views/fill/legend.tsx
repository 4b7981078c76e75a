import { QUARTERS } from '../../../core/calendar/quarter';
import { FILL, QUARTER_MONTHS } from '../../words/fill';
import { useSay } from '../shared/context';

/** Which months the quarters are, once for all lines. */
export function Legend() {
  const say = useSay();
  return (
    <p class="legend caption">
      <span>{say(FILL.legend)}</span>
      {QUARTERS.map((quarter) => (
        <span key={quarter} class="legend-quarter">
          {say(FILL.quarterMonths, { quarter, months: say(QUARTER_MONTHS[quarter]) })}
        </span>
      ))}
    </p>
  );
}
