/** The styles of a line, by whether it is a guideline's, a sub-plan's or the total. */
import type { SheetStyle } from '../workbook/sheet-style';
import type { CountLevel } from './count-lines';

export interface LevelStyles {
  readonly text: SheetStyle;
  readonly centre: SheetStyle;
  readonly number: SheetStyle;
  readonly difference: SheetStyle;
  readonly money: SheetStyle;
}

export const LEVEL_STYLES: Readonly<Record<CountLevel, LevelStyles>> = {
  guideline: { text: 'text', centre: 'centre', number: 'number', difference: 'difference', money: 'money' },
  subPlan: {
    text: 'subtotal',
    centre: 'subtotalCentre',
    number: 'subtotalNumber',
    difference: 'subtotalDifference',
    money: 'subtotalMoney',
  },
  total: {
    text: 'total',
    centre: 'totalCentre',
    number: 'totalNumber',
    difference: 'totalDifference',
    money: 'totalMoney',
  },
};
