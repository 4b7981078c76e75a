import type { FoundPlan, PlanChoice } from '../../core/plan/plan';
import { WORDS } from '../words';
import { useController, useSay, type Say } from './context';
import { Disclosure } from './disclosure';

/** The plans of the workbook that were not read, each to be read instead. */
export function OtherPlans({ choice }: { readonly choice: PlanChoice }) {
  const say = useSay();
  const controller = useController();
  const { others } = choice;
  if (others.length === 0) return null;
  return (
    <Disclosure words={say(WORDS.otherPlans, { count: others.length })}>
      <p class="caption">{say(WORDS.otherPlansHelp)}</p>
      <ul class="fixes other-plans">
        {others.map((plan) => (
          <li key={plan.id}>
            <button type="button" class="fix" onClick={() => void controller.choosePlan(plan.id)}>
              {label(plan, say)}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function label({ agency, year, sheets, isHidden }: FoundPlan, say: Say): string {
  const parts = [
    agency ?? say(WORDS.agencyUnknown),
    year === null ? null : say(WORDS.planYear, { year }),
    say(WORDS.planSheets, { sheets: sheets.map((sheet) => `“${sheet}”`).join(', ') }),
    isHidden ? say(WORDS.planHidden) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
