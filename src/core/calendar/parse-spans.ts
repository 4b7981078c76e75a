/** Months and dates: single ones, ranges, and lists of both. */
import type { Cursor } from './cursor';
import { parsePoint } from './parse-points';
import { Refusal } from './refusal';
import type { Edge, Joint, Point, Span, Statement } from './syntax';

export function parseSpans(cursor: Cursor): Statement | null {
  const isBetween = cursor.isAt(-1, 'between');
  const first = parseSpan(cursor, 'list');
  if (!first) return null;
  const spans = [...first];
  for (;;) {
    const more = cursor.attempt(() => {
      const isList = cursor.take('comma', 'and', 'slash') !== null;
      // `ระหว่าง ม.ค. และ ก.ย.` is a range as well as a list.
      const joint: Joint = isList && !(isBetween && spans.every(({ from, to }) => from === to)) ? 'list' : 'beside';
      // `ธ.ค. ๒ ครั้ง`: a number is the day of a further date only if a month follows it.
      return !isList && cursor.at('link', 'between', 'from', 'begin') ? null : parseSpan(cursor, joint);
    });
    if (!more) return { kind: 'spans', spans };
    spans.push(...more);
  }
}

/** One point or range; several single ones if dashes chain more than two (`ต.ค.-พ.ย.-ธ.ค.`). */
function parseSpan(cursor: Cursor, joint: Joint): Span[] | null {
  return cursor.attempt(() => {
    const opening = cursor.take('from', 'begin');
    const from = parsePoint(cursor);
    if (!from) return null;
    // `ก.ค. 68 เป็นต้นไป จนถึงสิ้นปีงบประมาณ`
    if (cursor.at('onward') && cursor.isAt(1, 'to')) cursor.next();
    const to = takeEnd(cursor);
    if (to === null) return [single(cursor, joint, from, opening?.kind ?? null)];
    const spans: Span[] = [{ joint, from, to }];
    for (let next = takeEnd(cursor); next !== null; next = takeEnd(cursor)) {
      spans.push({ joint: 'beside', from: next, to: next });
    }
    if (cursor.at('onward')) throw new Refusal('not-understood');
    return spans;
  });
}

function single(cursor: Cursor, joint: Joint, from: Point | Edge, opening: string | null): Span {
  const isOnward = cursor.take('onward') !== null;
  if (opening === 'begin' && !isOnward) throw new Refusal('no-end');
  const isOpen = isOnward || opening === 'from';
  if ('edge' in from && !(isOpen && from.edge === 'start')) throw new Refusal('part-of-year');
  return { joint, from, to: isOpen ? null : from };
}

function takeEnd(cursor: Cursor): Point | Edge | null {
  if (!cursor.at('dash', 'to', 'finish')) return null;
  if (cursor.isAt(1, 'quarter')) return null;
  cursor.next();
  const end = parsePoint(cursor);
  if (end) return end;
  throw new Refusal(cursor.isDone || cursor.at('close') ? 'no-end' : 'not-understood');
}
