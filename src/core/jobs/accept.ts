/** Findings that the person knows and keeps, with a reason; written into the workbook, so that it holds wherever it is opened. */
import type { Acceptance, Finding } from '../rules/finding';
import { accept, unaccept } from '../settings/accepted';
import type { ApplyReport, Host, JobControl } from '../workbook/host';
import { changeSettings } from './settings';

/**
 * Accepts the findings, all for the same reason; a former acceptance is replaced. Undo applies the report's `inverse`.
 * Throws as `changeSettings` does. A reason is required, a name may be empty.
 */
export async function acceptFindings(
  host: Host,
  findings: readonly Finding[],
  acceptance: Acceptance,
  control?: JobControl,
): Promise<ApplyReport> {
  const tidied = tidy(acceptance);
  return changeSettings(
    host,
    (settings) => findings.reduce((before, finding) => accept(before, finding, tidied), settings),
    control,
  );
}

/** As it is stored: without white space around its words, and without an empty name. */
function tidy({ reason, date, name = '' }: Acceptance): Acceptance {
  const [words, by] = [reason.trim(), name.trim()];
  if (words === '') throw new RangeError('a finding is accepted with a reason');
  return { reason: words, ...(date !== undefined && { date }), ...(by !== '' && { name: by }) };
}

/** Takes the acceptance back: the finding counts again. Throws as `changeSettings` does. */
export async function unacceptFinding(host: Host, finding: Finding, control?: JobControl): Promise<ApplyReport> {
  return changeSettings(host, (settings) => unaccept(settings, finding), control);
}
