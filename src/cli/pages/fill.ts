/** What the quarter fill wrote, and what it asks a person, for a terminal. */
import { QUARTERS, type Quarter } from '../../core/calendar/quarter';
import type { FilledReport, RefusedFillReport } from '../../core/jobs/fill-report';
import { fillReasonText } from '../../core/messages/fill-reasons';
import type { Sentence } from '../../core/messages/language';
import type { FillFileReport } from '../report';
import type { Screen } from '../terminal/screen';
import { padEnd, plain, truncate, width } from '../terminal/text';
import { wrap } from '../terminal/wrap';
import { numberText } from './counts';
import { hanging, labelWidth, textWidth } from './hanging';
import { heading } from './heading';
import { placeText } from './place';
import { savedLines } from './saved';

const WIDEST_PERIOD = 28;
/** With less room than this, the title gets its own line. */
const NARROWEST_TITLE = 15;

const WOULD_MARK = { th: 'จะทำเครื่องหมาย {count} โครงการ', en: 'Projects that would be marked: {count}' };
const MARKED = { th: 'ทำเครื่องหมายแล้ว {count} โครงการ', en: 'Projects marked: {count}' };
const QUESTIONS = { th: 'รอท่านยืนยัน {count} โครงการ', en: 'Waiting for you: {count} projects' };
const LOCKED = {
  th: 'แผ่นงาน “{sheet}” ล็อกไว้ ยังไม่ได้ทำเครื่องหมาย {count} โครงการ',
  en: 'The sheet “{sheet}” is locked. Projects not marked: {count}',
};
const NOTHING = { th: 'ไม่มีไตรมาสที่ต้องทำเครื่องหมาย', en: 'There are no quarters to mark' };
const READ = { th: 'ไตรมาสที่อ่านได้มีดังนี้', en: 'These are the quarters that were read' };
const PERIOD = { th: 'ช่วงเวลา', en: 'Period' };
const LIKELY = { th: 'น่าจะเป็นไตรมาสที่ {quarters}', en: 'probably quarter {quarters}' };

export function fillPage(report: FillFileReport, screen: Screen): string[] {
  const { filled, saved } = report;
  const locked = report.refused.flatMap(asRead);
  const refused = report.refused.filter((each) => asRead(each).length === 0);
  const places = labelWidth([...filled, ...report.refused].map(placeText));
  return [
    ...heading(report, screen),
    '',
    ...section(
      saved.outcome === 'dry-run' ? WOULD_MARK : MARKED,
      filled,
      (entries) => filledLines(entries, places, screen),
      screen,
    ),
    ...section(QUESTIONS, refused, (entries) => entries.flatMap((each) => question(each, places, screen)), screen),
    ...bySheet(locked).flatMap(([sheet, entries]) => lockedLines(sheet, entries, places, screen)),
    ...(filled.length + report.refused.length === 0 ? [screen.say(NOTHING), ''] : []),
    ...savedLines(saved, screen),
  ];
}

/** What was read of a project whose cells are locked: the worksheet says so once for all of them. */
function asRead({ reasonCode, suggestion, ...read }: RefusedFillReport): FilledReport[] {
  return reasonCode === 'sheet-protected' && suggestion ? [{ ...read, quarters: suggestion }] : [];
}

function bySheet(entries: readonly FilledReport[]): [string, FilledReport[]][] {
  const sheets = new Map<string, FilledReport[]>();
  for (const entry of entries) sheets.set(entry.sheet, [...(sheets.get(entry.sheet) ?? []), entry]);
  return [...sheets];
}

function lockedLines(sheet: string, entries: readonly FilledReport[], places: number, screen: Screen): string[] {
  const help = [fillReasonText('sheet-protected', screen.language), screen.say(READ)].flatMap((line) =>
    wrap(line, screen.columns),
  );
  return section(LOCKED, entries, (all) => [...help, ...filledLines(all, places, screen)], screen, {
    sheet: plain(sheet),
  });
}

function section<T>(
  title: Sentence,
  entries: readonly T[],
  lines: (entries: readonly T[]) => string[],
  screen: Screen,
  values: Readonly<Record<string, string>> = {},
): string[] {
  if (entries.length === 0) return [];
  return [
    ...wrap(screen.say(title, { ...values, count: entries.length }), screen.columns).map((line) =>
      screen.paint(line, 'bold'),
    ),
    ...lines(entries),
    '',
  ];
}

/** Place, marks, period and title in columns; the title is there to know the project by, so it may be cut. */
function filledLines(filled: readonly FilledReport[], places: number, screen: Screen): string[] {
  const periodWidth = Math.min(WIDEST_PERIOD, Math.max(...filled.map(({ text }) => width(plain(text)))));
  const header = `${' '.repeat(places)}  ${QUARTERS.map((quarter) => numberText(quarter, screen)).join(' ')}  ${screen.say(PERIOD)}`;
  const lines = filled.flatMap((each) => {
    const period = padEnd(truncate(plain(each.text), periodWidth), periodWidth);
    const left = `${marks(each.quarters)}  ${period}  `;
    const room = textWidth(places, screen) - width(left);
    const title = plain(each.title);
    const texts = room < NARROWEST_TITLE ? [left.trimEnd(), title] : [left + truncate(title, room)];
    return hanging(placeText(each), texts, places, screen);
  });
  return [screen.paint(`  ${header}`, 'dim'), ...lines];
}

function marks(quarters: readonly Quarter[]): string {
  return QUARTERS.map((quarter) => (quarters.includes(quarter) ? '✓' : '·')).join(' ');
}

function question(refused: RefusedFillReport, places: number, screen: Screen): string[] {
  const { text, title, reason, suggestion } = refused;
  const likely = suggestion === null ? [] : [screen.say(LIKELY, { quarters: suggestion.join(', ') })];
  return hanging(placeText(refused), [`"${plain(text)}" ${plain(title)}`, reason, ...likely], places, screen);
}
