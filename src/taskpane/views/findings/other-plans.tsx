import type { FoundPlan, PlanChoice } from '../../../core/plan/plan';
import { FINDINGS } from '../../words/findings';
import { LIST } from '../../words/list';
import { useController, useSay, type Say } from '../shared/context';
import { Disclosure } from '../shared/disclosure';

/** The plans of the workbook that were not read, each to be read instead. */
export function OtherPlans({ choice }: { readonly choice: PlanChoice }) {
  const say = useSay();
  const controller = useController();
  const { others } = choice;
  if (others.length === 0) return null;
  return (
    <Disclosure words={say(LIST.otherPlans, { count: others.length })}>
      <p class="caption">{say(LIST.otherPlansHelp)}</p>
      <ul class="other-plans">
        {others.map((plan) => (
          <li key={plan.id}>
            <fluent-button size="small" class="fix" onClick={() => void controller.choosePlan(plan.id)}>
              {label(plan, say)}
            </fluent-button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function label({ agency, year, sheets, isHidden }: FoundPlan, say: Say): string {
  const parts = [
    agency ?? say(FINDINGS.agencyUnknown),
    year === null ? null : say(LIST.planYear, { year }),
    say(FINDINGS.planSheets, { sheets: sheets.map((sheet) => `“${sheet}”`).join(', ') }),
    isHidden ? say(LIST.planHidden) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
