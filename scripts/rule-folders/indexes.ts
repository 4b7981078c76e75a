/** The files that list what is in the folders of the rules: the rules, their cases, their words. */
import type { RuleFolder } from './folders';

const MADE = 'Written by `npm run docs` from the folders of the rules: change those, not this file.';

/** The texts of the files by their names, not formatted yet. `folders`: in the order of the rules. */
export function ruleIndexes(folders: readonly RuleFolder[]): readonly (readonly [name: string, text: string])[] {
  const names = folders.map(({ id }) => nameOf(id)).join(', ');
  const words = folders.map(({ id }) => `'${id}': ${nameOf(id)}`).join(', ');
  return [
    [
      'src/core/rules/catalogue.ts',
      `/** Every rule, in the order of the form. ${MADE} */
      ${imports(folders, '.', 'rule')}
      import type { Rule } from './rule';

      export const RULES: readonly Rule[] = [${names}];`,
    ],
    [
      'src/core/rules/cases.ts',
      `/** Every rule's table of cases: its tests, and the examples of its page. ${MADE} */
      import type { RuleCases } from '#test/support/rule-cases';
      ${imports(folders, '.', 'cases')}

      export const CASES: readonly RuleCases[] = [${names}];`,
    ],
    [
      'src/core/messages/rules.ts',
      `/** Every rule's words, by its id. ${MADE} */
      ${imports(folders, '../rules', 'words')}
      import type { RuleWords } from './rule-words';

      export const RULE_WORDS: Readonly<Record<string, RuleWords>> = {${words}};`,
    ],
  ];
}

/** `what`: the file of a folder, and what it exports. */
function imports(folders: readonly RuleFolder[], room: string, what: string): string {
  return folders
    .map(({ family, id }) => `import { ${what} as ${nameOf(id)} } from '${room}/${family}/${id}/${what}';`)
    .join('\n');
}

/** `budget-missing` → `budgetMissing`. */
function nameOf(id: string): string {
  return id.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
}
