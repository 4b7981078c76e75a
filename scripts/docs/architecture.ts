/** The picture of the rooms: which imports which, drawn from the imports themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCE = 'src';
const IMPORT = /(?:from |import \(?|\*\/ )['"](\.[^'"]+)['"]/g;
/** Files that are not drawn: tests, type declarations, and the words and cases beside each rule. */
const ASIDE = /\.test\.tsx?$|\.d\.ts$|\/(words|cases)\.ts$/;

/** What a room is for, in a few words. A room without words stops the run. */
const ROOMS: Readonly<Record<string, string>> = {
  'core/workbook': 'a workbook as data; the Host interface; changes',
  'core/text': 'Thai text, numbers and amounts',
  'core/calendar': 'periods in words, quarters, fiscal years',
  'core/plan': 'the plan as data; national plans',
  'core/form': 'the reader: from worksheets to a plan',
  'core/quarters': 'from periods to proposed marks',
  'core/rules': 'one folder for each rule',
  'core/settings': 'settings of rules and tabs',
  'core/messages': 'sentences, Thai and English',
  'core/summary': 'the summary tabs',
  'core/jobs': 'check, fill, summarise, undo',
  excel: 'the host over Office.js',
  xlsx: 'the host over files',
  taskpane: 'the pane and the ribbon',
  cli: 'the command line',
};
const FACES: readonly string[] = ['taskpane', 'cli'];

/** The frames around the rooms. */
const GROUPS: readonly { readonly name: string; readonly has: (room: string) => boolean }[] = [
  { name: 'faces', has: (room) => FACES.includes(room) },
  { name: 'core', has: (room) => room.startsWith('core/') },
  { name: 'hosts', has: (room) => !room.startsWith('core/') && !FACES.includes(room) },
];

/** A page with a Mermaid drawing. Arrows that follow from others are left out. */
export function architecturePage(): string {
  const arrows = arrowsBetween(filesIn(SOURCE));
  const nodes = GROUPS.flatMap(({ name, has }) => [
    `  subgraph ${name}`,
    ...Object.entries(ROOMS)
      .filter(([room]) => has(room))
      .map(([room, words]) => `    ${idOf(room)}["<b>${room}</b><br>${words}"]`),
    '  end',
  ]);
  const drawn = [...arrows].flatMap(([from, all]) =>
    reduced(from, all, arrows).map((to) => `  ${idOf(from)} --> ${idOf(to)}`),
  );
  return [
    '# Architecture',
    '<!-- Written by `npm run docs` from the imports of the code: change those, not this page. -->',
    'An arrow leads from a room to a room that it imports. An arrow that follows from others is not drawn, and neither are imports of tests and of the words and cases beside each rule. A job goes through the rooms like this: a host reads the workbook, `core/form` makes a plan of it, `core/rules` reports findings, and the job hands them to a face.',
    ['```mermaid', 'flowchart TD', ...nodes, ...drawn, '```'].join('\n'),
    '[.dependency-cruiser.cjs](../.dependency-cruiser.cjs) and a `tsconfig.json` in each room refuse an import in the other direction. Only `excel` calls `Excel.run`. In the pane only `index.tsx` and `ribbon.ts` know that there is an Office. The core knows neither a page nor a file.',
  ].join('\n\n');
}

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

function arrowsBetween(files: readonly string[]): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const file of files) {
    const from = roomOf(file);
    const own = arrows.get(from) ?? new Set<string>();
    arrows.set(from, own);
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const to = roomOf(path.join(path.dirname(file), target));
      if (to !== from && to !== '') own.add(to);
    }
  }
  return arrows;
}

/** The room of a file; '' if it is outside the source. */
function roomOf(file: string): string {
  const [source, first = '', second = ''] = file.split(path.sep);
  if (source !== SOURCE) return '';
  const room = first === 'core' ? `core/${second}` : first;
  if (!(room in ROOMS)) throw new Error(`${room}: say what the room is for in scripts/docs/architecture.ts`);
  return room;
}

/** The rooms that no other imported room leads to. */
function reduced(from: string, all: ReadonlySet<string>, arrows: Arrows): string[] {
  const reached = new Set([...all].flatMap((to) => [...reachable(to, arrows, new Set([from]))]));
  return [...all].filter((to) => !reached.has(to)).sort();
}

function reachable(from: string, arrows: Arrows, seen: Set<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const to of arrows.get(from) ?? []) {
    if (seen.has(to)) continue;
    seen.add(to);
    found.add(to);
    for (const further of reachable(to, arrows, seen)) found.add(further);
  }
  return found;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && !ASIDE.test(file))
    .sort();
}

function idOf(room: string): string {
  return room.replace('/', '_');
}
