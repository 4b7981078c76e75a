/** The settings file of the command line: the one that was named, or the nearest above the workbook. */
import { accessSync, constants } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { settingsIn } from '../core/jobs/settings';
import type { Sentence } from '../core/messages/language';
import type { GivenSettings } from '../core/settings/in-force';
import { NotRegularError, readRegular } from './files';
import { CliError, SettingsError } from './problem';

const NAME = 'phaen.config.json';

/** Reads each settings file once, however many workbooks lie under it. */
export class Config {
  private readonly files = new Map<string, Promise<GivenSettings | null>>();

  /** `named`: the file given with `--config`. */
  constructor(private readonly named: string | null) {}

  /**
   * The settings for a workbook; undefined if no file gives any. A file that was looked for is called as the workbook
   * was: by its whole path, or from the folder where we are. Throws a `CliError`.
   */
  async settingsFor(workbook: string): Promise<GivenSettings | undefined> {
    if (this.named !== null) {
      const settings = await this.read(this.named);
      if (!settings) throw new CliError('not-found', missing(this.named));
      return settings;
    }
    for (let folder = dirname(resolve(workbook)); ; folder = dirname(folder)) {
      const path = join(folder, NAME);
      const settings = await this.read(isAbsolute(workbook) ? path : relative('', path));
      if (settings) return settings;
      if (folder === dirname(folder)) return undefined;
    }
  }

  private read(path: string): Promise<GivenSettings | null> {
    const known = this.files.get(path) ?? readConfig(path);
    this.files.set(path, known);
    return known;
  }
}

/** null if there is no such file. */
async function readConfig(path: string): Promise<GivenSettings | null> {
  const bytes = await readRegular(path).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    // A folder that is closed to us: what is wrong is said of the workbook in it.
    if (code === 'EACCES' && !isOpen(dirname(path))) return null;
    throw new CliError('not-found', error instanceof NotRegularError ? noFile(path) : unreadable(path));
  });
  if (bytes === null) return null;
  const { settings, problems } = settingsIn(bytes.toString('utf8'));
  if (problems.length > 0) throw new SettingsError(path, problems);
  return { ...settings, source: path };
}

function isOpen(folder: string): boolean {
  try {
    accessSync(folder, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function missing(path: string): Sentence {
  return { th: `ไม่พบไฟล์การตั้งค่า ${path}`, en: `The settings file ${path} was not found.` };
}

function noFile(path: string): Sentence {
  return {
    th: `${path} เป็นโฟลเดอร์ ท่อ หรืออุปกรณ์ ไม่ใช่ไฟล์การตั้งค่า`,
    en: `${path} is a folder, a pipe or a device, not a settings file.`,
  };
}

function unreadable(path: string): Sentence {
  return { th: `อ่านไฟล์การตั้งค่า ${path} ไม่ได้`, en: `The settings file ${path} cannot be read.` };
}
