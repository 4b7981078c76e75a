/**
 * What a header means below others: the headings above decide whether a column is the plan's, a result, or money. Only
 * whole words count: ผลสำเร็จ, ผลลัพธ์ and ผลผลิต are no results.
 */
import { anyOf } from '../../text/patterns';
import type { GridCell } from '../sheet/grid';
import { PHASE_2 } from '../vocabulary/phase-2';
import type { HeaderMeaning } from './header-cell';
import type { Headed } from './header-runs';

const { planned, counted, done, doneGoesOn, money, granted, spent, asked, sources, noSource, sum, budgetOfYear } =
  PHASE_2.headers;
const PLANNED = new RegExp(`^\\(?(?:${planned.source})\\)?$`);
const COUNTED = new RegExp(`^\\(?(?:${counted.source})\\)?$`);
const DONE = new RegExp(`^\\(?(?:${done.source})\\)?(?:${doneGoesOn.source})?$`);
const MONEY = new RegExp(`^(?:${money.source})`);
const GRANTED = new RegExp(`^(?:${granted.source})`);
const SPENT = new RegExp(`^(?:${spent.source})`);
const ASKED = new RegExp(`^(?:${asked.source})`);
const SOURCE = new RegExp(`^(?:${anyOf(sources)})`);
const NO_SOURCE = new RegExp(anyOf(noSource));
const YEAR = /(?:25)?([67][0-9])(?![0-9])/;

/** The meaning of a cell below the header `over`. `own`: what its words mean anywhere. */
export function meaningBelow(cell: GridCell, own: HeaderMeaning | null, over: Headed | null): HeaderMeaning | null {
  if (!over) return own;
  const { meaning } = over;
  if (meaning?.kind === 'aside') return { ...meaning, of: own ?? meaning.of };
  if (meaning?.kind === 'quarter' || meaning?.kind === 'month') return halfOf(cell.key, meaning) ?? own;
  if (meaning?.kind === 'column' && meaning.id === 'budget') return moneyBelow(cell.key, own);
  if (meaning?.kind === 'column' && HALVED.has(meaning.id))
    return halfOf(cell.key, meaning) ?? (meaning.id === 'quantity' && COUNTED.test(cell.key) ? meaning : own);
  const aspect = aspectOf(over);
  if (aspect === null || (own?.kind === 'column' && aspect === 'money')) return own;
  return { kind: 'aside', as: aspect, of: own };
}

const HALVED: ReadonlySet<string> = new Set(['quantity', 'quality']);

/** The half of a column that is planned has its meaning; the half that was done is a result. */
function halfOf(key: string, meaning: HeaderMeaning): HeaderMeaning | null {
  if (PLANNED.test(key)) return meaning;
  if (DONE.test(key)) return { kind: 'aside', as: 'result', of: meaning };
  return MONEY.test(key) || SPENT.test(key) ? { kind: 'aside', as: 'money', of: meaning } : null;
}

function moneyBelow(key: string, own: HeaderMeaning | null): HeaderMeaning | null {
  const budget: HeaderMeaning = { kind: 'column', id: 'budget' };
  if (own?.kind === 'quarter' || own?.kind === 'month') return { kind: 'aside', as: 'money', of: own };
  if (sum.test(key)) return budget;
  if (ASKED.test(key) || SPENT.test(key) || DONE.test(key)) return { kind: 'aside', as: 'money', of: budget };
  if (GRANTED.test(key) || PLANNED.test(key)) return budget;
  if (SOURCE.test(key) && !NO_SOURCE.test(key)) return { kind: 'source', year: yearIn(key) };
  return own?.kind === 'column' && own.id === 'measure' ? null : own;
}

/** The fiscal year in two digits that a source names: `งบเทศบาล ปี 2567` → 67. */
function yearIn(key: string): number | null {
  const year = YEAR.exec(key)?.[1];
  return year === undefined || budgetOfYear.test(key) ? null : Number(year);
}

/** What the nearest heading that says it makes of the columns below. `แผน/ผล` says both, and so nothing. */
function aspectOf(over: Headed): 'result' | 'money' | null {
  for (let headed: Headed | null = over; headed; headed = headed.over) {
    const { key } = headed.cell;
    if (PLANNED.test(key)) return null;
    if (DONE.test(key)) return 'result';
    if (MONEY.test(key)) return 'money';
  }
  return null;
}
