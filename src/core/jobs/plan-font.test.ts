import { plan, project } from '#test/support/plan-builder';
import { PLAIN_TRAITS } from '../workbook/cell-traits';
import { planFont } from './plan-font';

const [PSK, NEW] = ['TH SarabunPSK', 'TH Sarabun New'] as const;

function fontOf(fonts: readonly (string | null)[]): string | null {
  const projects = fonts.map((_font, index) => project(1, 1, 40 + index));
  const traits = projects.map(({ cell }, index) => [cell, { ...PLAIN_TRAITS, font: fonts[index] ?? null }] as const);
  return planFont(plan({ projects }), { [projects[0]?.sheet ?? '']: Object.fromEntries(traits) });
}

it.each<[string, readonly (string | null)[], string | null]>([
  ['the font of all titles', [NEW, NEW], NEW],
  ['that of most', [PSK, NEW, NEW, 'Tahoma', null], NEW],
  ['the usual one', [PSK, PSK], PSK],
  ['none of two that are as frequent', [PSK, NEW], null],
  ['none of others', ['TH SarabunIT๙', 'Cordia New'], null],
  ['none of a plan without projects', [], null],
])('%s', (_case, fonts, expected) => {
  expect(fontOf(fonts)).toBe(expected);
});
