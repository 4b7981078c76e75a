import type { Glance } from '../../../core/jobs/glance';
import { FRAME } from '../../words/frame';
import { useController, useSay } from '../shared/context';

/** What was looked for, and where a plan may be hidden. */
export function NoPlan({ glance: { others, hidden } }: { readonly glance: Glance }) {
  const say = useSay();
  const controller = useController();
  const names = hidden.map((sheet) => `“${sheet}”`).join(', ');
  return (
    <>
      <p>{say(FRAME.noPlanSought)}</p>
      {hidden.length > 0 && <p>{say(FRAME.noPlanHidden, { count: hidden.length, sheets: names })}</p>}
      {others.map((plan) => (
        <fluent-button key={plan.id} class="wide" onClick={() => void controller.choosePlan(plan.id)}>
          <span lang="th">{say(FRAME.hiddenPlan, { plan: plan.agency ?? plan.sheets.join(', ') })}</span>
        </fluent-button>
      ))}
    </>
  );
}
