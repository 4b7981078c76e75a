/** What is asked of the command line. */
import type { Language } from '../core/messages/language';
import type { Digits } from '../core/text/digits';
import type { SheetFont } from '../core/workbook/sheet-style';
import type { Command, Format, Shell } from './commands';
import type { Device } from './device';

/** `config` is null if the settings are looked for beside the file and above it. */
interface OfPlan<F extends Format = Format> {
  readonly format: F;
  readonly config: string | null;
  /** null: the settings decide. */
  readonly digits: Digits | null;
}

/** The destination of a result. */
export interface Output {
  /** A file, `-` for standard output, or null for a dry run. */
  readonly path: string | null;
  /** Whether a workbook in which nothing was changed is written too. */
  readonly isCopy: boolean;
}

/** What is asked of one file. */
export interface FileRequest extends OfPlan<'pretty' | 'json'> {
  readonly file: string;
  readonly output: Output;
}

export interface CheckRequest extends OfPlan {
  readonly command: 'check';
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Whether every rule is as it is by default, and no finding is accepted. */
  readonly ignoresSettings: boolean;
  /** How many files are checked at once; null: as many as the machine can. */
  readonly threads: number | null;
}

export interface FillRequest extends FileRequest {
  readonly command: 'fill';
}

export interface SummaryRequest extends FileRequest {
  readonly command: 'summary';
  /** null: the settings decide. */
  readonly font: SheetFont | null;
  /** Whether the tabs end with places to sign on; null: the settings decide. */
  readonly isSigned: false | null;
  /** Names or ids, as they were written; null for all. */
  readonly tabs: readonly string[] | null;
}

export interface FixRequest extends FileRequest {
  readonly command: 'fix';
  /** The rules whose fixes are wanted; null for all that are safe. */
  readonly rules: readonly string[] | null;
}

export interface RulesRequest {
  readonly command: 'rules';
  readonly format: Format;
}

export interface ExplainRequest {
  readonly command: 'explain';
  readonly rule: string;
  readonly format: Format;
}

/** What needs the rules or a workbook. */
export type WorkRequest = CheckRequest | FillRequest | SummaryRequest | FixRequest | RulesRequest | ExplainRequest;

export type Request =
  | { readonly command: 'version' }
  | { readonly command: 'help'; readonly topic: Command | null }
  | { readonly command: 'completion'; readonly shell: Shell }
  | WorkRequest;

/** How the reports of a check are shown. */
export interface Shown {
  readonly format: Format;
  /** Whether several files, or a folder, were named. */
  readonly isMany: boolean;
}

/** What a check of one file after another uses. */
export interface CheckTask extends Pick<CheckRequest, 'config' | 'digits' | 'ignoresSettings'>, Shown {
  readonly language: Language;
}

/** What a check of many files uses. */
export interface FilesTask extends CheckTask, Pick<CheckRequest, 'threads'> {}

/** A check as a thread gets it. It is sent to the thread, so it is plain data, and it describes the outputs. */
export interface ThreadTask extends CheckTask {
  readonly outputs: Readonly<Record<'stdout' | 'stderr', Device>>;
}
