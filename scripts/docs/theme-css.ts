/**
 * The style sheet of Fluent's tokens: those that the pane's own styles and its Fluent components use, light and, if the
 * person's system asks for it, dark. A style sheet costs the pane's script nothing and is there before it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

type Theme = Readonly<Record<string, string | number>>;

const PANE = path.join('src', 'taskpane');
const COMPONENTS = path.join('node_modules', '@fluentui', 'web-components', 'dist', 'esm');

/** Thai fonts of Windows, macOS, iOS, Android and Linux; each system's own first if it has Thai letters. */
const FONTS =
  "'Leelawadee UI', 'Segoe UI', 'Sukhumvit Set', Thonburi, 'Noto Sans Thai', Loma, Laksaman, system-ui, sans-serif";

/** Thai has a vowel and a tone mark above a letter and a vowel below it: Fluent's Latin lines are too tight for it. */
const THAI_TYPE: Theme = {
  fontFamilyBase: FONTS,
  lineHeightBase200: '20px',
  lineHeightBase300: '24px',
  lineHeightBase400: '28px',
  lineHeightBase500: '32px',
};

export function themeCss(): string {
  const used = usedTokens();
  const light: Theme = { ...webLightTheme, ...THAI_TYPE };
  const dark: Theme = { ...webDarkTheme, ...THAI_TYPE };
  const names = Object.keys(light).filter((name) => used.has(name));
  const different = names.filter((name) => light[name] !== dark[name]);
  return [
    '/*! Tokens of @fluentui/tokens (MIT, Copyright Microsoft Corporation), written by npm run docs. */',
    rule(names, light),
    `@media (prefers-color-scheme: dark) { ${rule(different, dark)} }`,
  ].join('\n\n');
}

function rule(names: readonly string[], theme: Theme): string {
  return `:root { ${names.map((name) => `--${name}: ${String(theme[name])};`).join('\n')} }`;
}

/** Every word of our style sheets, of the components that `fluent.ts` imports and of what they share. */
function usedTokens(): ReadonlySet<string> {
  const imported = [...readFileSync(path.join(PANE, 'fluent.ts'), 'utf8').matchAll(/web-components\/([a-z-]+)\.js/g)];
  const texts = [
    ...filesIn(path.join(PANE, 'styles'), '.css').filter((file) => !file.endsWith('tokens.css')),
    ...imported.flatMap(([, component = '']) => filesIn(path.join(COMPONENTS, component), '.styles.js')),
    ...filesIn(path.join(COMPONENTS, 'styles', 'partials'), '.js'),
  ];
  return new Set(texts.flatMap((file) => readFileSync(file, 'utf8').match(/[A-Za-z0-9]+/g) ?? []));
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name));
}
