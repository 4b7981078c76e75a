/**
 * Where a tab's record is stored: in hidden defined names of the tab's own scope, as text constants. They go with the tab
 * when it is copied or deleted, are asked for only if a tab is judged, and live through LibreOffice, which drops custom
 * XML parts.
 */
import { recordText } from './record-text';
import type { TabRecord } from './record';

export interface TextName {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
}

const PREFIX = '_Phaen.written.';
const NAME = /^_phaen\.written\.([1-9]\d*)$/i;

/** A text within a formula has 255 characters at most, a formula 8,192 (Microsoft, "Excel specifications and limits"). */
const LONGEST_TEXT = 240;
const PIECES = new RegExp(`.{1,${LONGEST_TEXT}}`, 'g');
const TEXTS = 30;

/** The names that hold the record. */
export function recordNames(record: TabRecord): TextName[] {
  const texts = recordText(record).match(PIECES) ?? [];
  return Array.from({ length: Math.ceil(texts.length / TEXTS) }, (_, index) => ({
    name: `${PREFIX}${index + 1}`,
    formula: `=${texts
      .slice(index * TEXTS, (index + 1) * TEXTS)
      .map((text) => `"${text}"`)
      .join('&')}`,
  }));
}

/** Whether a name of a sheet's own is one that holds a part of a record. */
export function isRecordName(name: string): boolean {
  return NAME.test(name);
}

/** The text in a sheet's own names; null if there is none. */
export function storedText(names: readonly TextName[]): string | null {
  const parts = names
    .flatMap(({ name, formula }) => {
      const number = NAME.exec(name)?.[1];
      return number === undefined ? [] : [{ number: Number(number), formula }];
    })
    .sort((a, b) => a.number - b.number);
  if (parts.length === 0) return null;
  return parts.map(({ formula }) => [...formula.matchAll(/"([^"]*)"/g)].map(([, text]) => text).join('')).join('');
}
