/** Changing a part's text in places, the rest of it staying as it is. */
import { escapeXml } from './escape';
import type { XmlElement } from './tree';

/** Replaces the text from `start` to `end` by `text`; an insertion if the two are equal. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; insertions at one place keep their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of inOrder) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

const ATTRIBUTE = /(\s+)([^\s=/>]+)(\s*=\s*)("[^"]*"|'[^']*')/y;

/** A start tag with that attribute set, or taken away for null; its other attributes keep their order and quotes. */
export function setAttribute(tag: string, name: string, value: string | null): string {
  const added = value === null ? '' : ` ${name}="${escapeXml(value)}"`;
  const nameEnd = tag.search(/[\s/>]/);
  ATTRIBUTE.lastIndex = nameEnd;
  let at = nameEnd;
  for (let match = ATTRIBUTE.exec(tag); match; match = ATTRIBUTE.exec(tag)) {
    if (match[2] === name) return tag.slice(0, at) + added + tag.slice(ATTRIBUTE.lastIndex);
    at = ATTRIBUTE.lastIndex;
  }
  return tag.slice(0, at) + added + tag.slice(at);
}

/** The splice that sets attributes of an element's start tag. */
export function editTag(text: string, element: Opened, attributes: Readonly<Record<string, string | null>>): Splice {
  let tag = text.slice(element.start, element.openEnd);
  for (const [name, value] of Object.entries(attributes)) tag = setAttribute(tag, name, value);
  return { start: element.start, end: element.openEnd, text: tag };
}

type Opened = Pick<XmlElement, 'start' | 'openEnd'>;

/** The splices that put `content` after an element's last child, opening an empty-element tag for it. */
export function append(
  text: string,
  element: Opened & Pick<XmlElement, 'closeStart' | 'end' | 'prefix' | 'local'>,
  content: string,
  attributes: Readonly<Record<string, string | null>> = {},
): Splice[] {
  const opening = editTag(text, element, attributes);
  if (element.closeStart < element.end) {
    return [opening, { start: element.closeStart, end: element.closeStart, text: content }];
  }
  const opened = `${opening.text.slice(0, -'/>'.length).trimEnd()}>`;
  return [{ ...opening, text: `${opened}${content}</${qualified(element.prefix, element.local)}>` }];
}

/** `x` and `row` → `x:row`. */
export function qualified(prefix: string, local: string): string {
  return prefix ? `${prefix}:${local}` : local;
}
