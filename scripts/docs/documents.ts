/**
 * What `npm run docs` writes in docs/. It is made by running the rules, which are imported by way of the indexes of their
 * folders: import this file once the indexes are written.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeRules } from '../../src/core/jobs/rules';
import { CASES } from '../../src/core/rules/cases';
import { assumptionsPage } from '../assumptions/page';
import { trialWorkbook } from '../assumptions/workbook';
import { helpPage } from '../rule-pages/help-page';
import { manPage } from '../../src/cli/help/man';
import manifest from '../../package.json';
import { examplesData } from '../rule-pages/examples-data';
import { architecturePage } from './architecture';
import { themeCss } from './theme-css';
import { withNews } from './whats-new';
import { exampleOf } from '../rule-pages/example';
import { indexPage, rulePage } from '../rule-pages/page';

export interface Documents {
  /** The texts of pages by the names of their files, not formatted yet. */
  readonly pages: readonly (readonly [name: string, text: string])[];
  /** Those that are written as they are. */
  readonly others: readonly (readonly [name: string, bytes: Uint8Array])[];
  /** The ids of rules that have no case to show. */
  readonly withoutExample: readonly string[];
}

/** `rulesFolder`: the folder of the rules' pages. */
export function documents(rulesFolder: string): Documents {
  const rules = describeRules().map((rule) => ({ rule, example: exampleOf(rule.id, CASES) }));
  const protocolTrial = path.join(import.meta.dirname, '..', 'assumptions', 'protocol-trial.js');
  return {
    pages: [
      [path.join(rulesFolder, 'README.md'), indexPage(rules.map(({ rule }) => rule))],
      ...rules.map(({ rule, example }) => [path.join(rulesFolder, `${rule.id}.md`), rulePage(rule, example)] as const),
      [path.join('docs', 'architecture.md'), architecturePage()],
      [path.join('assets', 'help.html'), withNews(manifest.version)],
      [path.join('assets', 'rules.html'), helpPage(rules)],
      [path.join('src', 'cli', 'rule-examples.json'), examplesData(rules)],
      [path.join('src', 'taskpane', 'styles', 'tokens.css'), themeCss()],
      [path.join('docs', 'assumptions.md'), assumptionsPage(readFileSync(protocolTrial, 'utf8'))],
    ],
    others: [
      [path.join('docs', 'man', 'phaen.1'), Buffer.from(manPage(manifest.version))],
      [path.join('docs', 'assumptions.xlsx'), trialWorkbook(false)],
      [path.join('docs', 'assumptions-1904.xlsx'), trialWorkbook(true)],
    ],
    withoutExample: rules.flatMap(({ rule, example }) => (example ? [] : [rule.id])),
  };
}
