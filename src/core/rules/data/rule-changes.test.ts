import { readFileSync } from 'node:fs';
import { RULES } from '../catalogue';
import type { Severity } from '../finding';
import { RULE_CHANGES } from './rule-changes';

/** The rules of version 0.1.0, by their severity. */
const FIRST: Readonly<Record<Severity, readonly string[]>> = {
  error: [
    'section-missing',
    'agency-missing',
    'year-inconsistent',
    'year-previous-wrong',
    'coordinator-missing',
    'email-thai-digit',
    'email-malformed',
    'base-personnel-sum',
    'base-target-sum',
    'count-unreadable',
    'count-total-sum',
    'count-subplan-sum',
    'count-guideline-listed',
    'count-subplan-listed',
    'count-total-listed',
    'guideline-missing',
    'guideline-duplicated',
    'guideline-misplaced',
    'project-outside-guideline',
    'quant-missing',
    'qual-missing',
    'responsible-missing',
    'budget-missing',
    'budget-total-sum',
    'quarters-none',
    'target-rows',
    'target-unit-wrong',
    'outcomes-empty',
  ],
  warning: [
    'row-not-understood',
    'year-outside-national-plan',
    'agency-name-inconsistent',
    'agency-name-foreign',
    'address-missing',
    'phone-malformed',
    'base-citizens-empty',
    'base-staff-over-personnel',
    'placeholder-left',
    'subplan-missing',
    'numbering-section-gap',
    'numbering-item-gap',
    'project-duplicated',
    'form-text-changed',
    'entries-unpaired',
    'quant-no-number',
    'quant-unit-mismatch',
    'budget-unreadable',
    'quarters-mark-unknown',
    'quarters-period-conflict',
    'quarters-period-unread',
    'quarters-named-day',
    'target-empty',
    'target-unsupported',
    'virtues-outdated',
  ],
  info: [
    'agency-level-unmarked',
    'email-unofficial',
    'goal-empty',
    'quant-unit-outside-note',
    'responsible-vague',
    'responsible-abbreviated',
    'budget-total-dash',
    'quarters-marks-mixed',
    'quarters-over-frequency',
    'quarters-one-off',
    'quarters-all-four-share',
    'target-no-growth',
    'text-typo',
    'text-space-in-word',
    'text-digits-mixed',
    'text-sara-am-split',
    'text-sara-e-doubled',
    'text-invisible',
  ],
};
/** Those of them that were off unless asked for. */
const OFF: readonly string[] = ['quant-unit-outside-note', 'responsible-abbreviated'];

const ids = RULES.map(({ meta }) => meta.id);
const added = RULE_CHANGES.flatMap((change) => change.added);
const severity = RULE_CHANGES.flatMap((change) => change.severity);

test('every rule that was not in version 0.1.0 is in `added` of the version that brought it', () => {
  const listed = [...Object.values(FIRST).flat(), ...added];
  const unlisted = ids.filter((id) => !listed.includes(id));
  expect(unlisted, 'rules that are in no `added` list of rule-changes.ts').toEqual([]);
  expect(
    listed.filter((id) => !ids.includes(id)),
    'ids that no rule has',
  ).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

test('each rule with another severity than at first, or on for other plans, is named', () => {
  const changed = RULES.filter(({ meta: { id, ...meta } }) => {
    if (!Object.values(FIRST).flat().includes(id)) return false;
    return !FIRST[meta.severity].includes(id) || OFF.includes(id) !== (meta.isOff === true) || meta.isForSome === true;
  });
  const unlisted = changed.map(({ meta }) => meta.id).filter((id) => !severity.includes(id));
  expect(unlisted, 'rules that are in no `severity` list of rule-changes.ts').toEqual([]);
  expect(
    severity.filter((id) => !ids.includes(id)),
    'ids that no rule has',
  ).toEqual([]);
});

test('a version is listed once, and its section of the changelog names what it changes', () => {
  const versions = RULE_CHANGES.map(({ version }) => version);
  expect(new Set(versions).size).toBe(versions.length);
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
  const sectionOf = (name: string): string | undefined => sections.find((section) => section.startsWith(`[${name}]`));
  const unnamed = RULE_CHANGES.flatMap((change) => {
    const section = sectionOf(change.version) ?? sectionOf('Unreleased') ?? '';
    return [...change.added, ...change.severity].filter((id) => !section.includes(`\`${id}\``));
  });
  expect(unnamed, 'rules that CHANGELOG.md does not name as `id` under their version, or [Unreleased]').toEqual([]);
});
