/** Which Excel this is, as far as it says so unasked. */
import { fact, type Fact } from '../../core/workbook/fact';

/** Requirement sets that the add-in knows, or that help to explain unexpected behaviour. */
const SETS = ['ExcelApi', 'ExcelApiDesktop', 'ExcelApiOnline', 'SharedRuntime', 'RibbonApi', 'DialogApi'] as const;
/** No set has more versions than that. */
const LATEST = 40;

export function environment(): readonly Fact[] {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return [
    fact('host', `${diagnostics?.host ?? '-'} ${diagnostics?.version ?? '-'}`),
    fact('platform', diagnostics?.platform ?? '-'),
    fact('languages', `display ${displayLanguage}, contents ${contentLanguage}`),
    fact('requirement sets', SETS.flatMap((set) => versionOf(set) ?? []).join(', ')),
  ];
}

/** A set with the highest version of it that this Excel supports; null if it supports none. */
function versionOf(set: string): string | null {
  const { requirements } = Office.context;
  for (let minor = LATEST; minor >= 1; minor -= 1) {
    const version = `1.${String(minor)}`;
    if (requirements.isSetSupported(set, version)) return `${set} ${version}`;
  }
  return null;
}
