// npm run docs: writes what is made from data: the indexes of the rules' folders; in docs/ a page a rule, the manual page
// of the command line, and the page of assumptions with its workbooks; the examples that rules are explained with; what
// is new, on the help page; and the style sheet of Fluent's tokens.
// npm run docs -- --check: fails if a file is not as it would be written.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ruleFolders } from './rule-folders/folders';
import { ruleIndexes } from './rule-folders/indexes';

type Files = ReadonlyMap<string, Uint8Array>;

/** A folder that holds nothing else. */
const RULES_FOLDER = path.join('docs', 'rules');

const isCheck = process.argv.includes('--check');

async function main(): Promise<void> {
  const wrong = await makeIndexes();
  if (wrong.length === 0) wrong.push(...(await makeDocs()));
  for (const fault of wrong) console.error(fault);
  if (wrong.length === 0) return;
  if (isCheck) console.error('npm run docs writes the files anew');
  process.exitCode = 1;
}

async function makeIndexes(): Promise<string[]> {
  const { folders, faults } = await ruleFolders();
  if (faults.length > 0) return [...faults];
  return make(await formatted(ruleIndexes(folders)), []);
}

async function makeDocs(): Promise<string[]> {
  const { documents } = await import('./docs/documents');
  const { pages, others, withoutExample } = documents(RULES_FOLDER);
  for (const id of withoutExample) console.log(`no example: ${id}`);
  const files: Files = new Map([...(await formatted(pages)), ...others]);
  const there = existsSync(RULES_FOLDER) ? readdirSync(RULES_FOLDER) : [];
  return make(
    files,
    there.map((name) => path.join(RULES_FOLDER, name)).filter((name) => !files.has(name)),
  );
}

async function formatted(texts: readonly (readonly [name: string, text: string])[]): Promise<Files> {
  const files = texts.map(async ([name, text]) => {
    const config = await resolveConfig(name);
    return [name, Buffer.from(await format(text, { ...config, filepath: name }))] as const;
  });
  return new Map(await Promise.all(files));
}

/** Writes the files and removes those that are not expected. With `--check` it only lists what it would change. */
function make(files: Files, strangers: readonly string[]): string[] {
  if (isCheck) return [...strangers.map((name) => `${name}: no rule has this page`), ...stale(files)];
  for (const name of strangers) rmSync(name);
  const changed = stale(files);
  for (const [name, bytes] of files) {
    mkdirSync(path.dirname(name), { recursive: true });
    writeFileSync(name, bytes);
  }
  console.log(`docs: ${String(changed.length)} of ${String(files.size)} files changed`);
  return [];
}

function stale(files: Files): string[] {
  return [...files].flatMap(([name, bytes]) => {
    if (!existsSync(name)) return [`${name}: missing`];
    return readFileSync(name).equals(bytes) ? [] : [`${name}: not as it would be written`];
  });
}

void main();
