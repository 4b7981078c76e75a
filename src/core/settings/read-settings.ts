/**
 * Settings as they stand in `phaen.config.json` or in the workbook:
 *
 *     {"rules": {"goal-empty": "off", "quarters-all-four-share": ["warning", {"percent": 80}]},
 *      "accepted": [{"rule": "target-no-growth", "sheet": "แผน", "cell": "C82", "data": {"year": 2568}, "reason": "งบเท่าเดิม"}]}
 *
 * What Phaen writes of an accepted finding has its `title` and `row` too: see `AcceptedFinding`.
 * Whatever is wrong is told with its place and the allowed values; nothing is guessed and nothing is passed over.
 */
import type { OptionValue, Rule, RuleOptions } from '../rules/rule';
import { jsonFault } from './json-fault';
import {
  LEVELS,
  NO_SETTINGS,
  type AcceptedFinding,
  type AcceptedRow,
  type Level,
  type RuleSetting,
  type Settings,
} from './settings';

export type SettingsFault = 'not-json' | 'not-an-object' | 'unknown-name' | 'wrong-value';

export interface SettingsProblem {
  /** `rules.goal-empty[1].percent`; '' for the whole; for what is no JSON, line and column: `3:15`. */
  readonly at: string;
  readonly fault: SettingsFault;
  /** What may stand there instead. */
  readonly allowed: readonly string[];
}

export interface SettingsReading {
  /** What could be read: empty where there are problems, so that half of a settings file never judges a plan. */
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

type Json = Readonly<Record<string, unknown>>;

/** Reads the text of a settings file against the rules that there are. */
export function readSettings(text: string, rules: readonly Rule[]): SettingsReading {
  const problems: SettingsProblem[] = [];
  const settings = new Reader(rules, problems).read(parse(text, problems));
  return { settings: problems.length === 0 ? settings : NO_SETTINGS, problems };
}

function parse(text: string, problems: SettingsProblem[]): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json) as unknown;
  } catch {
    problems.push({ at: jsonFault(json), fault: 'not-json', allowed: [] });
    return {};
  }
}

class Reader {
  constructor(
    private readonly rules: readonly Rule[],
    private readonly problems: SettingsProblem[],
  ) {}

  read(json: unknown): Settings {
    const whole = this.object(json, '', ['rules', 'accepted']);
    const rules: Record<string, RuleSetting> = {};
    const ids = this.rules.map(({ meta }) => meta.id);
    for (const [id, value] of Object.entries(this.object(whole.rules ?? {}, 'rules', ids))) {
      const rule = this.rules.find(({ meta }) => meta.id === id);
      const setting = rule && this.rule(rule, value, `rules.${id}`);
      if (setting) rules[id] = setting;
    }
    const accepted = whole.accepted ?? [];
    if (!Array.isArray(accepted)) return this.wrong('accepted', ['[…]'], { rules, accepted: [] });
    return {
      rules,
      accepted: accepted.flatMap((each: unknown, index) => this.accepted(each, `accepted[${index}]`, ids)),
    };
  }

  private rule({ meta }: Rule, value: unknown, at: string): RuleSetting | null {
    const [level, options, ...rest] = (Array.isArray(value) ? value : [value]) as readonly unknown[];
    if (!isLevel(level) || rest.length > 0) return this.wrong(at, LEVELS, null);
    return { level, options: this.options(options ?? {}, meta.options ?? {}, `${at}[1]`) };
  }

  private options(value: unknown, known: RuleOptions, at: string): RuleOptions {
    const options: Record<string, OptionValue> = {};
    for (const [name, given] of Object.entries(this.object(value, at, Object.keys(known)))) {
      const own = known[name];
      if (own === undefined) continue;
      if (isLike(given, own)) options[name] = given;
      else this.wrong(`${at}.${name}`, [kindOf(own)], null);
    }
    return options;
  }

  private accepted(value: unknown, at: string, ids: readonly string[]): AcceptedFinding[] {
    const entry = this.object(value, at, ['rule', 'sheet', 'cell', 'data', 'title', 'row', 'reason']);
    const { rule, sheet, cell, data = {}, title, row, reason } = entry;
    if (typeof rule !== 'string' || !ids.includes(rule)) return this.wrong(`${at}.rule`, ids, []);
    for (const [name, text] of Object.entries({ sheet, cell, reason, ...(title !== undefined && { title }) })) {
      if (typeof text !== 'string' || text.trim() === '') return this.wrong(`${at}.${name}`, ['"…"'], []);
    }
    if (!isData(data)) return this.wrong(`${at}.data`, ['{…}'], []);
    const known = row === undefined ? undefined : this.row(row, `${at}.row`);
    if (known === null) return [];
    const accepted = { rule, sheet: String(sheet), cell: String(cell), data, reason: String(reason) };
    return [{ ...accepted, ...(typeof title === 'string' && { title }), ...(known && { row: known }) }];
  }

  private row(value: unknown, at: string): AcceptedRow | null {
    const { words = null, surroundings } = this.object(value, at, ['words', 'surroundings']);
    if (words !== null && typeof words !== 'string') return this.wrong(`${at}.words`, ['"…"'], null);
    if (typeof surroundings !== 'string') return this.wrong(`${at}.surroundings`, ['"…"'], null);
    return { words, surroundings };
  }

  /** The object at a place, with only the names that are known there. */
  private object(value: unknown, at: string, names: readonly string[]): Json {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.problems.push({ at, fault: 'not-an-object', allowed: [] });
      return {};
    }
    for (const name of Object.keys(value)) {
      if (names.includes(name)) continue;
      this.problems.push({ at: at === '' ? name : `${at}.${name}`, fault: 'unknown-name', allowed: names });
    }
    return value as Json;
  }

  private wrong<T>(at: string, allowed: readonly string[], instead: T): T {
    this.problems.push({ at, fault: 'wrong-value', allowed });
    return instead;
  }
}

function isLevel(value: unknown): value is Level {
  return (LEVELS as readonly unknown[]).includes(value);
}

function isLike(value: unknown, own: OptionValue): value is OptionValue {
  if (Array.isArray(own)) return Array.isArray(value) && value.every((each) => typeof each === 'string');
  return typeof value === typeof own && (typeof value !== 'number' || Number.isFinite(value));
}

function kindOf(own: OptionValue): string {
  if (Array.isArray(own)) return '["…"]';
  return typeof own === 'string' ? '"…"' : typeof own === 'number' ? '0' : 'true | false';
}

function isData(value: unknown): value is AcceptedFinding['data'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => each === null || typeof each === 'string' || typeof each === 'number')
  );
}
