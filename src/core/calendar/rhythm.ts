/** How many times in a year: rhythms (`เดือนละ ๑ ครั้ง`, `ทุกไตรมาส`) and the totals beside them. */
import { UNIT_MONTH, UNIT_QUARTER, UNIT_WEEK, UNIT_YEAR } from './lexicon';
import type { Statement, Unit } from './syntax';

interface Times {
  readonly least: number;
  readonly most: number;
}

/** How often each unit comes in a whole year: weeks without those of holidays, up to every one. */
const IN_YEAR: Readonly<Record<Unit, Times>> = {
  [UNIT_WEEK]: { least: 48, most: 53 },
  [UNIT_MONTH]: { least: 12, most: 12 },
  [UNIT_QUARTER]: { least: 4, most: 4 },
};

/** What a rhythm comes to in a whole year; null for another statement. */
function yearlyOf(statement: Statement): Times | null {
  if (statement.kind === 'recurrence') return { least: statement.least, most: Infinity };
  if (statement.kind !== 'frequency') return null;
  const { times, per, least } = statement;
  const inYear = per === null ? undefined : IN_YEAR[per];
  if (!inYear) return null;
  return { least: inYear.least * (times ?? 1), most: least || times === null ? Infinity : inYear.most * times };
}

/** How many times in all, or in the year; null for another statement. */
function totalOf(statement: Statement): Times | null {
  if (statement.kind !== 'frequency' || statement.times === null) return null;
  const { times, per, least } = statement;
  return (per ?? UNIT_YEAR) === UNIT_YEAR ? { least: times, most: least ? Infinity : times } : null;
}

function meets(a: Times, b: Times): boolean {
  return a.least <= b.most && b.least <= a.most;
}

/** Whether every total is what every rhythm beside it comes to in a whole year. */
export function comesToTotal(statements: readonly Statement[]): boolean {
  const totals = statements.map(totalOf).filter((total) => total !== null);
  const rhythms = statements.map(yearlyOf).filter((rhythm) => rhythm !== null);
  return rhythms.every((rhythm) => totals.every((total) => meets(rhythm, total)));
}

/** Whether the text has rhythms that say how often, alone or with a total that they come to: they go on all year. */
export function isAllYear(statements: readonly Statement[]): boolean {
  const rhythms = statements.map(yearlyOf).filter((rhythm) => rhythm !== null);
  const isCounted = statements.some(
    (statement) => statement.kind === 'frequency' && statement.times !== null && yearlyOf(statement) !== null,
  );
  const isKnown = statements.every(
    (statement) => yearlyOf(statement) !== null || totalOf(statement) !== null || isWholeYear(statement),
  );
  const isOne = rhythms.every((rhythm) => rhythms.every((other) => meets(rhythm, other)));
  return isCounted && isKnown && isOne && comesToTotal(statements);
}

/** `เป็นเวลา ๑๒ เดือน` */
function isWholeYear(statement: Statement): boolean {
  if (statement.kind !== 'length') return false;
  const { count, unit } = statement;
  return (unit === UNIT_MONTH && count === 12) || (unit === UNIT_QUARTER && count === 4);
}

const HOW_OFTEN = /ครั้ง|(?:เดือน|ไตรมาส|สัปดาห์)ละ/;

/** Whether a text says how often: outside a column of periods it is rather a quantity than a time. */
export function saysHowOften(text: string): boolean {
  return HOW_OFTEN.test(text);
}
