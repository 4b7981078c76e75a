/**
 * The grammar of periods. Tokens are those of lexicon.ts and tokens.ts; white space between them means nothing but
 * if it is named.
 *
 *     text       = clause { ["และ" | "," | "/" | "+" | "ครั้งที่" n [":"] | ":" | link] clause }
 *     clause     = statement | "(" text ")"
 *     statement  = whole | quarters | spans | every | half | year | length | frequency | event
 *
 *     whole      = ("ตลอด" | "ทั้ง") ("ปี" | fiscal | "๔ ไตรมาส" | "๑๒ เดือน") | ("ตลอด" | "ครบ") every
 *     fiscal     = "ปีงบประมาณ" [era] [year]
 *     quarters   = ["ตั้งแต่"] "ไตรมาส" item { ["," | "และ"] ["ไตรมาส"] item } ["เป็นต้นไป"]       parse-quarters.ts
 *                | "ไตรมาส" ("แรก" | "สุดท้าย") | n "ไตรมาส" ("แรก" | "หลัง")
 *     item       = q ["/" year] { ("-" | "ถึง") ["ไตรมาส"] q ["/" year] }
 *     spans      = span { ["," | "และ" | "/"] span }                                                parse-spans.ts
 *     span       = ["ตั้งแต่"] point [("-" | "ถึง") (point | edge)] ["เป็นต้นไป"]
 *     point      = [part of the month] [weekday "ที่"] [days] ["เดือน"] month [[era] year] | [d "-"] date in digits
 *     edge       = ("ต้น" | "สิ้น") "ปีงบประมาณ" [year]
 *     every      = "ทุก" [n] unit [which] | "เดือนเว้นเดือน" | days "ของ" every                       parse-every.ts
 *     half       = "ครึ่ง" ("ปี" | fiscal) ("แรก" | "หลัง") | ["รอบ"] n "เดือน" ("แรก" | "หลัง")       parse-years.ts
 *                | "รอบ" [n ["เดือน"] | "แรก" | "หลัง"]
 *     year       = fiscal | "ปี" [era] year | era year, each with [("-" | "ถึง") year]
 *     length     = n ("วัน" [n "คืน"] | "สัปดาห์" | "เดือน" | "ปี")                                    parse-lengths.ts
 *     frequency  = unit "ละ" [n] "ครั้ง" | n "ครั้ง" ["/" unit]
 *
 * A place behind `ณ` is left out first (places.ts). What a clause means beside others is evaluate.ts's business. A token that no rule takes is a refusal.
 */
import { Cursor, digitsOf } from './cursor';
import type { WordKind } from './lexicon';
import { parseEvery } from './parse-every';
import { parseFrequency, parseLength } from './parse-lengths';
import { parseQuarters } from './parse-quarters';
import { parseSpans } from './parse-spans';
import { parseHalf, parseWhole, parseYear } from './parse-years';
import { NAMED_DAYS, type NamedDay } from './named-days';
import { withoutPlace } from './places';
import type { PeriodReason } from './reasons';
import { Refusal } from './refusal';
import type { Clause, Statement } from './syntax';
import type { Token, TokenKind } from './tokens';
import { readYear } from './years';

/** Words that leave a period open in any place: each has its reason. In order of weight. */
const OPEN_WORDS: readonly (WordKind & PeriodReason)[] = [
  'exception',
  'alternative',
  'undecided',
  'lunar-day',
  'deadline',
  'approximate',
  'school-term',
  'other-year',
];

/** The clauses of one line. Throws a `Refusal`. */
export function parsePeriod(all: readonly Token[]): Clause[] {
  const tokens = withoutPlace(all);
  const open = OPEN_WORDS.find((kind) => tokens.some((token) => token.kind === kind));
  if (open !== undefined) throw new Refusal(open);
  if (tokens.some(({ kind }) => kind === 'project-month')) throw new Refusal('project-months');
  if (tokens.some(({ kind }) => kind === 'unknown')) throw new Refusal('not-understood');
  if (tokens.length === 0) throw new Refusal('not-understood');
  if (isBare(tokens)) throw new Refusal('bare-number');

  const cursor = new Cursor(tokens);
  skipBullet(cursor);
  const clauses: Clause[] = [];
  parseClauses(cursor, clauses, null);
  if (!cursor.isDone) throw new Refusal('not-understood');
  return clauses;
}

/** Numbers alone; `10/2567` names a month, since 2567 can only be a year. */
function isBare(tokens: readonly Token[]): boolean {
  const hasYear = tokens.some(
    (token, index) =>
      token.kind === 'number' && tokens[index - 1]?.kind === 'slash' && readYear(digitsOf(token)) !== null,
  );
  const hasNumber = tokens.some(({ kind }) => kind === 'number' || kind === 'roman');
  return hasNumber && !hasYear && tokens.every(({ kind }) => BARE.includes(kind));
}

const BARE: readonly TokenKind[] = ['number', 'dash', 'comma', 'slash', 'and', 'to', 'roman', 'open', 'close'];
/** A dash before one of these cannot be the end of a range that lacks its start. */
const WHOLE_STARTS: readonly TokenKind[] = ['throughout', 'all', 'every', 'quarter', 'alternating', 'half', 'round'];

function skipBullet(cursor: Cursor): void {
  if (cursor.at('to', 'finish')) throw new Refusal('no-start');
  if (!cursor.at('dash')) return;
  if (!cursor.isAt(1, ...WHOLE_STARTS)) throw new Refusal('no-start');
  cursor.next();
}

/** `lead`: how the brackets around the clauses are joined to what is before; null outside brackets. */
function parseClauses(cursor: Cursor, clauses: Clause[], lead: Joint | null): void {
  let isLed = lead !== null;
  while (!cursor.isDone && !cursor.at('close')) {
    const found = parseJoint(cursor);
    const isFirst = clauses.length === 0;
    if (isFirst && found.joint === 'and') throw new Refusal('not-understood');
    const joint = isLed && lead !== null && found.joint === 'beside' ? lead.joint : found.joint;
    isLed = false;
    if (cursor.take('open')) {
      if (lead !== null) throw new Refusal('not-understood');
      parseClauses(cursor, clauses, found);
      if (!cursor.take('close')) throw new Refusal('not-understood');
      continue;
    }
    // `วันที่ ๕ ธันวาคม ของทุกปี`: the plan year is one of every.
    if (!isFirst && cursor.at('every') && cursor.isAt(1, 'year-word', 'fiscal')) {
      cursor.next();
      cursor.next();
      continue;
    }
    clauses.push({ joint, linked: found.linked, statement: parseStatement(cursor) });
  }
}

type Joint = Pick<Clause, 'joint' | 'linked'>;

function parseJoint(cursor: Cursor): Joint {
  let joint: Clause['joint'] = 'beside';
  let linked = false;
  for (;;) {
    if (cursor.take('comma', 'and', 'slash')) joint = 'and';
    else if (cursor.take('colon')) joint = joint === 'occasion' ? joint : 'beside';
    else if (cursor.take('link', 'between')) linked = true;
    else if (isOccasion(cursor)) {
      cursor.next();
      cursor.next();
      joint = 'occasion';
    } else return { joint, linked: linked || cursor.at('from') };
  }
}

/** `ครั้งที่ ๒`; in `ครั้งที่ ๒/๒๕๖๘` the number is another's. */
function isOccasion(cursor: Cursor): boolean {
  return cursor.at('occasion') && cursor.isAt(1, 'number') && !cursor.isAt(2, 'slash');
}

function parseStatement(cursor: Cursor): Statement {
  return (
    parseWhole(cursor) ??
    parseEvery(cursor) ??
    parseQuarters(cursor) ??
    parseHalf(cursor) ??
    parseFrequency(cursor) ??
    parseSpans(cursor) ??
    parseLength(cursor) ??
    parseYear(cursor) ??
    parseEvent(cursor) ??
    nothing(cursor)
  );
}

function parseEvent(cursor: Cursor): Statement | null {
  const event = cursor.take('event');
  return event && { kind: 'event', day: dayOf(event) };
}

function dayOf(event: Token | null): NamedDay | null {
  return NAMED_DAYS[(event?.value ?? 0) - 1] ?? null;
}

function nothing(cursor: Cursor): never {
  // `หลังออกพรรษา`
  if (cursor.at('latter') && cursor.isAt(1, 'event') && dayOf(cursor.peek(1))?.month === null)
    throw new Refusal('lunar-day');
  if (cursor.at('to', 'dash')) throw new Refusal(cursor.peek(1) === null ? 'no-end' : 'not-understood');
  if (cursor.at('part') && cursor.isAt(1, 'year-word', 'fiscal')) throw new Refusal('part-of-year');
  throw new Refusal('not-understood');
}
