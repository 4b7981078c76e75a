/** Settings: those that stand in the workbook, and those that a face gives beside them. */
import { RULES } from '../rules/catalogue';
import { readSettings, type SettingsReading } from '../settings/read-settings';
import { NO_SETTINGS, type Settings } from '../settings/settings';
import { writeSettings } from '../settings/write-settings';
import type { ApplyReport, Host, JobControl } from '../workbook/host';

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
