import { append, type Splice } from '../xml/edit';
import { escapeXml } from '../xml/escape';
import { prefixed } from '../xml/prefixed';
import { attribute } from '../xml/scan';
import type { XmlElement } from '../xml/tree';
import { readItem } from './item';

/** Fonts of pictures: their characters are looked up by the symbol character set, which has the number 2. */
const SYMBOL_FONT = /^(wingdings|webdings|marlett|symbol)/i;
/** What describes the old font, or lets the theme choose another one over the name. */
const OF_THE_NAME = ['name', 'family', 'charset', 'scheme'];

/** A `<font>` element's text under another name, its size, colour and weight kept. */
export function renamedFont(font: string, sheet: XmlElement, name: string): string {
  const dropped: Splice[] = [];
  const each = ({ start, end }: XmlElement): void => {
    dropped.push({ start, end, text: '' });
  };
  let current: string | undefined;
  const item = readItem(font, sheet, {
    ...Object.fromEntries(OF_THE_NAME.map((local) => [local, { each }])),
    name: {
      each: (element) => {
        current ??= attribute(element, 'val');
        each(element);
      },
    },
  });
  if (current === name) return font;
  const charset = SYMBOL_FONT.test(name) ? '<charset val="2"/>' : '';
  const added = prefixed(`<name val="${escapeXml(name)}"/>${charset}`, sheet.prefix);
  return item.edited([...dropped, ...append(item.text, item.element, added)]);
}
