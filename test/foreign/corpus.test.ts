/** Workbooks that nobody here made: each is read as LibreOffice reads it, and keeps what it holds when a tab is written. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { foreignFiles } from './files';
import { judge } from './judge';
import { convert } from './libreoffice';
import { readAll, type Answer } from './readings';

const FILES = foreignFiles();

let folder = '';
let answers: readonly (Answer | null)[] = [];
let opened: ReadonlyMap<string, string | null> = new Map();

/** Under numbers, for two files may have one name. */
const named = (room: string): string[] =>
  FILES.map(({ path }, index) => join(folder, room, `${index}${extname(path)}`));
const originals = (): string[] => named('originals');
const copies = (): string[] => named('copies');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-foreign-'));
  for (const room of ['originals', 'copies']) mkdirSync(join(folder, room));
  originals().forEach((path, index) => copyFileSync(FILES[index]!.path, path));
  answers = await readAll(
    originals().map((path, index) => [path, copies()[index]!]),
    folder,
  );
  const written = answers.flatMap((answer) => (answer?.copy ? [answer.copy.path] : []));
  const both = await Promise.all([
    convert(originals(), join(folder, 'originals')),
    convert(written, join(folder, 'copies')),
  ]);
  opened = new Map(both.flatMap((files) => [...files]));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  const ends = answers.map((answer) => (answer === null ? 'none' : (answer.problem ?? 'a plan')));
  const counts = [...new Set(ends)].map((end) => `${end} ${ends.filter((each) => each === end).length}`);
  process.stdout.write(`${FILES.length} workbooks: ${counts.join(', ')}\n`);
});

test.each(FILES.map((file, index) => ({ ...file, index })))('$name', (file) => {
  const [original, copy] = [originals()[file.index]!, copies()[file.index]!];
  const said = judge(file, answers[file.index] ?? null, {
    original: opened.get(original) ?? null,
    copy: opened.get(copy) ?? null,
  });
  expect(said.slice(0, 20)).toEqual([]);
});
