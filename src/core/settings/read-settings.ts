/**
 * Settings as written in `phaen.config.json` or in the workbook:
 *
 *     {"rules": {"goal-empty": "off", "quarters-all-four-share": ["warning", {"percent": 80}]},
 *      "accepted": [{"rule": "target-no-growth", "sheet": "แผน", "cell": "C82", "data": {"year": 2568}, "reason": "งบเท่าเดิม"}],
 *      "digits": "arabic",
 *      "font": "TH Sarabun New",
 *      "signature": false}
 *
 * What Phaen writes of an accepted finding has its `title`, `row`, `date` and `name` too: see `AcceptedFinding`.
 * Each fault is reported with its place and the allowed values; nothing is guessed or skipped.
 */
import type { OptionValue, Rule, RuleOptions } from '../rules/rule';
import { isDay } from '../calendar/moment';
import { DIGITS } from '../text/digits';
import { SHEET_FONTS } from '../workbook/sheet-style';
import { jsonFault } from './json-fault';
import {
  LEVELS,
  NO_SETTINGS,
  withChoices,
  type AcceptedFinding,
  type AcceptedRow,
  type Level,
  type RuleSetting,
  type Settings,
} from './settings';

/** `more`: so many others are wrong too, and are only counted. */
export type SettingsFault = 'not-json' | 'not-an-object' | 'unknown-name' | 'wrong-value' | 'more';

export interface SettingsProblem {
  /** `rules.goal-empty[1].percent`; '' for the whole; for what is no JSON, line and column: `3:15`. */
  readonly at: string;
  readonly fault: SettingsFault;
  /** The allowed values. */
  readonly allowed: readonly string[];
  /** Only of `more`. */
  readonly count?: number;
}

export interface SettingsReading {
  /** What could be read: empty if there are problems, so that half of a settings file never judges a plan. */
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

type Json = Readonly<Record<string, unknown>>;

/** Reads the text of a settings file against the rules that there are. */
export function readSettings(text: string, rules: readonly Rule[]): SettingsReading {
  const found = new Problems();
  const settings = new Reader(rules, found).read(parse(text, found));
  const problems = found.all();
  return { settings: problems.length === 0 ? settings : NO_SETTINGS, problems };
}

/** The most problems that are reported. */
const MOST_PROBLEMS = 10;
/** A place as long as people read it: a name in the text may be of any length. */
const PLACE = /^.{0,100}/su;

class Problems {
  private readonly first: SettingsProblem[] = [];
  private more = 0;

  add(at: string, fault: SettingsFault, allowed: readonly string[] = []): void {
    if (this.first.length === MOST_PROBLEMS) this.more += 1;
    else {
      const [place = ''] = PLACE.exec(at) ?? [];
      this.first.push({ at: place === at ? at : `${place}…`, fault, allowed });
    }
  }

  all(): SettingsProblem[] {
    if (this.more === 0) return this.first;
    return [...this.first, { at: '', fault: 'more', allowed: [], count: this.more }];
  }
}

function parse(text: string, problems: Problems): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json) as unknown;
  } catch {
    problems.add(jsonFault(json), 'not-json');
    return {};
  }
}

class Reader {
  constructor(
    private readonly rules: readonly Rule[],
    private readonly problems: Problems,
  ) {}

  read(json: unknown): Settings {
    const whole = this.object(json, '', ['rules', 'accepted', 'digits', 'font', 'signature']);
    const digits = this.oneOf(DIGITS, whole.digits, 'digits');
    const font = this.oneOf(SHEET_FONTS, whole.font, 'font');
    const signature = this.yesOrNo(whole.signature, 'signature');
    const rules: Record<string, RuleSetting> = {};
    const ids = this.rules.map(({ meta }) => meta.id);
    for (const [id, value] of Object.entries(this.object(whole.rules ?? {}, 'rules', ids))) {
      const rule = this.rules.find(({ meta }) => meta.id === id);
      const setting = rule && this.rule(rule, value, `rules.${id}`);
      if (setting) rules[id] = setting;
    }
    const accepted = whole.accepted ?? [];
    if (!Array.isArray(accepted)) return this.wrong('accepted', ['[…]'], NO_SETTINGS);
    const known = accepted.flatMap((each: unknown, index) => this.accepted(each, `accepted[${index}]`, ids));
    return withChoices({ rules, accepted: known }, { digits, font, signature });
  }

  private oneOf<T extends string>(allowed: readonly T[], value: unknown, at: string): T | null {
    if (value === undefined) return null;
    return allowed.find((each) => each === value) ?? this.wrong(at, allowed, null);
  }

  private yesOrNo(value: unknown, at: string): boolean | null {
    if (value === undefined) return null;
    return typeof value === 'boolean' ? value : this.wrong(at, ['true', 'false'], null);
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
    const entry = this.object(value, at, ['rule', 'sheet', 'cell', 'data', 'title', 'row', 'reason', 'date', 'name']);
    const { rule, sheet, cell, data = {}, title, row, reason, date, name: by } = entry;
    if (typeof rule !== 'string' || !ids.includes(rule)) return this.wrong(`${at}.rule`, ids, []);
    for (const [name, text] of Object.entries({ sheet, cell, reason, ...(title !== undefined && { title }) })) {
      if (typeof text !== 'string' || text.trim() === '') return this.wrong(`${at}.${name}`, ['"…"'], []);
    }
    if (!isData(data)) return this.wrong(`${at}.data`, ['{…}'], []);
    if (date !== undefined && !(typeof date === 'string' && isDay(date)))
      return this.wrong(`${at}.date`, ['"2026-11-29"'], []);
    if (by !== undefined && typeof by !== 'string') return this.wrong(`${at}.name`, ['"…"'], []);
    const known = row === undefined ? undefined : this.row(row, `${at}.row`);
    if (known === null) return [];
    const accepted = { rule, sheet: String(sheet), cell: String(cell), data, reason: String(reason) };
    const more = {
      ...(typeof title === 'string' && { title }),
      ...(date !== undefined && { date }),
      ...(by && { name: by }),
    };
    return [{ ...accepted, ...more, ...(known && { row: known }) }];
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
      this.problems.add(at, 'not-an-object');
      return {};
    }
    for (const name of Object.keys(value)) {
      if (names.includes(name)) continue;
      this.problems.add(at === '' ? name : `${at}.${name}`, 'unknown-name', names);
    }
    return value as Json;
  }

  private wrong<T>(at: string, allowed: readonly string[], instead: T): T {
    this.problems.add(at, 'wrong-value', allowed);
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
