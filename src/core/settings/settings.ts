/**
 * What a person has set: rules on, off or of another severity, findings that are known and kept, the digits of the
 * sentences, the font of the summary tabs and their signatures. Plain JSON.
 */
import type { Acceptance, FindingRow, Severity } from '../rules/finding';
import type { RuleOptions } from '../rules/rule';
import type { Digits } from '../text/digits';
import type { SheetFont } from '../workbook/sheet-style';
import type { Place } from '../workbook/snapshot';

/** `on`: the rule's own severity, also for a rule that is off unless asked for. */
export const LEVELS = ['off', 'on', 'info', 'warning', 'error'] as const;
export type Level = (typeof LEVELS)[number];

export interface RuleSetting {
  readonly level: Level;
  /** Only the options that were set. */
  readonly options: RuleOptions;
}

/**
 * A finding that a person has looked at and keeps. It stays accepted while it says the same of the same row, wherever
 * that row stands; `sheet` and `cell` are its place when it was accepted. Older versions stored neither date nor name.
 */
export interface AcceptedFinding extends Place, Acceptance {
  readonly rule: string;
  /** What the finding said: its data. */
  readonly data: Readonly<Record<string, string | number | null>>;
  /** The project, for people who read the settings. */
  readonly title?: string;
  /** By what its row is known again. Older versions left it out: then the finding stays accepted in its cell alone. */
  readonly row?: AcceptedRow;
}

/** What is stored of a row: see `FindingRow`. */
export type AcceptedRow = Pick<FindingRow, 'words' | 'surroundings'>;

export interface Settings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly accepted: readonly AcceptedFinding[];
  /** In which sentences write their numbers; left out: Thai digits in Thai, Arabic ones in English. */
  readonly digits?: Digits;
  /** Of the summary tabs; left out: TH SarabunPSK. */
  readonly font?: SheetFont;
  /** Whether the summary tabs end with places to sign on; left out: they do. */
  readonly signature?: boolean;
}

/** What `Settings` leave out if nobody has set it. */
export interface Choices {
  readonly digits?: Digits | null | undefined;
  readonly font?: SheetFont | null | undefined;
  readonly signature?: boolean | null | undefined;
}

/** The same rules and acceptances with other choices. */
export function withChoices({ rules, accepted }: Settings, { digits, font, signature }: Choices): Settings {
  const hasSignature = typeof signature === 'boolean' && { signature };
  return { rules, accepted, ...(digits && { digits }), ...(font && { font }), ...hasSignature };
}

export const NO_SETTINGS: Settings = { rules: {}, accepted: [] };

/** The severity that a rule's findings have under the settings; null if the rule is off. */
export function severityUnder(level: Level | undefined, own: Severity, isOff: boolean): Severity | null {
  if (level === undefined) return isOff ? null : own;
  if (level === 'off') return null;
  return level === 'on' ? own : level;
}

/** Settings of two places together: if both set the same, `first` counts; what either accepted is accepted. */
export function together(first: Settings, second: Settings): Settings {
  const rules = { ...second.rules, ...first.rules };
  const accepted = [...first.accepted, ...second.accepted];
  return { ...second, ...first, rules, accepted };
}
