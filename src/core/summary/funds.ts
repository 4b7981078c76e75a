/** Where the money of projects comes from: the columns of the table by source, or what the words of the one amount say. */
import { inDigits } from '../messages/digits';
import { grouped } from '../messages/language';
import { budgetSources } from '../plan/budget-sources';
import type { Plan } from '../plan/plan';
import type { Project } from '../plan/project';
import { readAmount } from '../text/amount';
import type { Digits } from '../text/digits';

/** Whether the plan says it of any project. */
export function hasFunds(plan: Plan): boolean {
  return budgetSources(plan).length > 0 || plan.projects.some((project) => saidFund(plan, project) !== null);
}

/** The sources in lines, with the amount of each if there are several; null if nothing is said. */
export function fundsOf(plan: Plan, project: Project, digits: Digits): string | null {
  const funds = budgetSources(plan).flatMap(({ name, of }) => {
    const amount = of(project);
    return amount && amount.value !== 0
      ? [{ name, text: amount.value === null ? amount.text : grouped(amount.value) }]
      : [];
  });
  if (funds.length === 0) return saidFund(plan, project);
  return funds.map(({ name, text }) => (funds.length === 1 ? name : `${name} ${inDigits(text, digits)}`)).join('\n');
}

/** `เงินบำรุง` of `๑๒,๐๐๐ บาท (เงินบำรุง)`. */
function saidFund({ year }: Plan, { budget }: Project): string | null {
  if (!budget?.value) return null;
  const reading = readAmount(budget.text, { year: year?.value ?? null });
  return reading.ok ? reading.value.source : null;
}
