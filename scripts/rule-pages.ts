// npm run docs: writes docs/rules/, a page a rule, from the rules' meta, words and cases. npm run docs -- --check: fails
// where a page is not as it would be written, and tells which rules have no case to show yet.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describeRules } from '../src/core/jobs/rules';
import { CASES } from '../src/core/rules/cases';
import { RULES } from '../src/core/rules/catalogue';
import { exampleOf } from './rule-pages/example';
import { indexPage, rulePage } from './rule-pages/page';

type Pages = ReadonlyMap<string, string>;

const FOLDER = path.join('docs', 'rules');

async function main(): Promise<void> {
  const rules = describeRules().map((rule) => ({ rule, example: exampleOf(rule.id, CASES) }));
  const pages = await formatted([
    ['README.md', indexPage(rules.map(({ rule }) => rule))],
    ...rules.map(({ rule, example }) => [`${rule.id}.md`, rulePage(rule, example)] as const),
  ]);
  const wrong = process.argv.includes('--check') ? stale(pages) : write(pages);
  const described = new Set(rules.map(({ rule }) => rule.id));
  const wordless = RULES.filter(({ meta }) => !described.has(meta.id)).map(({ meta }) => `no words: ${meta.id}`);
  for (const fault of [...wrong, ...wordless]) console.error(fault);
  for (const { rule, example } of rules) if (!example) console.log(`no example: ${rule.id}`);
  if (wrong.length > 0) console.error('npm run docs writes the pages anew');
  process.exitCode = wrong.length + wordless.length > 0 ? 1 : 0;
}

async function formatted(pages: readonly (readonly [name: string, text: string])[]): Promise<Pages> {
  const config = await resolveConfig(path.join(FOLDER, 'README.md'));
  const all = pages.map(async ([name, text]) => [name, await format(text, { ...config, parser: 'markdown' })] as const);
  return new Map(await Promise.all(all));
}

function write(pages: Pages): string[] {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) if (!pages.has(name)) rmSync(path.join(FOLDER, name));
  for (const [name, text] of pages) writeFileSync(path.join(FOLDER, name), text);
  console.log(`${FOLDER}: ${String(pages.size)} pages`);
  return [];
}

function stale(pages: Pages): string[] {
  const there = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  const left = there.filter((name) => !pages.has(name)).map((name) => `${FOLDER}/${name}: no rule has this page`);
  const changed = [...pages].flatMap(([name, text]) => {
    if (!there.includes(name)) return [`${FOLDER}/${name}: missing`];
    return readFileSync(path.join(FOLDER, name), 'utf8') === text
      ? []
      : [`${FOLDER}/${name}: not as it would be written`];
  });
  return [...left, ...changed];
}

void main();
