/** Characters in XML, and those that SpreadsheetML writes as `_xHHHH_` (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
/**
 * What XML 1.0 cannot hold (controls, halves of surrogate pairs, two noncharacters), a carriage return, which a
 * parser would take for a line feed, and an underscore that would start an escape.
 */
const UNWRITABLE =
  /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Anything that may have to be written otherwise; `"` in an attribute's value alone. Most texts hold none of it. */
const SPECIAL = /[^ !-%'-;=?-^`-\x7E\x80-\uD7FF\uE000-\uFFFD]/;

/** `_x000D_` → a carriage return. */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** Text as an element's content in SpreadsheetML. */
export function xstring(text: string): string {
  return SPECIAL.test(text) ? markup(text.replace(UNWRITABLE, escapeCharacter)) : text;
}

/** Text as an attribute's value in SpreadsheetML; a parser would turn its line breaks and tabs into spaces. */
export function xstringAttribute(text: string): string {
  return escapeXml(text.replace(UNWRITABLE, escapeCharacter).replace(/[\t\n]/g, escapeCharacter));
}

/** Text as content or a double-quoted attribute's value in any XML. */
export function escapeXml(text: string): string {
  return (SPECIAL.test(text) ? markup(text) : text).replaceAll('"', '&quot;');
}

function markup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
