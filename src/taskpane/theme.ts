/** Fluent's tokens, with type that suits Thai, following the colours that the person's system asks for. */
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';

/** Thai fonts of Windows, macOS, iOS, Android and Linux; each system's own first where it has Thai letters. */
const FONTS =
  "'Leelawadee UI', 'Segoe UI', 'Sukhumvit Set', Thonburi, 'Noto Sans Thai', Loma, Laksaman, system-ui, sans-serif";

/** Thai stacks a vowel and a tone mark above a letter and a vowel below: Fluent's Latin lines are too tight for it. */
const THAI_TYPE = {
  fontFamilyBase: FONTS,
  lineHeightBase200: '20px',
  lineHeightBase300: '24px',
  lineHeightBase400: '28px',
  lineHeightBase500: '32px',
};

/** Sets the light or dark theme, and again whenever the system changes. High contrast is left to the style sheets. */
export function followSystemTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => setTheme({ ...(dark.matches ? webDarkTheme : webLightTheme), ...THAI_TYPE });
  dark.addEventListener('change', apply);
  apply();
}
