// npm run docs: writes what is made from data in docs/: a page a rule, and the page of assumptions with its workbooks.
// npm run docs -- --check: fails where a file is not as it would be written, and tells which rules have no case to show.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describeRules } from '../src/core/jobs/rules';
import { CASES } from '../src/core/rules/cases';
import { RULES } from '../src/core/rules/catalogue';
import { assumptionsPage } from './assumptions/page';
import { trialWorkbook } from './assumptions/workbook';
import { exampleOf } from './rule-pages/example';
import { indexPage, rulePage } from './rule-pages/page';

type Files = ReadonlyMap<string, Uint8Array>;

/** A folder that holds nothing else. */
const RULES_FOLDER = path.join('docs', 'rules');

async function main(): Promise<void> {
  const rules = describeRules().map((rule) => ({ rule, example: exampleOf(rule.id, CASES) }));
  const files: Files = new Map([
    ...(await formatted([
      [path.join(RULES_FOLDER, 'README.md'), indexPage(rules.map(({ rule }) => rule))],
      ...rules.map(({ rule, example }) => [path.join(RULES_FOLDER, `${rule.id}.md`), rulePage(rule, example)] as const),
      [
        path.join('docs', 'assumptions.md'),
        assumptionsPage(readFileSync(path.join(import.meta.dirname, 'assumptions', 'protocol-trial.js'), 'utf8')),
      ],
    ])),
    [path.join('docs', 'assumptions.xlsx'), trialWorkbook(false)],
    [path.join('docs', 'assumptions-1904.xlsx'), trialWorkbook(true)],
  ]);
  const wrong = process.argv.includes('--check') ? stale(files) : write(files);
  const described = new Set(rules.map(({ rule }) => rule.id));
  const wordless = RULES.filter(({ meta }) => !described.has(meta.id)).map(({ meta }) => `no words: ${meta.id}`);
  for (const fault of [...wrong, ...wordless]) console.error(fault);
  for (const { rule, example } of rules) if (!example) console.log(`no example: ${rule.id}`);
  if (wrong.length > 0) console.error('npm run docs writes the files anew');
  process.exitCode = wrong.length + wordless.length > 0 ? 1 : 0;
}

async function formatted(
  pages: readonly (readonly [name: string, text: string])[],
): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const config = await resolveConfig(path.join('docs', 'developing.md'));
  return Promise.all(
    pages.map(async ([name, text]) => {
      const page = await format(text, { ...config, parser: 'markdown' });
      return [name, Buffer.from(page)] as const;
    }),
  );
}

function write(files: Files): string[] {
  mkdirSync(RULES_FOLDER, { recursive: true });
  for (const name of strangers(files)) rmSync(name);
  for (const [name, bytes] of files) writeFileSync(name, bytes);
  console.log(`docs: ${String(files.size)} files`);
  return [];
}

function stale(files: Files): string[] {
  const changed = [...files].flatMap(([name, bytes]) => {
    if (!existsSync(name)) return [`${name}: missing`];
    return readFileSync(name).equals(bytes) ? [] : [`${name}: not as it would be written`];
  });
  return [...strangers(files).map((name) => `${name}: no rule has this page`), ...changed];
}

function strangers(files: Files): string[] {
  const there = existsSync(RULES_FOLDER) ? readdirSync(RULES_FOLDER) : [];
  return there.map((name) => path.join(RULES_FOLDER, name)).filter((name) => !files.has(name));
}

void main();
