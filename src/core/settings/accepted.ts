/** Findings that a person has looked at and keeps. */
import type { Finding } from '../rules/finding';
import type { AcceptedFinding, Settings } from './settings';

/** The reason with which a finding was accepted; null where it was not, or says something else by now. */
export function acceptedBy({ accepted }: Settings, finding: Finding): string | null {
  return accepted.find((each) => isSame(each, finding))?.reason ?? null;
}

/** Settings in which the finding is accepted with this reason; a former reason is replaced. */
export function accept(settings: Settings, finding: Finding, reason: string): Settings {
  const { rule, sheet, cell, data } = finding;
  return { ...settings, accepted: [...without(settings, finding), { rule, sheet, cell, data, reason }] };
}

/** Settings in which the finding is not accepted. */
export function unaccept(settings: Settings, finding: Finding): Settings {
  return { ...settings, accepted: without(settings, finding) };
}

function without({ accepted }: Settings, finding: Finding): AcceptedFinding[] {
  return accepted.filter((each) => !isSame(each, finding));
}

/** The same rule, place and values: where the plan says something else by now, the person is asked again. */
function isSame(accepted: AcceptedFinding, { rule, sheet, cell, data }: Finding): boolean {
  const names = Object.keys(data);
  return (
    accepted.rule === rule &&
    accepted.sheet === sheet &&
    accepted.cell === cell &&
    names.length === Object.keys(accepted.data).length &&
    names.every((name) => accepted.data[name] === data[name])
  );
}
