/** The part of a workbook that holds our settings: one element, in which their JSON stands as text. */

/** The part is known by it alone: Excel on the web drops what a part's properties say of it (office-js issue 3160). */
export const SETTINGS_NAMESPACE = 'urn:phaen:settings';

/** `{"rules":{}}` → `<phaen xmlns="urn:phaen:settings">{"rules":{}}</phaen>`, without a declaration: Excel adds its own. */
export function settingsXml(text: string): string {
  return `<phaen xmlns="${SETTINGS_NAMESPACE}">${escapeText(text)}</phaen>`;
}

const PIECE = /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<[^>]*>|([^<]+)/g;

/** The text in the part, as every host reads it: whatever elements or comments somebody has put into it are passed over. */
export function settingsText(xml: string): string {
  let text = '';
  // One after the other: a part may hold a million pieces that are no text.
  for (const [, verbatim, escaped = ''] of xml.replace(/\r\n?/g, '\n').matchAll(PIECE)) {
    text += verbatim ?? unescapeText(escaped);
  }
  return text.trim();
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
