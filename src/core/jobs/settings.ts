/** Settings: those in the workbook, and those that a face gives beside them. */
import { RULES } from '../rules/catalogue';
import { readSettings, type SettingsReading } from '../settings/read-settings';
import { NO_SETTINGS, type RuleSetting, type Settings } from '../settings/settings';
import { writeSettings } from '../settings/write-settings';
import { HostError, type ApplyReport, type Host, type JobControl } from '../workbook/host';

/** The workbook's settings, and their stored text: a change of them expects to find it. */
export interface WorkbookSettings extends SettingsReading {
  readonly text: string | null;
}

/** The settings that a text says, `phaen.config.json` or the workbook's part; null says nothing. */
export function settingsIn(text: string | null): SettingsReading {
  return text === null ? { settings: NO_SETTINGS, problems: [] } : readSettings(text, RULES);
}

/** Reads the workbook's own settings. Throws a `HostError`. */
export async function loadSettings(host: Host, control?: JobControl): Promise<WorkbookSettings> {
  const { settings: text } = await host.read(control);
  return { text, ...settingsIn(text) };
}

/**
 * Writes settings into the workbook in place of those that were loaded; refused as `changed-since` if somebody else
 * has written others. Throws a `HostError`.
 */
export async function saveSettings(
  host: Host,
  loaded: Pick<WorkbookSettings, 'text'>,
  settings: Settings,
  control?: JobControl,
): Promise<ApplyReport> {
  const after = writeSettings(settings);
  return host.apply(after === loaded.text ? [] : [{ kind: 'settings', before: loaded.text, after }], control);
}

/**
 * Changes the settings that are in the workbook. Throws a `HostError`: `wrong-settings` if they cannot be read, so that none
 * of them are lost.
 */
export async function changeSettings(
  host: Host,
  change: (settings: Settings) => Settings,
  control?: JobControl,
): Promise<ApplyReport> {
  const loaded = await loadSettings(host, control);
  if (loaded.problems.length > 0) throw new HostError('wrong-settings');
  return saveSettings(host, loaded, change(loaded.settings), control);
}

/** The rule is off from now on; its options are kept. Undo applies the report's `inverse`. Throws as `changeSettings` does. */
export async function turnOff(host: Host, rule: string, control?: JobControl): Promise<ApplyReport> {
  return changeSettings(host, (settings) => withoutRule(settings, rule), control);
}

function withoutRule(settings: Settings, rule: string): Settings {
  const off: RuleSetting = { level: 'off', options: settings.rules[rule]?.options ?? {} };
  return { ...settings, rules: { ...settings.rules, [rule]: off } };
}
