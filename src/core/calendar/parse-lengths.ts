/** How long and how often: neither says when. */
import type { Cursor } from './cursor';
import { UNIT_DAY, UNIT_MONTH, UNIT_QUARTER, UNIT_WEEK, UNIT_YEAR } from './lexicon';
import { Refusal } from './refusal';
import type { Statement, Unit } from './syntax';

/** `๓ เดือน`, `๙๐ วัน`, `๓ วัน ๒ คืน`. */
export function parseLength(cursor: Cursor): Statement | null {
  return cursor.attempt(() => {
    const number = cursor.take('number');
    if (number && cursor.at('dash', 'to') && cursor.isAt(1, 'number')) {
      cursor.next();
      cursor.next();
      if (takeUnit(cursor) !== null) throw new Refusal('length');
      return null;
    }
    const unit = number ? takeUnit(cursor) : null;
    if (unit === UNIT_DAY) cursor.attempt(() => cursor.take('number') && cursor.take('night'));
    return number && unit !== null ? { kind: 'length', count: number.value, unit } : null;
  });
}

/** `ปีละ ๑ ครั้ง`, `เดือนละครั้ง`, `๒ ครั้ง/ปี`, `๓ ครั้ง`, `รายเดือน`. */
export function parseFrequency(cursor: Cursor): Statement | null {
  return cursor.attempt(() => {
    const periodic = cursor.take('periodic');
    if (periodic) return { kind: 'frequency', times: null, per: periodic.value, least: false };
    const early = cursor.take('least');
    const per = cursor.take('per', 'each');
    const least = (cursor.take('least') ?? early) !== null;
    const times = takeTimes(cursor);
    // `ๆ ละ ๑ ครั้ง` repeats the unit before it, which is never as long as a year.
    if (per && times !== null)
      return { kind: 'frequency', times, per: per.kind === 'each' ? UNIT_DAY : per.value, least };
    if (times === null || per) return null;
    const behind = cursor.take('slash', 'per-mark') ? takeUnit(cursor) : null;
    return { kind: 'frequency', times, per: behind, least };
  });
}

function takeTimes(cursor: Cursor): number | null {
  if (cursor.take('times')) return 1;
  return cursor.attempt(() => {
    const number = cursor.take('number');
    if (number && cursor.at('dash', 'to') && cursor.isAt(1, 'number') && cursor.isAt(2, 'times')) {
      throw new Refusal('frequency');
    }
    return number && cursor.take('times') ? number.value : null;
  });
}

/** `วัน`, `สัปดาห์`, `เดือน`, `ไตรมาส`, `ปี`. */
export function takeUnit(cursor: Cursor): Unit | null {
  if (cursor.take('day')) return UNIT_DAY;
  if (cursor.take('week')) return UNIT_WEEK;
  if (cursor.take('month-word')) return UNIT_MONTH;
  if (cursor.take('quarter')) return UNIT_QUARTER;
  return cursor.take('year-word', 'fiscal') ? UNIT_YEAR : null;
}
