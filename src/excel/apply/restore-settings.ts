/** Restores settings that somebody wrote between our look and our write: two people may accept findings at the same time. */
import type { SettingsChange } from '../../core/workbook/change';
import { HostError } from '../../core/workbook/host';
import { loadAllSettings, loadSettingsIds, settingsOperation, type SettingsPart } from '../read/settings-part';
import { toHostError } from '../request/errors';
import type { SettingsConflict } from '../request/write-conflict';
import type { Restored } from './restore-edits';
import { write } from './write';

/** Somebody who writes settings at every one of our requests is left alone after so many tries. */
const MOST_TRIES = 5;

/** Nothing is thrown. What somebody writes after us is theirs and stays. */
export async function restoreSettings(
  context: Excel.RequestContext,
  conflict: SettingsConflict,
): Promise<Pick<Restored, 'owed' | 'failure'>> {
  let { by, found } = conflict;
  try {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const parts = await partsNow(context);
      const own = parts.filter(({ text }) => text === by.after);
      const theirs = parts.filter((part) => !own.includes(part));
      const isOver = by.after === null ? parts.length > 0 : own.length === 0;
      if (isOver) return DONE;
      const [first] = [...theirs, ...own];
      const back: SettingsChange = { kind: 'settings', before: by.after, after: theirs[0]?.text ?? found };
      const ids = [...theirs, ...own].map(({ id }) => id);
      const { failure, settings } = await write(context, [settingsOperation(back, { ids, text: first?.text ?? null })]);
      if (failure) return { owed: [back], failure };
      if (!settings) return DONE;
      [by, found] = [back, settings.found];
    }
    throw new HostError('excel-busy', 'SettingsChanging');
  } catch (error) {
    return { owed: [{ kind: 'settings', before: by.after, after: found }], failure: toHostError(error) };
  }
}

const DONE = { owed: [], failure: null };

async function partsNow(context: Excel.RequestContext): Promise<readonly SettingsPart[]> {
  const ids = loadSettingsIds(context);
  await context.sync();
  const parts = loadAllSettings(context, ids());
  await context.sync();
  return parts();
}
