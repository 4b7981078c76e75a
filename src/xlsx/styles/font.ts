import { append, splice } from '../xml/edit';
import { escapeXml } from '../xml/escape';
import { prefixed } from '../xml/prefixed';
import { attribute } from '../xml/scan';
import { child, parseTree } from '../xml/tree';

/** Fonts of pictures: their characters are looked up by the symbol character set, which has the number 2. */
const SYMBOL_FONT = /^(wingdings|webdings|marlett|symbol)/i;
/** What describes the old font, or lets the theme choose another one over the name. */
const OF_THE_NAME = ['name', 'family', 'charset', 'scheme'];

/**
 * A `<font>` element's text under another name, its size, colour and weight kept. `standalone` is the same element
 * with the namespaces that its style sheet declares in its start tag.
 */
export function renamedFont(font: string, standalone: string, name: string): string {
  const root = parseTree(standalone, 'styles');
  const current = child(root, 'name');
  if (current && attribute(current, 'val') === name) return font;
  const charset = SYMBOL_FONT.test(name) ? '<charset val="2"/>' : '';
  const added = prefixed(`<name val="${escapeXml(name)}"/>${charset}`, root.prefix);
  const dropped = root.children.filter(({ local, uri }) => uri === root.uri && OF_THE_NAME.includes(local));
  // The two texts differ in their start tags only.
  const shift = standalone.length - font.length;
  const moved = {
    ...root,
    start: 0,
    openEnd: root.openEnd - shift,
    closeStart: root.closeStart - shift,
    end: root.end - shift,
  };
  return splice(font, [
    ...dropped.map(({ start, end }) => ({ start: start - shift, end: end - shift, text: '' })),
    ...append(font, moved, added),
  ]);
}
