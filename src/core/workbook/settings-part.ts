/** The part of a workbook that holds our settings: one element, with their JSON as text. */

/** The part is known by it alone: Excel on the web drops what a part's properties say of it (office-js issue 3160). */
export const SETTINGS_NAMESPACE = 'urn:phaen:settings';

/** `{"rules":{}}` → `<phaen xmlns="urn:phaen:settings">{"rules":{}}</phaen>`, without a declaration: Excel adds its own. */
export function settingsXml(text: string): string {
  return `<phaen xmlns="${SETTINGS_NAMESPACE}">${escapeText(text)}</phaen>`;
}

/** What is no text: each kind of markup by what opens and what closes it. A `<` that nothing closes is passed over. */
const MARKUP = [
  { opens: '<![CDATA[', closes: ']]>', isText: true },
  { opens: '<!--', closes: '-->', isText: false },
  { opens: '<', closes: '>', isText: false },
];

/** The text in the part, as every host reads it: other elements and comments in it are passed over. */
export function settingsText(xml: string): string {
  const text = xml.replace(/\r\n?/g, '\n');
  const kinds = MARKUP.map((kind) => ({ ...kind, closing: finder(text, kind.closes) }));
  const pieces: string[] = [];
  let at = 0;
  for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', at)) {
    pieces.push(unescapeText(text.slice(at, start)));
    const kind = kinds.find(
      ({ opens, closing }) => text.startsWith(opens, start) && closing(start + opens.length) >= 0,
    );
    const inside = start + (kind?.opens.length ?? 1);
    const end = kind?.closing(inside) ?? inside;
    if (kind?.isText) pieces.push(text.slice(inside, end));
    at = end + (kind?.closes.length ?? 0);
  }
  return [...pieces, unescapeText(text.slice(at))].join('').trim();
}

/** Finds `mark` at ever later places, or -1; the text behind the last one is looked through once. */
function finder(text: string, mark: string): (from: number) => number {
  let found = text.indexOf(mark);
  return (from) => {
    if (found >= 0 && found < from) found = text.indexOf(mark, from);
    return found;
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What XML 1.0 cannot hold, which JSON can say in another way, and a carriage return, which a parser would change. */
const UNWRITABLE = /[^\t\n\x20-\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function escapeText(text: string): string {
  return text
    .replace(UNWRITABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function unescapeText(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#([0-9]+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
