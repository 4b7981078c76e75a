/** What a check used: no verdict is given without it, so that no rule is off silently. */
import type { Finding } from '../rules/finding';
import type { Rule } from '../rules/rule';
import type { Digits } from '../text/digits';
import type { SheetFont } from '../workbook/sheet-style';
import { acceptedBy } from './accepted';
import { NO_SETTINGS, severityUnder, type RuleSetting, type Settings } from './settings';

/** Settings from beside the workbook. */
export interface GivenSettings extends Settings {
  /** Their file, as the person would write it. */
  readonly source: string;
}

/** Where something was set: in a file, or in the workbook itself. */
export type SettingsSource = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'workbook' };

export interface SettingsInForce {
  /** Those that changed something, the one that goes first before the other; none if all is as it is by default. */
  readonly sources: readonly SettingsSource[];
  /** How many rules are off that are on by default. */
  readonly rulesOff: number;
  /** How many rules are on and judge otherwise than by default: by another severity or other options, or not off. */
  readonly rulesChanged: number;
  /** How many findings were accepted. */
  readonly accepted: number;
  /** Whether all settings and acceptances were left aside, as the person asked. */
  readonly isIgnored: boolean;
  /** In which the sentences write their numbers; null if nobody has set it: see `Settings`. It changes no verdict. */
  readonly digits: Digits | null;
  /** Of the summary tabs; null if nobody has set it. It changes no verdict either. */
  readonly font: SheetFont | null;
  /** Whether the summary tabs have places to sign on; null if nobody has set it. */
  readonly signature: boolean | null;
}

/** The defaults, used if settings are ignored. */
export const IGNORED: SettingsInForce = {
  sources: [],
  rulesOff: 0,
  rulesChanged: 0,
  accepted: 0,
  isIgnored: true,
  digits: null,
  font: null,
  signature: null,
};

/** `findings` are those of the check, accepted by `given` or by the workbook's own settings. */
export function settingsInForce(
  given: GivenSettings | null,
  own: Settings,
  rules: readonly Rule[],
  findings: readonly Finding[],
): SettingsInForce {
  const first = given ?? NO_SETTINGS;
  const effects = rules.flatMap((rule) => {
    const isGiven = Object.hasOwn(first.rules, rule.meta.id);
    const effect = effectOf(rule, (isGiven ? first : own).rules[rule.meta.id]);
    return effect ? [{ effect, isGiven }] : [];
  });
  const accepted = findings.filter((finding) => finding.accepted !== null);
  const areGiven = [
    ...effects.map(({ isGiven }) => isGiven),
    ...accepted.map((each) => acceptedBy(first, each) !== null),
  ];
  return {
    sources: [
      ...(given && areGiven.includes(true) ? [{ kind: 'file', path: given.source } as const] : []),
      ...(areGiven.includes(false) ? [{ kind: 'workbook' } as const] : []),
    ],
    rulesOff: effects.filter(({ effect }) => effect === 'off').length,
    rulesChanged: effects.filter(({ effect }) => effect === 'changed').length,
    accepted: accepted.length,
    isIgnored: false,
    digits: first.digits ?? own.digits ?? null,
    font: first.font ?? own.font ?? null,
    signature: first.signature ?? own.signature ?? null,
  };
}

/** What a setting makes of its rule; null if nothing that is not so by default. */
function effectOf({ meta }: Rule, setting: RuleSetting | undefined): 'off' | 'changed' | null {
  const usual = severityUnder(undefined, meta.severity, meta.isOff === true);
  const severity = severityUnder(setting?.level, meta.severity, meta.isOff === true);
  if (severity === null) return usual === null ? null : 'off';
  const hasOptions = Object.entries(setting?.options ?? {}).some(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(meta.options?.[name]),
  );
  const isForMore = meta.isForSome === true && setting !== undefined;
  return severity === usual && !hasOptions && !isForMore ? null : 'changed';
}
