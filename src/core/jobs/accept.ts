/** A finding that the person knows and keeps, with a reason; written into the workbook, so that it holds wherever it is opened. */
import type { Acceptance, Finding } from '../rules/finding';
import { accept, unaccept } from '../settings/accepted';
import type { Settings } from '../settings/settings';
import { HostError, type ApplyReport, type Host, type JobControl } from '../workbook/host';
import { loadSettings, saveSettings } from './settings';

/**
 * Accepts the finding; a former acceptance is replaced. Undo applies the report's `inverse`. Throws a `HostError`:
 * `wrong-settings` if the workbook's settings cannot be read, so that none of them are lost. A reason is required, a name
 * may be empty.
 */
export async function acceptFinding(
  host: Host,
  finding: Finding,
  acceptance: Acceptance,
  control?: JobControl,
): Promise<ApplyReport> {
  const tidied = tidy(acceptance);
  return rewrite(host, (settings) => accept(settings, finding, tidied), control);
}

/** As it is stored: without white space around its words, and without an empty name. */
function tidy({ reason, date, name = '' }: Acceptance): Acceptance {
  const [words, by] = [reason.trim(), name.trim()];
  if (words === '') throw new RangeError('a finding is accepted with a reason');
  return { reason: words, ...(date !== undefined && { date }), ...(by !== '' && { name: by }) };
}

/** Takes the acceptance back: the finding counts again. Throws as `acceptFinding` does. */
export async function unacceptFinding(host: Host, finding: Finding, control?: JobControl): Promise<ApplyReport> {
  return rewrite(host, (settings) => unaccept(settings, finding), control);
}

async function rewrite(
  host: Host,
  change: (settings: Settings) => Settings,
  control?: JobControl,
): Promise<ApplyReport> {
  const loaded = await loadSettings(host, control);
  if (loaded.problems.length > 0) throw new HostError('wrong-settings');
  return saveSettings(host, loaded, change(loaded.settings), control);
}
