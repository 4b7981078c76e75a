/** Every regular expression of the core and of the file host: those in the source, and those built from data. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Expression {
  /** `src/core/text/baht.ts:14`. */
  readonly place: string;
  readonly pattern: RegExp;
}

const ROOMS = ['src/core', 'src/xlsx'];
const TESTS = /\.test\.ts$|^src\/core\/rules\/(?:cases|.+\/cases)\.ts$/;
const ROOT = process.cwd();

/** The files of the product in those rooms. */
export function sourceFiles(): string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  )
    .filter((file) => file.endsWith('.ts') && !TESTS.test(file))
    .sort();
}

/** The expressions written as such, and the places of each `new RegExp`. */
export function writtenExpressions(): { readonly literals: readonly Expression[]; readonly built: readonly string[] } {
  const literals: Expression[] = [];
  const built: string[] = [];
  for (const file of sourceFiles()) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        literals.push({ place, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
      }
      if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') built.push(place);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, built };
}

/** The expressions that the product builds while `run` loads it anew and uses it. */
export async function builtExpressions(run: () => Promise<void>): Promise<Expression[]> {
  const found = new Map<string, Expression>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args);
      const place = placeOf(new Error().stack ?? '');
      if (place !== null) found.set(`${place} ${String(pattern)}`, { place, pattern });
      return pattern;
    },
  });
  // Another file of tests may have loaded the product before.
  vi.resetModules();
  await run().finally(() => (globalThis.RegExp = Original));
  return [...found.values()];
}

/** Where in the product the expression was built; null where somebody else did. */
function placeOf(stack: string): string | null {
  const caller = stack.split('\n')[2] ?? '';
  const at = caller.indexOf(`${ROOT}/`);
  const [file = '', line = ''] = at < 0 ? [] : caller.slice(at + ROOT.length + 1).split(':');
  return ROOMS.some((room) => file.startsWith(`${room}/`)) ? `${file}:${line}` : null;
}
