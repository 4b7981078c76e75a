/** The colours behind cells (18.8.20 of ECMA-376), as names that are equal if the colours are. */
import { attribute } from '../xml/scan';
import { child, type WantedChildren, type XmlElement } from '../xml/tree';

/** What is read of a `<fill>`. */
export const FILL: WantedChildren = {
  patternFill: { children: { fgColor: {} } },
  gradientFill: {},
};

const WHITE = /^(?:#FFFFFF|indexed:(?:1|9|65)|theme:0)$/;

/** `#92D050`, `theme:6 tint:0.6`, `indexed:13`, or the name of a pattern; null for no fill and for white. */
export function fillColour(fill: XmlElement): string | null {
  if (child(fill, 'gradientFill')) return 'gradient';
  const pattern = child(fill, 'patternFill');
  const kind = (pattern && attribute(pattern, 'patternType')) ?? 'none';
  if (kind === 'none') return null;
  const colour = pattern && child(pattern, 'fgColor');
  if (kind !== 'solid' || !colour) return kind === 'solid' ? null : kind;
  const name = colourName(colour);
  return WHITE.test(name) ? null : name;
}

function colourName(colour: XmlElement): string {
  const rgb = attribute(colour, 'rgb');
  // Eight digits begin with the opacity, which Excel does not show.
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const tint = attribute(colour, 'tint');
  const name = ['theme', 'indexed'].flatMap((kind) => {
    const value = attribute(colour, kind);
    return value === undefined ? [] : [`${kind}:${value}`];
  });
  return [...name, ...(tint === undefined || Number(tint) === 0 ? [] : [`tint:${tint}`])].join(' ');
}
