/** The folders of the rules: `src/core/rules/<family>/<id>/`, each with a rule, its cases and its words. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../src/core/rules/rule';

const ROOM = path.join('src', 'core', 'rules');
const FILES = ['rule.ts', 'cases.ts', 'words.ts'];

export interface RuleFolder {
  readonly family: string;
  readonly id: string;
}

export interface RuleFolders {
  /** In the order of the rules. */
  readonly folders: readonly RuleFolder[];
  /** What is wrong with a folder, a sentence each; an index of such folders would not compile. */
  readonly faults: readonly string[];
}

interface RuleFile {
  readonly rule?: Rule;
  /** Its place among all rules: the smaller comes first. */
  readonly order?: number;
}

export async function ruleFolders(): Promise<RuleFolders> {
  const all = foldersIn(ROOM).flatMap((family) => foldersIn(path.join(ROOM, family)).map((id) => ({ family, id })));
  const incomplete = all.flatMap((folder) => missingFiles(folder));
  if (incomplete.length > 0) return { folders: [], faults: incomplete };
  const read = await Promise.all(all.map(async (folder) => ({ folder, file: await ruleFile(folder) })));
  const byOrder = read.sort((a, b) => (a.file.order ?? 0) - (b.file.order ?? 0));
  const faults = byOrder.flatMap(({ folder, file }, index) => faultsOf(folder, file, byOrder[index - 1]?.file));
  return { folders: byOrder.map(({ folder }) => folder), faults };
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function missingFiles({ family, id }: RuleFolder): string[] {
  const folder = path.join(ROOM, family, id);
  return FILES.filter((name) => !existsSync(path.join(folder, name))).map((name) => `${folder}: no ${name}`);
}

async function ruleFile({ family, id }: RuleFolder): Promise<RuleFile> {
  return (await import(pathToFileURL(path.resolve(ROOM, family, id, 'rule.ts')).href)) as RuleFile;
}

function faultsOf({ family, id }: RuleFolder, { rule, order }: RuleFile, before: RuleFile | undefined): string[] {
  const file = path.join(ROOM, family, id, 'rule.ts');
  if (!rule || order === undefined) return [`${file}: exports no ${rule ? 'order' : 'rule'}`];
  const { meta } = rule;
  return [
    ...(meta.id === id ? [] : [`${file}: its id is ${meta.id}`]),
    ...(meta.family === family ? [] : [`${file}: its family is ${meta.family}`]),
    ...(order === before?.order ? [`${file}: ${before.rule?.meta.id ?? 'another rule'} has order ${order} too`] : []),
  ];
}
