import type { Finding } from '../../../core/rules/finding';
import { neighbour } from '../../state/findings/cards';
import { verdictIcon, worst } from '../../state/findings/verdict';
import { LIST } from '../../words/list';
import { SEVERITY_NAMES } from '../../words/severities';
import { useController, useSay } from '../shared/context';
import { Icon } from '../shared/icon';
import { useList } from './list-context';

/** ‹ Previous · 4/30 · Next ›: one finding after the other, each with its cell. */
export function WalkBar({ order }: { readonly order: readonly Finding[] }) {
  const say = useSay();
  const { at, settled } = useList().screen;
  const open = order.filter((finding) => !settled.has(finding));
  const position = at === null ? 0 : open.indexOf(at) + 1;
  const values = { position, count: open.length };
  return (
    <div class="walk" role="group" aria-label={say(LIST.walk)}>
      <Step order={order} step={-1} />
      <ShortVerdict />
      <span class="walk-position" role="status">
        <span aria-hidden="true">{say(position > 0 ? LIST.position : LIST.places, values)}</span>
        {position > 0 && <span class="visually-hidden">{say(LIST.positionSpoken, values)}</span>}
      </span>
      <Step order={order} step={1} />
    </div>
  );
}

/** How the plan stands, wherever the list is scrolled to. */
function ShortVerdict() {
  const say = useSay();
  const { result } = useList().screen;
  const gravest = worst(result.findings);
  return (
    <span class="walk-verdict">
      <Icon name={verdictIcon(result)} />
      {gravest ? (
        <span>{say(LIST.counter, { name: say(SEVERITY_NAMES[gravest.severity]), count: gravest.count })}</span>
      ) : (
        <span class="visually-hidden">{say(LIST.fixed)}</span>
      )}
    </span>
  );
}

function Step({ order, step }: { readonly order: readonly Finding[]; readonly step: 1 | -1 }) {
  const say = useSay();
  const controller = useController();
  const { at, settled } = useList().screen;
  const next = neighbour(order, settled, at, step);
  return (
    <fluent-button
      size="small"
      appearance="subtle"
      disabled-focusable={next === null}
      aria-disabled={next === null}
      aria-keyshortcuts={step < 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
      onClick={() => void (next && controller.visit(next))}
    >
      {step < 0 && <Icon name="back" />}
      {say(step < 0 ? LIST.previous : LIST.following)}
      {step > 0 && <Icon name="forward" />}
    </fluent-button>
  );
}
