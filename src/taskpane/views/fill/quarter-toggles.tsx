import { QUARTERS, type Quarter } from '../../../core/calendar/quarter';
import { inDigits } from '../../../core/messages/digits';
import type { FillLine } from '../../../core/quarters/lines';
import { FILL, QUARTER_MONTHS } from '../../words/fill';
import { useController, useDigits, useSay } from '../shared/context';
import { Icon } from '../shared/icon';

interface Props {
  readonly line: FillLine;
  readonly row: number;
  readonly chosen: readonly Quarter[];
}

/**
 * The four quarters of a project, to be pressed. Plain buttons: a list has hundreds of them, and each of Fluent's has a
 * shadow tree to build.
 */
export function QuarterToggles({ line, row, chosen }: Props) {
  const say = useSay();
  const digits = useDigits();
  const controller = useController();
  const { project, free = [] } = line.rows[row] ?? {};
  const title = project?.title ?? '';
  return (
    <div class="toggles" role="group" aria-label={say(FILL.quartersOf, { title })}>
      {QUARTERS.map((quarter) => (
        <button
          key={quarter}
          type="button"
          class="toggle"
          aria-pressed={chosen.includes(quarter)}
          aria-disabled={!free.includes(quarter)}
          aria-label={`${say(FILL.quarterOf, { quarter, months: say(QUARTER_MONTHS[quarter]) })} · ${title}`}
          onClick={() => controller.toggleQuarter(line, row, quarter)}
        >
          {inDigits(String(quarter), digits)}
          {chosen.includes(quarter) && <Icon name="seen" />}
        </button>
      ))}
    </div>
  );
}
